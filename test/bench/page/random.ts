/** Numbers that look random and are the same in every run: Lehmer's generator (Park and Miller, 1988). */
export function sameEachTime(seed: number): <T>(from: readonly T[]) => T {
	let state = seed;
	return (from) => {
		state = (state * 48_271) % 0x7fff_ffff;
		return from[state % from.length] as (typeof from)[number];
	};
}
