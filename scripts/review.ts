/** `npm run review -- <base>`: a change of the content as people understand it. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { review } = await import('./review/run.ts');
process.exitCode = review(process.argv.slice(2));
