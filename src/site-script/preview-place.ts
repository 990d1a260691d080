/** Pixels between a link and its preview, and between the preview and the edge of the window. */
const gap = 6;
/** Below this height, in lines of the preview, there is no room for it. */
const leastLines = 3;

/**
 * Puts the preview under its link, or above where there is more room; never over it, never out of the window.
 * It stands on the page and not in the window, so it moves with the text.
 * @returns whether there was room
 */
export function place(tip: HTMLElement, link: HTMLElement): boolean {
  tip.style.maxHeight = '';
  const { top, bottom, left } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom - 2 * gap;
  const above = top - 2 * gap;
  const { offsetHeight, offsetWidth } = tip;
  const under = below >= Math.min(offsetHeight, above) || below >= above;
  const room = under ? below : above;
  if (room < leastLines * parseFloat(getComputedStyle(tip).lineHeight)) return false;
  tip.style.maxHeight = `${room}px`;
  const height = Math.min(offsetHeight, room);
  tip.style.top = `${scrollY + (under ? bottom + gap : top - gap - height)}px`;
  tip.style.left = `${scrollX + Math.max(gap, Math.min(left, clientWidth - offsetWidth - gap))}px`;
  return true;
}
