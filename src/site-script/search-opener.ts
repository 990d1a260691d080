/** Opens the search dialog by the link «Найти» or by Ctrl+K (⌘K), by place of the key: any keyboard layout will do. */
export function openSearchOnDemand(): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLElement>('[data-search-open]');
    if (!opener) return;
    event.preventDefault();
    open(opener);
  });
  document.addEventListener('keydown', (event) => {
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
  });
}

/** Where the dialog cannot be loaded, the search page is the way. */
function open(opener: HTMLElement): void {
  import('./open-search.ts')
    .then(({ openSearch }) => openSearch(opener))
    .catch(() => location.assign(`${document.body.dataset['base'] ?? '/'}search/`));
}
