import type { Bet, Priority } from '@common-ground/shared/model/priority.ts';
import type { PerSide } from '@common-ground/shared/model/side.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

/** What is written about a priority. */
export interface Written {
	title: string;
	bet: Bet;
	serves: PerSide;
	outcome: string;
}

type Fields = MutationArgs<'priority.edit'>['fields'];

/** Only the fields that differ, so that two people who edit at once do not undo one another. */
export function changedFields(before: Priority, after: Written): Fields {
	const { marketing, it } = after.serves;
	const serves = {
		...(marketing.trim() === before.serves.marketing ? {} : { marketing }),
		...(it.trim() === before.serves.it ? {} : { it }),
	};
	return {
		...(after.title.trim() === before.title ? {} : { title: after.title }),
		...(after.bet === before.bet ? {} : { bet: after.bet }),
		...(after.outcome.trim() === before.outcome ? {} : { outcome: after.outcome }),
		...(Object.keys(serves).length === 0 ? {} : { serves }),
	};
}
