/** `npm run test:deep`: everything, with the long proofs at full length. */
process.env.COMMON_GROUND_DEEP = '1';
await import('./all.ts');
