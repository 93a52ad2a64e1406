import type { Scene } from "#scene/contract/scene.ts";

type Control = Scene["policy"]["exportControls"][number];

/** The export controls that came into force in a year; one whose start nobody states has none. */
export function controlsOfYear({ policy }: Pick<Scene, "policy">, year: number): readonly Control[] {
  return policy.exportControls.filter(({ inForceOn }) => inForceOn?.startsWith(String(year)) === true);
}
