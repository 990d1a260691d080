import type { Organization } from '../../corpus/types.ts';
import { weekdayNames } from '../../schemas/organization.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

type Hours = Organization['consultations'][number];

const village = (second: string): { files: Record<string, string> } => ({
  files: {
    'organizations/village.yaml': `name: Село\nfullName: Школа села\nlevel: school\nconsultations:\n  - weekday: tue\n    from: "10:00"\n    to: "12:00"\n    validFrom: 2026-09-01\n    validUntil: 2027-05-31\n  - weekday: tue\n${second}    validFrom: 2026-09-01\n    validUntil: 2027-05-31\n`,
  },
});

export const dateOverlap: Rule = {
  id: 'date/overlap',
  severity: 'warning',
  title: 'Часы пересекаются',
  why: 'одно и то же время показано дважды, и неясно, какое верно',
  explanation:
    'Смотрим часы консультаций одной организации в один день недели. Часы встык (до 12:00 и с 12:00) и часы разных лет не пересекаются.',
  mend: 'Соедините часы в одну запись или исправьте время. Если это два разных места, впишите исключение в waivers.yaml.',
  wrong: village('    from: "11:00"\n    to: "13:00"\n'),
  right: village('    from: "12:00"\n    to: "13:00"\n'),
  waivable: true,
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, consultations } of corpus.organizations.values()) {
      for (const { index, hours, other } of overlaps(consultations)) {
        const day = weekdayNames[hours.weekday];
        const message = `Часы ${written(hours)} пересекаются с часами ${written(other)}: ${day}, те же недели.`;
        const place = fieldPlace(basis, 'organizations', id, ['consultations', index, 'from']);
        yield { place, message, hint: 'Оставьте одну запись или исправьте время.' };
      }
    }
  },
};

/** Every window that overlaps one written before it, with the first such. */
function* overlaps(all: readonly Hours[]): Iterable<{ index: number; hours: Hours; other: Hours }> {
  const before = new Map<Hours['weekday'], Hours[]>();
  for (const [index, hours] of all.entries()) {
    const sameDay = before.get(hours.weekday) ?? [];
    const other = sameDay.find((one) => overlap(one, hours));
    if (other !== undefined) yield { index, hours, other };
    sameDay.push(hours);
    before.set(hours.weekday, sameDay);
  }
}

function overlap(a: Hours, b: Hours): boolean {
  return a.from < b.to && b.from < a.to && a.validFrom <= b.validUntil && b.validFrom <= a.validUntil;
}

function written({ from, to }: Hours): string {
  return `${from}–${to}`;
}
