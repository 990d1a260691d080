/** Why `parseArgs` refused a command line. */
import { looksLike } from '../../src/findings/nearest.ts';
import { visible } from '../../src/findings/visible.ts';

/** Keys as `parseArgs` is told of them. */
type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The reason as a Russian sentence or two. @param cause what `parseArgs` threw @param options the keys there are */
export function wrongArgument(cause: unknown, options: Options): string {
  const message = cause instanceof Error ? cause.message : '';
  const bare = /argument '([^']*)'/u.exec(message)?.[1];
  if (bare !== undefined && !bare.startsWith('-')) return `Слово «${visible(bare)}» лишнее.`;
  // «'--format <value>'», «'-h, --help'», «'--stritc'»
  const named = /'(?:-\w, )?(-[^' ]*)/u.exec(message)?.[1] ?? '';
  const name = /^--([\w-]+)/u.exec(named)?.[1] ?? '';
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (known?.type === 'boolean') return `Ключ --${name} пишут без значения.`;
  if (known !== undefined) return `У ключа --${name} нет значения.`;
  const near = looksLike(name, Object.keys(options), null, (one) => `--${one}`);
  return `Такого ключа нет: ${visible(named)}.${near === null ? '' : ` ${near}`}`;
}
