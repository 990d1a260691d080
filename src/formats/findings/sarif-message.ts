/**
 * A text as a plain message of SARIF (§3.11): braces are doubled, for single ones hold arguments, and what looks like a
 * link is kept from becoming one: in a hint it is what a person should type.
 */
export function sarifMessage(text: string): string {
  return text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^\]]*\]\()/gu, '\\[');
}
