import { decodeView, encodeView } from "#state/map/codec.ts";
import type { Filters, MapDocument, Question } from "#state/map/document.ts";
import { askedOf } from "#state/map/parts.ts";
import type { Scene } from "../contract/scene.ts";
import type { Kind } from "../kind.ts";
import { type StopProgram, sceneWith } from "./sceneWith.ts";

/**
 * The map of a question: who supplies what part of a material, and who trades it with whom.
 *
 * @param program  of stops; null while it is not there, and views that ask for one have nothing to show
 */
export function mapKind(program: StopProgram | null): Kind<MapDocument, Question & Filters, Scene> {
  return {
    page: null,
    decode: (query, manifest) => {
      const { view, issues } = decodeView(query, manifest);
      return { document: view, issues };
    },
    encode: encodeView,
    asked: askedOf,
    needs: ({ material }) => ({ dossier: material, others: ["projects", "partnerships"] }),
    build: ({ dossier, ...inputs }, asked) =>
      dossier === null ? null : sceneWith(program, { ...inputs, dossier }, asked),
  };
}
