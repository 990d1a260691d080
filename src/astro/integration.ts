/** Punkt in Astro: the graph is built with the configuration, and again when content changes in `dev`. */
import type { AstroIntegration } from 'astro';
import { lineOf } from '../corpus/line-of.ts';
import { count, textReport } from '../findings/report.ts';
import { buildDay } from './build-day.ts';
import { checkFolder } from './check-folder.ts';
import { isGraphSet, setGraph } from './graph.ts';

/**
 * The integration.
 * @param content absolute path of the content folder @param references absolute path of `references.lock`
 * @throws where the content has errors: a broken text never reaches Astro
 */
export function punkt(content: string, references: string): AstroIntegration {
  // The build has checked the content and set its graph before it calls Astro: 1,000 documents are not read twice.
  if (!isGraphSet()) {
    const { clean, report } = read(content, references);
    if (!clean) throw new Error(`Содержание с ошибками, сайт не собран.\n${report}`);
  }
  return {
    name: 'punkt',
    hooks: {
      'astro:server:setup'({ server, logger }) {
        server.watcher.add(content);
        let waiting: NodeJS.Timeout | undefined;
        const changed = (_: string, path: string): void => {
          if (!path.startsWith(content)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            const { clean, report } = read(content, references);
            if (clean) {
              server.watcher.emit('punkt:graph');
              server.ws.send({ type: 'full-reload' });
            } else logger.error(`Содержание с ошибками, показан прежний текст.\n${report}`);
          }, 50);
        };
        server.watcher.on('all', changed);
      },
    },
  };
}

/** Reads the content; sets the graph only where it is clean, so that the last good one stays. */
function read(content: string, references: string): { clean: boolean; report: string } {
  const started = performance.now();
  const { corpus, findings, files, basis } = checkFolder({ content, references, today: buildDay() });
  const clean = count(findings, 'error') === 0;
  if (clean) setGraph(corpus, { files, warnings: count(findings, 'warning'), findings });
  const milliseconds = Math.round(performance.now() - started);
  const report = textReport({ findings, files, milliseconds }, { line: (place) => lineOf(basis.source, place) });
  return { clean, report };
}
