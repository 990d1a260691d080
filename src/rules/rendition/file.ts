import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const sum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const official = 'rendition: official\nsource:\n  copy: clean\n  file: prikaz-15.pdf\n';

export const renditionFile: Rule = {
  id: 'rendition/file',
  severity: 'error',
  title: 'Официальный текст без своего файла',
  why: 'без файла и его суммы нельзя сверить, что текст не изменён',
  explanation:
    'У официального текста (rendition: official) в source стоят имя файла и его контрольная сумма. У нашего изложения (restatement) их нет: сверять слово в слово не с чем.',
  mend: 'Впишите в source строки file и sha256; сумму посчитает проверяющий. Если текст изложен своими словами, напишите «rendition: restatement», а эти строки удалите.',
  wrong: { matter: official.trimEnd() },
  right: { matter: `${official}  sha256: ${sum}` },
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, rendition, source } of corpus.documents.values()) {
      const names = ['file', 'sha256'] as const;
      if (rendition === 'official') {
        const missing = names.filter((name) => source[name] === undefined);
        if (missing.length === 0) continue;
        yield {
          place: fieldPlace(basis, 'documents', id, ['rendition']),
          message: `Текст назван официальным, а в source нет ${missing.map((name) => `«${name}»`).join(' и ')}.`,
          hint: 'Впишите имя файла и его сумму (64 знака). Если это изложение, напишите «rendition: restatement».',
        };
        continue;
      }
      const [extra] = names.filter((name) => source[name] !== undefined);
      if (extra === undefined) continue;
      yield {
        place: fieldPlace(basis, 'documents', id, ['source', extra]),
        message: `Текст — наше изложение, а в source стоит «${extra}».`,
        hint: 'Удалите file и sha256. Если это официальный текст, напишите «rendition: official».',
      };
    }
  },
};
