/**
 * The day of this build, `YYYY-MM-DD`: what the footer says and what a confirmation's age is counted to.
 * `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org/specs/source-date-epoch/) sets it for a build
 * that must be the same later.
 */
export function buildDay(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const time = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return time.toISOString().slice(0, 10);
}
