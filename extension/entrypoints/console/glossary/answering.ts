import { signal } from '@preact/signals';

/** Id of the request that the new term which is being written answers; empty for none. */
export const answering = signal('');
