import { expect, test } from "vitest";
import { loadMessages } from "#i18n/loadMessages.ts";
import { MESSAGE_PARTS } from "#i18n/messageParts.ts";

test("a language that the app does not speak is English, whatever the address says", async () => {
  for (const tag of ["zz", "constructor", "__proto__", "toString"]) {
    expect((await loadMessages(tag, MESSAGE_PARTS)).locale).toBe("en");
  }
});
