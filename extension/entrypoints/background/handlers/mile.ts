import { replacementOf } from '../../../features/mile/replacement.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import { getIn, reading, whereIn } from '../../../replica/view.ts';
import type { Background } from '../background.ts';

/** Shows a page in the member's own words. */
export const mileHandlers = ({
	current,
	ports,
}: Background): Pick<Handlers, 'mile.words' | 'mile.show'> => ({
	async 'mile.words'({ words }) {
		const { db } = await current.team();
		const { side } = await meOf(db);
		const tx = reading(db);
		const senseOf = async (id: string) => {
			const [concept, terms] = await Promise.all([
				getIn(tx, 'concept', id),
				whereIn(tx, 'term', 'conceptId', id),
			]);
			return concept && { concept, terms };
		};
		const ids = [...new Set(words.map(({ conceptId }) => conceptId))];
		const senses = new Map(
			await Promise.all(ids.map(async (id) => [id, await senseOf(id)] as const)),
		);
		return words.map(({ word, conceptId }) => {
			const sense = senses.get(conceptId);
			return sense ? replacementOf(word, sense, side) : null;
		});
	},

	'mile.show'({ tabId, on }) {
		ports.send({ type: 'mile', on }, (_url, tab) => tab === tabId);
		return null;
	},
});
