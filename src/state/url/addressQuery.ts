/** The query of the address; a material's own page names its material where the query does not. */
export function addressQuery(): string {
  const inAddress = window.location.search.slice(1);
  const { material } = document.documentElement.dataset;
  if (material === undefined || new URLSearchParams(inAddress).has("material")) return inAddress;
  return inAddress === "" ? `material=${material}` : `material=${material}&${inAddress}`;
}
