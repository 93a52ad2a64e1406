import { open } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import type { Problems } from "../../read/problems.ts";

const HEAD_BYTES = 8192;

/** What the first bytes of a file say about it. */
export interface FileHead {
  readonly form: "json" | "gzip" | "workbook" | "packed" | "text" | "empty";
  /** First line of a text, unpacked and without a byte order mark; empty for other forms. */
  readonly firstLine: string;
  /** Bytes of the mark before the text. */
  readonly markLength: number;
}

/** Looks at the beginning of a file; one that cannot be read is a problem, and counts as empty. */
export async function readHead(path: string, problems: Problems): Promise<FileHead> {
  let bytes: Buffer;
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    bytes = buffer.subarray(0, bytesRead);
    await file.close();
  } catch (error) {
    problems.add({ file: path, line: 0 }, "", (error as Error).message, "a file that can be read");
    return { form: "empty", firstLine: "", markLength: 0 };
  }
  const markLength = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const text = bytes.subarray(markLength).toString("latin1");
  const form = formOf(text);
  if (form === "empty") problems.add({ file: path, line: 1 }, "", "", "a file that is not empty");
  return { form, firstLine: firstLineOf(form, text, bytes), markLength };
}

function firstLineOf(form: FileHead["form"], text: string, bytes: Buffer): string {
  if (form === "text") return text.split(/\r?\n/)[0] ?? "";
  if (form !== "gzip") return "";
  try {
    // The head of an archive ends anywhere, which is no damage yet.
    const unpacked = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
    return unpacked.split(/\r?\n/)[0] ?? "";
  } catch {
    return "";
  }
}

function formOf(text: string): FileHead["form"] {
  if (text.trim() === "") return "empty";
  if (text.startsWith("PK\u0003\u0004"))
    return text.includes("[Content_Types]") || text.includes("xl/") ? "workbook" : "packed";
  if (text.startsWith("7z")) return "packed";
  if (text.startsWith("\u001f\u008b")) return "gzip";
  return /^\s*[[{]/.test(text) ? "json" : "text";
}
