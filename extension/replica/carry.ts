import { requestId } from '@common-ground/shared/curation/request-id.ts';
import type { Concept } from '@common-ground/shared/model/concept.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import { ticketOffers } from '@common-ground/shared/tickets/offers.ts';
import { noteOffers } from './carry-notes.ts';
import { mutate } from './mutate.ts';
import type { Replica } from './schema.ts';
import { standingOf } from './standing.ts';
import { allIn, getIn, reading, whereIn } from './view.ts';

type Offer = { [N in MutationName]: { name: N; args: MutationArgs<N> } }[MutationName];

/**
 * Offers to the team what was done before joining it: own suggestions as they read now, what the
 * member knows and asked for, tags and whys of tickets, notes. Local approvals, ranking and edits of the starter pack
 * stay here: they do not outrank the team's, and what the team has already is left alone. Cut off
 * half way it can run again, because what was offered counts as there.
 */
export async function carryAlong(local: Replica, team: Replica): Promise<void> {
	// A rule that says no (a sponsor cannot suggest) leaves the work where it is.
	for (const offer of [
		...(await suggestions(local, team)),
		...(await known(local, team)),
		...(await requests(local, team)),
		...(await tickets(local, team)),
		...(await notes(local, team)),
	])
		await mutate(team, offer);
}

async function suggestions(local: Replica, team: Replica): Promise<Offer[]> {
	const { me } = await standingOf(local);
	const myId = (await standingOf(team)).me.id;
	const own = (await allIn(reading(local), 'concept')).filter(
		({ suggestion, status }) => suggestion?.by === me.id && status !== 'rejected',
	);
	const offers: Offer[] = [];
	for (const concept of own) {
		const there = await getIn(reading(team), 'concept', concept.id);
		const suggest = there ? undefined : await suggestionOf(concept, local);
		if (suggest) offers.push(suggest);
		const fields = laterEdits(concept);
		// Being cut off between the two must not cost the second; what others wrote since is left alone.
		if (fields && (suggest || (there && isUntouched(there, myId))))
			offers.push({ name: 'concept.edit', args: { id: concept.id, fields } });
	}
	return offers;
}

async function suggestionOf(concept: Concept, local: Replica): Promise<Offer | undefined> {
	const terms = await whereIn(reading(local), 'term', 'conceptId', concept.id);
	const term = terms.find(({ status }) => status === 'preferred') ?? terms[0];
	if (!term) return undefined;
	const { text, side, type } = term;
	const { id, definition, suggestion } = concept;
	const context = suggestion?.context ?? '';
	const args = { id, termId: term.id, text, side, type, definition, context };
	return { name: 'concept.suggest', args };
}

const isUntouched = (there: Concept, myId: string): boolean =>
	there.suggestion?.by === myId && there.status === 'suggested' && !laterEdits(there);

/** What a suggestion does not carry itself, and the author added afterwards. */
function laterEdits(concept: Concept): MutationArgs<'concept.edit'>['fields'] | undefined {
	const { changes, example, falseFriend, advice, subjectField } = concept;
	const fields = {
		...(changes.marketing || changes.it ? { changes } : {}),
		...(example ? { example } : {}),
		...(falseFriend ? { falseFriend } : {}),
		...(advice ? { advice } : {}),
		...(subjectField ? { subjectField } : {}),
	};
	return Object.keys(fields).length > 0 ? fields : undefined;
}

async function known(local: Replica, team: Replica): Promise<Offer[]> {
	const there = new Set((await allIn(reading(team), 'known')).map(({ conceptId }) => conceptId));
	return (await allIn(reading(local), 'known'))
		.filter(({ conceptId }) => !there.has(conceptId))
		.map(({ conceptId }) => ({ name: 'known.add', args: { conceptId } }));
}

/** Words that were asked for alone wait for the team's answer from now on. */
async function requests(local: Replica, team: Replica): Promise<Offer[]> {
	const asked = new Map(
		(await allIn(reading(local), 'asker')).map(({ requestId: id, context }) => [id, context]),
	);
	const { id: myId, side } = (await standingOf(team)).me;
	const mine = (await allIn(reading(team), 'asker')).filter(({ by }) => by === myId);
	const there = new Set(mine.map(({ requestId: id }) => id));
	return (await allIn(reading(local), 'request'))
		.filter(({ id, text, state }) => {
			return asked.has(id) && state === 'open' && !there.has(requestId(text, side));
		})
		.map(({ id, text }) => {
			const context = asked.get(id) ?? '';
			return { name: 'request.ask', args: { text, side, context } };
		});
}

async function tickets(local: Replica, team: Replica): Promise<Offer[]> {
	const ranked = new Set((await allIn(reading(team), 'priority')).map(({ id }) => id));
	const offers: Offer[] = [];
	for (const ticket of await allIn(reading(local), 'ticket')) {
		const { id, system, host, key, priorityId } = ticket;
		const ref = { system, host, key };
		const isThere = (await getIn(reading(team), 'ticket', id)) !== undefined;
		const why = await getIn(reading(local), 'why', id);
		if (why?.answers && !(await getIn(reading(team), 'why', id))) {
			const answers = ranked.has(why.answers.priorityId)
				? why.answers
				: { ...why.answers, priorityId: '' };
			offers.push({ name: 'why.answer', args: { ref, answers } });
		}
		if (priorityId && ranked.has(priorityId) && !isThere)
			offers.push({ name: 'ticket.tag', args: { ref, priorityId } });
		if (!isThere)
			offers.push(...ticketOffers(ticket, await getIn(reading(local), 'expectation', id)));
	}
	return offers;
}

async function notes(local: Replica, team: Replica): Promise<Offer[]> {
	const there = new Set((await allIn(reading(team), 'note')).map(({ id }) => id));
	return noteOffers(await allIn(reading(local), 'note'), (id) => there.has(id));
}
