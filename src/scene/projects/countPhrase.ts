import type { ProjectCount } from "#domain/projects/countProjects.ts";
import type { MessageRef } from "#i18n/messageRef.ts";

/** How many projects there are inside the EU and outside it, as words of a cell. */
export function countPhrase({ inside, outside }: ProjectCount): MessageRef {
  const both = inside > 0 && outside > 0 ? "both" : null;
  const one = inside > 0 ? "inside" : outside > 0 ? "outside" : "none";
  return { id: "projects.count", values: { where: both ?? one, inside, outside } };
}
