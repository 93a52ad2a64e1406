import { useEffect } from "react";
import type { MapDocument } from "#state/map/document.ts";

/** Keeps the document's title and colour scheme in step with the view. */
export function useDocument(title: string, theme: MapDocument["theme"]): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }, [theme]);
}
