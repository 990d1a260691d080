/** Opens the settings of reading by any `[data-view-open]`; where they cannot be loaded, a page tells of ready links. */
export function openViewOnDemand(): void {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest<HTMLElement>('[data-view-open]');
    if (!opener) return;
    import('./view-dialog.ts')
      .then(({ openView }) => openView(opener))
      .catch(() => location.assign(`${document.body.dataset['base'] ?? '/'}accessibility/`));
  });
}
