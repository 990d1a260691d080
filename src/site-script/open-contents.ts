/** Where the contents stand beside the text they are always in sight: then they are not said to be folded. */
export function openContentsBeside(): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-contents] details');
  if (fold && matchMedia('(min-width: 72rem)').matches) fold.open = true;
}
