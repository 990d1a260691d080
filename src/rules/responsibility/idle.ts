import { allRead } from '../all-read.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const responsibilityIdle: Rule = {
  id: 'responsibility/idle',
  severity: 'note',
  title: 'Обязанность ни в одном пункте',
  why: 'в сравнении организаций у неё будет пустая строка',
  explanation:
    'Обязанность из responsibilities.yaml не стоит ни в одной карточке: ни в «Обязанность», ни в «Обещано приложением». Пустая строка бывает и честным ответом «документы об этом молчат», поэтому это заметка. Пока хоть один документ не читается из-за ошибок, правило молчит.',
  mend: 'Если обязанность нужна, ничего не меняйте. Если её завели по ошибке, удалите запись.',
  wrong: { files: { 'responsibilities.yaml': '- id: library\n  title: Библиотека\n  group: Журнал\n' } },
  right: '### 1.\n\nПомогает школам.\n\n> Отвечает: методист\n> Обязанность: помощь\n',
  check: idle,
};

function* idle({ corpus, basis }: Context): Iterable<Found> {
  if (!allRead(basis, 'documents')) return;
  const given = new Set<string>();
  for (const { duties, annex } of corpus.clauses.values()) {
    for (const duty of duties) given.add(duty);
    if (annex !== null) for (const duty of annex.duties) given.add(duty);
  }
  for (const { id, title } of corpus.responsibilities.values()) {
    if (given.has(id)) continue;
    yield {
      place: fieldPlace(basis, 'responsibilities', id, ['title']),
      message: `Обязанности «${title}» нет ни в одном пункте.`,
      hint: 'Если документы о ней молчат, ничего не меняйте.',
    };
  }
}
