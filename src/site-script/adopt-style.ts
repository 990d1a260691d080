/**
 * Gives the page the style of a part that is loaded later. Such a module imports its style sheet as text (`?inline`):
 * a plain import would make Astro link the sheet from every page. The policy allows it, being no inline style.
 * A browser without constructed sheets (Safari before 16.4) shows the part plain.
 * @param css text of the style sheet
 */
export function adoptStyle(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
