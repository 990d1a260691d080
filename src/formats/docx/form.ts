/** A form as a document of Word, to be printed and filled by hand. */
import type { Corpus } from '../../corpus/types.ts';
import { cutApart } from '../../views/forms/cut-apart.ts';
import { footLines } from '../../views/forms/foot.ts';
import type { Form } from '../../views/forms/form.ts';
import { formPath } from '../../views/forms/index.ts';
import type { FileContext } from '../table/context.ts';
import { paragraph, type Block, type LinkId, type Run } from './body.ts';
import { docxFile } from './docx-file.ts';
import { footerWords } from './footer-words.ts';
import { blockElements, cutLine, footRule } from './form-blocks.ts';

/** The bytes of the file. */
export async function formFile(corpus: Corpus, form: Form, context: FileContext): Promise<Uint8Array<ArrayBuffer>> {
  const { title, orientation, copies } = form;
  return docxFile(
    {
      title,
      footer: footerWords(formPath(form), '', context),
      orientation,
      body: (linkId) => {
        const one = copy(corpus, form, context, linkId);
        return copies === 1 ? one : [...one, cutLine, ...one];
      },
    },
    context,
  );
}

/** Space above a line to write on, in twentieths of a point: an A4 upright has more of it than one across or a half. */
function roomOf({ orientation, copies }: Form): number {
  return copies > 1 ? 130 : orientation === 'portrait' ? 250 : 130;
}

function copy(corpus: Corpus, form: Form, { absolute, day }: FileContext, linkId: LinkId): readonly Block[] {
  const paper = { orientation: form.orientation, room: roomOf(form), absolute, linkId };
  const { kept, cutOff } = cutApart(form);
  const foot = footLines(corpus, form, day).map((line) =>
    line.map(({ text, path }): Run => ({ text, look: 'quiet', address: path === null ? null : absolute(path) })),
  );
  return [
    ...kept.flatMap((block) => blockElements(block, paper)),
    footRule,
    ...foot.map((runs) => paragraph(runs, 'Quiet', linkId)),
    ...cutOff.flatMap((block) => blockElements(block, paper)),
  ];
}
