/** An address as a QR code, for paper. */
import { renderSVG } from 'uqr';

/**
 * The code as an SVG element, black on white in every scheme, for a camera reads nothing else surely.
 * @param address absolute @param label what it leads to, for a screen reader
 */
export function qrSvg(address: string, label: string): string {
  const title = label.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return renderSVG(address, { ecc: 'M', border: 2 }).replace(
    /^<svg /u,
    `<svg role="img" aria-label="${title}" class="qr" `,
  );
}
