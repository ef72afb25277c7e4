import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../../ui/data/change.ts';
import { records } from '../../../../ui/data/collections.ts';
import { Dialog } from '../../../../ui/dialog/Dialog.tsx';
import { say } from '../../../../ui/toast/toasts.ts';
import { go } from '../../route.ts';
import { asksOf, CLOSING, type Step } from './closing.ts';
import { reasonsOf } from './reasons.ts';
import { type Why, WhyForm } from './WhyForm.tsx';

/** Begins, pauses or ends a priority, or takes it up again; all but a beginning ask why. Undo brings it back to its rank. */
export function StateButtons({ priority }: { priority: Priority }) {
	const [step, setStep] = useState<Step>();
	const [trouble, setTrouble] = useState('');
	const { id, title, state, bet, underWay } = priority;

	const start = async (): Promise<void> => {
		if (!(await change('priority.start', { id }))) return;
		const reason = 'It had not begun yet';
		say(`“${title}” is under way.`, () => void change('priority.pause', { id, reason }));
	};
	const take = async (why: Why): Promise<void> => {
		if (!step) return;
		const refusal =
			step === 'pause'
				? await tryChange('priority.pause', { id, reason: why.reason })
				: await tryChange('priority.close', { id, state: step, ...why });
		setTrouble(refusal ?? '');
		if (refusal) return;
		setStep(undefined);
		if (step !== 'pause') go('priorities');
		say(`“${title}” ${CLOSING[step].told}.`, () => void undo(priority, step));
	};
	const ask = (next: Step) => () => {
		setTrouble('');
		setStep(next);
	};
	return (
		<>
			{state === 'active' && bet !== 'parked' && !underWay && (
				<Button onClick={() => void start()}>Start</Button>
			)}
			{state === 'active' && underWay && <Button onClick={ask('pause')}>Pause</Button>}
			{state === 'active' ? (
				<>
					<Button onClick={ask('done')}>Done</Button>
					<Button onClick={ask('dropped')}>Drop</Button>
				</>
			) : (
				<Button onClick={ask('active')}>Take up again</Button>
			)}
			{step && (
				<Dialog title={title} onClose={() => setStep(undefined)}>
					<WhyForm
						question={CLOSING[step].question}
						label={CLOSING[step].question}
						reasons={[...CLOSING[step].reasons, ...reasonsOf(records('move').value ?? [], 2)]}
						asks={asksOf(step, priority)}
						trouble={trouble}
						doIt={CLOSING[step].doIt}
						back="Cancel"
						onWhy={(why) => void take(why)}
						onCancel={() => setStep(undefined)}
					/>
				</Dialog>
			)}
		</>
	);
}

async function undo({ id, state, underWay, refusal }: Priority, step: Step): Promise<void> {
	const reason = 'Taken back at once';
	if (step === 'pause') return void (await change('priority.start', { id, reason }));
	const back: MutationArgs<'priority.close'> = { id, state, reason, keepsRank: true };
	const alternative = refusal?.alternative || 'As it was';
	if (!(await change('priority.close', { ...back, alternative }))) return;
	if (underWay) await change('priority.start', { id, reason });
}
