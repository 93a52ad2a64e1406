import { createContext, useContext } from "react";
import type { Words } from "./words.ts";

/** The words of the page's language; null outside a shell. */
export const WordsContext = createContext<Words | null>(null);

/**
 * The words of the page's language.
 *
 * @throws RangeError outside a shell, which is a programmer's mistake
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new RangeError("useWords needs a WordsContext above it");
  return words;
}
