import type { Pilot } from '@common-ground/shared/model/priority.ts';

/** Where a pilot stands; its last day is a whole one. */
export function pilotWords({ ends }: Pick<Pilot, 'ends'>, now: Date): string {
	const last = new Date(`${ends}T23:59:59`);
	if (Number.isNaN(last.getTime())) return 'Pilot';
	const day = new Date(`${ends}T12:00:00`).toLocaleDateString(undefined, {
		...{ day: 'numeric', month: 'short' },
		...(last.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
	});
	return now > last ? `Pilot is over since ${day}: what did it teach?` : `Pilot until ${day}`;
}
