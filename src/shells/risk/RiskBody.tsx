import { riskKind } from "#scene/risk/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import { MaterialChoice } from "../briefing/MaterialChoice.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { ElementChoice } from "./ElementChoice.tsx";

/** The supply risk of a material with its working, and of its elements where the study judges those. */
export default function RiskBody(props: ReadBodyProps) {
  return (
    <BriefingPage
      {...props}
      kind={riskKind}
      controls={({ document: { material, product }, change, manifest }) => (
        <>
          <MaterialChoice
            manifest={manifest}
            value={material}
            onChange={(chosen) => change({ material: chosen, product: "" })}
          />
          <ElementChoice
            material={material}
            value={product}
            onChange={(chosen) => change({ product: chosen })}
          />
        </>
      )}
    />
  );
}
