/** CSV as RFC 4180 has it, with semicolons: rows of fields. Strict: anything else throws. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
    row.push(field);
    if (text[end] === ';') at = end + 1;
    else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`Neither field nor row ends at ${end}: ${JSON.stringify(text.slice(end, end + 20))}`);
    if (text[at - 1] === ';' && text.startsWith('\r\n', at)) {
      rows.push([...row, '']);
      row = [];
      at += 2;
    }
  }
  return rows;
}

function bare(text: string, from: number): [string, number] {
  const found = /[;"\r\n]/u.exec(text.slice(from));
  if (found === null || found[0] === '"') throw new Error(`A bare field does not end at ${from}.`);
  return [text.slice(from, from + found.index), from + found.index];
}

function quoted(text: string, from: number): [string, number] {
  let end = from;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) throw new Error(`A quoted field does not end: ${from}`);
    if (text[end + 1] !== '"') return [text.slice(from, end).replaceAll('""', '"'), end + 1];
    end += 2;
  }
}
