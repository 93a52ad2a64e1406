import { useWords } from "#i18n/WordsContext.tsx";
import { withoutEdition } from "#state/url/askedEdition.ts";
import { ErrorCard } from "#ui/surfaces/ErrorCard.tsx";

/** Says that the edition an address asks for is not held, and offers the current one; no figures stand in its place. */
export function MissingEdition({ edition }: { readonly edition: string }) {
  const words = useWords();
  return (
    <>
      <ErrorCard
        title={words.text("edition.missing.title")}
        text={words.text("edition.missing.text", { edition })}
      />
      <p>
        <a href={`?${withoutEdition(window.location.search)}`}>{words.text("edition.current")}</a>
      </p>
    </>
  );
}
