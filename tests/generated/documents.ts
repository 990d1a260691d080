/**
 * Valid content that nobody wrote: documents in the whole grammar of contract.md, their organizations and some roles.
 * The same seed gives the same content.
 */
import type { Corpus } from '../../src/corpus/types.ts';
import { cardWriter } from './cards.ts';
import { chances, type Chance } from './chance.ts';
import { frontMatter } from './front-matter.ts';
import { planLibrary, type Library, type Planned } from './library.ts';
import { linkWriter } from './links.ts';
import type { PlannedClause } from './plan.ts';
import { generatedRoles, roleFile } from './roles.ts';
import { makeSchools, schoolFile, type Naming } from './schools.ts';
import { sentence, table, title } from './words.ts';

/** Generated files, what the graph is to hold of them, and how often each feature was written. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly documents: readonly Planned[];
  readonly tally: ReadonlyMap<string, number>;
}

/** Generates so many documents around the real content. */
export function generate(corpus: Corpus, count: number, seed: number): Generated {
  const chance = chances(seed);
  const schools = makeSchools();
  const library = planLibrary(corpus, schools, count, chance);
  const namings: Naming[] = [];
  const write = documentWriter(library, namings, chance);
  const files = new Map<string, string>();
  for (const document of library.documents) {
    files.set(`documents/${document.id}.mdx`, disguised(write(document), chance));
  }
  for (const school of schools) {
    const own = namings.filter((one) => one.school === school.id || one.school === school.parent);
    files.set(`organizations/${school.id}.yaml`, schoolFile(school, own, chance));
  }
  for (const role of generatedRoles) files.set(`roles/${role.id}.mdx`, roleFile(role, schools, namings));
  return { files, documents: library.documents, tally: chance.tally };
}

/** As some editors of Windows save it. */
function disguised(text: string, chance: Chance): string {
  const ended = chance.percent(10) ? chance.noted('CRLF', text.replaceAll('\n', '\r\n')) : text;
  return chance.percent(10) ? chance.noted('BOM', `\uFEFF${ended}`) : ended;
}

function documentWriter(library: Library, namings: Naming[], chance: Chance): (document: Planned) => string {
  const cardOf = cardWriter(library, chance);
  const linkFrom = linkWriter(library, chance);
  const acts = [...library.corpus.acts.keys()];
  return (document) => {
    const parts = document.blocks.map((block) => {
      if ('clause' in block) return headed(document, block.clause);
      const { roman, items } = block.section;
      const heading = `## ${roman}.${chance.percent(80) ? ` ${title(chance)}` : ''}`;
      return [heading, ...list(document, items)].join('\n\n');
    });
    return `---\n${frontMatter(document, acts, chance)}\n---\n\n${parts.join('\n\n')}\n`;
  };

  function headed(document: Planned, clause: PlannedClause): string {
    const { form, number, level, items } = clause;
    const titled = form === 'numbered' && chance.percent(30);
    const name = form === 'preamble' ? 'Преамбула' : form === 'paragraph' ? 'Абзац' : `${number ?? ''}.`;
    const heading = `${'#'.repeat(level)} ${name}${titled ? ` ${title(chance)}` : ''}`;
    const blocks = [sentences(document, clause)];
    if (chance.percent(15)) blocks.push(chance.noted('second paragraph', sentences(document, clause)));
    if (chance.percent(8)) blocks.push(chance.noted('table', table(chance)));
    const card = cardLines(document, clause);
    if (card.length > 0) {
      // Behind the heading or behind the text.
      if (chance.percent(15)) blocks.unshift(chance.noted('card before the text', card.join('\n')));
      else blocks.push(card.join('\n'));
    }
    return [heading, ...blocks, ...list(document, items)].join('\n\n');
  }

  function list(document: Planned, items: readonly PlannedClause[]): string[] {
    return items.length === 0 ? [] : [items.map((item) => listed(document, item)).join('\n')];
  }

  function listed(document: Planned, item: PlannedClause): string {
    const indent = '  '.repeat(item.level);
    const card = cardLines(document, item).map((line) => `${indent}  ${line}`);
    if (card.length > 0) chance.noted('card of an item', '');
    const inner = item.items.map((one) => listed(document, one));
    return [`${indent}- ${sentences(document, item)}`, ...card, ...inner].join('\n');
  }

  function cardLines(document: Planned, clause: PlannedClause): readonly string[] {
    const { lines, roles } = cardOf(document, clause);
    for (const role of roles) {
      namings.push({ school: document.school.id, role, clause: `${document.id}#${clause.anchor}` });
    }
    return lines;
  }

  function sentences(document: Planned, clause: PlannedClause): string {
    const link = chance.percent(30) ? linkFrom(document, clause) : undefined;
    return link === undefined ? sentence(chance) : `${sentence(chance)} ${link}`;
  }
}
