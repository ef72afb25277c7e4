import { TOKEN_DAYS, TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { addToken } from '../auth/tokens.ts';
import { Failure } from './failure.ts';
import { memberNamed, membersOf } from './members.ts';
import { wholeNumber } from './numbers.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

interface TokenOptions extends DataOptions {
	member: string;
	scopes: string;
	days: string;
	team?: string;
}

/** Prints the token: the only time that it can be seen. */
export async function makeToken(name: string, options: TokenOptions): Promise<void> {
	const wish = {
		name: name.trim().slice(0, 80) || 'A program',
		scopes: scopesIn(options.scopes),
		days: wholeNumber(options.days, 'The number of days', TOKEN_DAYS.least, TOKEN_DAYS.most),
	};
	await withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		const { id: memberId, role } = await memberNamed(
			store,
			teamId,
			options.member,
			({ state }) => state === 'active',
		);
		const { token, expires } = await store.write((tx) =>
			addToken(tx, teamId, { memberId, role }, wish),
		);
		console.log(token);
		console.error(`For ${wish.scopes.join(' and ')}, until ${expires}. It cannot be shown again.`);
	});
}

export const listTokens = (options: DataOptions & { team?: string }): Promise<void> =>
	withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		const members = await membersOf(store, teamId);
		for (const { id, memberId, name, scopes, expiresAt, lastUsedAt } of await store.tokens(
			teamId,
		)) {
			const owner = members.find((member) => member.id === memberId)?.name ?? memberId;
			const used = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`;
			console.log(`${id}  ${owner}, ${name}  ${scopes}  until ${expiresAt}  ${used}`);
		}
	});

function scopesIn(text: string): TokenScope[] {
	return text.split(/[\s,]+/).map((name) => {
		const scope = TokenScope.safeParse(name);
		if (scope.success) return scope.data;
		throw new Failure(
			`“${name}” is nothing that a token may do: choose from ${TokenScope.options.join(', ')}.`,
		);
	});
}
