/**
 * The guard: content is text and never code. It refuses everything in a tree that could execute, fetch or
 * smuggle markup. It runs in our own reading and, as a plugin that throws, in Astro's compilation.
 * Ways found by experiment: ESM, expressions, elements and their attributes, images by import, `layout`.
 */
import type { RuleId } from '../findings/finding.ts';
import { looksLike } from '../findings/nearest.ts';
import { imageName, readAddress } from './address.ts';
import { elements } from './elements.ts';
import { esmMessage } from './esm.ts';
import { range, walk, type MdxElement, type Node } from './tree.ts';

/** What kind of text is guarded and which images stand beside it. */
export interface GuardContext {
  /** Whether elements of `elements.ts` are allowed (prose) or none (documents). */
  readonly allowElements: boolean;
  /** Names of the image files beside the text, or null where that is not known. */
  readonly images: ReadonlySet<string> | null;
}

/** One refusal, with the node it is about. */
export interface Refusal {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  readonly node: Node;
  /** Whether reading can go on only without the node. */
  readonly remove: boolean;
}

/** Everything in the tree that content may not hold. */
export function guard(tree: Node, context: GuardContext): Refusal[] {
  const refusals: Refusal[] = [];
  walk(tree, (node) => {
    const found = refusal(node, context);
    if (found !== null) refusals.push({ ...found, node, offset: range(node)[0] });
  });
  return refusals;
}

/** How content says what a tag of HTML says. */
const instead: ReadonlyMap<string, string> = new Map([
  ['b', 'Жирный пишут звёздочками: «**слово**».'],
  ['strong', 'Жирный пишут звёздочками: «**слово**».'],
  ['i', 'Курсив пишут звёздочками: «*слово*».'],
  ['em', 'Курсив пишут звёздочками: «*слово*».'],
  ['a', 'Ссылку пишут так: [п. 3.6](saki-206.mdx#3.6).'],
  ['br', 'Уберите тег: новый абзац начинают после пустой строки.'],
  ['p', 'Уберите тег: новый абзац начинают после пустой строки.'],
  ['img', 'Картинку вставляют так: ![что на ней](plan.png).'],
]);

type Found = Omit<Refusal, 'node' | 'offset'>;

function refusal(node: Node, context: GuardContext): Found | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return { rule: 'guard/esm', ...esmMessage(node.value.startsWith('import') ? 'import' : 'export'), remove: true };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*/u.test(node.value)) {
        return {
          rule: 'guard/comment',
          message: 'Скрытых заметок {/* … */} в тексте нет.',
          hint: 'Уберите её: о правке пишут в пояснении к ней.',
          remove: true,
        };
      }
      return {
        rule: 'guard/expression',
        message: 'Текст в фигурных скобках — это код, а в содержании кода нет.',
        hint: 'Замените { и } на круглые скобки или уберите их.',
        remove: true,
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, context);
    case 'html':
      return {
        rule: 'guard/element',
        message: 'HTML в тексте не разрешён.',
        hint: 'Запишите то же обычным текстом.',
        remove: true,
      };
    case 'image':
      return image(node.url, context);
    case 'link':
      return address(node.url);
    case 'definition':
      return readAddress(node.url).kind === 'refused' ? address(node.url) : image(node.url, context, true);
    default:
      return null;
  }
}

function element(node: MdxElement, { allowElements }: GuardContext): Found | null {
  const name = node.name ?? '';
  if (!allowElements) {
    return {
      rule: 'guard/element',
      message: name === '' ? 'Знаки <> в документе не нужны.' : `Тегов в документе нет, а здесь <${name}>.`,
      hint: instead.get(name) ?? 'Уберите тег: документ пишут заголовками, текстом и карточками «> Ключ: значение».',
      remove: true,
    };
  }
  const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (known === undefined) {
    const all = Object.values(elements)
      .map((one) => one.example)
      .join(', ');
    return {
      rule: 'guard/element',
      message: name === '' ? 'Знаки <> здесь не нужны.' : `Элемента <${name}> нет.`,
      hint: instead.get(name) ?? looksLike(name, Object.keys(elements), `Можно: ${all}.`) ?? '',
      remove: true,
    };
  }
  const wrong = wrongAttributes(node, known.attributes);
  if (wrong !== null)
    return {
      rule: 'guard/element',
      message: `<${name}>: ${wrong}.`,
      hint: `Пишут так: ${known.example}.`,
      remove: false,
    };
  if (node.children.length > 0) {
    return {
      rule: 'guard/element',
      message: `<${name}> закрывают сразу, внутри ничего нет.`,
      hint: `Пишут так: ${known.example}.`,
      remove: true,
    };
  }
  return null;
}

function wrongAttributes(node: MdxElement, allowed: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return 'атрибут в фигурных скобках — это код';
    if (!allowed.includes(attribute.name)) return `атрибута «${attribute.name}» нет`;
    if (typeof attribute.value !== 'string') return `значение «${attribute.name}» — не текст в кавычках`;
    if (seen.has(attribute.name)) return `атрибут «${attribute.name}» записан дважды`;
    seen.add(attribute.name);
  }
  const missing = allowed.find((name) => !seen.has(name));
  return missing === undefined ? null : `нет атрибута «${missing}»`;
}

function address(url: string): Found | null {
  const read = readAddress(url);
  if (read.kind !== 'refused') return null;
  return {
    rule: 'guard/address',
    message: `Ссылка «${shortened(url)}» не разрешена: ${read.why}.`,
    hint: 'Можно: файл рядом («saki-206.mdx#3.6»), «https://…», «mailto:…».',
    remove: false,
  };
}

/** @param maybe true for a definition, which may serve links: only what looks like an image or a module is refused */
function image(url: string, { images }: GuardContext, maybe = false): Found | null {
  if (maybe && !/\.(?:png|jpe?g|webp|avif|gif|svg|[cm]?[jt]sx?|astro|json)(?:[?#]|$)/iu.test(url)) return null;
  if (maybe && readAddress(url).kind === 'web') return null;
  const name = imageName(url);
  if (name === null) {
    return {
      rule: 'guard/image',
      message: `Картинка «${shortened(url)}» не разрешена.`,
      hint: 'Картинка — файл png, jpg, jpeg, webp или avif рядом с текстом: «plan.png».',
      remove: true,
    };
  }
  if (images === null || images.has(name)) return null;
  return {
    rule: 'guard/image-missing',
    message: `Картинки «${name}» рядом с текстом нет.`,
    hint: looksLike(name, images, 'Положите файл в ту же папку.') ?? '',
    remove: true,
  };
}

function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url;
}
