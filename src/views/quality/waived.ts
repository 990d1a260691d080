/** What a waiver lets stand, as the check says it: a note with the reason and the last day. */
import type { Finding } from '../../findings/finding.ts';

export interface WaivedWords {
  readonly until: string;
  readonly reason: string;
}

/** «Разрешено до 31.08.2027: …» in its parts; null where no waiver covers the finding. */
export function waivedWords({ severity, hint }: Finding): WaivedWords | null {
  const [, until, reason] = /^Разрешено до (\d\d\.\d\d\.\d{4}): (.+)$/su.exec(hint ?? '') ?? [];
  return severity !== 'note' || until === undefined || reason === undefined ? null : { until, reason };
}
