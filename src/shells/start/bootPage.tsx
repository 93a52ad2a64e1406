import type { ComponentType } from "react";
import { partsOfPage } from "#i18n/messageParts.ts";
import { type DataClient, fileQuery, loadNames } from "#queries/dataClient.ts";
import { digestFile } from "#schema/digestFile.ts";
import { partnershipsFile, projectsFile } from "#schema/files.ts";
import { askedEdition, manifestPath } from "#state/url/askedEdition.ts";
import type { PageWord } from "#state/url/pageParameters.ts";
import { lazyPart } from "../parts/lazyPart.tsx";
import { BODIES } from "../site/bodies.ts";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";
import { ReadPage } from "../site/ReadPage.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { askedLanguage } from "./asked.ts";
import { boot } from "./boot.tsx";

/** Loads the files that pages of tables are made from. Does not reject: the page asks again, and shows the error. */
async function loadTables(client: DataClient): Promise<void> {
  const manifest = await loadNames(
    client,
    manifestPath(askedEdition(window.location.search)),
    askedLanguage(),
  );
  if (manifest === undefined) return;
  const { digest, projects, partnerships } = manifest.files;
  await Promise.all([
    digest && client.prefetchQuery(fileQuery(digestFile(digest))),
    client.prefetchQuery(fileQuery(projectsFile(projects))),
    client.prefetchQuery(fileQuery(partnershipsFile(partnerships))),
  ]);
}

/**
 * Starts a page beside the map with its program, its words and its figures, all of them asked for at once. A program that is lost
 * is asked for again in its place, which says so.
 */
export async function bootPage(page: PageWord, frame: "site" | "embed"): Promise<void> {
  const load = BODIES[page];
  const Lost: ComponentType<ReadBodyProps> = lazyPart(load);
  const body = load().then(
    (loaded) => loaded.default,
    () => Lost,
  );
  let Body: ComponentType<ReadBodyProps> = Lost;
  const Frame = frame === "site" ? ReadPage : (await import("../embed/PageEmbed.tsx")).PageEmbed;
  await boot({
    parts: partsOfPage(page),
    load: async (client) => {
      [Body] = await Promise.all([body, loadTables(client)]);
    },
    shell: (props: ShellProps) => <Frame {...props} page={page} Body={Body} />,
  });
}
