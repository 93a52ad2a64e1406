import type { MapDocument } from "#state/map/document.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";

/**
 * The map's colours: light on paper, what the reader's own palette asks for where colours are forced, else what
 * the view asks for, or what the device prefers.
 */
export function useFlavour(theme: MapDocument["theme"]): Flavour {
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isForced = useMediaQuery("(forced-colors: active)");
  const isPrinted = useMediaQuery("print");
  if (isPrinted) return "light";
  if (theme !== "auto" && !isForced) return theme;
  return prefersDark ? "dark" : "light";
}
