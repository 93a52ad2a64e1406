import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { DataError } from "#queries/dataError.ts";
import { DataErrorCard } from "../../src/shells/parts/DataErrorCard.tsx";
import { mount } from "./mount.tsx";

test.each([
  ["offline", /no connection/],
  ["missing", /not on the server/],
  ["malformed", /damaged/],
  ["outdated", /new version/],
] as const)("a file that is %s is named, explained and can be tried again", async (kind, explanation) => {
  const retry = vi.fn();
  mount(<DataErrorCard title="Cobalt" error={new DataError(kind, "dossiers/cobalt.json")} onRetry={retry} />);
  const card = page.getByRole("alert");
  await expect.element(card).toHaveTextContent(explanation);
  await expect.element(card).toHaveTextContent("dossiers/cobalt.json");
  await page.getByRole("button", { name: "Try again" }).click();
  expect(retry).toHaveBeenCalledOnce();
});
