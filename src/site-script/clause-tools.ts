import { copy } from './clipboard.ts';

/** Milliseconds that a message stays in sight. */
const shownFor = 6000;

/** Puts the tools of `ClauseTools.astro` into every clause of the page. */
export function addClauseTools(): void {
  const template = document.querySelector<HTMLTemplateElement>('#_tools');
  const said = document.querySelector<HTMLElement>('.said');
  if (!template || !said) return;
  for (const clause of document.querySelectorAll<HTMLElement>('[data-clause]')) {
    const tools = document.importNode(template.content, true);
    name(tools, clause, said);
    const own = clause.querySelector('a');
    (own?.closest('h2,h3,h4,h5,h6') ?? own)?.after(tools);
  }
}

/** Names the tools with their clause and makes them work; what was done is said in `said`. */
function name(tools: DocumentFragment, clause: HTMLElement, said: HTMLElement): void {
  const { name = '', of = '' } = clause.dataset;
  const more = tools.querySelector<HTMLButtonElement>('.more');
  const sheet = tools.querySelector<HTMLElement>('.sheet');
  const heading = tools.querySelector('b');
  const link = tools.querySelector<HTMLAnchorElement>('.link');
  const quote = tools.querySelector<HTMLButtonElement>('.copy');
  if (!more || !sheet || !heading || !link || !quote) return;
  const address = new URL(`#${clause.id}`, location.href).href;
  const act = async (text: string, done: string): Promise<void> => {
    const copied = await copy(text);
    said.textContent = copied ? done : text;
    if (!copied) getSelection()?.selectAllChildren(said);
    forget(said, copied);
    // A browser without popovers knows no such state and has nothing to close.
    if ('popover' in sheet && sheet.matches(':popover-open')) sheet.hidePopover();
  };

  more.popoverTargetElement = sheet;
  more.ariaLabel = `Ссылка и реквизиты: ${name}`;
  heading.textContent = name;
  link.href = address;
  link.ariaLabel = `${link.textContent.trim()}: ${name}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void act(address, `Ссылка скопирована: ${name}`);
  });
  quote.ariaLabel = `${quote.textContent.trim()}: ${name}`;
  quote.addEventListener('click', () => void act(`${name} ${of}. ${address}`, `Реквизиты скопированы: ${name}`));
}

let waiting: number | undefined;

/** What was done is taken out of sight after a while; a text to copy by hand stays. */
function forget(said: HTMLElement, copied: boolean): void {
  clearTimeout(waiting);
  if (copied) waiting = window.setTimeout(() => said.replaceChildren(), shownFor);
}
