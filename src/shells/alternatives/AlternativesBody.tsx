import { alternativesKind } from "#scene/alternatives/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import { MaterialChoice } from "../briefing/MaterialChoice.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { WeightSliders } from "./WeightSliders.tsx";

/** Who else could supply a material, by weights that the reader sets. */
export default function AlternativesBody(props: ReadBodyProps) {
  return (
    <BriefingPage
      {...props}
      kind={alternativesKind}
      controls={({ document, change, manifest }) => (
        <>
          <MaterialChoice
            manifest={manifest}
            value={document.material}
            onChange={(material) => change({ material })}
          />
          <WeightSliders
            weights={document.weights}
            onChange={(weights, isStep) => change({ weights }, isStep)}
          />
        </>
      )}
    />
  );
}
