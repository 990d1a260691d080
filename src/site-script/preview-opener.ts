/** The little that waits on every page for a reader who comes to a reference; what shows the clause is loaded then. */

/** Where links are ways and not references: lists of pages, answers of the search, links made to be followed at once. */
const ways = 'nav, .crumbs, .found, .tools, [data-direct]';

/** Lists that tell the clause's text above its link: a tap need not show it again. */
const told = '.duties';

/** Shows the clause behind a reference: to a mouse and to the keyboard beside the link, to a finger as a sheet. */
export function previewClausesOnDemand(): void {
  // A browser without popovers follows its links as ever.
  if (!('popover' in HTMLElement.prototype)) return;
  let byFinger = false;
  document.addEventListener('pointerdown', ({ pointerType }) => (byFinger = pointerType === 'touch'), true);
  document.addEventListener(
    'pointerenter',
    ({ target, pointerType }) => pointerType !== 'touch' && beside(target),
    true,
  );
  // The focus that a closed sheet gives back to its link is no new question.
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && (byFinger = false), true);
  document.addEventListener('focusin', ({ target }) => !byFinger && beside(target));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A key that is pressed on a link clicks with no detail.
    if (!byFinger || event.detail === 0 || !isReference(link) || link.closest(told)) return;
    event.preventDefault();
    import('./preview-sheet.ts').then(({ openSheet }) => openSheet(link)).catch(() => location.assign(link.href));
  });
}

function beside(target: EventTarget | null): void {
  if (!isReference(target)) return;
  import('./preview-tip.ts').then(({ showTip }) => showTip(target)).catch(() => undefined);
}

/** Whether it is a link to a clause that is not the clause's own. */
function isReference(link: unknown): link is HTMLAnchorElement {
  if (!(link instanceof HTMLAnchorElement) || !link.matches('main a[href*="#"]') || link.closest(ways)) return false;
  if (link.origin !== location.origin || !/\/documents\/[^/]+\/$/u.test(link.pathname)) return false;
  const here =
    link.pathname === location.pathname ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  return here === null || (here.dataset['clause'] !== undefined && !here.contains(link));
}
