/** Makes the buttons of `CodeSample.astro` work. Where the browser does not copy, the code is selected instead. */
import { copy } from './clipboard.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => {
    void copy(button.dataset['copy'] ?? '').then((copied) => {
      const code = button.parentElement?.querySelector('code');
      if (!copied && code) getSelection()?.selectAllChildren(code);
      const said = button.parentElement?.querySelector('[role=status]');
      if (said) said.textContent = copied ? 'Скопировано' : 'Выделено: скопируйте клавишами Ctrl+C';
    });
  });
}
