import { useWords } from "#i18n/WordsContext.tsx";
import { importersKind } from "#scene/importers/kind.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

const NONE = "";

/** Importers beside one another: the EU and large ones or its members, and one more of the reader's choice. */
export default function ImportersBody(props: ReadBodyProps) {
  const words = useWords();
  return (
    <BriefingPage
      {...props}
      kind={importersKind}
      controls={({ document, change, manifest }) => {
        const places = manifest.places
          .map(({ id }) => ({ id: String(id), label: words.place(id) }))
          .toSorted((a, b) => words.formats.compare(a.label, b.label));
        return (
          <>
            <SegmentedControl
              label={words.text("nav.importers")}
              segments={[
                { id: "large", label: words.text("importers.view.large") },
                { id: "members", label: words.text("importers.view.members") },
              ]}
              value={document.view}
              onChange={(view) => change({ view })}
            />
            <Select
              label={words.text("importers.another")}
              groups={[
                { label: null, options: [{ id: NONE, label: words.text("coverage-page.none") }, ...places] },
              ]}
              value={document.importer ?? NONE}
              onChange={(id) => change({ importer: id === NONE ? null : id })}
            />
          </>
        );
      }}
    />
  );
}
