import { Failure } from './failure.ts';

/** A whole number within bounds, or a sentence that says which are allowed. */
export function wholeNumber(text: string, what: string, from: number, to: number): number {
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= from && value <= to) return value;
	throw new Failure(`${what} is “${text}”: it must be a whole number from ${from} to ${to}.`);
}

/** 0 takes a free port. */
export const port = (text: string): number => wholeNumber(text, 'The port', 0, 65_535);
