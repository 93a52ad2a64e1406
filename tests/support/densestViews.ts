/** The views with most to draw and to say: those of docs/crowds.md, and manganese, which has most notes. */
export const DENSEST_VIEWS: readonly string[] = [
  "material=nickel&eu=members&top=1000",
  "material=copper&measure=exports&eu=members&top=1000",
  "material=aluminium&eu=members&top=1000",
  "material=helium&eu=members&top=1000",
  "material=rare-earths&eu=members&top=1000",
  "material=manganese&eu=members&top=1000",
];
