import { useMemo } from "react";
import { isAgreementGroup } from "#domain/place.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { PARTNER_WORDS } from "#state/map/values.ts";
import { Select } from "#ui/controls/Select.tsx";

interface PartnerFilterProps {
  readonly manifest: Manifest;
  readonly partners: string;
  readonly dispatch: (intent: Intent) => void;
}

/** Which partners flows and ranking are kept to. */
export function PartnerFilter({ manifest, partners, dispatch }: PartnerFilterProps) {
  const words = useWords();
  const groups = useMemo(() => {
    const named = (ids: readonly string[]) =>
      ids
        .map((id) => ({ id, label: words.place(id) }))
        .toSorted((a, b) => words.formats.compare(a.label, b.label));
    return [
      {
        label: null,
        options: (["all", ...PARTNER_WORDS] as const).map((id) => ({
          id,
          label: words.text(`filters.partners.${id}`),
        })),
      },
      {
        label: words.text("filters.partners.groups"),
        options: named(manifest.groups.map(({ id }) => id).filter((id) => !isAgreementGroup(id))),
      },
      {
        label: words.text("filters.partners.places"),
        options: named(manifest.places.map(({ id }) => id)),
      },
    ];
  }, [manifest, words]);
  return (
    <Select
      label={words.text("filters.partners")}
      value={partners}
      onChange={(id) => dispatch(set("partners", id))}
      groups={groups}
    />
  );
}
