import { makeChange } from './changes.ts';
import type { Command, Edit } from './commands.ts';
import { Company } from './company.ts';
import type { Device } from './device.ts';
import { gather } from './facts.ts';
import type { Founded, Ground } from './ground.ts';
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
	readonly #company: Company;

	static async make(ground: Ground, devices: number): Promise<World> {
		const founded = await ground.found();
		const world = new World(ground, founded);
		await world.#operator.start();
		for (let slot = 0; slot < devices; slot++) await world.#company.join(slot, founded);
		return world;
	}

	private constructor(ground: Ground, founded: Founded) {
		this.#operator = new Operator(ground, this.#network, founded);
		this.#company = new Company(this.ledger, this.#network, this.#operator);
	}

	/** Does what a command says, and what follows from it. @throws {Violation} */
	async do(command: Command): Promise<void> {
		await this.#carryOut(command);
		for (const device of this.#company.devices) await this.ledger.look(device);
		this.#failIf(this.#operator.complaints);
	}

	/** Everything is well from now on: each device comes by itself until all must be in order. @throws {Violation} */
	async settle(): Promise<void> {
		const network = this.#network;
		while (network.late.length > 0) await network.deliver(0);
		for (const device of this.#company.devices) device.version = 'same';
		for (let left = ROUNDS; left > 0; left--)
			for (const [slot, device] of this.#company.devices.entries()) {
				device.machine.jump(PATIENCE_MS);
				await device.sync({ eager: false });
				if (await this.#company.joinedAgain(device, slot)) left = ROUNDS + 1;
				await this.ledger.look(device);
			}
		const { server, teamId } = this.#operator;
		this.#failIf(
			violations(await gather(server.store, teamId, this.#company.devices, this.ledger)),
		);
	}

	async end(): Promise<void> {
		for (const device of this.#company.devices) await device.end();
		await this.#operator.stop();
	}

	async #carryOut(command: Command): Promise<void> {
		const operator = this.#operator;
		switch (command.do) {
			case 'change':
				return this.#change(this.#company.at(command.who), command.edit);
			case 'sync':
				return this.#sync(this.#company.at(command.who), command.fates);
			case 'together':
				return this.#together(command);
			case 'kill':
				return this.#kill(this.#company.at(command.who), command.step, command.edit);
			case 'killServer':
				return this.#killServer(command);
			case 'deliver':
				return this.#network.deliver(command.which);
			case 'jump': {
				const on = command.who === null ? operator.machine : this.#company.at(command.who).machine;
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
				return this.#resend(this.#company.at(command.who), command.which);
			case 'version':
				this.#company.at(command.who).version = command.version;
				return;
			case 'newcomer':
				return this.#failIf(await this.#company.newcomer(command));
			case 'settle':
				return this.settle();
		}
	}

	async #change(device: Device, edit: Edit): Promise<void> {
		const call = await makeChange(edit.kind, this.#company.handOf(device, edit));
		if (!call) return;
		const saw = await seenBy(device, call);
		await device.change(call);
		await this.ledger.look(device, saw);
	}

	async #sync(device: Device, fates: Device['fates']): Promise<void> {
		device.fates = [...fates];
		await device.sync();
		device.fates = [];
	}

	async #together({ who, delays, edit }: Extract<Command, { do: 'together' }>): Promise<void> {
		const writer = this.#company.at(who);
		const call = await makeChange(edit.kind, this.#company.handOf(writer, edit));
		for (const [index, device] of this.#company.devices.entries())
			device.delays = [...(delays[index] ?? [])];
		const all = this.#company.devices.map((device) => device.sync());
		await Promise.all([...all, call && writer.change(call)]);
		for (const device of this.#company.devices) device.delays = [];
	}

	async #kill(device: Device, step: number, edit: Edit | null): Promise<void> {
		if (!edit) return device.killedAt(step, () => device.sync());
		const call = await makeChange(edit.kind, this.#company.handOf(device, edit));
		if (!call) return;
		const saw = await seenBy(device, call);
		await device.killedAt(step, () => device.change(call));
		await this.ledger.look(device, saw);
	}

	/** Whether it came to that step or not: it ends, and starts again. */
	async #killServer({ who, step }: Extract<Command, { do: 'killServer' }>): Promise<void> {
		this.#operator.server.killAt(step);
		await this.#sync(this.#company.at(who), []);
		await this.#operator.stop();
		await this.#operator.start();
	}

	async #resend(device: Device, which: number): Promise<void> {
		const rejected = await device.team.db.getAll('rejected');
		const row = rejected[which % Math.max(1, rejected.length)];
		if (row && (await device.resend(row.uuid))) this.ledger.mended.add(row.uuid);
	}

	/** @throws {Violation} */
	#failIf(found: readonly string[]): void {
		if (found.length > 0) throw new Violation(found.join('\n'));
	}
}
