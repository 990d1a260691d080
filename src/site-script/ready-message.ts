/** Fills the blanks of a text by the fields below it and copies it, all on the device. */
import { copy } from './clipboard.ts';

for (const message of document.querySelectorAll<HTMLElement>('[data-ready]')) {
  const blanks = [...message.querySelectorAll('.blank')];
  const fields = [...message.querySelectorAll('input')];
  for (const [index, blank] of blanks.entries()) {
    const words = blank.textContent;
    fields[index]?.addEventListener('input', ({ currentTarget }) => {
      const said = currentTarget instanceof HTMLInputElement ? currentTarget.value.trim() : '';
      blank.textContent = said === '' ? words : said;
      blank.classList.toggle('filled', said !== '');
    });
  }
  message.querySelector('button')?.addEventListener('click', () => void copyMessage(message, blanks));
}

async function copyMessage(message: HTMLElement, blanks: readonly Element[]): Promise<void> {
  const text = message.querySelector('pre');
  const status = message.querySelector('[role=status]');
  if (text === null || status === null) return;
  if (!(await copy(text.textContent.trim()))) {
    getSelection()?.selectAllChildren(text);
    status.textContent = 'Выделено: скопируйте клавишами Ctrl+C';
    return;
  }
  const left = blanks.filter(({ classList }) => !classList.contains('filled')).length;
  status.textContent = left === 0 ? 'Скопировано' : `Скопировано. Осталось заполнить: ${left}`;
}
