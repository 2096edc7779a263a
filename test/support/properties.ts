import fc from "fast-check";

/**
 * The seed of every property test, so that a run of the same code gives the same answer. `PROPERTY_SEED=7 npx jest`
 * hunts with other examples; what it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261126) });

export default fc;
