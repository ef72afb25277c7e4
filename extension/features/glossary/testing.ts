import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import { vi } from 'vitest';
import type { Finder } from './places.ts';
import { Sections } from './sections.ts';
import { unreadOn } from './unread.ts';
import type { Reader } from './walk.ts';

/** For tests only. Their DOM has no static range; one is no more than this. */
vi.stubGlobal(
	'StaticRange',
	class {
		constructor(place: StaticRangeInit) {
			Object.assign(this, place);
		}
	},
);
Element.prototype.checkVisibility = () => true;

/** Shows all meanings but those of `everyday`. */
export const senses = (...everyday: string[]): Senses => ({
	decide: ({ terms }) => ({
		conceptIds: terms.map(({ conceptId }) => conceptId).filter((id) => !everyday.includes(id)),
		because: { rule: 'site', cue: 'test' },
	}),
});

export const finder = (terms: readonly MatchTerm[], decided = senses()): Finder => ({
	matcher: compileMatcher(terms),
	senses: decided,
	...{ site: '', host: 'wiki.example.com' },
});

/** Cards are what has that class. */
export const reader: Reader = {
	unread: unreadOn('.toolbar'),
	sections: new Sections((element) => element.matches('.card')),
	isElsewhere: () => false,
	shadowOf: (element) => element.shadowRoot,
	onShadow: () => false,
};

/** Does all of some work without a pause. */
export function done<T>(steps: Generator<unknown, T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
