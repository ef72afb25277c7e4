import { type Hand, makeChange } from './changes.ts';
import type { Command, Edit } from './commands.ts';
import { Device } from './device.ts';
import { gather } from './facts.ts';
import { type Founded, type Ground, MEMBERS } from './ground.ts';
import { violations } from './invariants.ts';
import { Ledger, seenBy } from './ledger.ts';
import { Network } from './network.ts';
import { Operator } from './operator.ts';

const HOUR_MS = 60 * 60_000;
/** Longer than the server remembers a delete. */
const MEMORY_MS = 91 * 24 * HOUR_MS;
/** Longer than any wait after a failure. */
const PATIENCE_MS = 2 * HOUR_MS;
/** Exchanges of each device after which all must be in order: one for what waits, one to hear of the others’. */
const ROUNDS = 2;

/** Something that must never be. */
export class Violation extends Error {
	override name = 'Violation';
}

/** One team: a server, the devices of its members, and what lies between them. */
export class World {
	readonly ledger = new Ledger();
	readonly #network = new Network();
	readonly #operator: Operator;
	readonly #devices: Device[] = [];
	#ids = 0;

	static async make(ground: Ground, devices: number): Promise<World> {
		const founded = await ground.found();
		const world = new World(ground, founded);
		await world.#operator.start();
		for (let slot = 0; slot < devices; slot++) await world.#join(slot, founded);
		return world;
	}

	private constructor(ground: Ground, founded: Founded) {
		this.#operator = new Operator(ground, this.#network, founded);
	}

	/** Does what a command says, and what follows from it. @throws {Violation} */
	async do(command: Command): Promise<void> {
		await this.#carryOut(command);
		for (const device of this.#devices) await this.ledger.look(device);
		this.#failIf(this.#operator.complaints);
	}

	/** Everything is well from now on: each device comes by itself until all must be in order. @throws {Violation} */
	async settle(): Promise<void> {
		const network = this.#network;
		while (network.late.length > 0) await network.deliver(0);
		for (const device of this.#devices) device.version = 'same';
		for (let left = ROUNDS; left > 0; left--)
			for (const [slot, device] of this.#devices.entries()) {
				device.machine.jump(PATIENCE_MS);
				await device.sync({ eager: false });
				if (await this.#joinedAgain(device, slot)) left = ROUNDS + 1;
				await this.ledger.look(device);
			}
		const { server, teamId } = this.#operator;
		this.#failIf(violations(await gather(server.store, teamId, this.#devices, this.ledger)));
	}

	async end(): Promise<void> {
		for (const device of this.#devices) await device.end();
		await this.#operator.stop();
	}

	async #carryOut(command: Command): Promise<void> {
		const operator = this.#operator;
		switch (command.do) {
			case 'change':
				return this.#change(this.#device(command.who), command.edit);
			case 'sync':
				return this.#sync(this.#device(command.who), command.fates);
			case 'together':
				return this.#together(command);
			case 'kill':
				return this.#kill(this.#device(command.who), command.step, command.edit);
			case 'killServer':
				return this.#killServer(command);
			case 'deliver':
				return this.#network.deliver(command.which);
			case 'jump': {
				const on = command.who === null ? operator.machine : this.#device(command.who).machine;
				return on.jump(command.hours * HOUR_MS);
			}
			case 'forget':
				operator.machine.jump(MEMORY_MS);
				return operator.server.forget(operator.teamId);
			case 'backup':
				return operator.backUp();
			case 'restore':
				return operator.restore(command.which);
			case 'resend':
				return this.#resend(this.#device(command.who), command.which);
			case 'version':
				this.#device(command.who).version = command.version;
				return;
			case 'newcomer':
				return this.#newcomer(command);
			case 'settle':
				return this.settle();
		}
	}

	#device(who: number): Device {
		const device = this.#devices[who % this.#devices.length];
		if (!device) throw new Error('There is no device.');
		return device;
	}

	async #change(device: Device, edit: Edit): Promise<void> {
		const call = await makeChange(edit.kind, this.#handOf(device, edit));
		if (!call) return;
		const saw = await seenBy(device, call);
		await device.change(call);
		await this.ledger.look(device, saw);
	}

	#handOf(device: Device, { one, other, text }: Edit): Hand {
		const { allIn, reading } = device.replica;
		return {
			text,
			all: (collection) => allIn(reading(device.team.db), collection),
			fresh: () => `id-${++this.#ids}`,
			pick: (from, second = false) => from[(second ? other : one) % Math.max(1, from.length)],
		};
	}

	async #sync(device: Device, fates: Device['fates']): Promise<void> {
		device.fates = [...fates];
		await device.sync();
		device.fates = [];
	}

	async #together({ who, delays, edit }: Extract<Command, { do: 'together' }>): Promise<void> {
		const writer = this.#device(who);
		const call = await makeChange(edit.kind, this.#handOf(writer, edit));
		for (const [index, device] of this.#devices.entries())
			device.delays = [...(delays[index] ?? [])];
		const all = this.#devices.map((device) => device.sync());
		await Promise.all([...all, call && writer.change(call)]);
		for (const device of this.#devices) device.delays = [];
	}

	async #kill(device: Device, step: number, edit: Edit | null): Promise<void> {
		if (!edit) return device.killedAt(step, () => device.sync());
		const call = await makeChange(edit.kind, this.#handOf(device, edit));
		if (!call) return;
		const saw = await seenBy(device, call);
		await device.killedAt(step, () => device.change(call));
		await this.ledger.look(device, saw);
	}

	/** Whether it came to that step or not: it ends, and starts again. */
	async #killServer({ who, step }: Extract<Command, { do: 'killServer' }>): Promise<void> {
		this.#operator.server.killAt(step);
		await this.#sync(this.#device(who), []);
		await this.#operator.stop();
		await this.#operator.start();
	}

	async #resend(device: Device, which: number): Promise<void> {
		const rejected = await device.team.db.getAll('rejected');
		const row = rejected[which % Math.max(1, rejected.length)];
		if (row && (await device.resend(row.uuid))) this.ledger.mended.add(row.uuid);
	}

	/** The members come one by one; whoever is one too many is a second device of the first. */
	async #join(slot: number, { links }: Founded): Promise<void> {
		const [member, link] = [MEMBERS[slot], links[slot]];
		const name = member?.name ?? `${MEMBERS[0]?.name}’s second`;
		const device = this.#makeDevice(slot, name);
		if (link) await device.join(link);
		else await this.#joinBeside(device, this.#device(0));
	}

	async #joinBeside(device: Device, first: Device): Promise<void> {
		const { me } = await first.replica.standingOf(first.team.db);
		await device.joinBeside(first, await this.#operator.tokenFor(me.id));
	}

	#makeDevice(slot: number, name: string): Device {
		const device = new Device(slot, name, this.#network);
		device.onAcknowledged = (uuid) => this.ledger.hear(device, uuid);
		this.#devices.push(device);
		return device;
	}

	/** Where there is room for one more. What they suggested before comes along. */
	async #newcomer({ edits, step }: Extract<Command, { do: 'newcomer' }>): Promise<void> {
		const slot = this.#devices.length;
		const member = MEMBERS[slot];
		if (!member) return;
		const device = this.#makeDevice(slot, member.name);
		await device.startAlone();
		for (const edit of edits) {
			const call = await makeChange(edit.kind, this.#handOf(device, edit));
			if (call) await device.change(call);
		}
		const { allIn, reading } = device.replica;
		const own = (await allIn(reading(device.team.db), 'concept')).filter(
			({ suggestion }) => suggestion !== undefined,
		);
		await device.joinKilledAt(step, () => this.#operator.invite(member));
		const there = new Set((await allIn(reading(device.team.db), 'concept')).map(({ id }) => id));
		this.#failIf(
			own
				.filter(({ id }) => !there.has(id))
				.map(
					({ id }) => `${device.name} suggested ${id} before joining, and it did not come along.`,
				),
		);
	}

	/** The server does not know a device that joined after the backup was taken: then its member takes a new invite. */
	async #joinedAgain(device: Device, slot: number): Promise<boolean> {
		const { state } = await device.replica.contactOf(device.team.db);
		const member = MEMBERS[slot];
		if (state !== 'refused' || !member) return false;
		await device.join(await this.#operator.invite(member));
		return true;
	}

	#failIf(found: readonly string[]): void {
		if (found.length > 0) throw new Violation(found.join('\n'));
	}
}
