const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters other than tab and line ends, which XML forbids. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]/gu;

/** Whether anything must be escaped: path data, which are long, have nothing. */
const UNSAFE = /[&<>"'\p{Cc}]/u;

/** Text made safe to stand between tags or in an attribute; characters that XML forbids are dropped. */
export function escaped(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
