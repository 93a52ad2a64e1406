import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { coverageKind } from "#scene/coverage/kind.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { useBuilt } from "../document/useBuilt.ts";
import { lazyPart } from "../parts/lazyPart.tsx";
import { PageFrame } from "../site/PageFrame.tsx";
import type { ShellProps } from "../site/shellProps.ts";

const Coverage = lazyPart(() => import("#panels/pages/CoveragePage.tsx"));

/** The page on what data exist, and what is missing. */
export default function CoveragePage(props: ShellProps) {
  const { manifest } = props;
  const words = useWords();
  const control = useView(manifest);
  const [material, setMaterial] = useState(control.view.material);
  const { seen, failed } = useBuilt(coverageKind, manifest, { material });
  return (
    <PageFrame
      {...props}
      page="coverage"
      title={words.text("coverage-page.title")}
      control={control}
      onShare={null}
      onEmbed={null}
    >
      <Coverage
        manifest={manifest}
        material={material}
        onMaterial={setMaterial}
        gaps={seen?.material === material ? seen.gaps : null}
        hasFailed={failed.dossier !== null}
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </PageFrame>
  );
}
