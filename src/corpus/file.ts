/** A file or something like it in a content folder, before anything of it is trusted. */
export interface FoundFile {
  /** Path relative to the content folder, with «/». */
  readonly path: string;
  readonly form: 'file' | 'link' | 'folder' | 'other';
  /** How large it is, in bytes. */
  readonly size: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed: number;
  /** Reads the bytes; called only for a plain file that is wanted. */
  readonly read: () => Uint8Array;
}

/** A file whose bytes are at hand, for tests and tools. */
export function fileOf(path: string, content: string | Uint8Array): FoundFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, form: 'file', size: bytes.length, changed: 0, read: () => bytes };
}
