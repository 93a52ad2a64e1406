import type { ViewState } from "#state/view.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";

/** The map's colours: what the view asks for, or what the device prefers. */
export function useFlavour(theme: ViewState["theme"]): Flavour {
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  if (theme !== "auto") return theme;
  return prefersDark ? "dark" : "light";
}
