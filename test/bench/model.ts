/** What a file `NAME.bench.ts` exports as `bench`, and what comes of it. */
export interface Bench {
	/** One line on what is measured, and how. */
	about: string;
	/** All of it, or only the named parts, if it has parts. */
	run(parts: readonly string[]): Promise<Measured>;
}

/** A line of a table; its keys are the column heads, with units. */
export type Row = Record<string, string | number>;

export interface Measured {
	/** Rows with the same columns are one table. */
	rows: Row[];
	goals: Goal[];
	/** Of what was measured beside us, by name. */
	versions?: Record<string, string>;
}

export interface Goal {
	/** Stable, so that a figure can be followed over time. */
	id: string;
	what: string;
	/** At most or at least this. */
	goal: number;
	value: number;
	unit: string;
	met: boolean;
}

export const atMost = (goal: Omit<Goal, 'met'>): Goal => ({
	...goal,
	met: goal.value <= goal.goal,
});

export const atLeast = (goal: Omit<Goal, 'met'>): Goal => ({
	...goal,
	met: goal.value >= goal.goal,
});
