/**
 * Kendall's rank correlation with ties, tau-b: (C − D) / √((P − Tx)(P − Ty)), of P pairs of points C in the same
 * order, D in the reverse, Tx and Ty tied in one of the two (M. G. Kendall, “The treatment of ties in ranking
 * problems”, Biometrika 33, 1945, pp. 239–251). Null where one of the two orders tells nothing apart.
 */
export function tauB(points: readonly (readonly [number, number])[]): number | null {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	let agree = 0;
	let untiedX = 0;
	let untiedY = 0;
	// By index, for lists of thousands: millions of pairs, none of them made into an object.
	for (let i = 0; i < xs.length; i++)
		for (let j = i + 1; j < xs.length; j++) {
			const dx = Math.sign((xs[i] ?? 0) - (xs[j] ?? 0));
			const dy = Math.sign((ys[i] ?? 0) - (ys[j] ?? 0));
			agree += dx * dy;
			untiedX += Math.abs(dx);
			untiedY += Math.abs(dy);
		}
	return untiedX === 0 || untiedY === 0 ? null : agree / Math.sqrt(untiedX * untiedY);
}
