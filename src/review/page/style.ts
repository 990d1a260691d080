/** The look of the page: the colours and letters of the site, nothing loaded. The text is hashed into the policy of the page. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --surface: #fff; --ink: #1c1f23; --ink-2: #565d66; --line: #dcd8cf; --link: #0b5a75;
  --good: #1f6b3a; --good-soft: #e5f2e9; --warn: #8a5200; --warn-soft: #fbf0dc; --bad: #9b2c2c; --bad-soft: #f8e6e4;
  --gone: #f5d3cf; --new: #cfe8d6;
  --sans: 'Segoe UI', Roboto, 'Noto Sans', 'PT Sans', 'Helvetica Neue', Arial, sans-serif;
  --serif: Cambria, 'PT Serif', 'Noto Serif', Georgia, 'Times New Roman', serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --surface: #1c2024; --ink: #e7e5df; --ink-2: #a5adb5; --line: #343a40; --link: #7cc7de;
    --good: #86cf9d; --good-soft: #1b3324; --warn: #e8b869; --warn-soft: #382b15; --bad: #f09a92; --bad-soft: #3c2020;
    --gone: #5b2a27; --new: #1f4a30;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 60rem) minmax(0, 1fr); gap: 2rem 0;
  margin: 0; padding: clamp(1.25rem, 3vw, 2.5rem) clamp(1rem, 3vw, 2.5rem) 4rem;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: anywhere;
}
body > * { grid-column: 2; min-width: 0; }
h1, h2, h3, h4 { margin: 0; font: 600 1.25rem/1.3 var(--serif); text-wrap: balance; }
h1 { font-size: clamp(1.65rem, 1.2rem + 2vw, 2.1rem); line-height: 1.2; }
h2 { font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.6rem); }
h4 { font: 600 1.0625rem/1.5 var(--sans); }
p, dl, dd, ul { margin: 0; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font: 0.9em ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; }
q { quotes: '«' '»' '„' '“'; }
main, main > section, .document { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
main { gap: 3rem; }
.about, .where, .place, .note, .label, .kind { color: var(--ink-2); font-size: 0.875rem; }
.about b { color: var(--ink); }
.lead { margin-top: 1rem; font: 600 1.25rem/1.45 var(--serif); }
.summary { display: grid; gap: 0.35rem; margin-top: 1rem; }
.summary li { padding-left: 1.25rem; text-indent: -1.25rem; }
.summary li::before { content: '—'; display: inline-block; width: 1.25rem; text-indent: 0; color: var(--ink-2); }
nav { padding-block: 0.75rem; border-block: 1px solid var(--line); }
nav ul ul { columns: 20rem; column-gap: 1.5rem; padding-left: 1.25rem; font-size: 0.9375rem; }
nav li { break-inside: avoid; }
nav a { display: inline-block; padding-block: 0.25rem; }
.label { font-weight: 600; }
.told { padding: 0.7rem 0.9rem; border-left: 3px solid; border-radius: 0 0.375rem 0.375rem 0; font-size: 0.9375rem; }
.told.bad { border-color: var(--bad); background: var(--bad-soft); }
.told.warn { border-color: var(--warn); background: var(--warn-soft); }
header .told { margin-top: 1rem; }
.badge {
  display: inline-block; padding: 0 0.55rem; border: 1px solid; border-radius: 1rem; color: var(--ink-2);
  font: 600 0.8125rem/1.5 var(--sans); vertical-align: 0.1em; white-space: nowrap;
}
.added > :is(h3, h4) .badge { color: var(--good); }
.removed > :is(h3, h4) .badge, .unread > h3 .badge { color: var(--bad); }
.changed > :is(h3, h4) .badge, .touched > :is(h3, h4) .badge { color: var(--warn); }
.document { padding-top: 1.5rem; border-top: 2px solid var(--ink-2); }
.clause, .entry, .role { display: grid; gap: 0.6rem; grid-template-columns: minmax(0, 1fr); padding-top: 1rem; border-top: 1px solid var(--line); }
.role { gap: 0.25rem; }
.role h3, .entry h3 { font-size: 1.125rem; }
.place { font-weight: 400; }
.text { white-space: pre-line; }
.text.quiet { color: var(--ink-2); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0.75rem; }
.side { padding: 0.5rem 0.9rem 0.7rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--surface); }
.side.was { border-left: 3px solid var(--bad); }
.side.now { border-left: 3px solid var(--good); }
del, ins { padding-inline: 0.1em; border-radius: 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--gone); text-decoration: line-through; text-decoration-thickness: 0.06em; }
ins { background: var(--new); text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.18em; }
.fields, .lines { display: grid; gap: 0.25rem; font-size: 0.9375rem; }
.fields > div, .lines > div { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: 0 1rem; }
dt { color: var(--ink-2); }
.fields dt { font-weight: 600; }
.touches { padding: 0.6rem 0.9rem 0.75rem; border-radius: 0.375rem; background: color-mix(in srgb, var(--line) 35%, transparent); }
.findings { display: grid; gap: 0.9rem; }
.findings li { padding-left: 0.9rem; border-left: 3px solid var(--line); }
.findings .error { border-color: var(--bad); }
.findings .warning { border-color: var(--warn); }
.hint { color: var(--ink-2); }
summary { padding-block: 0.4rem; color: var(--link); cursor: pointer; width: fit-content; }
.addresses li { padding-block: 0.1rem; }
footer { padding-top: 1rem; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 0.875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 34rem) {
  .fields > div, .lines > div { grid-template-columns: minmax(0, 1fr); }
  .fields > div + div, .lines > div + div { margin-top: 0.35rem; }
}
@media (forced-colors: active) {
  ins, del { background: none; }
  .badge { border: 1px solid; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  :root { --paper: #fff; --surface: #fff; --ink: #000; --ink-2: #444; --line: #bbb; --gone: #eee; --new: #eee; --bad: #000; --good: #000; --warn: #000; --bad-soft: #fff; --warn-soft: #fff; }
  body { display: block; padding: 0; font-size: 10.5pt; }
  header, nav, main > section { margin-bottom: 1.25rem; }
  nav, footer { display: none; }
  .sides { grid-template-columns: 1fr 1fr; }
  .clause, .entry, .role, .findings li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  ins { font-weight: 600; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
