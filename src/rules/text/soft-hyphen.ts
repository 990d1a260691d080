import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import type { Found, Rule } from '../rule.ts';
import { lineAround } from '../source-line.ts';

export const textSoftHyphen: Rule = {
  id: 'text/soft-hyphen',
  severity: 'warning',
  title: 'Мягкий перенос в слове',
  why: 'знака не видно, а слово с ним не находится поиском',
  explanation:
    'Мягкие переносы попадают в текст из Word и PDF. Смотрим на весь файл; о карточках говорит правило card/typography.',
  mend: 'Наберите слово заново. Из Word вставляйте «только текст» (Ctrl+Shift+V).',
  wrong: '### 1.\n\nВедёт жур\u00adнал.\n',
  right: '### 1.\n\nВедёт журнал.\n',
  text: softHyphens,
};

const hyphen = '\u00ad';

function* softHyphens(lines: Lines): Iterable<Found> {
  const { file, text } = lines;
  let past = 0;
  for (let at = text.indexOf(hyphen); at !== -1; at = text.indexOf(hyphen, at + 1)) {
    if (at < past) continue;
    const { line } = lineAround(lines, at);
    if (file.startsWith('documents/') && /^\s*>/u.test(line)) continue;
    const before = /[^\s]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
    const behind = /^[^\s]*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
    past = at + behind.length;
    const word = `${before}${behind}`.replaceAll(hyphen, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const message = word === '' ? 'В тексте мягкий перенос.' : `В слове «${word}» мягкий перенос.`;
    yield { place: placeAt(lines, at), message, hint: 'Удалите его: наберите слово заново.' };
  }
}
