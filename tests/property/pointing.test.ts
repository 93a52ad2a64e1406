import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnFlow, drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { flowUnderPoint } from "#cartography/flows/flowUnderPoint.ts";
import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { mercator } from "#cartography/plane/cut/cutProjections.ts";
import { curvePoint } from "#cartography/plane/flowCurve.ts";
import { anArc, aRing } from "../fixtures/flowsOfScene.ts";

const FRAME: ScreenFrame = { centre: [0.5, 0.5], pixelsPerUnit: 700, width: 700, height: 500 };
const REACH = 8;
/** What straight pieces of a curve, and the points it is measured at here, may be off, in pixels. */
const TOLERANCE = 0.6;
const STEPS = 600;

const PLACES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
const anchors = fc
  .array(fc.tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -55, max: 70 })), {
    minLength: PLACES.length,
    maxLength: PLACES.length,
  })
  .map((points) => new Map(points.map((point, index) => [PLACES[index] ?? "", point] as const)));

const place = fc.constantFrom(...PLACES);
const width = fc.double({ min: 0, max: 1, noNaN: true });
const arcs = fc.uniqueArray(fc.tuple(place, place, width, fc.boolean()), {
  selector: ([origin, destination]) => origin + destination,
  minLength: 1,
  maxLength: 20,
});

/** Distance of a position from the edge of a flow as it is drawn, in pixels, by many points along it. */
function pixelsFrom(flow: DrawnFlow, [x, y]: readonly [number, number]): number {
  const distances = flow.pieces.flatMap(({ curve }) =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      const [pointX, pointY] = toScreen(FRAME, curvePoint(curve, step / STEPS));
      return Math.hypot(pointX - x, pointY - y);
    }),
  );
  return Math.max(0, Math.min(...distances) - (flow.isLeading ? flow.widthPixels / 2 : 0));
}

test("of the flows within reach the nearest is meant, and a calm one only where no leading one is", () => {
  fc.assert(
    fc.property(
      anchors,
      arcs,
      // Beside some point of some flow, so that there is something within reach.
      fc.record({ flow: fc.nat(), along: width, dx: fc.integer({ min: -9, max: 9 }), dy: fc.nat(9) }),
      (at, given, { flow: index, along, dx, dy }) => {
        const scene = {
          arcs: given.map(([from, to, size, isLeading]) => anArc(from, to, size, isLeading)),
          rings: [aRing("AAA", 0.5)],
        };
        const flows = drawnFlows(scene, at, mercator, FRAME.pixelsPerUnit, FRAME.width);
        const curve = flows[index % flows.length]?.pieces[0]?.curve;
        fc.pre(curve !== undefined);
        const [x, y] = toScreen(FRAME, curvePoint(curve, along));
        const position = [x + dx, y + dy] as const;

        const met = flowUnderPoint(flows, FRAME, position, REACH);
        const leading = flows.filter(({ isLeading }) => isLeading).map((flow) => pixelsFrom(flow, position));
        const nearest = Math.min(...leading);
        if (met?.isLeading) {
          expect(pixelsFrom(met, position)).toBeLessThanOrEqual(Math.min(REACH, nearest) + TOLERANCE);
          return;
        }
        expect(nearest).toBeGreaterThan(REACH - TOLERANCE);
        const calm = flows.filter(({ isLeading }) => !isLeading).map((flow) => pixelsFrom(flow, position));
        if (met === null) expect(Math.min(...calm)).toBeGreaterThan(REACH / 3 - TOLERANCE);
        else expect(pixelsFrom(met, position)).toBeLessThanOrEqual(Math.min(...calm) + TOLERANCE);
      },
    ),
  );
});
