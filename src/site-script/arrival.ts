/** Loaded on the search page, and where the reader comes from something that was found. */
import { isFoundFor } from '../search/interface/found-words.ts';
import { waitForQuestion } from '../search/interface/page.ts';

waitForQuestion();
if (isFoundFor(location.pathname)) void import('./mark-found.ts');
