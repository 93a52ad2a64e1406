import { useWords } from "#i18n/WordsContext.tsx";
import { materialsKind } from "#scene/materials/kind.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

/** All materials at once, all or only the strategic ones. */
export default function MaterialsBody(props: ReadBodyProps) {
  const words = useWords();
  return (
    <BriefingPage
      {...props}
      kind={materialsKind}
      controls={({ document, change }) => (
        <>
          <SegmentedControl
            label={words.text("materials.list")}
            segments={[
              { id: "all", label: words.text("materials.list.all") },
              { id: "strategic", label: words.text("materials.list.strategic") },
            ]}
            value={document.list}
            onChange={(list) => change({ list })}
          />
          <SegmentedControl
            label={words.text("materials.stage")}
            segments={[
              { id: "bottleneck", label: words.text("materials.stage.bottleneck") },
              { id: "extraction", label: words.text("measure.extraction.name") },
              { id: "processing", label: words.text("measure.processing.name") },
            ]}
            value={document.stage}
            onChange={(stage) => change({ stage })}
          />
        </>
      )}
    />
  );
}
