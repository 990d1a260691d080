/**
 * The one script of every page. What a page does not need finds nothing to do; search and the settings of reading are
 * loaded when asked for.
 */
import { addClauseTools } from './clause-tools.ts';
import { markCurrentSection } from './current-section.ts';
import { openContentsBeside } from './open-contents.ts';
import { takeOrganizationAlong } from './organization.ts';
import { previewClausesOnDemand } from './preview-opener.ts';
import { reportClause } from './report-clause.ts';
import { openSearchOnDemand } from './search-opener.ts';
import { searchOnArrival } from './search-on-arrival.ts';
import { openViewOnDemand } from './view-opener.ts';

addClauseTools();
markCurrentSection();
openContentsBeside();
openSearchOnDemand();
openViewOnDemand();
previewClausesOnDemand();
takeOrganizationAlong();
reportClause();
searchOnArrival();
// A page script of its own would share a chunk with this one: one more request on every page.
if (document.querySelector('[data-copy]')) void import('./copy-sample.ts');
if (document.querySelector('[data-matrix-filters]')) void import('./matrix-filters.ts');
if (document.querySelector('[data-ready]')) void import('./ready-message.ts');
if (!CSS.supports('selector(::details-content)')) void import('./open-in-print.ts');
