/** What a script of ours loads at once or later: `import "./x.js"`, `from "./x.js"`, `import("./x.js")`. */
import type { FoundAddress } from './style-links.ts';

const imported = /(?<![\w$.])(?:from|import)\s*\(?\s*(["'`])((?:\.{0,2}\/)[\w./@~-]+\.(?:m?js|css|json))\1/gu;

/** The relative addresses that a script imports, in order. Names of packages and made-up addresses are not seen. */
export function scriptImports(script: string): FoundAddress[] {
  return Array.from(script.matchAll(imported), ({ index, 2: url = '' }) => ({ url, offset: index }));
}
