/** Marks what the search has found, where the reader comes from it: only then is anything loaded. */
export function markFoundOnDemand(): void {
  mark();
  // A place of this very page was found.
  addEventListener('hashchange', mark);
}

function mark(): void {
  try {
    // What is kept for another page has the path of that page in it.
    if (sessionStorage.getItem('punkt-found')?.includes(`"${location.pathname}"`) !== true) return;
  } catch {
    // The browser keeps nothing.
    return;
  }
  Promise.all([import('../search/mark-words.ts'), import('./found-style.ts')])
    .then(([{ markFoundWords }]) => markFoundWords())
    .catch(() => undefined);
}
