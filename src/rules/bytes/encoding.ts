import type { Rule } from '../rule.ts';

/** «Секретарь» in Windows-1251. */
const windows1251 = Uint8Array.from([0xd1, 0xe5, 0xea, 0xf0, 0xe5, 0xf2, 0xe0, 0xf0, 0xfc]);

export const bytesEncoding: Rule = {
  id: 'bytes/encoding',
  severity: 'error',
  title: 'Файл не в UTF-8',
  why: 'вместо букв читатель увидит кракозябры',
  explanation:
    'Все тексты базы записаны в UTF-8. Файл в Windows-1251, в UTF-16, документ Word или картинка с чужим именем не читаются совсем.',
  mend: 'Откройте файл в «Блокноте», выберите «Сохранить как» и укажите кодировку UTF-8. Текст из Word вставьте в новый файл «только текстом».',
  wrong: { files: { 'roles/clerk.mdx': windows1251 } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
