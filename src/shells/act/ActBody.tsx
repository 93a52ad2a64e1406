import { actKind } from "#scene/act/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

/** The benchmarks of the Critical Raw Materials Act, for all strategic materials. */
export default function ActBody(props: ReadBodyProps) {
  return <BriefingPage {...props} kind={actKind} />;
}
