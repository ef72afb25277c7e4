import type { Priority } from '@common-ground/shared/model/priority.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { spotOf } from './moving.ts';

/** Ends a priority as done or dropped, or takes it up again. Undo brings it back to its rank. */
export function CloseButtons(props: { priority: Priority; ranked: readonly Priority[] }) {
	const { id, title, state } = props.priority;
	const to = props.ranked.findIndex((one) => one.id === id);

	const undo = async (): Promise<void> => {
		const back = await change('priority.close', { id, state });
		if (!back || to < 0) return;
		const spot = spotOf(props.ranked, { id, to });
		await change('priority.move', { id, ...spot, reason: 'Put back where it stood' });
	};
	const set = async (next: Priority['state'], told: string): Promise<void> => {
		if (!(await change('priority.close', { id, state: next }))) return;
		go('priorities');
		say(`“${title}” ${told}.`, () => void undo());
	};
	return state === 'active' ? (
		<>
			<Button onClick={() => void set('done', 'is done')}>Done</Button>
			<Button onClick={() => void set('dropped', 'is dropped')}>Drop</Button>
		</>
	) : (
		<Button onClick={() => void set('active', 'stands in the list again')}>Take up again</Button>
	);
}
