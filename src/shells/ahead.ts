import { loadMessages } from "#i18n/loadMessages.ts";
import { askAhead } from "#queries/aheadFiles.ts";
import { askedEdition, manifestPath } from "#state/askedEdition.ts";
import { DEFAULT_MATERIAL } from "#state/defaultMaterial.ts";
import { askedLanguage } from "./askedLanguage.ts";

/** What is needed of the manifest here, where it has not been checked yet. */
interface UncheckedManifest {
  readonly materials?: readonly {
    readonly id: string;
    readonly dossier: { readonly path: string };
    readonly moreFlows?: readonly { readonly path: string }[];
  }[];
  readonly files?: Readonly<Record<"overview" | "projects" | "partnerships", { readonly path: string }>> & {
    readonly placeNames: Readonly<Record<string, { readonly path: string } | undefined>>;
  };
}

/** Asks for all files of the first view while the program that draws it is on its way. */
async function askForFirstView(): Promise<void> {
  const base = new URL("data/", document.baseURI).href;
  const { materials = [], files } = ((await askAhead(
    base,
    manifestPath(askedEdition(window.location.search)),
  )) ?? {}) as UncheckedManifest;
  const wanted = new URLSearchParams(window.location.search);
  const ownMaterial = document.documentElement.dataset["material"];
  const id = (wanted.get("material") ?? ownMaterial ?? DEFAULT_MATERIAL).toLowerCase();
  const material = materials.find((candidate) => candidate.id === id);
  const names = files?.placeNames[askedLanguage()] ?? files?.placeNames["en"];
  const refs = [files?.overview, material?.dossier, ...(material?.moreFlows ?? []), names];
  for (const ref of [...refs, files?.projects, files?.partnerships]) if (ref) void askAhead(base, ref.path);
}

loadMessages(askedLanguage(), "first").catch(() => undefined);

// A page that is only read about needs no figures at once.
if (!new URLSearchParams(window.location.search).has("page")) askForFirstView().catch(() => undefined);
