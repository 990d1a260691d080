/**
 * Parts that are loaded later are loaded by a plain `import()`. Vite puts a list of all that they need, and the code that
 * reads it, into the script of every page (0.9 KB in brotli of 2.8, measured). Our parts need one or two files each, and
 * bring their styles as text (`site-script/adopt-style.ts`).
 */
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The module of Vite whose one function every lazy import goes through. */
const helper = '\0vite/preload-helper.js';

/** The plugin for the scripts of pages; where Vite calls its module otherwise, it does nothing. */
export const plainImports: Plugin = {
  name: 'punkt-plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
};
