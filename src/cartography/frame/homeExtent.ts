import type { PlanProjection } from "../plane/projection.ts";

/** A rectangle in the plan, 0–1 each way. */
export interface PlanExtent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
  /** How far south there is anything to show, where the screen has room to spare. */
  readonly spareSouth: number;
}

/** Northernmost and southernmost latitudes that a world view must show: the tips of Greenland and of Chile. */
const NORTH = 83.7;
const SOUTH = -56.5;
/** Mercator swells beyond this latitude, so its world view stops here. */
const MERCATOR_NORTH = 76;

/** Longitudes, relative to the central meridian, between which all but the open Pacific lies. */
const WEST_OF_AMERICA = -137;
const EAST_OF_ASIA = 146;

/**
 * The part of the plan that a view should fill when nobody has moved it: the world without Antarctica, or Europe.
 *
 * @param crops  leave out the open Pacific on both sides, for screens too narrow to spend on it
 */
export function homeExtent(projection: PlanProjection, crops = false): PlanExtent {
  if (projection.kind === "disc") {
    // Ireland and Portugal, the North Cape, Ukraine, and Crete with Cyprus' neighbourhood.
    return {
      west: projection.forward(-10.6, 51.5)[0],
      north: projection.forward(25.8, 71.3)[1],
      east: projection.forward(40.2, 49)[0],
      south: projection.forward(24, 34.2)[1],
      spareSouth: projection.forward(10, 28)[1],
    };
  }
  const north = projection.id === "mercator" ? MERCATOR_NORTH : NORTH;
  return {
    west: projection.forwardRelative(crops ? WEST_OF_AMERICA : -180, 0)[0],
    east: projection.forwardRelative(crops ? EAST_OF_ASIA : 180, 0)[0],
    north: projection.forwardRelative(0, north)[1],
    south: projection.forwardRelative(0, SOUTH)[1],
    spareSouth: projection.forwardRelative(0, -90)[1],
  };
}

/** The part of the plan in which the middle of the screen must stay. */
export function worldExtent(projection: PlanProjection): PlanExtent {
  if (projection.kind === "cut") return homeExtent(projection);
  return { west: 0, north: 0, east: 1, south: 1, spareSouth: 1 };
}
