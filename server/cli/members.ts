import { Member, Role } from '@common-ground/shared/model/member.ts';
import type { Store } from '../store/store.ts';
import { Failure } from './failure.ts';

/** By id, or by a name that one member alone has; `among` says who can be meant. */
export async function memberNamed(
	store: Store,
	teamId: string,
	who: string,
	among: (member: Member) => boolean,
): Promise<Member> {
	const found = (await membersOf(store, teamId)).filter(
		(member) => among(member) && (member.id === who || member.name === who),
	);
	const [member, another] = found;
	if (!member) throw new Failure(`No member is called ${who}: give the name as the team shows it.`);
	if (another)
		throw new Failure(
			`Several members are called ${who}. Give the id: ${found.map(({ id }) => id).join(', ')}.`,
		);
	return member;
}

/** Everybody who is or was in the team. */
export async function membersOf(store: Store, teamId: string): Promise<Member[]> {
	const found = await Promise.all(
		Role.options.map((value) =>
			store.query(teamId, { collection: 'member', index: 'role', value }),
		),
	);
	return found.flat().map(({ data }) => Member.parse(JSON.parse(data ?? 'null')));
}
