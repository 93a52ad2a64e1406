/** A flag's foot on screen, in pixels. */
export interface FlagFoot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where a flag flies: the offset of its head from its foot, in pixels. */
export interface SpreadFlag {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Fans out the flags of neighbouring sites so that each can be seen and hit.
 *
 * Feet closer than `spacing` form a group, whose flags stand on an arc above their middle, in the order given
 * from west to east; a lone flag stands straight up.
 *
 * @param pole     length of a flag's pole, in pixels
 * @param spacing  least distance between flags, in pixels
 */
export function spreadFlags(feet: readonly FlagFoot[], pole: number, spacing: number): SpreadFlag[] {
  return groupsOf(feet, spacing).flatMap((group) => {
    const [only] = group;
    if (group.length === 1 && only !== undefined) return [{ id: only.id, dx: 0, dy: -pole }];
    const x = group.reduce((sum, foot) => sum + foot.x, 0) / group.length;
    const y = group.reduce((sum, foot) => sum + foot.y, 0) / group.length;
    const sorted = [...group].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    const spread = Math.min(Math.PI * 1.7, (sorted.length - 1) * 0.62);
    const radius = Math.max(pole * 1.15, ((sorted.length - 1) * spacing) / Math.max(spread, 0.1));
    return sorted.map((foot, index) => {
      const angle = -Math.PI / 2 - spread / 2 + (spread * index) / (sorted.length - 1);
      return {
        id: foot.id,
        dx: x + radius * Math.cos(angle) - foot.x,
        dy: y + radius * Math.sin(angle) - foot.y,
      };
    });
  });
}

function groupsOf(feet: readonly FlagFoot[], spacing: number): FlagFoot[][] {
  const groups: FlagFoot[][] = [];
  for (const foot of feet) {
    const near = groups.filter((group) =>
      group.some((other) => Math.hypot(other.x - foot.x, other.y - foot.y) < spacing),
    );
    const [first, ...others] = near;
    if (first === undefined) {
      groups.push([foot]);
      continue;
    }
    first.push(foot, ...others.flat());
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}
