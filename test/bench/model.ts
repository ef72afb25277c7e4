/** What a file `NAME.bench.ts` exports as `bench`, and what comes of it. */
export interface Bench {
	/** One line on what is measured, and how. */
	about: string;
	run(): Promise<Measured>;
}

export interface Measured {
	/** A table; the keys of a row are its column heads, with units. */
	rows: Record<string, string | number>[];
	goals: Goal[];
}

export interface Goal {
	/** Stable, so that a figure can be followed over time. */
	id: string;
	what: string;
	/** At most this. */
	goal: number;
	value: number;
	unit: string;
	met: boolean;
}

export const atMost = (goal: Omit<Goal, 'met'>): Goal => ({
	...goal,
	met: goal.value <= goal.goal,
});
