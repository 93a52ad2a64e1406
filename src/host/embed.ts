import { defineSupplyMap, replaceLinks } from "./supplyMap.ts";

// `embed.js`, the script that other sites load: it must find out where it lies before anything else runs.
const { currentScript } = document;

if (currentScript instanceof HTMLScriptElement) {
  if (!customElements.get("supply-map")) defineSupplyMap(new URL("./", currentScript.src).href);
  replaceLinks();
  document.addEventListener("DOMContentLoaded", replaceLinks);
}
