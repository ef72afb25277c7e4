import { expect, it } from 'vitest';
import { reasonsOf } from './reasons.ts';

const said = (reason: string, n: number, kind: 'moved' | 'closed' = 'moved') => ({
	reason,
	n,
	kind,
});

it('reasons begin with what the team said last of a move, each once', () =>
	expect(
		reasonsOf([
			said('Fair in May', 1),
			said('Law', 3),
			said('Law', 2),
			said('Shipped', 4, 'closed'),
		]).slice(0, 3),
	).toEqual(['Law', 'Fair in May', 'A date came closer']));

it('reasons are there before anybody said anything', () => expect(reasonsOf([])).toHaveLength(4));
