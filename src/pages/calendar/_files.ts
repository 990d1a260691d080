/** The calendar files of this build with their texts, made once: the page says their size, the routes send them. */
import { buildDay } from '../../astro/build-day.ts';
import { graph } from '../../astro/graph.ts';
import { href } from '../../astro/href.ts';
import type { Corpus } from '../../corpus/types.ts';
import { calendarText } from '../../formats/ics/calendar-text.ts';
import { calendarFiles, type CalendarFile } from '../../views/calendar/files.ts';

const known = new WeakMap<Corpus, readonly CalendarFile[]>();
const texts = new WeakMap<CalendarFile, string>();

/** Every file. */
export function files(): readonly CalendarFile[] {
  const corpus = graph();
  const made = known.get(corpus) ?? calendarFiles(corpus, buildDay());
  known.set(corpus, made);
  return made;
}

/** Its text. @param site address of the host, without the base */
export function textOf(file: CalendarFile, site: URL | undefined): string {
  const { name, events } = file;
  const absolute = (path: string): string => new URL(href(path), site).href;
  const text = texts.get(file) ?? calendarText({ name, events, day: buildDay(), absolute });
  texts.set(file, text);
  return text;
}

/** The answer that sends it. */
export function answer(file: CalendarFile, site: URL | undefined): Response {
  return new Response(textOf(file, site), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
