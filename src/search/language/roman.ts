/** Roman numbers of sections, as documents print them and as people type them. */

const numbers = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** What looks like a Roman digit on a Russian keyboard: «ІV», «1У», «Х». */
const lookalikes: Readonly<Record<string, string>> = { і: 'I', l: 'I', '|': 'I', '1': 'I', у: 'V', х: 'X' };

/**
 * A section's number in Latin capitals: of «iv», «1у», «4».
 * @returns null for what is no number of a section
 */
export function romanNumber(text: string): string | null {
  if (/^\d+$/u.test(text)) return numbers[Number(text) - 1] ?? null;
  const letters = Array.from(text.toLowerCase(), (letter) => lookalikes[letter] ?? letter.toUpperCase()).join('');
  return numbers.includes(letters) ? letters : null;
}
