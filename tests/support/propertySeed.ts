import fc from "fast-check";

/** The same examples on every run, so that a red run can be run again; `PROPERTY_SEED=<integer> npm test` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_240_523) });
