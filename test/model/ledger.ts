import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { Call } from './changes.ts';
import type { Device } from './device.ts';

/** A change that a replica accepted, so that its author may forget about it. */
export interface Made {
	uuid: string;
	name: string;
	args: unknown;
	/** Name of the device. */
	device: string;
	/** What its author saw of the record that it edits, with and without what waited; null where that is not sure. */
	saw: Seen | null;
}

interface Seen {
	key: string;
	data: readonly unknown[];
	/** Up to where their replica had come; what the change itself says of that is what is tested. */
	epoch: string;
	seq: number;
}

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** What happened on the devices: what their members may rely on. */
export class Ledger {
	readonly made = new Map<string, Made>();
	/** Of changes that a server said to have taken. */
	readonly acknowledged = new Set<string>();
	/** Of changes that were refused, and made once more by their author. */
	readonly mended = new Set<string>();
	/** When they were acknowledged, by the clock of their device. */
	readonly #heard = new Map<string, { at: number; device: string }>();
	/** The latest that each device's clock has shown. */
	readonly #latest = new Map<string, number>();

	hear(device: Device, uuid: string): void {
		this.acknowledged.add(uuid);
		if (!this.#heard.has(uuid))
			this.#heard.set(uuid, { at: device.machine.now(), device: device.name });
	}

	/** Its device was allowed to let go of it: it was acknowledged more than seven days ago there. */
	wasLetGo(uuid: string): boolean {
		const heard = this.#heard.get(uuid);
		return heard !== undefined && (this.#latest.get(heard.device) ?? 0) - heard.at >= WEEK_MS;
	}

	/** Writes down what a device has made since it was last looked at. */
	async look(device: Device, saw: Seen | null = null): Promise<void> {
		const { db } = device.team;
		const rows = [...(await db.getAll('outbox')), ...(await db.getAll('log'))];
		for (const { uuid, name, args } of rows)
			if (!this.made.has(uuid)) this.made.set(uuid, { uuid, name, args, device: device.name, saw });
		const now = device.machine.now();
		this.#latest.set(device.name, Math.max(now, this.#latest.get(device.name) ?? 0));
	}
}

/** What a device's member sees of the record that a change edits, before they make it. */
export async function seenBy(device: Device, call: Call): Promise<Seen | null> {
	const key = edited(call);
	if (!key) return null;
	const { db } = device.team;
	const { getIn, reading } = device.replica;
	const confirmed = await db.get('records', [key.collection, key.id]);
	const shown = await getIn(reading(db), key.collection, key.id);
	const { epoch, seq } = await device.replica.standingOf(db);
	return {
		...{ key: `${key.collection}/${key.id}`, data: [shown, confirmed?.data] },
		...{ epoch, seq: seq ?? 0 },
	};
}

function edited({ name, args }: Call) {
	if (name === 'concept.edit') return { collection: 'concept', id: args.id } as const;
	if (name === 'term.edit') return { collection: 'term', id: args.id } as const;
	if (name === 'priority.edit') return { collection: 'priority', id: args.id } as const;
	if (name === 'ticket.tag') return { collection: 'ticket', id: ticketId(args.ref) } as const;
	if (name === 'expectation.set')
		return { collection: 'expectation', id: ticketId(args.ref) } as const;
	if (name === 'why.answer') return { collection: 'why', id: ticketId(args.ref) } as const;
	return undefined;
}
