/** Slips in references: links of texts, ids of front matter and of lists. */
import type { Anchors } from '../../../../src/corpus/registry.ts';
import type { TargetKind } from '../../../../src/corpus/types.ts';
import { placeOfUse, type Use } from '../../../../src/corpus/use.ts';
import { addressOffset } from '../../../../src/corpus/links.ts';
import { collections } from '../../../../src/corpus/entries.ts';
import type { RuleId } from '../../../../src/findings/finding.ts';
import { placeAt } from '../../../../src/findings/lines.ts';
import { nearest } from '../../../../src/findings/nearest.ts';
import { changedLines, withLine, type Content, type Mutant, type Mutator } from '../../mutator.ts';
import { misspelled } from './cards.ts';

/** A reference where it stands, as it is written there. */
interface Written {
  readonly use: Use;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Where the reference begins in its line: the address of a link, or the id of a field or an element. */
  readonly from: number;
  /** Address or id as written. */
  readonly reference: string;
}

type Random = (below: number) => number;
type Change = (written: Written, random: Random, content: Content) => string | null;

function* references(content: Content): Iterable<Written> {
  for (const use of content.checked.basis.uses) {
    const { file, line, column } = linkPlace(use) ?? placeOfUse(use);
    const text = (content.texts.get(file) ?? '').split('\n')[line - 1] ?? '';
    const from = use.label === null ? text.indexOf(use.target.id, Math.max(column - 1, 0)) : column - 1;
    const reference = use.label === null ? use.target.id : (/^[^)\s]*/u.exec(text.slice(from))?.[0] ?? '');
    if (from >= 0) yield { use, file, line, text, from, reference };
  }
}

function linkPlace({ label, at }: Use): { file: string; line: number; column: number } | null {
  if (label === null || !('lines' in at)) return null;
  return placeAt(at.lines, addressOffset(at.lines, { url: '', offset: at.offset }));
}

/** Every reference of some kinds, changed. */
function each(kinds: readonly TargetKind[], change: Change): Mutator['mutants'] {
  return function* (content, random): Iterable<Mutant> {
    for (const written of references(content)) {
      if (!kinds.includes(written.use.target.kind)) continue;
      const now = change(written, random, content);
      if (now === null || now === written.reference) continue;
      const { file, line, text, from, reference } = written;
      const changed = text.slice(0, from) + now + text.slice(from + reference.length);
      yield { files: { [file]: withLine(content, { file, line, text }, changed) }, file, line };
    }
  };
}

/** Whether nothing at all has the id, and it has the form of one. */
const isNoId =
  ({ checked }: Content) =>
  (id: string): boolean =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) && collections.every((one) => !checked.basis.registry.ids(one).has(id));

const hasAnchor = ({ clauses, sections }: Anchors, anchor: string): boolean =>
  clauses.has(anchor) || sections.has(anchor);

const isField = ({ use }: Written): boolean => use.label === null;

/** A letter of the id dropped, in a link or in a field. */
const misspelledId: Change = ({ use, reference }, random, content) => {
  const [id = ''] = use.target.id.split('#');
  if (!reference.includes(id)) return null;
  const { registry } = content.checked.basis;
  // A field may take documents and acts; where the slip lies as near to one as to the other, nobody knows which was meant.
  const both = [...registry.ids('documents'), ...registry.ids('acts')];
  const isOwn = (one: string): boolean => !both.includes(id) || nearest(one, both) === id;
  const now = misspelled(id, random, (one) => isNoId(content)(one) && isOwn(one));
  return now === null ? null : reference.replace(id, now);
};

const misspelledAnchor: Change = ({ use, reference }, random, { checked }) => {
  const [document = '', anchor = ''] = use.target.id.split('#');
  const own = checked.basis.registry.anchorsOf(document);
  if (own === undefined || !reference.includes('#')) return null;
  const isWrong = (one: string): boolean => /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/u.test(one) && !hasAnchor(own, one);
  const now = misspelled(anchor, random, isWrong) ?? `${anchor}9`;
  return isWrong(now) ? reference.slice(0, reference.indexOf('#') + 1) + now : null;
};

const only =
  (fits: (written: Written) => boolean, change: Change): Change =>
  (written, ...rest) =>
    fits(written) ? change(written, ...rest) : null;
const inLinks = (change: Change): Change => only((written) => !isField(written), change);
const inFields = (change: Change): Change => only(isField, change);

/** Misspelling of an id in links and in fields, a mutator each. */
function misspells(kind: TargetKind, rule: RuleId, name: string): Mutator[] {
  return [
    { kind: `misspells ${name} in a link`, rule, mutants: each([kind], inLinks(misspelledId)) },
    { kind: `misspells ${name} in front matter`, rule, mutants: each([kind], inFields(misspelledId)) },
  ];
}

const paragraph = /^[\p{L}«[].*[.:]$/u;

/** Behind every paragraph of a document some words with a link are written. */
function linking(words: string, files: Mutant['files'] = {}): Mutator['mutants'] {
  return function* ({ texts }): Iterable<Mutant> {
    for (const [file, text] of texts) {
      if (!file.startsWith('documents/')) continue;
      const lines = text.split('\n');
      const start = lines.indexOf('---', 1);
      for (const [index, line] of lines.entries()) {
        if (index <= start || !paragraph.test(line)) continue;
        yield {
          files: { ...files, [file]: lines.with(index, `${line} ${words}`).join('\n') },
          file,
          line: index + 1,
        };
      }
    }
  };
}

const guide = `---
title: Как впервые войти в журнал
answer: По логину и паролю, которые выдал администратор.
audience: [teacher]
topics: [training]
basis: []
grounding: needs-manual
questions: [как войти]
reviewed: 2026-11-25
---

Спросите администратора.
`;

/** An id of another kind that stands where one of this kind is meant. */
const otherKind: Readonly<Partial<Record<TargetKind, string>>> = {
  document: 'teacher',
  role: 'saki-206',
  organization: 'teacher',
  act: 'teacher',
  topic: 'teacher',
};

/** The page of the site that shows what a link leads to. */
const page: Change = ({ use }) => {
  const { kind, id } = use.target;
  const [document = '', anchor] = id.split('#');
  if (kind === 'term' || kind === 'act') return `/${kind}s/#${id}`;
  if (kind === 'role') return `/roles/${id}/`;
  return `/documents/${document}/${anchor === undefined ? '' : `#${anchor}`}`;
};

export const linkMutators: readonly Mutator[] = [
  ...misspells('document', 'reference/document', 'a document'),
  ...misspells('organization', 'reference/organization', 'an organization').slice(1),
  ...misspells('act', 'reference/act', 'an act'),
  ...misspells('role', 'reference/role', 'a role'),
  ...misspells('term', 'reference/term', 'a term').slice(0, 1),
  {
    kind: 'misspells a topic in a guide',
    rule: 'reference/topic',
    *mutants(content, random) {
      for (const id of content.checked.corpus.topics.keys()) {
        const now = misspelled(id, random, isNoId(content));
        if (now === null) continue;
        const file = 'guides/first-login.mdx';
        yield { files: { [file]: guide.replace('training', now) }, file, line: 5 };
      }
    },
  },
  {
    kind: 'misspells what a responsibility checks',
    rule: 'reference/responsibility',
    *mutants(content, random) {
      for (const id of content.checked.corpus.responsibilities.keys()) {
        yield* changedLines(content, /^responsibilities\.yaml$/u, (text) => {
          const named = new RegExp(`(?<=[ [])${id}(?=[,\\]])`, 'u');
          if (!text.startsWith('  checks:') || !named.test(text)) return null;
          const now = misspelled(id, random, isNoId(content));
          return now === null ? null : text.replace(named, now);
        });
      }
    },
  },
  {
    kind: 'misspells the document of a clause in a link',
    rule: 'reference/document',
    mutants: each(['clause', 'section'], inLinks(misspelledId)),
  },
  {
    kind: 'misspells the document of a clause in front matter',
    rule: 'reference/document',
    mutants: each(['clause'], inFields(misspelledId)),
  },
  {
    kind: 'misspells an anchor in a link',
    rule: 'reference/anchor',
    mutants: each(['clause', 'section'], inLinks(misspelledAnchor)),
  },
  {
    kind: 'misspells an anchor in front matter',
    rule: 'reference/anchor',
    mutants: each(['clause'], inFields(misspelledAnchor)),
  },
  {
    kind: 'links to a topic that does not exist',
    rule: 'reference/topic',
    mutants: linking('О том же — [тема](../topics/traning.mdx).'),
  },
  {
    kind: 'links to a guide that does not exist',
    rule: 'reference/guide',
    mutants: linking('Подробности — в [руководстве](../guides/first-logn.mdx).', { 'guides/first-login.mdx': guide }),
  },
  {
    kind: 'names a thing of another kind in front matter',
    rule: 'reference/kind',
    mutants: each(
      ['document', 'role', 'organization', 'act', 'topic'],
      inFields(({ use }) => otherKind[use.target.kind] ?? null),
    ),
  },
  {
    kind: 'names a section where a clause is meant',
    rule: 'reference/kind',
    mutants: each(
      ['clause'],
      inFields(({ use }, _, { checked }) => {
        const [document = ''] = use.target.id.split('#');
        const [section] = checked.basis.registry.anchorsOf(document)?.sections ?? [];
        return section === undefined ? null : `${document}#${section}`;
      }),
    ),
  },
  {
    kind: 'forgets the folder of a link',
    rule: 'reference/kind',
    mutants: each(
      ['clause', 'section', 'document', 'role'],
      inLinks(({ reference }) => (reference.startsWith('../') ? reference.replace(/^\.\.\/\w+\//u, '') : null)),
    ),
  },
  {
    kind: 'forgets that a list lies a folder above',
    rule: 'reference/link',
    mutants: each(
      ['term', 'act'],
      inLinks(({ reference }) => reference.replace('../', '')),
    ),
  },
  {
    kind: 'links to a page of the site',
    rule: 'reference/link',
    mutants: each(['document', 'section', 'clause', 'role', 'term', 'act'], inLinks(page)),
  },
  {
    kind: 'links to a list without an id',
    rule: 'reference/link',
    mutants: each(
      ['term', 'act'],
      inLinks(({ reference }) => reference.replace(/#.*$/u, '')),
    ),
  },
  {
    kind: 'forgets the ending of a file in a link',
    rule: 'reference/link',
    mutants: each(
      ['document', 'section', 'clause', 'role'],
      inLinks(({ reference }) => reference.replace('.mdx', '')),
    ),
  },
  {
    kind: 'links to a document of Word',
    rule: 'reference/link',
    mutants: each(
      ['document', 'section', 'clause'],
      inLinks(({ reference }) => reference.replace('.mdx', '.docx')),
    ),
  },
];
