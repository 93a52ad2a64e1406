import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Combobox } from "#ui/controls/Combobox.tsx";
import { mount } from "./mount.tsx";

const METALS = [
  { id: "cobalt", label: "Cobalt", keywords: ["Co"], group: "Battery" },
  { id: "nickel", label: "Nickel", keywords: ["Ni"], group: "Battery" },
  { id: "gallium", label: "Gallium", keywords: ["Ga"], group: "Chips" },
  { id: "germanium", label: "Germanium", keywords: ["Ge"], group: "Chips" },
];

function mountMetals(selectedId = "cobalt") {
  const onSelect = vi.fn();
  mount(
    <Combobox
      label="Material"
      options={METALS}
      selectedId={selectedId}
      onSelect={onSelect}
      placeholder="Search"
      countText={(count) => `${count} found`}
      emptyText="Nothing found"
    />,
  );
  return { onSelect, field: page.getByRole("combobox", { name: "Material" }) };
}

test("the keyboard alone finds and chooses an option", async () => {
  const { onSelect, field } = mountMetals();
  await expect.element(field).toHaveValue("Cobalt");
  await userEvent.tab();
  await userEvent.keyboard("ge");
  await expect.element(page.getByRole("option")).toHaveTextContent("Germanium");
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("germanium");
});

test("arrows walk the list and the field names the option under way", async () => {
  const { onSelect, field } = mountMetals();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.element(page.getByRole("option", { name: "Nickel" })).toHaveAttribute("aria-selected", "true");
  await expect.element(field).toHaveAttribute("aria-activedescendant");
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("nickel");
});

test("a list that an arrow opens has its mark on what is chosen", async () => {
  mountMetals("gallium");
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}");
  await expect
    .element(page.getByRole("option", { name: "Gallium" }))
    .toHaveAttribute("aria-selected", "true");
});

test("a symbol finds its material", async () => {
  mountMetals();
  await userEvent.tab();
  await userEvent.keyboard("ga");
  await expect.element(page.getByRole("option").first()).toHaveTextContent("Gallium");
});

test("Escape and leaving keep what was chosen", async () => {
  const { onSelect, field } = mountMetals();
  await userEvent.tab();
  await userEvent.keyboard("nick{Escape}");
  await expect.element(field).toHaveValue("Cobalt");
  await userEvent.keyboard("gall");
  await userEvent.tab();
  await expect.element(field).toHaveValue("Cobalt");
  expect(onSelect).not.toHaveBeenCalled();
});

test("says when nothing fits", async () => {
  mountMetals();
  await userEvent.tab();
  await userEvent.keyboard("unobtainium");
  await expect.element(page.getByText("Nothing found")).toBeVisible();
  await expect.element(page.getByText("0 found")).toBeInTheDocument();
});

test("after a choice the next word replaces it", async () => {
  const { onSelect, field } = mountMetals();
  await userEvent.tab();
  await userEvent.keyboard("nick{Enter}");
  await expect.element(field).toHaveValue("Cobalt");
  const selected = () => {
    const { selectionStart, selectionEnd } = field.element() as HTMLInputElement;
    return [selectionStart, selectionEnd];
  };
  await expect.poll(selected).toEqual([0, "Cobalt".length]);
  await field.click();
  await expect.poll(selected).toEqual([0, "Cobalt".length]);
  await userEvent.keyboard("germ{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith("germanium");
});
