/** Many schools with an order or two each, for measuring what is derived: roles, duties and terms in turn. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How much to make. */
export interface Schools {
  readonly organizations: number;
  readonly documents: number;
  /** Clauses of a document. */
  readonly clauses: number;
}

const realContent = resolve(import.meta.dirname, '../src/content');
const roles = [
  'директор школы',
  'заместитель директора по УВР',
  'администратор ЭлЖур школы',
  'учитель',
  'классный руководитель',
];
const terms = ['в день урока', 'раз в месяц', 'раз в четверть', 'постоянно', 'октябрь', 'май–июнь'];
const duties = [
  'отметки',
  'учёт посещаемости',
  'запись урока',
  'выдача доступа',
  'внутришкольный контроль',
  'защита персональных данных',
];

/** Writes the content: the real roles and lists, and made-up schools with their orders. */
export function writeSchools(folder: string, { organizations, documents, clauses }: Schools): void {
  for (const name of [
    'roles',
    'organizations',
    'topics',
    'documents',
    'terms.yaml',
    'acts.yaml',
    'responsibilities.yaml',
  ])
    cpSync(join(realContent, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (let school = 0; school < organizations; school++) {
    writeFileSync(
      join(folder, `organizations/school-${school}.yaml`),
      `name: Школа № ${school}\nfullName: Средняя школа № ${school}\nlevel: school\nparent: saki\nappointments: []\nconsultations: []\n`,
    );
  }
  for (let document = 0; document < documents; document++) {
    const body = Array.from({ length: clauses }, (_, index) => {
      const seed = document * 7 + index;
      return `### ${index + 1}.\n\nСотрудник делает то, о чём сказано в строке ${seed}.\n\n> Отвечает: ${roles[seed % roles.length]}\n> Обязанность: ${duties[seed % duties.length]}\n> Срок: ${terms[seed % terms.length]}\n`;
    }).join('\n');
    writeFileSync(
      join(folder, `documents/order-${document}.mdx`),
      `---\ntitle: Приказ ${document} об электронном журнале\nkind: order\norganization: school-${document % organizations}\nscope: own\nnumber: "${document}"\nadopted: "2022-06-25"\nstatus: unverified\nrendition: restatement\nsource:\n  copy: clean\nnumbering: document\n---\n\n${body}`,
    );
  }
}
