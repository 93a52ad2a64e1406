import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Footnotes } from "#panels/Footnotes.tsx";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

const mountNotes = (place: string | null) =>
  mountScreen({ place }, ({ scene }) => <Footnotes scene={scene} manifest={MANIFEST} />);

test("the disclaimer on boundaries always stands there", async () => {
  mountNotes(null);
  await expect.element(page.getByText(/do not imply an official position/)).toBeVisible();
  await expect.element(page.getByText(/UNSCR 1244/)).not.toBeInTheDocument();
});

test("the footnote on Kosovo* comes with the name", async () => {
  mountNotes("XKX");
  await expect.element(page.getByText(/UNSCR 1244\/1999/)).toBeVisible();
});
