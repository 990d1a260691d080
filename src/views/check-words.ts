/** What the check of the content found, in a sentence for the foot of a page. */
import { counted } from '../findings/plural.ts';

/** Without errors: with them there would be no page. */
interface Check {
  /** How many content files were read. */
  readonly files: number;
  readonly warnings: number;
}

/** «Ссылки и записи проверены: 42 файла, замечаний нет.» */
export function checkWords({ files, warnings }: Check): string {
  const found = warnings === 0 ? 'замечаний нет' : counted(warnings, 'замечание', 'замечания', 'замечаний');
  return `Ссылки и записи проверены: ${counted(files, 'файл', 'файла', 'файлов')}, ${found}.`;
}
