/**
 * Kendall's rank correlation with ties, tau-b: (C − D) / √((P − Tx)(P − Ty)), of P pairs of points C in the same
 * order, D in the reverse, Tx and Ty tied in one of the two (M. G. Kendall, “The treatment of ties in ranking
 * problems”, Biometrika 33, 1945, pp. 239–251). Null where one of the two orders tells nothing apart.
 */
export function tauB(points: readonly (readonly [number, number])[]): number | null {
	let agree = 0;
	let untiedX = 0;
	let untiedY = 0;
	for (const [index, [x, y]] of points.entries())
		for (const [otherX, otherY] of points.slice(index + 1)) {
			const [dx, dy] = [Math.sign(x - otherX), Math.sign(y - otherY)];
			agree += dx * dy;
			untiedX += Math.abs(dx);
			untiedY += Math.abs(dy);
		}
	return untiedX === 0 || untiedY === 0 ? null : agree / Math.sqrt(untiedX * untiedY);
}
