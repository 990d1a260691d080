/** «Лист ознакомления» with a document: its requisites and state, what is in it, and a table to be signed. */
import type { Element } from 'xast';
import { upperFirst } from '../../findings/lower-first.ts';
import type { Corpus, Document } from '../../corpus/types.ts';
import { addressOf } from '../../views/address.ts';
import { shortState } from '../../views/citation.ts';
import { contents } from '../../views/contents.ts';
import { documentDesignation, fullDesignation } from '../../views/designation.ts';
import { renditionSentence } from '../../views/rendition.ts';
import { requisites } from '../../views/requisites.ts';
import { documentState } from '../../views/state.ts';
import type { FileContext } from '../table/context.ts';
import { paragraph, partRuns, type Block, type LinkId, type Run, type Style } from './body.ts';
import { docxFile } from './docx-file.ts';
import { footerWords } from './footer-words.ts';
import { signatureTable } from './signature-table.ts';

/** The bytes of the file. */
export async function acquaintanceFile(
  corpus: Corpus,
  document: Document,
  context: FileContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const page = addressOf({ kind: 'document', id: document.id }) ?? '/';
  return docxFile(
    {
      title: `Лист ознакомления: ${fullDesignation(corpus, document)}`,
      footer: footerWords(page, shortState(document, context.day), context),
      body: (linkId) => body(corpus, document, page, context, linkId),
    },
    context,
  );
}

function body(
  corpus: Corpus,
  document: Document,
  page: string,
  { absolute, day }: FileContext,
  linkId: LinkId,
): readonly Block[] {
  const line = (runs: readonly Run[], style: Style | null = null): Element => paragraph(runs, style, linkId);
  // An anchor of the page leads to the page, comparisons are for who reads on the site.
  const to = (path: string): string => absolute(path.startsWith('#') ? `${page}${path}` : path);
  const { lead, rest } = documentState(document, day);
  const parts = contents(document);
  return [
    line([{ text: upperFirst(documentDesignation(corpus, document)) }], 'Subtitle'),
    line([{ text: `Лист ознакомления: ${document.title}` }], 'Title'),
    line([
      { text: lead, look: 'bold' },
      { text: ` ${rest} ${renditionSentence(document)} Подписывают оригинал: возьмите его у издателя.` },
    ]),
    line([{ text: 'Реквизиты' }], 'Heading1'),
    ...requisites(corpus, document)
      .map(({ label, parts: all }) => ({
        label,
        all: all.filter(({ path }) => path?.startsWith('/compare/') !== true),
      }))
      .filter(({ all }) => all.length > 0)
      .map(({ label, all }) => line([{ text: `${label}: ` }, ...partRuns(all, to)], 'Entry')),
    ...(parts.length === 0 ? [] : [line([{ text: 'О чём документ' }], 'Heading1')]),
    ...parts.map(({ anchor, number, title }) =>
      line(
        [
          {
            text: [number === '' ? '' : `${number}.`, title].filter(Boolean).join(' '),
            address: absolute(`${page}#${anchor}`),
          },
        ],
        'Entry',
      ),
    ),
    line([{ text: 'Ознакомлены' }], 'Heading1'),
    signatureTable,
  ];
}
