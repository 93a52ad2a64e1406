const IN_NAME = /\.(\w{12})\.\w+$/;
/** The hash at the beginning of a file whose name never changes, the manifest of an edition: computed with this field empty. */
const IN_TEXT = /"(?:edition|hash)":"(\w{12})"/;
const HEX = 16;

/**
 * Whether a data file is what its hash says, the first twelve digits of its sha-256.
 *
 * True also for a file that states none, and on a page that is not served over HTTPS: browsers offer no digest there.
 *
 * @param path  the file's path, with the hash in its name
 * @param text  its content, which states the hash itself where the name does not
 */
export async function isWhole(path: string, text: string): Promise<boolean> {
  const inName = IN_NAME.exec(path)?.[1];
  const hash = inName ?? IN_TEXT.exec(text)?.[1];
  const { subtle } = crypto;
  if (!hash || !subtle) return true;
  const hashed = new TextEncoder().encode(inName ? text : text.replace(hash, ""));
  const digest = new DataView(await subtle.digest("SHA-256", hashed));
  // Twelve digits are 48 bits, which a number holds exactly.
  return Number.parseInt(hash, HEX) === digest.getUint32(0) * 2 ** HEX + digest.getUint16(4);
}
