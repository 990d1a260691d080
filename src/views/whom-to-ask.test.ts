import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { contacts, type Contact } from './whom-to-ask.ts';

const corpus = corpusOfContent();

function lines(found: readonly Contact[]): string[] {
  return found.map(({ people, matters }) => {
    const about = matters.map(
      (matter) =>
        `${matter.about.map(({ text }) => text).join(', ')} (${matter.places.map(({ text }) => text).join(', ')})`,
    );
    return `${people.map(({ text }) => text).join(', ')}: ${about.join('; ')}`;
  });
}

function of(role: string, organization: string) {
  const found = corpus.roles.get(role);
  if (found === undefined) throw new Error(`no role ${role}`);
  return contacts(corpus, found, organization);
}

test('who has lost a password is sent to the administrator of the journal, and the administrator knows it', () => {
  expect(lines(of('parent', 'school').asks)).toEqual([
    'администратор ЭлЖур школы: восстановление доступа (абзац 2 раздела IV)',
  ]);
  expect(lines(of('school-eljur-admin', 'school').askedBy)).toEqual([
    'учитель, родитель: восстановление доступа (абзац 2 раздела IV)',
  ]);
});

test('topics of consultation lead to who advises on them', () => {
  const [advice] = of('teacher', 'saki').asks;
  expect(advice?.people.map(({ path }) => path)).toEqual(['/roles/rollout-lead/']);
  expect(advice?.matters.map(({ about }) => about[0]?.path)).toContain('/topics/lesson-planning/');
  expect(of('rollout-lead', 'saki').askedBy.length).toBeGreaterThan(0);
});

test('help that is turned to nobody in particular is told as such, and not offered to pupils who are not meant', () => {
  expect(lines(of('teacher', 'feodosia').help)).toEqual([
    'методист: методическая поддержка (п. 2.1 раздела IV)',
    'системный администратор муниципалитета: связь с провайдерами и сервисом (п. 3.1 раздела IV); ' +
      'обучение педагогов, техническая помощь (п. 3.3 раздела IV)',
  ]);
  expect(of('pupil', 'feodosia').help).toEqual([]);
  expect(lines(of('pupil', 'school').help)).toEqual([
    'администратор ЭлЖур школы: техническая помощь (абзац 1 раздела IV)',
  ]);
});

test('who informs whom is told from both sides', () => {
  expect(lines(of('parent', 'saki').toldBy)).toEqual([
    'директор школы: разъяснение оценивания (п. 3.5 приказа № 206); информирование об успеваемости (п. 3.6 приказа № 206)',
  ]);
  expect(lines(of('principal', 'saki').tells)).toEqual([
    'родитель: разъяснение оценивания (п. 3.5 приказа № 206); информирование об успеваемости (п. 3.6 приказа № 206)',
  ]);
});

test('a role that no document speaks of has no contacts', () => {
  const none = of('curator', 'school');
  expect(Object.values({ ...none, help: [] }).flat()).toEqual([]);
});
