import { type ReactNode, useState } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { lazyPart } from "../../src/shells/parts/lazyPart.tsx";
import { Region } from "../../src/shells/parts/Region.tsx";
import { mount, words } from "./mount.tsx";

const LOST = words.text("error.region");

/** A part that cannot be drawn for as long as it is told so. */
const breaks = { now: true };
function Fragile(): ReactNode {
  if (breaks.now) throw new Error("no such figure");
  return <p>Figures</p>;
}

/** Three panels, of which the middle one is fragile, and a way to another view. */
function View() {
  const [year, setYear] = useState(2023);
  return (
    <Region resetKeys={[year]}>
      <button type="button" onClick={() => setYear(2024)}>
        Next year
      </button>
      <Fragile />
      <p>Sources</p>
    </Region>
  );
}

/** React writes what a boundary has caught to the console. */
function silence(): void {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
}

test("a panel that throws says so in its place; those beside it stand, and another view tries it again", async () => {
  silence();
  breaks.now = true;
  mount(<View />);
  await expect.element(page.getByRole("alert")).toHaveTextContent(LOST);
  await expect.element(page.getByText("Sources")).toBeVisible();
  breaks.now = false;
  await page.getByRole("button", { name: "Next year" }).click();
  await expect.element(page.getByText("Figures")).toBeVisible();
  expect(page.getByRole("alert").elements()).toHaveLength(0);
});

test("a part that throws once it is there is tried again in its place", async () => {
  silence();
  breaks.now = true;
  const Part = lazyPart(async () => ({ default: Fragile }));
  mount(<Part placeholder={<p>Loading</p>} />);
  await expect.element(page.getByRole("alert")).toHaveTextContent(LOST);
  breaks.now = false;
  await page.getByRole("button", { name: words.text("error.retry") }).click();
  await expect.element(page.getByText("Figures")).toBeVisible();
});

test("a part whose program is refused offers the page anew, and a dialog a way out", async () => {
  silence();
  const close = vi.fn();
  const Dialog = lazyPart(async (): Promise<{ default: (props: { onClose: () => void }) => ReactNode }> => {
    throw new TypeError("Failed to fetch dynamically imported module: assets/Dialog-a1b2c3d4.js");
  });
  mount(<Dialog onClose={close} />);
  await expect.element(page.getByRole("alert")).toHaveTextContent(LOST);
  await expect.element(page.getByRole("button", { name: words.text("error.reload") })).toBeVisible();
  await page.getByRole("button", { name: words.text("share.close") }).click();
  expect(close).toHaveBeenCalledOnce();
});
