import { useCallback, useMemo } from "react";
import type { Manifest } from "#schema/manifest.ts";
import { currentQuery, setQuery, useQueryText } from "./addressBar.ts";
import { decodeView, encodeView } from "./map/codec.ts";
import type { MapDocument } from "./map/document.ts";
import type { Intent } from "./map/intents.ts";
import type { AddressIssue } from "./parameter.ts";
import { pagePart } from "./url/pageParameters.ts";

/** Whether a change leads to another subject, and not only to another look at the same one. */
function changesSubject(before: MapDocument, after: MapDocument): boolean {
  return (
    before.material !== after.material || before.measure !== after.measure || before.place !== after.place
  );
}

/** The address bar as the one place where the view is kept. */
export interface ViewControl {
  readonly view: MapDocument;
  /** What of the address could not be understood; kept until the view changes. */
  readonly issues: readonly AddressIssue[];
  readonly dispatch: (intent: Intent) => void;
}

/**
 * The view that the address asks for, and the only way to change it.
 * The same address gives the same object, so that a Scene is not rebuilt without need.
 */
export function useView(manifest: Manifest): ViewControl {
  const text = useQueryText();
  const decoded = useMemo(() => decodeView(text, manifest), [text, manifest]);
  const dispatch = useCallback(
    (intent: Intent) => {
      const { view } = decodeView(currentQuery(), manifest);
      const next = intent(view, manifest);
      setQuery(encodeView(next, manifest) + pagePart(currentQuery()), changesSubject(view, next));
    },
    [manifest],
  );
  return { view: decoded.view, issues: decoded.issues, dispatch };
}
