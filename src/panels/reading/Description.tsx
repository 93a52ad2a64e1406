import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { describeScene } from "#scene/words/description.ts";
import type { Projection } from "#state/map/values.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";

interface DescriptionProps {
  readonly scene: Scene;
  readonly projection: Projection;
  /** An editor's own description; it stands before the one made from the figures. */
  readonly alt?: string | null;
}

/** What the picture shows, in words. */
export function Description({ scene, projection, alt = null }: DescriptionProps) {
  const words = useWords();
  const description = describeScene(scene, projection);
  return (
    <Disclosure title={words.text("describe.title")}>
      {alt === null ? null : <p dir="auto">{alt}</p>}
      <p>{words.sayAll(description.alt)}</p>
      <p>{words.sayAll(description.long)}</p>
    </Disclosure>
  );
}
