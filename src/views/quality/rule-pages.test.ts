import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ruleAddress } from '../rule-address.ts';
import { ruleGroups } from './rule-groups.ts';
import { rulePages } from './rule-pages.ts';

const groups = rulePages(rules);

test('every group of rules has a title of its own, and no title is left without rules', () => {
  const used = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  expect(Object.keys(ruleGroups).toSorted()).toEqual(used.toSorted());
  const titles = groups.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(groups.every(({ title, about }) => /^[А-ЯЁ]/u.test(title) && about.endsWith('.'))).toBe(true);
});

test('every rule stands once, where its address leads', () => {
  const shown = groups.flatMap(({ id, rules: own }) => own.map(({ name }) => `/quality/rules/${id}/#${name}`));
  expect(shown.toSorted()).toEqual(rules.map(({ id }) => ruleAddress(id)).toSorted());
});

test('both sides of every rule are shown, and differ for the eye', () => {
  const alike = groups
    .flatMap((group) => group.rules)
    .filter(
      ({ wrong, right }) => wrong.length === 0 || right.length === 0 || JSON.stringify(wrong) === JSON.stringify(right),
    );
  expect(alike.map(({ id }) => id)).toEqual([]);
});

test('a group nobody has named yet is shown by its own name, last', () => {
  const [first] = rules;
  if (first === undefined) throw new Error('There are no rules.');
  const own = rulePages([...rules, { ...first, id: 'novel/thing' }]).at(-1);
  expect(own).toMatchObject({ id: 'novel', title: 'novel', about: '' });
});
