/** Value of an attribute that an SVG element has or takes over from what it lies in; null when none has it. */
export function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
