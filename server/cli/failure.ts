/** What a command says when it cannot be done: one sentence, no stack. */
export class Failure extends Error {}
