/** `npm run schemas`: what an editor needs to complete and to explain the fields of content. Nothing of it is committed. */
import { counted } from '../src/findings/plural.ts';
import { readEnvironment, root } from './environment.ts';
import { fail } from './fail.ts';
import { writeSchemas } from './schemas/write.ts';

try {
  const { files, written } = writeSchemas(root, readEnvironment(process.env).content);
  const all = counted(files, 'файл', 'файла', 'файлов');
  console.log(`Подсказки для редактора: ${all}, ${written === 0 ? 'всё по-прежнему' : `обновлено ${written}`}.`);
} catch (error) {
  fail(error);
}
