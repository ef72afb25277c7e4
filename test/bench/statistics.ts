/** The middle value: robust against the odd slow run of a shared machine. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	if (upper === undefined) throw new Error('No value was measured.');
	const lower = sorted[middle - 1] ?? upper;
	return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** The value that this share of all is not above: of 0.99, all but the highest hundredth. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (value === undefined) throw new Error('No value was measured.');
	return value;
}

/** To as many decimals as can be read. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals));
