/** Somebody said stop. */
export class Stopped extends Error {
	constructor() {
		super('You stopped it.');
	}
}
