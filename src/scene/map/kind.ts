import { decodeView, encodeView } from "#state/map/codec.ts";
import type { Filters, MapDocument, Question } from "#state/map/document.ts";
import { askedOf } from "#state/map/parts.ts";
import { buildScene } from "../buildScene.ts";
import type { Scene } from "../contract/scene.ts";
import type { Kind } from "../kind.ts";

/** The map of a question: who supplies what part of a material, and who trades it with whom. */
export const mapKind: Kind<MapDocument, Question & Filters, Scene> = {
  page: null,
  decode: (query, manifest) => {
    const { view, issues } = decodeView(query, manifest);
    return { document: view, issues };
  },
  encode: encodeView,
  asked: askedOf,
  needs: ({ material }) => ({ dossier: material, others: ["projects", "partnerships"] }),
  build: ({ dossier, ...inputs }, asked) =>
    dossier === null ? null : buildScene({ ...inputs, dossier }, asked),
};
