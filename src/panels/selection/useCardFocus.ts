import { type RefCallback, useCallback, useEffect, useRef } from "react";
import type { Selection } from "#state/map/values.ts";

/**
 * Takes the keyboard to the details of what it has selected, and back: Escape returns to where it came from, as closing
 * does. A mouse keeps its focus where it is.
 *
 * @returns  the ref of the details' title, which must be focusable and stand in a section
 */
export function useCardFocus(selected: Selection | null): RefCallback<HTMLElement> {
  const title = useRef<HTMLElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const key = selected === null ? null : `${selected.kind}.${selected.id}`;
  const shown = useRef(key);
  /** Whether the focus was in the details that have just gone. */
  const had = useRef(false);

  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const from = document.activeElement;
    if (from === document.body && had.current) {
      (key === null ? opener : title).current?.focus({ preventScroll: true });
    } else if (key !== null && from instanceof HTMLElement && from !== document.body) {
      const isByKeys = from.matches(":focus-visible");
      opener.current = isByKeys ? from : null;
      if (isByKeys) title.current?.focus();
    }
    if (key === null) opener.current = null;
    had.current = false;
  }, [key]);

  return useCallback((heading) => {
    title.current = heading;
    const card = heading?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && opener.current?.isConnected) opener.current.focus();
    };
    card?.addEventListener("keydown", onKey);
    return () => {
      had.current = card?.contains(document.activeElement) ?? false;
      card?.removeEventListener("keydown", onKey);
    };
  }, []);
}
