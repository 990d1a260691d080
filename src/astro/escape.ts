const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Plain text as it stands in HTML, in an element or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<"]/gu, (sign) => entities[sign] ?? sign);
}
