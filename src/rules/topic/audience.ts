import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const topic = (matter: string): string => `---\ntitle: Запись урока\n${matter}---\n\nЧто записать на уроке.\n`;

export const topicAudience: Rule = {
  id: 'topic/audience',
  severity: 'warning',
  title: 'Тема ни для кого или ниоткуда',
  why: 'без audience тема не попадёт ни на одну страницу роли, без clauses непонятно, откуда она взята',
  explanation: 'У темы перечислены роли, для кого она (audience), и пункты, откуда она взята (clauses).',
  mend: 'Впишите id ролей в audience и пункты в clauses.',
  wrong: { files: { 'topics/record.mdx': topic('clauses: [order#I.2]\n') } },
  right: { files: { 'topics/record.mdx': topic('audience: [teacher]\nclauses: [order#I.2]\n') } },
  waivable: true,
  check: bare,
};

function* bare({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, audience, clauses } of corpus.topics.values()) {
    if (audience.length === 0) {
      yield {
        place: fieldPlace(basis, 'topics', id, ['audience']),
        message: 'Не сказано, для кого эта тема.',
        hint: 'Впишите роли: «audience: [teacher]».',
      };
    }
    if (clauses.length > 0) continue;
    yield {
      place: fieldPlace(basis, 'topics', id, ['clauses']),
      message: 'Не сказано, из каких пунктов взята эта тема.',
      hint: 'Впишите пункты: «clauses: ["saki-206-3#t1"]».',
    };
  }
}
