import { Role } from '@common-ground/shared/model/member.ts';
import { Side } from '@common-ground/shared/model/side.ts';
import { createInvite } from '../service.ts';
import type { InviteRow } from '../store/people.ts';
import { Failure } from './failure.ts';
import { wholeNumber } from './numbers.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

const LONGEST_HOURS = 720;
const MOST_USES = 500;

interface InviteOptions extends DataOptions {
	role: string;
	side: string;
	hours: string;
	uses: string;
	origin: string;
	team?: string;
}

/** Prints the link: the only time that it can be seen. */
export async function makeInvite(options: InviteOptions): Promise<void> {
	const role = Role.safeParse(options.role);
	const side = Side.safeParse(options.side);
	if (!role.success) throw new Failure('The role must be member, translator, admin or sponsor.');
	if (!side.success) throw new Failure('The side must be marketing or it.');
	if (!URL.canParse(options.origin))
		throw new Failure(`${options.origin} is no address: give one like https://words.example.com.`);
	const request = {
		role: role.data,
		side: side.data,
		hours: wholeNumber(options.hours, 'The time in hours', 1, LONGEST_HOURS),
		uses: wholeNumber(options.uses, 'The number of uses', 1, MOST_USES),
		origin: new URL(options.origin).origin,
	};
	await withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		const { link, expires } = await createInvite(store, { ...request, teamId });
		console.log(link);
		console.error(
			`For ${request.uses === 1 ? 'one person' : `${request.uses} people`}, until ${expires}`,
		);
	});
}

/** Those that could still be used; what their links were is not known here. */
export const listInvites = (options: DataOptions & { team?: string }): Promise<void> =>
	withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		for (const invite of await store.openInvites(teamId, new Date().toISOString()))
			console.log(
				`${invite.id}  ${forWhom(invite)}  used ${invite.uses} of ${invite.maxUses}  until ${invite.expiresAt}`,
			);
	});

const forWhom = ({ memberId, role, side }: InviteRow): string =>
	memberId === null ? `${role}, ${side}` : 'another device of a member';
