/** The program of illustrations of a stop, which most views do without. */
export const STOP_PROGRAM = {
  name: "stop",
  load: async () => (await import("#scene/scenario/stopProgram.ts")).stopProgram,
};
