import { projectsKind } from "#scene/projects/kind.ts";
import { BriefingPage } from "../briefing/BriefingPage.tsx";
import type { ReadBodyProps } from "../site/ReadBodyProps.ts";

/** The page on Strategic Projects. */
export default function ProjectsBody(props: ReadBodyProps) {
  return <BriefingPage {...props} kind={projectsKind} />;
}
