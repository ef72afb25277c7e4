/** The middle value: robust against the odd slow run of a shared machine. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	if (upper === undefined) throw new Error('No value was measured.');
	const lower = sorted[middle - 1] ?? upper;
	return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** To as many decimals as can be read. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals));
