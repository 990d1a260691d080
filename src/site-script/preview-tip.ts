/** The preview beside a reference, for a mouse and for the keyboard (WCAG 1.4.13: dismissible, hoverable, persistent). */
import { element } from '../search/interface/element.ts';
import './preview-style.ts';
import { clauseBehind } from './preview-clause.ts';
import { previewOf } from './preview-content.ts';
import { place } from './preview-place.ts';

/** Milliseconds: who only passes over a link sees nothing, and who slips off the preview has time to come back. */
const untilShown = 300;
const untilHidden = 250;

const id = '_preview';
const tip = element('div', { id, class: 'preview', role: 'tooltip', popover: 'manual' });
/** The link the reader came to last, and the one whose preview is in sight. */
let wantedFor: HTMLAnchorElement | null = null;
let shownFor: HTMLAnchorElement | null = null;
tip.addEventListener('pointerleave', hideSoon);

/** Shows the clause behind a link, if the reader stays with it. */
export async function showTip(link: HTMLAnchorElement): Promise<void> {
  link.addEventListener('pointerleave', hideSoon);
  link.addEventListener('blur', hideSoon);
  link.addEventListener('click', hide);
  if (link === shownFor) return;
  wantedFor = link;
  const [clause] = await Promise.all([clauseBehind(link), new Promise((done) => setTimeout(done, untilShown))]);
  if (clause === null || wantedFor !== link || shownFor === link || !isWith(link)) return;
  hide();
  tip.replaceChildren(...previewOf(clause));
  // In a landmark; where it stands on the page is another matter: what is in the top layer is placed by itself.
  (link.closest('main') ?? document.body).append(tip);
  tip.showPopover();
  shownFor = link;
  if (!place(tip, link)) {
    hide();
    return;
  }
  link.setAttribute('aria-describedby', id);
  document.addEventListener('keydown', dismiss, true);
}

/** Whether the reader is with the link, by mouse or by keyboard. */
function isWith(link: HTMLAnchorElement): boolean {
  return link.matches(':hover, :focus-visible');
}

function hideSoon(): void {
  setTimeout(() => {
    if (shownFor !== null && !isWith(shownFor) && !tip.matches(':hover')) hide();
  }, untilHidden);
}

function hide(): void {
  shownFor?.removeAttribute('aria-describedby');
  wantedFor = shownFor = null;
  document.removeEventListener('keydown', dismiss, true);
  tip.remove();
}

function dismiss(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  hide();
}
