import { join } from 'node:path';
import { hashOf, newSecret } from '@common-ground/server/auth/secret.ts';
import { createInvite } from '@common-ground/server/service.ts';
import { fillPlace } from '@common-ground/server/store/fill.ts';
import type { Place } from '@common-ground/server/store/open.ts';
import { readBackup } from '@common-ground/server/store/sqlite/whole.ts';
import { type Founded, type Ground, type MEMBERS, ORIGIN } from './ground.ts';
import { Machine } from './machine.ts';
import type { Network } from './network.ts';
import { ServerLife } from './server.ts';

/** Who looks after the server: starts and ends it, backs it up and restores it, and invites people. */
export class Operator {
	readonly teamId: string;
	/** The server's. */
	readonly machine = new Machine();
	/** What servers said of failures that are their own. */
	readonly complaints: string[] = [];
	readonly #ground: Ground;
	readonly #network: Network;
	readonly #backups: string[] = [];
	#place: Place;

	constructor(ground: Ground, network: Network, { place, teamId }: Founded) {
		this.teamId = teamId;
		this.#ground = ground;
		this.#network = network;
		this.#place = place;
	}

	get server(): ServerLife {
		const { server } = this.#network;
		if (!server) throw new Error('There is no server.');
		return server;
	}

	async start(): Promise<void> {
		const complain = (line: string) => void this.complaints.push(`The server logged: ${line}`);
		this.#network.server = await ServerLife.start(this.#place, this.machine, complain);
	}

	async stop(): Promise<void> {
		await this.#network.server?.end();
		this.#network.server = undefined;
	}

	async backUp(): Promise<void> {
		const file = join(await this.#ground.folder(), 'backup.sqlite');
		await this.machine.run(() => this.server.store.backup(file));
		this.#backups.push(file);
	}

	/** Stops the server, puts a copy into an empty place, and starts it there. Of the copies, the `which`th before the last. */
	async restore(which: number): Promise<void> {
		const file = this.#backups.at(-1 - (which % Math.max(1, this.#backups.length)));
		if (!file) return;
		await this.stop();
		this.#place = await this.#ground.empty();
		await readBackup(file, (rows) => fillPlace(this.#place, rows));
		await this.start();
	}

	/** A link for one. */
	invite({ side, role }: (typeof MEMBERS)[number]): Promise<string> {
		const request = { teamId: this.teamId, origin: ORIGIN, side, role, hours: 1, uses: 1 };
		return this.machine.run(async () => (await createInvite(this.server.store, request)).link);
	}

	/** A token for another device of a member. */
	async tokenFor(memberId: string): Promise<string> {
		const token = newSecret();
		const at = new Date().toISOString();
		await this.server.store.write((tx) =>
			tx.addDevice({
				...{ id: crypto.randomUUID(), teamId: this.teamId, memberId, name: 'Another' },
				...{ tokenHash: hashOf(token), createdAt: at, lastSeenAt: at, revokedAt: null },
			}),
		);
		return token;
	}
}
