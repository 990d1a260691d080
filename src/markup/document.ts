/** The grammar of a document: from a tree to sections and clauses with their cards, as written. */
import type { BlockContent, Blockquote, Heading, List, ListItem } from 'mdast';
import { addAll } from '../findings/add-all.ts';
import { error, type Finding, type Place, type RuleId } from '../findings/finding.ts';
import { lineText, placeAt, type Lines } from '../findings/lines.ts';
import { readCard } from './card.ts';
import { detach, type DetachedLink } from './detach.ts';
import { forgottenMarks } from './forgotten-mark.ts';
import { readHeading } from './heading.ts';
import { repeatedKey } from './repeated-key.ts';
import { range, type Node, type Root } from './tree.ts';
import type { WrittenClause, WrittenDocument, WrittenSection } from './written.ts';

/** How blocks are called that a document has no use for. */
const blockNames: Record<string, string> = {
  code: 'Блок кода (или отступ в четыре пробела)',
  thematicBreak: 'Черта «---»',
  heading: 'Заголовок в строке списка',
  table: 'Таблица в строке списка',
  definition: 'Адрес ссылки отдельной строкой («[имя]: …»)',
  footnoteDefinition: 'Сноска',
};

/**
 * Reads the grammar of contract.md.
 * @param lines the text of the file @param tree its tree, clean of what the guard refuses
 */
export function readDocument(lines: Lines, tree: Root): WrittenDocument {
  const reader = new DocumentReader(lines);
  for (const node of tree.children) reader.block(node);
  reader.close();
  return reader;
}

/** Of a longer number only this many parts count when its parent is looked for. */
const deepestNumber = 50;

/** One pass over the blocks; keeps where it stands: section, clause, and whether that clause already has its list. */
class DocumentReader implements WrittenDocument {
  readonly sections: WrittenSection[] = [];
  readonly clauses: WrittenClause[] = [];
  readonly findings: Finding[] = [];
  readonly #lines: Lines;
  #section: WrittenSection | null = null;
  #clause: WrittenClause | null = null;
  #listed = false;
  /** The last clause of each number in this section, with its order among all clauses. */
  readonly #numbered = new Map<string, { clause: WrittenClause; order: number }>();
  /** Headings above, to find what «Абзац» belongs to. */
  readonly #above: { depth: number; clause: WrittenClause | null }[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  block(node: Root['children'][number]): void {
    if (node.type === 'heading') this.#heading(node);
    else if (node.type === 'list') this.#list(node);
    else if (node.type === 'blockquote') this.#quote(node);
    else if (node.type === 'paragraph' || node.type === 'table') this.#text(node);
    else if (node.type !== 'yaml') this.#unwanted(node);
  }

  /** Says which clauses hold nothing. */
  close(): void {
    const parents = new Set(this.clauses.map(({ parent }) => parent));
    for (const clause of this.clauses) {
      if (clause.title.length > 0 || clause.body.length > 0 || parents.has(clause)) continue;
      this.#report(
        'grammar/empty-clause',
        clause.place,
        'В пункте нет текста.',
        'Впишите, что он говорит, или уберите его.',
      );
    }
    if (this.clauses.length === 0 && this.findings.length === 0) {
      const start = placeAt(this.#lines, 0);
      this.#report(
        'grammar/no-clauses',
        start,
        'В документе нет ни одного пункта.',
        'Пункт пишут так: «### 1.» и под ним текст.',
      );
    }
  }

  #heading(node: Heading): void {
    const bar = this.#underline(node);
    if (bar !== null) {
      this.#report('grammar/block', bar.place, bar.message, 'Уберите черту: части документа отделяют заголовками.');
      this.#text({ ...node, type: 'paragraph' });
      return;
    }
    const heading = readHeading(node);
    const place = this.#at(node);
    const level = node.depth;
    this.#listed = false;
    if (heading.role === 'wrong') {
      this.#report(heading.rule, place, heading.message, heading.hint);
      // The text below is read as a paragraph of its own, so that it is not reported line by line.
      this.#clause = this.#add({ form: 'paragraph', level, number: null, title: node.children, parent: null, place });
      return;
    }
    if ('slip' in heading && heading.slip !== null)
      this.#report(heading.slip.rule, place, heading.slip.message, heading.slip.hint);
    if (heading.role === 'section') {
      const links: DetachedLink[] = [];
      this.#section = { number: heading.number, title: detach(heading.title, links), links, place };
      this.sections.push(this.#section);
      this.#clause = null;
      this.#above.length = 0;
      this.#numbered.clear();
      return;
    }
    while ((this.#above.at(-1)?.depth ?? 0) >= node.depth) this.#above.pop();
    if (heading.role === 'clause') {
      const { number, title } = heading;
      this.#clause = this.#add({ form: 'numbered', level, number, title, parent: this.#parentOf(number), place });
    } else if (heading.role === 'preamble') {
      this.#clause = this.#add({ form: 'preamble', level, number: null, title: [], parent: null, place });
    } else {
      const parent = this.#above.at(-1)?.clause ?? null;
      this.#clause = this.#add({ form: 'paragraph', level, number: null, title: [], parent, place });
    }
    this.#above.push({ depth: node.depth, clause: this.#clause });
  }

  /** The line of «---» or «===» that makes a heading of the text above it, or null. */
  #underline(node: Heading): { place: Place; message: string } | null {
    const line = node.position?.end.line ?? 0;
    if (line === node.position?.start.line) return null;
    const source = lineText(this.#lines, line);
    const offset = (this.#lines.starts[line - 1] ?? 0) + source.length - source.trimStart().length;
    const message = `Черта «${source.trim()}» под текстом превращает его в заголовок.`;
    return { place: placeAt(this.#lines, offset), message };
  }

  /** The nearest clause above in the same section whose number begins this one. */
  #parentOf(number: string): WrittenClause | null {
    let nearest: { clause: WrittenClause; order: number } | null = null;
    let dot = number.indexOf('.');
    for (let depth = 1; dot !== -1 && depth <= deepestNumber; depth++) {
      const found = this.#numbered.get(number.slice(0, dot));
      if (found !== undefined && found.order > (nearest?.order ?? -1)) nearest = found;
      dot = number.indexOf('.', dot + 1);
    }
    return nearest?.clause ?? null;
  }

  #list(list: List): void {
    if (list.ordered === true) {
      this.#ordered(list);
      return;
    }
    if (this.#clause === null && this.#section === null) {
      this.#report(
        'grammar/outside',
        this.#at(list),
        'Список стоит до первого раздела и пункта.',
        'Поставьте перед ним «### Преамбула» или «### Абзац».',
      );
      return;
    }
    if (this.#listed) {
      this.#report(
        'grammar/second-list',
        this.#at(list),
        'В пункте второй список.',
        'Начните его с нового пункта или с «### Абзац».',
      );
    }
    this.#listed = true;
    for (const item of list.children) this.#item(item, this.#clause);
  }

  #ordered(list: List): void {
    this.#report(
      'grammar/ordered-list',
      this.#at(list),
      'Нумерованный список читается как список, а не как пункты.',
      `Пункт пишут заголовком: «### ${list.start ?? 1}.», пункты без номера — строками «- …».`,
    );
  }

  #item(item: ListItem, parent: WrittenClause | null): void {
    const clause = this.#add({ form: 'item', level: null, number: null, title: [], parent, place: this.#at(item) });
    for (const node of item.children) {
      if (node.type === 'paragraph') {
        addAll(this.findings, forgottenMarks(this.#lines, node, true));
        addAll(clause.body, detach([node], clause.links));
      } else if (node.type === 'blockquote') this.#card(node, clause);
      else if (node.type === 'list' && node.ordered === true) this.#ordered(node);
      else if (node.type === 'list') for (const inner of node.children) this.#item(inner, clause);
      else this.#unwanted(node);
    }
  }

  #quote(node: Blockquote): void {
    if (this.#clause === null) {
      this.#report(
        'card/misplaced',
        this.#at(node),
        'Карточка стоит не под пунктом.',
        'Карточку пишут под заголовком или текстом пункта.',
      );
    } else if (this.#listed) {
      this.#report(
        'card/misplaced',
        this.#at(node),
        'Карточка стоит после списка, и неясно, чья она.',
        'Карточку пункта пишут до списка, карточку строки списка — под ней с отступом в два пробела.',
      );
    } else this.#card(node, this.#clause);
  }

  #card(node: Blockquote, clause: WrittenClause): void {
    const { card, findings } = readCard(this.#lines, node);
    addAll(this.findings, findings);
    for (const line of card) {
      if (clause.card.some(({ key }) => key === line.key)) this.findings.push(repeatedKey(this.#lines, line));
      else clause.card.push(line);
    }
  }

  #text(node: BlockContent): void {
    if (node.type === 'paragraph') addAll(this.findings, forgottenMarks(this.#lines, node, false));
    if (this.#clause === null) {
      const where = this.#section === null ? 'до первого пункта' : 'прямо под разделом';
      this.#report(
        'grammar/outside',
        this.#at(node),
        `Текст стоит ${where} и ни к какому пункту не относится.`,
        'Поставьте перед ним заголовок пункта или «### Абзац».',
      );
    } else if (this.#listed) {
      this.#report(
        'grammar/outside',
        this.#at(node),
        'Текст стоит после списка, и неясно, к чему он относится.',
        'Поставьте перед ним «### Абзац» или перенесите его выше списка.',
      );
    } else addAll(this.#clause.body, detach([node], this.#clause.links));
  }

  #unwanted(node: Node): void {
    const name = blockNames[node.type] ?? 'Такой блок';
    this.#report(
      'grammar/block',
      this.#at(node),
      `${name}: такого в документе нет.`,
      'Документ пишут заголовками, абзацами, списками «- …», таблицами и карточками.',
    );
  }

  #add(written: Pick<WrittenClause, 'form' | 'level' | 'number' | 'title' | 'parent' | 'place'>): WrittenClause {
    const links: DetachedLink[] = [];
    const { form, level, number, parent, place } = written;
    const title = detach(written.title, links);
    const clause: WrittenClause = {
      form,
      level,
      number,
      title,
      body: [],
      links,
      card: [],
      section: this.#section,
      parent,
      place,
    };
    if (number !== null) this.#numbered.set(number, { clause, order: this.clauses.length });
    this.clauses.push(clause);
    return clause;
  }

  #at(node: Node): Place {
    return placeAt(this.#lines, range(node)[0]);
  }

  #report(rule: RuleId, place: Place, message: string, hint: string): void {
    this.findings.push(error(rule, place, message, hint));
  }
}
