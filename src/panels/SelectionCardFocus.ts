import { type RefCallback, useCallback, useEffect, useRef } from "react";
import type { Selection } from "#state/view.ts";

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

  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const from = document.activeElement;
    // What had the focus in the card has gone with what the card showed before.
    if (from === document.body) (key === null ? opener : title).current?.focus({ preventScroll: true });
    else if (key !== null && from instanceof HTMLElement && from.matches(":focus-visible")) {
      opener.current = from;
      title.current?.focus();
    }
  }, [key]);

  return useCallback((heading) => {
    title.current = heading;
    const card = heading?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && opener.current?.isConnected) opener.current.focus();
    };
    card?.addEventListener("keydown", onKey);
    return () => card?.removeEventListener("keydown", onKey);
  }, []);
}
