/** Russian words as an id: what is offered where a new file needs a name. */
import { likelyId } from '../schemas/id.ts';

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** An address of more words than this is hard to read out. */
const mostWords = 4;

/**
 * The id that words would have: «Порядок замены уроков» → «poryadok-zameny-urokov».
 * @returns null where no letter or digit is left
 */
export function idOfWords(words: string): string | null {
  const plain = words
    .toLowerCase()
    .replace(/[а-яё]/gu, (letter) => latin[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, mostWords)
    .join('-');
  return likelyId(plain);
}
