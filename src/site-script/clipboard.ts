/**
 * Copies text.
 * @returns whether it was copied: a page served without https may not
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
