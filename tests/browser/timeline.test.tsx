import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Timeline } from "#panels/timeline/Timeline.tsx";
import { mountScreen } from "./smallApp.tsx";

const mountTimeline = (year: number) =>
  mountScreen({ year }, ({ scene, dispatch }) => <Timeline scene={scene} dispatch={dispatch} />);

test("arrow keys step through the years that exist", async () => {
  const seen = mountTimeline(2023);
  const slider = page.getByRole("slider", { name: "Year" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "2023");
  slider.element().focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(seen.view.year).toBe(2024);
  await expect.element(slider).toHaveAttribute("aria-valuetext", "2024");
  await userEvent.keyboard("{ArrowRight}");
  expect(seen.view.year).toBe(2024);
  await userEvent.keyboard("{Home}");
  expect(seen.view.year).toBe(2023);
});

test("a break in the series is said in words", async () => {
  mountTimeline(2024);
  await expect.element(page.getByText(/changes its source or classification in 2024/)).toBeVisible();
});

test("plays from the first year when it stands at the last, and stops at the end", async () => {
  const seen = mountTimeline(2024);
  await page.getByRole("button", { name: "Play the years" }).click();
  expect(seen.view.year).toBe(2023);
  await expect.element(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => seen.view.year, { timeout: 4000 }).toBe(2024);
  await expect.element(page.getByRole("button", { name: "Play the years" })).toBeVisible();
});

test("pausing stops the years", async () => {
  const seen = mountTimeline(2024);
  await page.getByRole("button", { name: "Play the years" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await new Promise((done) => setTimeout(done, 1800));
  expect(seen.view.year).toBe(2023);
});
