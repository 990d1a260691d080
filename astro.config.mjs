// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import { normalBase } from './src/astro/base.ts';
import { contentDirectory } from './src/astro/content-directory.ts';
import { guardPlugin } from './src/astro/guard-plugin.ts';
import { headingIdsPlugin } from './src/astro/heading-ids-plugin.ts';
import { linksPlugin } from './src/astro/links-plugin.ts';
import { setPagePolicies } from './src/astro/page-policy.ts';
import { metaPolicies } from './src/astro/policy.ts';
import { plainImports } from './src/astro/plain-imports.ts';
import { punkt } from './src/astro/integration.ts';
import { remembered } from './src/astro/remembered.ts';
import { unbrokenPlugin } from './src/astro/unbroken-plugin.ts';
import { features } from './src/markup/parse.ts';
import { config } from './punkt.config.ts';

setPagePolicies(metaPolicies);

const base = normalBase(process.env['BASE_PATH']);

export default defineConfig({
  site: process.env['SITE_URL'] || config.site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [
    punkt(contentDirectory.absolute, remembered(process.cwd(), contentDirectory.absolute).references),
    mdx(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        ...features,
        gfm: { footnotes: { label: 'Примечания', backLabel: 'Назад к ссылке {reference}' } },
      },
      mdastPlugins: [guardPlugin, linksPlugin(contentDirectory.absolute, base), unbrokenPlugin],
      hastPlugins: [headingIdsPlugin],
    }),
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks modules of MDX with a directive of its own, and the bundler warns of each; nothing is lost by it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
