import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { Match, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { allForms, folded } from './forms.ts';
import { PEERS, type Peer } from './peers.ts';
import { byTheRule, type Hits } from './rule.ts';

/** A glossary made ready. */
interface Ready {
	search(text: string): unknown;
	/** Not measured: the text as `search` wants it. */
	prepared(text: string): string;
	/** Not measured: what `search` gave, by the rule that all are compared by. */
	places(text: string, found: unknown): Hits;
	/** Size of what can be sent or stored, if it can. */
	bytes?: number;
}

/** A way of finding the terms, with what it takes to begin. */
export interface Candidate {
	/** Measured. `variant` makes a glossary of one term less, since expressions are cached by their source. */
	build(variant: number): Ready;
}

export const OURS = 'Common Ground';
export const NAMES: readonly string[] = [OURS, ...Object.keys(PEERS)];

export function candidate(name: string, terms: readonly MatchTerm[]): Candidate {
	const peer = PEERS[name];
	return peer ? peerCandidate(peer, terms) : ourCandidate(terms);
}

const ourCandidate = (terms: readonly MatchTerm[]): Candidate => ({
	build: () => {
		const matcher = compileMatcher(terms);
		return {
			search: (text) => matcher.find(text),
			prepared: (text) => text,
			places: (_text, found) => (found as Match[]).flatMap(({ start, end }) => [start, end]),
			get bytes() {
				return matcher.toBytes().byteLength;
			},
		};
	},
});

function peerCandidate(peer: Peer, terms: readonly MatchTerm[]): Candidate {
	const forms = allForms(terms);
	const texts = [...forms.keys()];
	return {
		build: (variant) => {
			const search = peer.build(variant > 0 ? texts.toSpliced(variant, 1) : texts);
			// Expressions are compiled at their first use.
			search('');
			return {
				search,
				prepared: folded,
				places: (text, found) => byTheRule(text, found as Hits, forms, peer.chooses),
			};
		},
	};
}
