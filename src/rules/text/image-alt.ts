import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import { nameKey } from '../../findings/name.ts';
import type { Found, Rule } from '../rule.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const head =
  '---\ntitle: Как получить помощь\nanswer: Спросите методиста.\naudience: [teacher]\nbasis: [order#I.2]\ngrounding: regulations\nquestions: [кто поможет]\n---\n\n';

export const textImageAlt: Rule = {
  id: 'text/image-alt',
  severity: 'error',
  title: 'Картинка без описания',
  why: 'незрячий не узнает, что на ней, а поиск её не найдёт',
  explanation:
    'В квадратных скобках картинки — слова о том, что на ней. Пустые скобки, имя файла и слова «картинка», «схема», «рис. 1» ничего не говорят.',
  mend: 'Опишите словами, что на картинке: «![Схема: учитель пишет администратору](plan.png)».',
  wrong: { files: { 'guides/help.mdx': `${head}Кто помогает:\n\n![](plan.png)\n`, 'guides/plan.png': png } },
  right: {
    files: {
      'guides/help.mdx': `${head}Кто помогает:\n\n![Схема: учитель пишет администратору](plan.png)\n`,
      'guides/plan.png': png,
    },
  },
  text: images,
};

const sayNothing =
  /^(?:(?:вставленн\p{L}+ |без )?(?:images?|img|picture|photo|screenshot|alt|title|картинк\p{L}*|изображени\p{L}*|рисун\p{L}+|рис|фото\p{L}*|схема|скриншот|скрин|снимок(?: экрана)?|иллюстраци\p{L}+|логотип|описани\p{L}*|названи\p{L}*)[ .№_-]*\d*\.?)$/u;
const fileName = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg|bmp|heic)$/u;

function* images(lines: Lines): Iterable<Found> {
  const { file, text } = lines;
  if (!file.endsWith('.mdx')) return;
  for (let at = text.indexOf('!['); at !== -1; at = text.indexOf('![', at + 2)) {
    const [, words, address] = /^!\[([^[\]\n]*)\]\(([^)\s]*)/u.exec(text.slice(at, at + 600)) ?? [];
    if (words === undefined || address === undefined) continue;
    const key = nameKey(words);
    const empty = !/\p{L}{2}/u.test(key);
    if (!empty && !sayNothing.test(key) && !fileName.test(key) && key !== nameKey(address.replace(/\.\w+$/u, '')))
      continue;
    const message = empty ? `У картинки «${address}» нет описания.` : `Описание картинки «${words}» ничего не говорит.`;
    const hint = `Напишите в скобках, что на ней: «![Схема: учитель пишет администратору](${address})».`;
    yield { place: placeAt(lines, at), message, hint };
  }
}
