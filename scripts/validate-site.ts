/** `npm run validate:site`: checks a built folder against the content it was built from. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { validateSite } = await import('./validate-site/run.ts');
process.exitCode = await validateSite(process.argv.slice(2), process.env);
