import { type Hand, makeChange } from './changes.ts';
import type { Command, Edit } from './commands.ts';
import { Device } from './device.ts';
import { type Founded, MEMBERS } from './ground.ts';
import type { Ledger } from './ledger.ts';
import type { Network } from './network.ts';
import type { Operator } from './operator.ts';

/** The devices of a team, and how each comes into it. */
export class Company {
	readonly devices: Device[] = [];
	readonly #ledger: Ledger;
	readonly #network: Network;
	readonly #operator: Operator;
	#ids = 0;

	constructor(ledger: Ledger, network: Network, operator: Operator) {
		this.#ledger = ledger;
		this.#network = network;
		this.#operator = operator;
	}

	/** Of any number, one that is there. */
	at(who: number): Device {
		const device = this.devices[who % this.devices.length];
		if (!device) throw new Error('There is no device.');
		return device;
	}

	/** What somebody at this device has before them when they change something. */
	handOf(device: Device, { one, other, text }: Edit): Hand {
		const { allIn, reading } = device.replica;
		return {
			text,
			all: (collection) => allIn(reading(device.team.db), collection),
			fresh: () => `id-${++this.#ids}`,
			pick: (from, second = false) => from[(second ? other : one) % Math.max(1, from.length)],
		};
	}

	/** The members come one by one; whoever is one too many is a second device of the first. */
	async join(slot: number, { links }: Founded): Promise<void> {
		const [member, link] = [MEMBERS[slot], links[slot]];
		const name = member?.name ?? `${MEMBERS[0]?.name}’s second`;
		const device = this.#makeDevice(slot, name);
		if (link) await device.join(link);
		else await this.#joinBeside(device, this.at(0));
	}

	async #joinBeside(device: Device, first: Device): Promise<void> {
		const { me } = await first.replica.standingOf(first.team.db);
		await device.joinBeside(first, await this.#operator.tokenFor(me.id));
	}

	#makeDevice(slot: number, name: string): Device {
		const device = new Device(slot, name, this.#network);
		device.onAcknowledged = (uuid) => this.#ledger.hear(device, uuid);
		this.devices.push(device);
		return device;
	}

	/** Where there is room for one more. What they suggested before comes along; else it is said in sentences. */
	async newcomer({ edits, step }: Extract<Command, { do: 'newcomer' }>): Promise<string[]> {
		const slot = this.devices.length;
		const member = MEMBERS[slot];
		if (!member) return [];
		const device = this.#makeDevice(slot, member.name);
		await device.startAlone();
		for (const edit of edits) {
			const call = await makeChange(edit.kind, this.handOf(device, edit));
			if (call) await device.change(call);
		}
		const { allIn, reading } = device.replica;
		const own = (await allIn(reading(device.team.db), 'concept')).filter(
			({ suggestion }) => suggestion !== undefined,
		);
		await device.joinKilledAt(step, () => this.#operator.invite(member));
		const there = new Set((await allIn(reading(device.team.db), 'concept')).map(({ id }) => id));
		return own
			.filter(({ id }) => !there.has(id))
			.map(({ id }) => `${device.name} suggested ${id} before joining, and it did not come along.`);
	}

	/** The server does not know a device that joined after the backup was taken: then its member takes a new invite. */
	async joinedAgain(device: Device, slot: number): Promise<boolean> {
		const { state } = await device.replica.contactOf(device.team.db);
		const member = MEMBERS[slot];
		if (state !== 'refused' || !member) return false;
		await device.join(await this.#operator.invite(member));
		return true;
	}
}
