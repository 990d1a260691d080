import { counted } from '../../../findings/plural.ts';
import { dayWords } from '../../date.ts';
import { ruleAddress } from '../../rule-address.ts';
import type { GapKind } from '../gap.ts';

export const waivers: GapKind = {
  id: 'waivers',
  title: 'Отложено до названного дня',
  meaning:
    'Такие замечания проверки мы видели и решили пока оставить. У каждого решения есть причина и последний день.',
  practice: null,
  none: 'Ничего не отложено.',
  find: ({ findings, rules }) => {
    const waived = findings.flatMap(({ rule, waived: by }) => (by === undefined ? [] : [{ ...by, rule }]));
    const alike = Map.groupBy(waived, ({ rule, until, reason }) => `${rule} ${until} ${reason}`);
    return [...alike.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { rule, until, reason } = first;
      return {
        organization: null,
        document: null,
        places: [{ text: rules.get(rule)?.title ?? rule, path: ruleAddress(rule) }],
        written: `${counted(same.length, 'место', 'места', 'мест')}, до ${dayWords(until)}. ${reason}`,
      };
    });
  },
};
