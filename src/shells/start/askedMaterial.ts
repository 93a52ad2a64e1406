import { DEFAULT_MATERIAL } from "#state/defaultMaterial.ts";

/** The material the address or the page asks for, before anything else is known: it need not exist. */
export function askedMaterial(): string {
  const asked = new URLSearchParams(window.location.search).get("material");
  return (asked ?? document.documentElement.dataset["material"] ?? DEFAULT_MATERIAL).toLowerCase();
}
