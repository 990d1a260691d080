/** Where the contents stand beside the text they are always in sight: then they are not said to be folded. */
export function openContentsBeside(): void {
  const contents = document.querySelector<HTMLElement>('[data-contents]');
  const fold = contents?.querySelector('details');
  // The style sheet decides by the width and by the size of letters; beside the text the contents are sticky.
  if (contents && fold && getComputedStyle(contents).position === 'sticky') fold.open = true;
}
