/** `npm run search -- "запрос"`: what the site's search answers, with reasons. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runSearch } = await import('./search/run.ts');
process.exitCode = await runSearch(process.argv.slice(2));
