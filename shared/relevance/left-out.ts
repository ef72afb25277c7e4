import type { Limit } from './limits.ts';

/**
 * Why a word of the glossary that stands on a page has no mark. `repeated`: its section has one
 * already; `crowded`: too many marks nearby; `everyday`: not meant in the glossary's sense; `unseen`:
 * people cannot see it there; or what the team said of the word.
 */
export type LeftOut = 'repeated' | 'crowded' | 'everyday' | 'unseen' | Limit;
