import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { readerRoles } from './reader-roles.ts';

const { school, users, municipal } = readerRoles(corpusOfContent());

test('a reader is somebody of a school, a parent or a pupil, or somebody of the municipality; no group', () => {
  expect([...school, ...users].map(({ role }) => role.text).toSorted()).toEqual([
    'администратор ЭлЖур школы',
    'директор школы',
    'заместитель директора по УВР',
    'классный руководитель',
    'родитель',
    'системный администратор школы',
    'ученик',
    'учитель',
  ]);
  expect(municipal.map(({ role }) => role.text)).toContain('методист');
  expect(municipal.map(({ role }) => role.path)).not.toContain('/roles/working-group-member/');
});

test('those whom most organizations speak of stand first, each with its page', () => {
  expect(school[0]?.role).toEqual({ text: 'учитель', path: '/roles/teacher/' });
  expect(users.map(({ role }) => role.text)).toEqual(['родитель', 'ученик']);
  const counts = school.map(({ namedIn }) => namedIn.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('a role knows the organizations that name it', () => {
  expect(school.find(({ role }) => role.path === '/roles/deputy-principal/')?.namedIn.toSorted()).toEqual([
    'krasnomakskaya',
    'school',
  ]);
});
