/** Whether two customs codes, headings or bundles ("284610+284690") hold some of the same goods. */
export function sharesGoods(code: string, other: string): boolean {
  const others = other.split("+");
  return code.split("+").some((part) => others.some((one) => one.startsWith(part) || part.startsWith(one)));
}
