import { useCallback, useState } from "react";
import { type Intent, moveCamera } from "#state/intents.ts";
import { useTurns } from "#state/useView.ts";
import type { Camera } from "#state/view.ts";

/** Half of what the address rounds to, in degrees and zoom levels, with room to spare. */
const ROUNDING = 0.02;

function isNear(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (["longitude", "latitude", "zoom"] as const).every((part) => Math.abs(a[part] - b[part]) < ROUNDING);
}

/**
 * The camera to give to the map, and what to do when the map reports where the reader moved it.
 *
 * The address rounds the camera; handing that back to the map would nudge it. So the map gets a new camera only
 * when the address holds another one than the map reported, or when the reader has gone back or forth: `turns` then
 * rises, and the map goes where the address says whatever it was about to do.
 */
export function useMapCamera(camera: Camera | null, dispatch: (intent: Intent) => void) {
  const [given, setGiven] = useState(camera);
  const [reported, setReported] = useState(camera);
  const turns = useTurns();
  const [seen, setSeen] = useState(turns);
  if (turns !== seen || (!isNear(camera, given) && !isNear(camera, reported))) {
    setSeen(turns);
    setGiven(camera);
    setReported(camera);
  }
  const report = useCallback(
    (next: Camera) => {
      setReported(next);
      dispatch(moveCamera(next));
    },
    [dispatch],
  );
  return { given, turns: seen, report };
}
