import { stocksKind } from "#scene/stocks/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

/** The page on recycling and public stocks. */
export default function StocksBody(props: ReadBodyProps) {
  return <BriefingPage {...props} kind={stocksKind} />;
}
