import { lazy, useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { askAnew } from "#lib/askAnew.ts";
import type { MapFailure } from "#map/mapIntent.ts";

/** How often a map comes back by itself when its graphics device was lost: one that is lost again and again stays away. */
const MOST_RETURNS = 3;

/** Whether a program could not be had, in the words of browsers and of Vite. */
const isRefusal = (error: unknown): boolean => /module|preload/i.test(String(error));

const ask = askAnew(() => import("./LivingMap.tsx"));
const load = () => lazy(ask);

/** The program of the living map, and what became of it. */
export function useMapProgram() {
  const words = useWords();
  const [LivingMap, setLivingMap] = useState(load);
  const [reason, setReason] = useState<MapFailure | "chunk" | null>(null);
  const losses = useRef(0);
  const returns = useRef(0);
  const hasNoWords = words.rest === "failed";
  const isFinal = hasNoWords || losses.current > 1;

  function retry() {
    setLivingMap(load);
    setReason(null);
  }
  return {
    LivingMap,
    /** Why there is no living map; null while nothing speaks against one. */
    failure: hasNoWords ? words.text("error.region") : reason && words.text(`map-failure.${reason}`),
    fail: (why: MapFailure) => setReason(why),
    /** To be told of what is thrown as the program is fetched, or later. */
    failWith: (error: unknown) => {
      const isLost = isRefusal(error);
      if (isLost) losses.current += 1;
      setReason(isLost ? "chunk" : "unexpected");
    },
    /** Tries again; undefined where only a new page can help, null where nothing can. */
    retry: reason === "no-webgl" ? null : isFinal ? undefined : retry,
    /** To be told when the graphics device is back. */
    comeBack: () => {
      returns.current += 1;
      if (returns.current <= MOST_RETURNS) setReason(null);
    },
  };
}
