/**
 * Whether the long proofs run in full (`npm run test:deep`) or in the shortened form of `npm test`.
 * A test that has two lengths asks here, and never reads the environment itself.
 */
export const deep = process.env.COMMON_GROUND_DEEP === '1';

/** Whether `npm run test:quick` wants an answer soon: tests of many random cases then take fewer. */
export const quick = process.env.COMMON_GROUND_QUICK === '1';

declare module 'vitest' {
	interface ProvidedContext {
		quick: boolean;
	}
}
