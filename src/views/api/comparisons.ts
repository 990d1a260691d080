import { z } from 'zod';
import { compare } from '../compare/compare.ts';
import { factModes, verdicts, type Fact } from '../compare/facts.ts';
import { comparisonAddress, patternPairs } from '../compare/patterns.ts';
import { sentenceText, summary } from '../compare/summary.ts';
import { collection } from './collection.ts';

const facts = z.array(
  z.strictObject({
    mode: z.enum(factModes),
    value: z.string().describe('Id of a role, responsibility or clause, a rhythm, a kind, the number of an annex.'),
  }),
);
const names = z.array(z.strictObject({ role: z.string(), name: z.string() }));

const pair = z.strictObject({
  pattern: z.string().nullable().describe('Clause of the pattern; null where the variant alone has it.'),
  variant: z.string().nullable().describe('Clause of the variant; null where the pattern alone has it.'),
  verdict: z
    .enum(verdicts)
    .describe('By set inclusion of the facts alone; reworded: the same facts in other words; changed: neither.'),
  moved: z.boolean().describe('Whether it stands elsewhere among the others than in the pattern.'),
  kept: facts.describe('Facts of both.'),
  lost: facts.describe('Facts of the pattern alone.'),
  gained: facts.describe('Facts of the variant alone.'),
  lostNames: names.describe('Names of roles that the text of the pattern alone has.'),
  gainedNames: names.describe('Names of roles that the text of the variant alone has.'),
});

export const comparisons = collection({
  about: 'Documents that were written after another one, clause by clause.',
  russian: 'Документы и их образцы: какой пункт какому отвечает, что сохранено, сужено, расширено, изменено.',
  schema: z.strictObject({
    pattern: z.string().describe('Id of the document that the other was written after.'),
    variant: z.string(),
    summary: z.array(z.string()).describe('What became of the pattern, in Russian, derived from the pairs.'),
    pairs: z.array(pair).describe('In the order of the pattern; each clause of both stands in exactly one.'),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    patternPairs(corpus).map(({ pattern, variant }) => {
      const comparison = compare(corpus, pattern, variant);
      const { lead, more } = summary(corpus, comparison);
      return {
        pattern: pattern.id,
        variant: variant.id,
        summary: [...lead, ...more].map(sentenceText),
        pairs: comparison.pairs.map((one) => ({
          pattern: one.pattern?.id ?? null,
          variant: one.variant?.id ?? null,
          verdict: one.verdict,
          moved: one.moved,
          kept: one.kept.map(plain),
          lost: one.lost.map(plain),
          gained: one.gained.map(plain),
          lostNames: one.lostNames.map(({ role, name }) => ({ role, name })),
          gainedNames: one.gainedNames.map(({ role, name }) => ({ role, name })),
        })),
        url: url(comparisonAddress(pattern.id, variant.id)),
      };
    }),
});

function plain({ mode, value }: Fact): Fact {
  return { mode, value };
}
