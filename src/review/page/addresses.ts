/** Addresses that schools may have linked to and that lead nowhere now, or somewhere else; and the new ones. */
import type { Element } from 'hast';
import { counted } from '../../findings/plural.ts';
import type { AddressChanges } from '../review.ts';
import { h, type Child } from './element.ts';

/** So many addresses are told one by one. */
const most = 60;

/** Null where no address is lost. */
export function lostAddresses({ gone, forgotten, reused }: AddressChanges): Element | null {
  const promised = gone.filter((one) => one.promised);
  const unpromised = gone.filter((one) => !one.promised);
  if (gone.length + forgotten.length + reused.length === 0) return null;
  return h(
    'section',
    { ariaLabelledBy: 'lost' },
    h('h2', { id: 'lost' }, 'Пропавшие адреса'),
    promised.length > 0 && [
      h(
        'p',
        { className: ['told', 'bad'] },
        'Эти адреса обещано не менять: на них ссылаются школы. Верните файл с прежним именем, а пункту — прежний якорь строкой карточки «> Якорь: …».',
      ),
      list(promised.map(({ address, now }) => arrow(address, now))),
    ],
    reused.length > 0 && [
      h(
        'p',
        { className: ['told', 'bad'] },
        'По этим адресам теперь стоит другой пункт: прежние ссылки поведут не туда.',
      ),
      list(reused.map(({ address, now }) => arrow(address, now))),
    ],
    forgotten.length > 0 && [
      h('p', { className: ['told', 'bad'] }, 'Из permalinks.txt убраны строки, а их только добавляют. Верните их.'),
      list(forgotten.map((address) => h('code', {}, address))),
    ],
    unpromised.length > 0 && [
      h('p', {}, 'Эти адреса пропадают, но в permalinks.txt их не было:'),
      list(unpromised.map(({ address, now }) => arrow(address, now))),
    ],
  );
}

/** Null where none is new. */
export function newAddresses({ added, unremembered }: AddressChanges): Element | null {
  if (added.length === 0) return null;
  return h(
    'section',
    { ariaLabelledBy: 'new' },
    h('h2', { id: 'new' }, 'Новые адреса'),
    unremembered > 0 &&
      h(
        'p',
        { className: ['told', 'warn'] },
        `${counted(unremembered, 'нового адреса', 'новых адресов', 'новых адресов')} ещё нет в permalinks.txt. Выполните: npm run permalinks.`,
      ),
    h(
      'details',
      {},
      h('summary', {}, counted(added.length, 'адрес', 'адреса', 'адресов')),
      list(added.map((one) => h('code', {}, one))),
    ),
  );
}

function arrow(address: string, now: string | null): Child {
  return [h('code', {}, address), now !== null && [' — прежний текст теперь здесь: ', h('code', {}, now)]];
}

function list(lines: readonly Child[]): Child {
  const rest = lines.length - most;
  return h(
    'ul',
    { className: ['addresses'] },
    lines.slice(0, most).map((line) => h('li', {}, line)),
    rest > 0 && h('li', {}, `и ещё ${rest}`),
  );
}
