import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that this thread holds after tidying up, typed arrays included. */
export function heldBytes(): number {
	collect();
	const { used_heap_size, external_memory } = getHeapStatistics();
	return used_heap_size + external_memory;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Twice, since what the first frees may hold more. */
function collect(): void {
	gc();
	gc();
}
