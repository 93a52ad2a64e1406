import { type ReactNode, useState } from "react";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { defaultView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Intent } from "#state/map/intents.ts";
import { COBALT_INPUTS, MANIFEST } from "../fixtures/smallWorld.ts";
import { mount } from "./mount.tsx";

interface SmallScreen {
  readonly scene: Scene;
  readonly view: MapDocument;
  readonly dispatch: (intent: Intent) => void;
}

function openingView(): MapDocument {
  const [cobalt] = MANIFEST.materials;
  if (!cobalt) throw new RangeError("the small world has no material");
  return defaultView(MANIFEST, cobalt, "extraction");
}

interface ScreenProps {
  readonly seen: { view: MapDocument };
  readonly screen: (parts: SmallScreen) => ReactNode;
}

function Screen({ seen, screen }: ScreenProps) {
  const [view, setView] = useState(seen.view);
  const dispatch = (intent: Intent) => {
    seen.view = intent(seen.view, MANIFEST);
    setView(seen.view);
  };
  return screen({ scene: buildScene(COBALT_INPUTS, view), view, dispatch });
}

/** Mounts a piece of the screen over the small world, with a view that really changes. */
export function mountScreen(changes: Partial<MapDocument>, screen: (parts: SmallScreen) => ReactNode) {
  const seen = { view: { ...openingView(), ...changes } };
  mount(<Screen seen={seen} screen={screen} />);
  return seen;
}
