/** «Сообщить об ошибке» takes along where the reader stands: the address as it is now and the clause by its name. */
export function reportClause(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-report]');
  const page = link?.dataset['report'];
  if (!link || page === undefined) return;
  const written = link.href;
  const write = (): void => {
    const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const { name, of } = clause?.dataset ?? {};
    const place = name === undefined ? '' : `\r\n${name} ${of ?? ''}`.trimEnd();
    link.href = written.replace(page, encodeURIComponent(location.href + place));
  };
  // Before the link is followed, by whatever means: a press, Enter, the menu of the right button.
  link.addEventListener('pointerdown', write);
  link.addEventListener('focus', write);
  link.addEventListener('click', write);
}
