/** Where the arrows stop beside the field. */
const stopsIn = '[data-search-result] a, .advice a, [data-stop]';

/**
 * Lets the arrow keys walk from the field through what can be gone to and back; Enter opens a link as always.
 * @param box holds the field and all of it
 */
export function moveByArrows(input: HTMLInputElement, box: HTMLElement): void {
  const step = (from: EventTarget | null, by: 1 | -1): HTMLElement | undefined => {
    const stops = [input, ...box.querySelectorAll<HTMLElement>(stopsIn)].filter((stop) => !stop.closest('[hidden]'));
    const at = stops.findIndex((stop) => stop === from);
    return at === -1 ? undefined : stops[at + by];
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = step(event.target, event.key === 'ArrowDown' ? 1 : -1);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  box.addEventListener('keydown', onKey);
}
