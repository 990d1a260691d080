/** The one script of every page. What a page does not need finds nothing to do; search is loaded when asked for. */
import { addClauseTools } from './clause-tools.ts';
import { markCurrentSection } from './current-section.ts';
import { openContentsBeside } from './open-contents.ts';
import { openSearchOnDemand } from './search-opener.ts';

addClauseTools();
markCurrentSection();
openContentsBeside();
openSearchOnDemand();
