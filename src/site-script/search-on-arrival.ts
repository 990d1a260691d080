/** What search has to do on a page that is arrived at: be ready on its own page, mark what it found on another. */
export function searchOnArrival(): void {
  try {
    if (document.querySelector('[data-search-form]') || 'punkt-found' in sessionStorage) void import('./arrival.ts');
  } catch {
    // The browser keeps nothing: there is nothing to mark.
  }
}
