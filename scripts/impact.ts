/** `npm run impact -- ЧТО`: what a clause, role, responsibility, document or anything else touches. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runImpact } = await import('./impact/run.ts');
process.exitCode = runImpact(process.argv.slice(2));
