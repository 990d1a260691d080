import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import type { Found, Rule } from '../rule.ts';

export const textEmail: Rule = {
  id: 'text/email',
  severity: 'error',
  title: 'Почтовый адрес в тексте',
  why: 'личные адреса не публикуются, а адрес из текста сам становится ссылкой',
  explanation: 'Ищем адреса электронной почты во всех файлах. Адрес внутри ссылки «[написать](mailto:…)» не считается.',
  mend: 'Личный адрес уберите. Адрес учреждения запишите ссылкой: «[написать](mailto:school@example.org)».',
  waivable: true,
  wrong: '### 1.\n\nО сбоях пишут на school@example.org.\n',
  right: '### 1.\n\nО сбоях [пишут в школу](mailto:school@example.org).\n',
  text: addresses,
};

const before = /[\p{L}\p{N}._%+-]+$/u;
const behind = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** What may stand before an address that is no pasted one: a link's address, or an address of the web. */
const linked = /(?:mailto:|:\/\/[^\s)]*)$/u;

function* addresses(lines: Lines): Iterable<Found> {
  const { text } = lines;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = before.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const host = behind.exec(text.slice(at + 1, at + 100))?.[0];
    if (name === undefined || host === undefined) continue;
    const start = at - name.length;
    if (linked.test(text.slice(Math.max(0, start - 200), start)) || isLabel(text, at)) continue;
    const address = `${name}@${host}`;
    const hint = `Личный адрес уберите. Адрес учреждения запишите ссылкой: «[написать](mailto:${address})».`;
    yield { place: placeAt(lines, start), message: `В тексте адрес почты «${address}».`, hint };
  }
}

/** Whether it is among the words of a link to an address of mail. */
function isLabel(text: string, at: number): boolean {
  return /^[^[\]\n]*\]\(mailto:/u.test(text.slice(at, at + 200));
}
