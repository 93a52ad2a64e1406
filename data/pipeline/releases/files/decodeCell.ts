const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1. Node 20's own decoder gives control characters here. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text that was read byte by byte, as it was meant: UTF-8, else Windows-1252.
 *
 * Publishers mix both, sometimes within one release, so each cell is looked at by itself.
 */
export function decodeCell(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  try {
    return utf8.decode(Buffer.from(bytes, "latin1"));
  } catch {
    return bytes.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);
  }
}
