/** The colours of tokens.css as data, with their contrast. */

/** A colour on light and on dark paper, as `#rrggbb`. */
export interface ColourToken {
  /** Without the dashes: `ink-2`. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** What a pair of colours is used for, and the contrast that WCAG 2.2 asks of it. */
export interface ColourPair {
  readonly front: string;
  readonly back: string;
  /** 4.5 for letters, 3 for the edges of controls. */
  readonly least: number;
}

/** Letters and edges, each on what they stand on. */
export const colourPairs: readonly ColourPair[] = [
  ...['ink', 'ink-2', 'link', 'accent', 'good', 'warn', 'bad'].map((front) => ({ front, back: 'paper', least: 4.5 })),
  { front: 'ink-2', back: 'surface', least: 4.5 },
  { front: 'ink', back: 'mark', least: 4.5 },
  { front: 'accent', back: 'accent-soft', least: 4.5 },
  { front: 'good', back: 'good-soft', least: 4.5 },
  { front: 'warn', back: 'warn-soft', least: 4.5 },
  { front: 'bad', back: 'bad-soft', least: 4.5 },
  { front: 'paper', back: 'accent', least: 4.5 },
  { front: 'edge', back: 'paper', least: 3 },
  { front: 'edge', back: 'surface', least: 3 },
];

/** Reads the colours. @param css the text of tokens.css */
export function colourTokens(css: string): readonly ColourToken[] {
  const lines = css.matchAll(/--([a-z0-9-]+): var\(--light, (#[0-9a-f]+)\) var\(--dark, (#[0-9a-f]+)\)/gu);
  return Array.from(lines, ([, name = '', light = '', dark = '']) => ({ name, light: full(light), dark: full(dark) }));
}

/** Contrast by WCAG 2.2, from 1 to 21. @param a `#rrggbb` @param b `#rrggbb` */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function full(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gu, (digit) => digit + digit) : colour;
}
