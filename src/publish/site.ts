/** Name of the build setting: the absolute address of the folder that the site will be in. */
export const SITE_SETTING = "SUPPLY_LINES_SITE";

/**
 * The address in the setting, with a slash at its end; null where it is not set.
 *
 * @throws RangeError when it is no absolute address of a folder
 */
export function readSite(setting: string | undefined): string | null {
  if (setting === undefined || setting.trim() === "") return null;
  const isAddress = URL.canParse(setting.trim());
  const address = isAddress ? new URL(setting.trim()) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "")
    throw new RangeError(
      `${SITE_SETTING}: ${setting} is no address such as https://example.org/supply-lines/`,
    );
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
