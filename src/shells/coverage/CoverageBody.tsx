import { useState } from "react";
import CoveragePage from "#panels/pages/CoveragePage.tsx";
import { coverageKind } from "#scene/coverage/kind.ts";
import { useBuilt } from "../document/useBuilt.ts";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

/** What data exist, and what is missing: at first of the material in the address. */
export default function CoverageBody({ manifest, view }: ReadBodyProps) {
  const [material, setMaterial] = useState(view.material);
  const { seen, failed } = useBuilt(coverageKind, manifest, { material });
  return (
    <CoveragePage
      manifest={manifest}
      material={material}
      onMaterial={setMaterial}
      gaps={seen?.material === material ? seen.gaps : null}
      hasFailed={failed.dossier !== null}
    />
  );
}
