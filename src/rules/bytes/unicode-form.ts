import type { Rule } from '../rule.ts';

export const bytesUnicodeForm: Rule = {
  id: 'bytes/unicode-form',
  severity: 'warning',
  title: 'Буква из двух знаков',
  why: 'поиск её не узнает, а на экране буква двоится',
  explanation:
    'Буквы «й» и «ё» бывают записаны двумя знаками: «и» и дужка над ней. Так их сохраняют некоторые программы. Знак ударения остаётся.',
  mend: 'Наберите букву заново. Во всех файлах сразу это делает «npm run validate -- --fix».',
  wrong: '### 1.\n\nВедёт электронныи\u0306 журнал.\n',
  right: '### 1.\n\nВедёт электронный журнал.\n',
};
