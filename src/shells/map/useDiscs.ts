import { useEffect, useState } from "react";
import { type Discs, isDisc } from "#cartography/frame/outlook.ts";
import type { Projection } from "#state/map/values.ts";

/** The projections of globe and Europe, fetched when one of them is wanted first; null until they are there. */
export function useDiscs(projection: Projection): Discs | null {
  const [discs, setDiscs] = useState<Discs | null>(null);
  const isWanted = isDisc(projection) && discs === null;
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import("#cartography/plane/disc/discProjections.ts").then(
      (loaded) => {
        if (!isGone) setDiscs(loaded);
      },
      // The living map brings them too; without it the drawing stays as it was.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return discs;
}
