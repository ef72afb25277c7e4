import { useState } from 'preact/hooks';

/** Each script of ours on a page counts for itself, and all share one shadow root. */
const SCRIPT = crypto.randomUUID().slice(0, 8);
let count = 0;

/**
 * An id of its own for as long as a component stands. Preact's counts from its root's beginning each time
 * that the root is drawn again, so that what is opened later takes ids of what is there already, and labels
 * lead to the wrong field. It can go once Preact keeps its count.
 */
export const useId = (): string => useState(() => `cg-${SCRIPT}-${count++}`)[0];
