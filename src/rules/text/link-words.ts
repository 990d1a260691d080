import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import type { Found, Rule } from '../rule.ts';

export const textLinkWords: Rule = {
  id: 'text/link-words',
  severity: 'error',
  title: 'Слова ссылки ничего не говорят',
  why: 'читатель не знает, куда она ведёт, а программа экранного чтения читает одни ссылки',
  explanation:
    'Ссылка называет то, куда ведёт: «п. 3.6», «методист». Слова «тут», «здесь», «по ссылке», «подробнее», голый адрес и пустые скобки ничего не называют.',
  mend: 'Впишите в квадратные скобки, куда ведёт ссылка: «[п. 3.6](saki-206.mdx#3.6)».',
  wrong: '### 1.\n\nВедёт журнал. Сроки смотрите [здесь](order.mdx#I.2).\n',
  right: '### 1.\n\nВедёт журнал. Сроки смотрите в [п. 2](order.mdx#I.2).\n',
  text: vague,
};

/** Longer words say something, or are an address. */
const longest = 24;
/** So far back the words of a link may begin. */
const furthest = 400;
const sayNothing: ReadonlySet<string> = new Set(
  'тут, вот тут, здесь, вот здесь, там, сюда, туда, отсюда, вот, это, этот, эта, ссылка, ссылки, ссылке, ссылку, ссылкой, по ссылке, по этой ссылке, эта ссылка, вот ссылка, ссылка тут, ссылка здесь, подробнее, подробнее здесь, подробнее тут, подробно, подробности, подробнее по ссылке, далее, дальше, ещё, еще, читать, читать далее, читать дальше, читать подробнее, читать полностью, узнать больше, узнать подробнее, больше, смотреть, смотри, смотрите, см, см., см. здесь, см. тут, перейти, перейти по ссылке, открыть, посмотреть, нажмите, нажмите здесь, нажмите сюда, нажать, жми, кликните, клик, скачать, файл, страница, адрес, сайт, link, here, click here, more, read more, url, http, ссылка на документ, ссылка на пункт, ссылка на файл, ссылка на сайт'.split(
    ', ',
  ),
);
/** How such addresses and file names begin. */
const mayBeAddress = /^[\w./]/u;
const address = /^(?:https?:\/\/|www\.|\.{0,2}\/)\S*$|^\S+\.(?:mdx|yaml)(?:#\S*)?$/iu;

function* vague(lines: Lines): Iterable<Found> {
  const { file, text } = lines;
  if (!file.endsWith('.mdx')) return;
  for (let close = text.indexOf(']('); close !== -1; close = text.indexOf('](', close + 2)) {
    const from = Math.max(0, close - furthest);
    const open = from + text.slice(from, close).lastIndexOf('[');
    if (open < from || text.charAt(open - 1) === '!') continue;
    const words = text.slice(open + 1, close);
    if (!isVague(words)) continue;
    const message =
      words.trim() === ''
        ? 'У ссылки нет слов.'
        : `Слова ссылки «${words.replace(/^«|»$/gu, '')}» не говорят, куда она ведёт.`;
    yield { place: placeAt(lines, open), message, hint: hintFor(text.slice(close + 2, close + 200)) };
  }
}

function isVague(words: string): boolean {
  // Most are «п. 3.6» and the like.
  if (/^[\p{L}\d]\./u.test(words) && words.length < longest) return false;
  if (words.length > longest) return mayBeAddress.test(words) && address.test(words);
  if (!/[\p{L}\p{N}]/u.test(words)) return !words.includes('\n');
  return sayNothing.has(words.toLowerCase().replace(/^[«*_.\s]+|[»*_.:,!\s…→]+$/gu, '')) || address.test(words);
}

/** Words that fit the address. */
function hintFor(rest: string): string {
  const to = /^[^)\s]*/u.exec(rest)?.[0] ?? '';
  const number = /#(?:[IVXLC]+\.)?(\d[\d.]*)$/u.exec(to)?.[1];
  const thing = to.includes('roles/') ? 'методист' : to.includes('://') ? 'сайт школы' : 'приказ № 206';
  const words = number === undefined ? thing : `п. ${number}`;
  return `Назовите в скобках, куда она ведёт: «[${words}](${to})».`;
}
