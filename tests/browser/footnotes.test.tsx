import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Footnotes } from "#panels/reading/Footnotes.tsx";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

test("the disclaimer and the footnote on Kosovo* stand there in every view, as the map always draws it", async () => {
  mountScreen({ place: null }, () => <Footnotes manifest={MANIFEST} />);
  await expect.element(page.getByText(/do not imply an official position/)).toBeVisible();
  await expect.element(page.getByText(/UNSCR 1244\/1999/)).toBeVisible();
});
