import { useCallback, useState } from "react";
import { useTurns } from "#state/addressBar.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { isSameCamera } from "#state/map/isSameCamera.ts";
import type { Camera } from "#state/map/values.ts";

/**
 * The camera to give to the map, and what to do when the map reports where the reader moved it.
 *
 * The address rounds the camera; handing that back to the map would nudge it. So the map gets a new camera only
 * when the address holds another one than the map reported, or when the reader has gone back or forth: `asks` then
 * rises, and the map goes where the address says whatever it was about to do, also where it was sent before.
 */
export function useMapCamera(camera: Camera | null, dispatch: (intent: Intent) => void) {
  const [given, setGiven] = useState(camera);
  const [reported, setReported] = useState(camera);
  const turns = useTurns();
  const [seen, setSeen] = useState(turns);
  const [asks, setAsks] = useState(0);
  if (turns !== seen || !isSameCamera(camera, reported)) {
    setSeen(turns);
    setAsks(asks + 1);
    setGiven(camera);
    setReported(camera);
  }
  const report = useCallback(
    (next: Camera) => {
      setReported(next);
      dispatch(set("camera", next));
    },
    [dispatch],
  );
  return { given, asks, report };
}
