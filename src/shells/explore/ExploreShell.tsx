import { useState } from "react";
import { askedPage } from "#state/url/pageParameters.ts";
import { pageOf } from "../site/pageOf.ts";
import { ReadPage } from "../site/ReadPage.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { MapPage } from "./MapPage.tsx";

/** The full site: the page that the address asks for. */
export function ExploreShell(props: ShellProps) {
  const [read] = useState(() => pageOf(askedPage(window.location.search)));
  if (read === null) return <MapPage {...props} />;
  const { page, title, Body } = read;
  return <ReadPage {...props} page={page} title={title} Body={Body} />;
}
