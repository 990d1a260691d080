/** Changes as methodists make them. */
import { edited, realTexts } from './sides.ts';

type Changes = Readonly<Record<string, string | null>>;

/** The deadline of a clause is moved and the sentence with it. */
export const rewordedDeadline: Changes = (() => {
  const path = 'documents/saki-206.mdx';
  const text = (realTexts[path] ?? '')
    .replace(
      'пользовались единой системой электронных журналов. Срок — до 15.08.2021.',
      'пользовались единой системой электронных журналов и чему научились. Срок — до 01.10.2021.',
    )
    .replace('> Срок: до 15.08.2021', '> Срок: до 01.10.2021');
  return { [path]: text };
})();

/** A new order takes the place of one clause of another. */
export const cancellingOrder: Changes = {
  'documents/saki-301.mdx': `---
title: Приказ об информировании родителей об успеваемости
kind: order
organization: saki
scope: both
number: "301"
adopted: 2026-11-20
status: draft
rendition: restatement
source:
  copy: clean
numbering: document
---

### 1. Руководители школ

Руководители школ обеспечивают то, что названо в подпунктах.

> Кому: директор школы

#### 1.1.

Родители (законные представители), которые не пользуются электронным дневником, узнают от классного руководителя результаты обучения раз в месяц.

> Отвечает: классный руководитель
> Извещается: родитель
> Обязанность: информирование об успеваемости
> Срок: раз в месяц

### 2. Что отменяется

С 1 сентября 2027 года прежний порядок больше не действует.

> Отменяет: [п. 3.6 приказа № 206](saki-206.mdx#3.6) с 01.09.2027

### 3. Публикация

Приказ размещают на сайте отдела образования Сакского района.

> Отвечает: администратор сайта
> Обязанность: размещение документов
`,
};

/** A school joins with its first document. */
export const newSchool: Changes = {
  'organizations/frunzenskaya.yaml': `name: Фрунзенская школа
fullName: МБОУ «Фрунзенская средняя школа» Сакского района Республики Крым
level: school
place: с. Фрунзе
parent: saki
appointments:
  - role: school-eljur-admin
    position: учитель информатики
    clause: "frunzenskaya-17#2"
`,
  'documents/frunzenskaya-17.mdx': `---
title: Приказ о ведении электронного журнала
kind: order
organization: frunzenskaya
scope: own
number: "17"
adopted: 2026-09-01
status: in-force
statusChecked: 2026-11-01
rendition: restatement
source:
  copy: clean
numbering: document
grounds: [monm-1015]
---

### 1. Ведение журнала

Учителя заполняют журнал в день урока.

> Отвечает: учитель
> Обязанность: запись урока
> Срок: в день урока

### 2. Администратор

Администратор ЭлЖур выдаёт логины и пароли всем, кто работает в системе.

> Отвечает: администратор ЭлЖур школы
> Обязанность: выдача доступа

### 3. Контроль

Заместитель директора раз в месяц проверяет, как ведут журнал, и докладывает директору школы.

> Отвечает: заместитель директора по УВР
> Извещается: директор школы
> Обязанность: внутришкольный контроль
> Срок: раз в месяц
`,
};

/** A role is called otherwise, and every card that names it. */
export const renamedRole: Changes = (() => {
  const from = /Контролирующий исполнение/giu;
  const changes = Object.entries(realTexts).flatMap(([path, text]) => {
    const renamed = text
      .replace(/^title: Контролирующий исполнение приказа$/mu, 'title: Ответственный за контроль исполнения')
      .replace(/^title: Контролирующий исполнение$/mu, 'title: Ответственный за контроль исполнения')
      .replace(
        /^(> [А-Я][^\n]*: [^\n]*)контролирующий исполнение(?: приказа)?/gimu,
        '$1ответственный за контроль исполнения',
      );
    return renamed === text ? [] : [[path, renamed] as const];
  });
  if (changes.length === 0) throw new Error(`${String(from)} is nowhere.`);
  return Object.fromEntries(changes);
})();

/** Nothing but the writing of a file. */
export const sameMeaning: Changes = edited(
  'documents/saki-206.mdx',
  '> Извещается: родитель\n> Обязанность: информирование об успеваемости\n> Срок: за отчётный период',
  '> Срок: за отчётный период\n> Извещается: родитель\n> Обязанность: информирование об успеваемости',
);
