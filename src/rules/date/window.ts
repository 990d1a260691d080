import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const hours = (rest: string): { files: Record<string, string> } => ({
  files: {
    'organizations/village.yaml': `name: Село\nfullName: Школа села\nlevel: school\nconsultations:\n  - weekday: tue\n${rest}`,
  },
});

export const dateWindow: Rule = {
  id: 'date/window',
  severity: 'error',
  title: 'Часы кончаются раньше, чем начинаются',
  why: 'человек придёт и никого не застанет',
  explanation:
    'У часов консультаций «to» позже, чем «from», а последний день (validUntil) не раньше первого (validFrom). Часы на один день не ошибка.',
  mend: 'Поменяйте время или дни местами либо сверьте их с графиком.',
  wrong: hours('    from: "12:00"\n    to: "10:00"\n    validFrom: 2026-09-01\n    validUntil: 2027-05-31\n'),
  right: hours('    from: "10:00"\n    to: "12:00"\n    validFrom: 2026-09-01\n    validUntil: 2027-05-31\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, consultations } of corpus.organizations.values()) {
      for (const [index, { from, to, validFrom, validUntil }] of consultations.entries()) {
        if (to <= from) {
          const message =
            to === from ? `Часы начинаются и кончаются в ${to}.` : `Часы кончаются в ${to}, а начинаются в ${from}.`;
          const place = fieldPlace(basis, 'organizations', id, ['consultations', index, 'to']);
          yield { place, message, hint: 'В «from» впишите начало, в «to» — конец.' };
        }
        if (validUntil < validFrom) {
          const message = `Часы действуют до ${dayWords(validUntil)}, а начинаются позже, ${dayWords(validFrom)}.`;
          const place = fieldPlace(basis, 'organizations', id, ['consultations', index, 'validUntil']);
          yield { place, message, hint: 'В «validFrom» впишите первый день, в «validUntil» — последний.' };
        }
      }
    }
  },
};
