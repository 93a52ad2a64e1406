import { useWords } from "#i18n/WordsContext.tsx";
import type { EventsDocument } from "#scene/events/eventParameters.ts";
import { EVENT_KINDS } from "#schema/digestIds.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Button } from "#ui/controls/Button.tsx";
import { Select } from "#ui/controls/Select.tsx";
import styles from "./EventChoices.module.css";

interface EventChoicesProps {
  readonly manifest: Manifest;
  readonly document: EventsDocument;
  readonly onChange: (part: Partial<EventsDocument>) => void;
}

const KINDS = ["all", ...EVENT_KINDS] as const;

/** What stands for all in a list of ids. */
const ALL = "";

/** Which events are listed: of a kind, a material and a country; and the way back from a single one. */
export function EventChoices({ manifest, document, onChange }: EventChoicesProps) {
  const words = useWords();
  const named = (ids: readonly string[], name: (id: string) => string) =>
    ids.map((id) => ({ id, label: name(id) })).toSorted((a, b) => words.formats.compare(a.label, b.label));
  const materials = named(
    manifest.materials.map(({ id }) => id),
    words.material,
  );
  const places = named(
    manifest.places.map(({ id }) => id),
    words.place,
  );
  return (
    <div className={styles["choices"]}>
      <Select
        label={words.text("events.column.kind")}
        groups={[
          { label: null, options: KINDS.map((id) => ({ id, label: words.text(`events.kind.${id}`) })) },
        ]}
        value={document.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={words.text("briefing.material")}
        groups={[
          { label: null, options: [{ id: ALL, label: words.text("events.choose.materials") }, ...materials] },
        ]}
        value={document.about ?? ALL}
        onChange={(id) => onChange({ about: id === ALL ? null : id })}
      />
      <Select
        label={words.text("events.choose.place")}
        groups={[
          { label: null, options: [{ id: ALL, label: words.text("events.choose.places") }, ...places] },
        ]}
        value={document.place ?? ALL}
        onChange={(id) => onChange({ place: id === ALL ? null : id })}
      />
      {document.event === null ? null : (
        <Button onClick={() => onChange({ event: null })}>{words.text("events.back")}</Button>
      )}
    </div>
  );
}
