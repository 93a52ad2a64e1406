import { partnersKind } from "#scene/partners/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { PartnerChoice } from "./PartnerChoice.tsx";

/** Partners of the EU, all together or one of them. */
export default function PartnersBody(props: ReadBodyProps) {
  return (
    <BriefingPage
      {...props}
      kind={partnersKind}
      controls={({ document, change, manifest }) => (
        <PartnerChoice manifest={manifest} value={document.place} onChange={(place) => change({ place })} />
      )}
    />
  );
}
