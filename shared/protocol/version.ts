/**
 * Version of the records and mutations a client understands. It grows with additive changes;
 * a server answers a client below its minimum with 426 and what to do.
 */
export const SCHEMA_VERSION = 1;
export const MINIMUM_SCHEMA_VERSION = 1;

/** Bytes of one request body; more is 413. Room for the largest honest batch. */
export const BODY_LIMIT = 1_000_000;
/** Mutations in one push. */
export const PUSH_LIMIT = 200;
