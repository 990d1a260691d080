// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import { normalBase } from './src/astro/base.ts';
import { contentDirectory } from './src/astro/content-directory.ts';
import { guardPlugin } from './src/astro/guard-plugin.ts';
import { linksPlugin } from './src/astro/links-plugin.ts';
import { metaDirectives, scriptSources, styleSources } from './src/astro/policy.ts';
import { punkt } from './src/astro/integration.ts';
import { features } from './src/markup/parse.ts';
import { config } from './punkt.config.ts';

const base = normalBase(process.env['BASE_PATH']);

export default defineConfig({
  site: process.env['SITE_URL'] || config.site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [punkt(contentDirectory.absolute), mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        ...features,
        gfm: { footnotes: { label: 'Примечания', backLabel: 'Назад к ссылке {reference}' } },
      },
      mdastPlugins: [guardPlugin, linksPlugin(contentDirectory.absolute, base)],
    }),
  },
  security: {
    csp: {
      directives: [...metaDirectives],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
