/** Whether a theme that was asked for, or none, is what the device prefers: then what follows the device fits it. */
export function isDeviceTheme(theme: string | null): boolean {
  if (theme === null || theme === "" || theme === "auto") return true;
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return theme === (prefersDark ? "dark" : "light");
}
