/** What is in a file of Pagefind: it is gzip over a signature and the content itself. */

const signature = 'pagefind_dcd';

/**
 * The content of a file of the index, CBOR or JSON.
 * @param file as it is served; some servers unzip what they send
 * @throws where it is no file of Pagefind
 */
export async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const content = isSigned(file) ? file : await unzipped(file);
  if (!isSigned(content)) throw new Error('not a file of Pagefind');
  return content.slice(signature.length);
}

/** A file of the index. @param content CBOR or JSON @param zip makes gzip */
export function packed(content: Uint8Array, zip: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(signature);
  const whole = new Uint8Array(head.length + content.length);
  whole.set(head);
  whole.set(content, head.length);
  return zip(whole);
}

function isSigned(content: Uint8Array): boolean {
  return Array.from(signature).every((letter, at) => content[at] === letter.charCodeAt(0));
}

async function unzipped(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // Firefox before 113 and Safari before 16.4.
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(file);
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
