let element: HTMLElement | null = null;

/** Takes the element that the page's map fills; null where there is no map. */
export function setMapElement(next: HTMLElement | null): void {
  element = next;
}

/** Size of the map that a reader sees, in pixels; null where there is none. */
export function seenMapSize(): { readonly width: number; readonly height: number } | null {
  const box = element?.getBoundingClientRect();
  return box === undefined || box.width === 0 || box.height === 0 ? null : box;
}
