/** One thing wrong with the data, where it stands and what was expected there. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly expectation: string;
}

/** Where a value stands in a table, for error messages. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** Raised once, with everything that is wrong, so that nobody has to fix errors one build at a time. */
export class BadData extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "BadData";
    this.problems = problems;
  }
}

/** `file:line:column value - expectation`, on one line. */
export function describeProblem({ file, line, column, value, expectation }: Problem): string {
  return `${file}:${line}:${column} ${JSON.stringify(value)} - ${expectation}`;
}

/** Collects problems while tables are read and joined. */
export interface Problems {
  add(location: Location, column: string, value: string, expectation: string): void;
  /** @throws BadData with all problems so far, if there are any. */
  stopIfAny(): void;
}

/** An empty collection of problems. */
export function collectProblems(): Problems {
  const problems: Problem[] = [];
  return {
    add: ({ file, line }, column, value, expectation) => {
      problems.push({ file, line, column, value, expectation });
    },
    stopIfAny: () => {
      if (problems.length > 0) throw new BadData(problems);
    },
  };
}
