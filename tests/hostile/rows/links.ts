/** Addresses of links and pictures that lead where they should not. */
import { evil, harmless, lines, refused, type Row } from './row.ts';

const refusedLinks = [
  'file:///etc/passwd',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox',
  'blob:https://example.org/1',
  'ftp://example.org/',
  'view-source:https://example.org/',
  'intent://example.org',
  '//example.org/',
  '\\\\\\\\host\\\\share',
  'https://gosuslugi.ru@example.org/',
  'https://user:password@example.org/',
  'https://',
  'http://exa mple.org/',
];
const astray = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '/etc/passwd',
  '../.env',
  '../constructor',
  '../constructor#a',
  '../__proto__#a',
  '../toString/a.mdx',
  '../constructor/a.mdx#1',
  'hasOwnProperty',
  '../documents',
  '..',
  '%',
  '%00',
];
const pictures = [
  'file:///etc/passwd',
  '../../../../etc/passwd',
  '/etc/passwd',
  'http://example.org/x.png',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  '..%2fplan.png',
  'plan.svg',
  'Plan.png',
  'plan.png#x',
  'astro.config.mjs',
];

export const linkRows: readonly Row[] = [
  ...refusedLinks.map((url) => refused(`a link to ${url}`, evil(`[x](<${url}>)`), 'guard/address')),
  ...astray.map((url) => refused(`a link astray to ${url}`, evil(`[x](<${url}>)`), 'reference/link')),
  ...pictures.map((url) => refused(`a picture ${url}`, evil(`![Схема](<${url}>)`), 'guard/image')),
  refused('a picture that is not there', evil('![Схема](constructor.png)'), 'guard/image-missing'),
  refused('an anchor that every object has', evil('[x](order.mdx#constructor)'), 'reference/anchor'),
  refused('an anchor that changes objects', evil('[x](#__proto__)'), 'reference/anchor'),
  refused('a term that every object has', evil('[x](../terms.yaml#toString)'), 'reference/term'),
  refused('a document that every object has', evil('[x](constructor.mdx)'), 'reference/document'),
  refused('a link to a name that is no text', evil('[x](<%ff%fe.mdx>)'), 'reference/document'),
  refused('a path of thousands of folders', evil(`[x](${'a/'.repeat(2000)}b.mdx)`), 'reference/link'),
  refused('a path of thousands of steps up', evil(`[x](${'../'.repeat(1500)}etc/passwd)`), 'reference/link'),
  refused('thousands of links astray', evil(lines((index) => `[слово](a${index}.mdx)\n`, 9000)), 'reference/document'),
  refused(
    'thousands of links to anchors that are not there',
    evil(lines((index) => `[слово](#x${index})\n`, 9000)),
    'reference/anchor',
  ),
  refused(
    'thousands of links into thousands of clauses',
    {
      ...evil(lines((index) => `[слово](many.mdx#z${index})\n`, 9000)),
      'documents/many.mdx': many(),
    },
    'reference/anchor',
  ),
  harmless('a site with Russian letters', evil('См. [сайт школы](https://школа.рф/журнал).')),
  harmless('a long address of a site', evil(`См. [сайт школы](https://example.org/${'a'.repeat(4000)}).`)),
];

function many(): string {
  const [text] = Object.values(evil('Текст.'));
  return `${typeof text === 'string' ? text : ''}\n${lines((index) => `### ${index + 2}.\n\nТекст.\n`, 4900)}`;
}
