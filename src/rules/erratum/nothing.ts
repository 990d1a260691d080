import type { Body } from '../../corpus/bodies.ts';
import { placeAt } from '../../findings/lines.ts';
import type { CardLine } from '../../markup/card.ts';
import { disownedNumber, saysNothing } from '../erratum-words.ts';
import { numberSlips } from '../number-slips.ts';
import type { Found, Rule } from '../rule.ts';

export const erratumNothing: Rule = {
  id: 'erratum/nothing',
  severity: 'error',
  waivable: true,
  title: 'Ошибки оригинала нет',
  why: 'читатель увидит пометку об ошибке там, где её нет',
  explanation:
    'Смотрим на строки «Ошибка оригинала» и «Восстановлено»: есть ли в них что сказать. Если строка говорит, что номер повторяется, пропущен или стоит не на месте, сверяем её с номерами пунктов.',
  mend: 'Удалите строку, если ошибки нет. Если номер исправили, верните его таким, как в оригинале.',
  wrong: '### 1.\n\nВедёт журнал.\n\n> Ошибка оригинала: нет\n',
  right: '### 1.\n\nВедёт журнал.\n\n> Ошибка оригинала: стоит «журнаал»; вероятно, должно быть «журнал».\n',
  document: needless,
};

function* needless(body: Body): Iterable<Found> {
  const found = (line: CardLine, message: string, hint: string): Found => ({
    place: placeAt(body.lines, line.valueOffset),
    message,
    hint,
  });
  for (const clause of body.written.clauses) {
    for (const line of clause.card) {
      if (line.key !== 'Ошибка оригинала' && line.key !== 'Восстановлено') continue;
      if (saysNothing(line.value)) {
        const message = `Строка «${line.key}: ${line.value}» говорит, что говорить не о чем.`;
        yield found(line, message, 'Удалите её: пустая пометка всё равно видна на сайте.');
      } else if (line.key === 'Ошибка оригинала' && clause.number !== null) {
        const named = disownedNumber(line.value, clause.number);
        if (named === null || numberSlips(body).some((slip) => slip.clause === clause)) continue;
        const message =
          named === clause.number
            ? `Карточка говорит об ошибке в номере ${named}, а номер стоит на своём месте.`
            : `Карточка говорит об ошибке в номере и называет ${named}, а номера здесь идут подряд.`;
        yield found(line, message, 'Верните номер, как в оригинале, или удалите слова об ошибке.');
      }
    }
  }
}
