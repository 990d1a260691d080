/** The questions on a terminal, by @clack/prompts. Nothing it says of its own is shown: that would be English. */
import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, log, select, text } from '@clack/prompts';
import { BrokenOff, type Asker } from './asker.ts';

/** So many choices are shown at once; the list moves under the arrows. */
const maxItems = 10;

/** Asks a person. @param input where keys come from @param output where the questions are shown */
export function terminalAsker(input: Readable, output: Writable): Asker {
  const common = { input, output };
  return {
    async text(question, offered, problem) {
      const given = await text({
        ...common,
        message: question,
        initialValue: offered,
        validate: (value) => problem(value ?? '') ?? undefined,
      });
      return isCancel(given) ? brokenOff() : given;
    },
    async one(question, choices, offered) {
      const given = await select<string>({
        ...common,
        message: `${question}\nСтрелки — выбрать, Enter — дальше`,
        options: choices.map(({ value, words }) => ({ value, label: words })),
        ...(offered === null ? {} : { initialValue: offered }),
        maxItems,
        showInstructions: false,
      });
      return isCancel(given) ? brokenOff() : given;
    },
    async agreed(question) {
      const given = await confirm({ ...common, message: question, active: 'Да', inactive: 'Нет' });
      return isCancel(given) ? brokenOff() : given;
    },
    say(words) {
      log.message(words, common);
    },
  };
}

function brokenOff(): never {
  throw new BrokenOff('Прервано. Ничего не записано.');
}
