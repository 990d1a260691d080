/** Regulations made up for measuring: the same words for Punkt and for a peer that takes plain Markdown. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How much to make. */
export interface Size {
  readonly documents: number;
  readonly clauses: number;
  /** How many sentences a clause has, some 400 bytes each; one where absent. */
  readonly sentences?: number;
}

const realContent = resolve(import.meta.dirname, '../src/content');
const romans = ['I', 'II', 'III', 'IV', 'V'];
const verbs = ['готовит', 'проверяет', 'передаёт', 'сообщает', 'хранит', 'согласует', 'публикует'];
const things = ['сведения об уроках', 'отметки за четверть', 'список класса', 'журнал обращений', 'план консультаций'];

interface Clause {
  readonly number: number;
  readonly text: string;
  readonly other: { readonly document: number; readonly section: number; readonly clause: number };
}

function clause(document: number, section: number, number: number, size: Size): Clause {
  const seed = document * 131 + section * 17 + number * 7;
  const words = Array.from({ length: size.sentences ?? 1 }, (_, index) => sentence(seed + index)).join(' ');
  const perSection = size.clauses / romans.length;
  const other = { document: seed % size.documents, section: seed % romans.length, clause: (seed % perSection) + 1 };
  return { number, text: words, other };
}

function sentence(seed: number): string {
  return `Ответственный ${verbs[seed % verbs.length]} ${things[seed % things.length]} и сверяет их с тем, что внесли учителя; замечание номер ${seed} он записывает и показывает руководителю школы.`;
}

/** Writes a content folder for Punkt: the real roles, organizations and lists, and made-up documents. */
export function writePunkt(folder: string, size: Size): void {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const name of [
    'roles',
    'organizations',
    'topics',
    'documents',
    'terms.yaml',
    'acts.yaml',
    'responsibilities.yaml',
  ]) {
    cpSync(join(realContent, name), join(folder, name), { recursive: true });
  }
  for (let document = 0; document < size.documents; document++) {
    const matter = `---\ntitle: Регламент ${document} о работе с электронным журналом\nkind: regulation\norganization: saki\nscope: both\nnumber: "${document}"\nadopted: 2022-06-25\nstatus: unverified\nrendition: restatement\nsource:\n  copy: clean\nnumbering: section\n---\n`;
    const body = sections(document, size, ({ number, text, other }) => {
      const link = `[п. ${other.clause}](made-${other.document}.mdx#${romans[other.section]}.${other.clause})`;
      return `### ${number}.\n\n${text} Сравните ${link}.\n\n> Отвечает: методист\n> Обязанность: методическая поддержка\n> Срок: постоянно\n`;
    });
    writeFileSync(join(folder, `documents/made-${document}.mdx`), `${matter}\n${body}`);
  }
}

/** Writes the same documents as pages of Starlight. */
export function writeStarlight(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  for (let document = 0; document < size.documents; document++) {
    const matter = `---\ntitle: Регламент ${document} о работе с электронным журналом\n---\n`;
    const body = sections(document, size, ({ number, text, other }) => {
      return `### ${number}.\n\n${text} Сравните [п. ${other.clause}](/made-${other.document}/).\n\n> Отвечает: методист\n> Обязанность: методическая поддержка\n> Срок: постоянно\n`;
    });
    writeFileSync(join(folder, `made-${document}.md`), `${matter}\n${body}`);
  }
}

/** Writes the same documents as Markdown whose links lead to headings of other files, for a checker of links. */
export function writeLinked(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  for (let document = 0; document < size.documents; document++) {
    const body = romans
      .map((roman, section) => {
        const clauses = Array.from({ length: size.clauses / romans.length }, (_, index) => {
          const { number, text, other } = clause(document, section, index + 1, size);
          const target = `${romans[other.section]}${other.clause}`.toLowerCase();
          return `### ${roman}.${number}\n\n${text} Сравните [п. ${other.clause}](made-${other.document}.md#${target}).\n\n> Отвечает: методист\n> Обязанность: методическая поддержка\n> Срок: постоянно\n`;
        });
        return `## ${roman}. Раздел о порядке работы\n\n${clauses.join('\n')}`;
      })
      .join('\n');
    writeFileSync(join(folder, `made-${document}.md`), `# Регламент ${document}\n\n${body}`);
  }
}

function sections(document: number, size: Size, write: (clause: Clause) => string): string {
  const perSection = size.clauses / romans.length;
  return romans
    .map((roman, section) => {
      const clauses = Array.from({ length: perSection }, (_, index) =>
        write(clause(document, section, index + 1, size)),
      );
      return `## ${roman}. Раздел о порядке работы\n\n${clauses.join('\n')}`;
    })
    .join('\n');
}
