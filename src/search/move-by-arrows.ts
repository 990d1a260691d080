/** Lets the arrow keys walk from the field into the list of results and back; Enter opens a link as always. */
export function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  const step = (from: EventTarget | null, by: 1 | -1): HTMLElement | undefined => {
    const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
    const at = stops.findIndex((stop) => stop === from);
    return at === -1 ? undefined : stops[at + by];
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const next = step(event.target, event.key === 'ArrowDown' ? 1 : -1);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
