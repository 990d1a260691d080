/** Filters of the matrix. What is chosen stands in the address, so that it can be sent and comes back. */
export {};

interface Choice {
  readonly group: string;
  readonly role: string;
  readonly gaps: string;
}

const form = document.querySelector<HTMLFormElement>('[data-matrix-filters]');
const table = document.querySelector<HTMLTableElement>('.matrix.cross');
if (form !== null && table !== null) filter(form, table);

function filter(form: HTMLFormElement, table: HTMLTableElement): void {
  const fromAddress = (): void => {
    fill(form);
    show(form, table);
  };
  const chosen = (): void => {
    keep(choice(form));
    show(form, table);
  };
  fromAddress();
  form.addEventListener('change', chosen);
  // Every change counts at once; the button leads on to what is left.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    table.closest<HTMLElement>('.scroll')?.focus();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(chosen));
  addEventListener('popstate', fromAddress);
}

function choice(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const value = (name: keyof Choice): string => {
    const found = data.get(name);
    return typeof found === 'string' ? found : '';
  };
  return { group: value('group'), role: value('role'), gaps: value('gaps') };
}

/** Sets the fields to what the address asks for; what it asks for in vain counts as nothing. */
function fill(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.checked = asked.has(field.name);
    if (field instanceof HTMLSelectElement) {
      field.value = asked.get(field.name) ?? '';
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
  }
}

function keep(choice: Choice): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(choice)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  history.replaceState(history.state, '', url);
}

function show(form: HTMLFormElement, table: HTMLTableElement): void {
  const { group, role, gaps } = choice(form);
  let shown = 0;
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains('group'));
    for (const row of rows) {
      const fits =
        (group === '' || body.dataset['group'] === group) &&
        (role === '' || names(row, role)) &&
        (gaps === '' || row.dataset['gap'] !== undefined);
      row.hidden = !fits;
      if (fits) shown += 1;
      for (const cell of row.querySelectorAll('td')) cell.classList.toggle('other', role !== '' && !names(cell, role));
    }
    body.hidden = rows.every((row) => row.hidden);
  }
  const status = form.querySelector('[data-matrix-status]');
  const all = group === '' && role === '' && gaps === '';
  if (status) status.textContent = all ? '' : shown === 0 ? 'Таких строк нет.' : `Показано строк: ${shown}.`;
}

function names(element: HTMLElement, role: string): boolean {
  return element.dataset['roles']?.split(' ').includes(role) ?? false;
}
