import { useWords } from "#i18n/WordsContext.tsx";
import { askedEdition } from "#state/url/askedEdition.ts";
import { siteFolder } from "./pageAddress.ts";

/** The way from an embed to the full view, of the same edition; `query` is the canonical one of the view. */
export function FullViewLink({ query }: { readonly query: string }) {
  const words = useWords();
  const edition = askedEdition(window.location.search);
  return (
    <a
      href={`${siteFolder()}?${edition === null ? query : `${query}&edition=${edition}`}`}
      target="_blank"
      rel="noopener"
    >
      {words.text("embed.full")}
    </a>
  );
}
