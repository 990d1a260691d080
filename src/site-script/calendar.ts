/** The calendar: shows the terms of one organization (`?org=` of the address) and marks the present month. */
export function startCalendar(): void {
  showAsked();
  markMonth();
  addEventListener('popstate', showAsked);
  for (const link of choices()) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      showAsked();
    });
  }
}

function choices(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-whose]')];
}

/** What is left empty by it the stylesheet hides. */
function showAsked(): void {
  const asked = new URLSearchParams(location.search).get('org');
  const links = choices();
  const chosen = links.find(({ dataset }) => dataset['whose'] === asked) ?? links[0];
  const whose = chosen?.dataset['whose'] ?? '';
  for (const link of links) link.ariaCurrent = link === chosen ? 'true' : null;
  for (const element of document.querySelectorAll<HTMLElement>('.cal [data-of]'))
    element.hidden = whose !== '' && element.dataset['of'] !== whose;
  const told = document.querySelector('.shown');
  if (told) told.textContent = whose === '' ? '' : `Показано только: ${chosen?.textContent.trim() ?? ''}.`;
}

function markMonth(): void {
  const month = String(new Date().getMonth() + 1);
  const link = document.querySelector(`[data-month="${month}"]`);
  if (link) link.ariaCurrent = 'date';
  document.querySelector(`[data-months~="${month}"] .now`)?.removeAttribute('hidden');
}
