import type { Scope } from '@common-ground/shared/model/records.ts';
import type { GrantRow } from './store.ts';

/**
 * The scopes that a member holds at the moment of reading: those that were looked up before, put right by
 * what was granted or taken since. Else a reader might pass a grant without hearing of it.
 */
export function heldScopes(scopes: readonly Scope[], grants: readonly GrantRow[]): Scope[] {
	const held = new Set(scopes);
	for (const grant of grants)
		if (grant.held) held.add(grant.scope);
		else held.delete(grant.scope);
	return [...held];
}
