import { useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { isRefusal } from "#lib/isRefusal.ts";
import type { MapFailure } from "#map/mapIntent.ts";

/** How often a map comes back by itself when its graphics device was lost: one that is lost again and again stays away. */
const MOST_RETURNS = 2;

/** What becomes of the living map: why there is none, and how it comes back. */
export function useMapFailure() {
  const words = useWords();
  const [reason, setReason] = useState<MapFailure | "chunk" | null>(null);
  const returns = useRef(0);
  const hasNoWords = words.rest === "failed";
  const isFinal = hasNoWords || reason === "chunk";
  return {
    /** Why there is no living map; null while nothing speaks against one. */
    failure: hasNoWords ? words.text("error.region") : reason && words.text(`map-failure.${reason}`),
    fail: (why: MapFailure) => setReason(why),
    /** To be told of what is thrown as the map's program is fetched, or later. */
    failWith: (thrown: unknown) => setReason(isRefusal(thrown) ? "chunk" : "unexpected"),
    /** Tries again; undefined where only a new page can help, null where nothing can. */
    retry: reason === "no-webgl" ? null : isFinal ? undefined : () => setReason(null),
    /** To be told when the graphics device is back. */
    comeBack: () => {
      returns.current += 1;
      if (returns.current <= MOST_RETURNS) setReason(null);
    },
  };
}
