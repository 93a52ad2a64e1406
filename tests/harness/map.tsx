import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import MapCanvas from "#map/MapCanvas.tsx";
import type { MapText } from "#map/mapText.ts";
import { createDataClient, dossierQuery, fileQuery } from "#queries/dataClient.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { geometryFile, manifestFile, partnershipsFile, placeNamesFile, projectsFile } from "#schema/files.ts";
import { decodeView } from "#state/map/codec.ts";
import type { Selection } from "#state/map/values.ts";

/** The map alone, on real data, for looking at: `?material=cobalt&theme=dark`. */
const client = createDataClient();

async function load(query: string) {
  const manifest = await client.fetchQuery(fileQuery(manifestFile("manifest.json")));
  const { view } = decodeView(query, manifest);
  const material = manifest.materials.find(({ id }) => id === view.material);
  if (material === undefined) throw new Error("no material");
  const [dossier, projects, partnerships, names, overview] = await Promise.all([
    client.fetchQuery(dossierQuery(material)),
    client.fetchQuery(fileQuery(projectsFile(manifest.files.projects))),
    client.fetchQuery(fileQuery(partnershipsFile(manifest.files.partnerships))),
    client.fetchQuery(
      fileQuery(placeNamesFile(Object.values(manifest.files.placeNames)[0] ?? manifest.files.overview)),
    ),
    client.fetchQuery(fileQuery(geometryFile(manifest.files.overview))),
  ]);
  const scene: Scene = buildScene({ manifest, dossier, projects, partnerships }, view);
  return { manifest, view, scene, names, overview };
}

type Loaded = Awaited<ReturnType<typeof load>>;

function Harness({ loaded }: { readonly loaded: Loaded }) {
  const { manifest, names, overview, scene, view } = loaded;
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [state, setState] = useState("loading");
  useEffect(() => {
    document.body.dataset["theme"] = view.theme;
    document.body.dataset["map"] = state;
  });
  const text = useMemo<MapText>(
    () => ({
      mapName: "Map",
      describedBy: "",
      place: (id) => names.places[id] ?? names.groups[id] ?? id,
      share: (share) => (share < 0.01 ? "<1 %" : `${Math.round(share * 100)} %`),
      scrollHint: "Ctrl",
      scrollHintMac: "⌘",
      touchHint: "Two fingers",
    }),
    [names],
  );
  return (
    <MapCanvas
      scene={scene}
      projection={view.projection}
      camera={view.camera}
      manifest={manifest}
      overview={overview}
      loadDetail={() => client.fetchQuery(fileQuery(geometryFile(manifest.files.detail)))}
      flavour={view.theme === "dark" ? "dark" : "light"}
      text={text}
      hovered={hovered}
      reducedMotion={false}
      controls={[]}
      onIntent={(intent) => {
        if (intent.kind === "hover") setHovered(intent.target);
        const shown = document.querySelector("#state");
        if (shown !== null) shown.textContent = JSON.stringify(intent);
      }}
      onFailure={setState}
      onReady={() => setState("ready")}
    />
  );
}

const root = document.querySelector("#map");
if (root !== null) {
  const loaded = await load(location.search.slice(1));
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Harness loaded={loaded} />
    </QueryClientProvider>,
  );
}
