import { expect, test } from "vitest";
import { page } from "vitest/browser";
import IssuesNotice from "#panels/notices/IssuesNotice.tsx";
import { decodeView } from "#state/map/codec.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

const mountNotice = (query: string) =>
  mountScreen({}, () => (
    <IssuesNotice issues={decodeView(query, MANIFEST).issues} onDismiss={() => undefined} />
  ));

test("a part that is known but not understood is not called unknown", async () => {
  mountNotice("camera=NaN,0,3");
  await expect.element(page.getByText(/is not a camera we know, so it was left aside/)).toBeVisible();
});

test("however long the address, the notice stays short", async () => {
  const many = Array.from({ length: 200 }, (_, n) => `p${n}=v`).join("&");
  mountNotice(`material=${"x".repeat(10_000)}&${many}`);
  await expect.element(page.getByText("196 more parts were not understood.")).toBeVisible();
  expect(page.getByRole("alert").element().textContent.length).toBeLessThan(1_000);
});
