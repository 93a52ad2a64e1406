import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { HoverTooltip } from "#panels/HoverTooltip.tsx";
import { useHover } from "#state/hover.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

function hover(id: string, partners = "all") {
  useHover.setState({ target: { kind: "place", id }, point: [10, 10] });
  mountScreen({ partners, eu: "members" }, ({ scene }) => <HoverTooltip scene={scene} manifest={MANIFEST} />);
}

test("a place that the partner filter leaves out of the table still has its share", async () => {
  hover("COD", "CUB");
  await expect.element(page.getByText(/^75\s%\sof/)).toBeVisible();
});

test("a territory says with whom it is counted", async () => {
  hover("GUF");
  await expect.element(page.getByText(/counted with those of France/)).toBeVisible();
});
