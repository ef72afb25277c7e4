import type { Round } from '@common-ground/shared/model/ticket-restatement.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { ago } from '../../ui/dates/when.ts';
import { sideName } from '../../ui/side/names.ts';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';
import { otherSideOf } from './sides.ts';
import { WriteText } from './WriteText.tsx';

/** The other side says the ticket back in its own words; whoever asked for it confirms or corrects. */
export function RestatementSection(props: PartProps) {
	const { panel, label, change } = props;
	const rounds = panel.restatement?.rounds ?? [];
	const last = rounds.at(-1);
	const [writing, setWriting] = useState(false);
	const say = async (text: string): Promise<boolean> => {
		const back = { name: 'restatement.takeBack', args: { round: rounds.length } } as const;
		const call = { name: 'restatement.say', args: { text } } as const;
		const done = await change(call, `You have said ${label} back.`, back);
		if (done) setWriting(false);
		return done;
	};
	return (
		<Section title="In other words" {...summaryOf(props, last)}>
			{rounds.length === 0 && !writing && (
				<p class="soft">
					Nobody has said yet, in their own words, what {label} asks for. It is the shortest way to
					find out whether both mean the same.
				</p>
			)}
			<ul class="rounds">
				{rounds.map((round, index) => (
					<RoundItem
						key={`${round.by} ${round.at}`}
						{...props}
						round={round}
						index={index}
						isLast={index === rounds.length - 1}
					/>
				))}
			</ul>
			{writing ? (
				<WriteText
					label="What I understood"
					placeholder="So that shoppers can pay with a voucher, we…"
					button="Say it back"
					onSave={say}
					onClose={() => setWriting(false)}
				/>
			) : (
				(!last || last.answer?.verdict === 'corrected') && (
					<Button onClick={() => setWriting(true)}>Say it back in my words</Button>
				)
			)}
		</Section>
	);
}

type RoundItemProps = PartProps & { round: Round; index: number; isLast: boolean };

function RoundItem({ panel, settings, change, round, index, isLast }: RoundItemProps) {
	const { me, names } = panel;
	const [correcting, setCorrecting] = useState(false);
	const { answer } = round;
	const call = (verdict: 'confirmed' | 'corrected' | null, text = '') =>
		({ name: 'restatement.answer', args: { round: index, verdict, text } }) as const;
	const correct = async (text: string): Promise<boolean> => {
		const done = await change(call('corrected', text), 'You have corrected it.', call(null));
		if (done) setCorrecting(false);
		return done;
	};
	const isMine = isLast && !answer && round.side !== me.side;
	return (
		<li data-side={round.side}>
			<blockquote class="break">{round.text}</blockquote>
			<p class="soft small">
				{names[round.by] ?? 'Somebody'}, {sideName(round.side, settings.sideNames)}, {ago(round.at)}
			</p>
			{answer && (
				<p class="verdict" data-verdict={answer.verdict}>
					{answer.verdict === 'confirmed' ? 'Meant so' : 'Meant otherwise'}
					<span class="soft small">
						{' '}
						{names[answer.by] ?? 'somebody'}, {ago(answer.at)}
					</span>
					{answer.text && <span class="break correction">{answer.text}</span>}
				</p>
			)}
			{isMine && !correcting && (
				<div class="buttons">
					<Button
						look="strong"
						onClick={() => void change(call('confirmed'), 'You have confirmed it.', call(null))}
					>
						Yes, that is meant
					</Button>
					<Button onClick={() => setCorrecting(true)}>Not quite…</Button>
				</div>
			)}
			{isMine && correcting && (
				<WriteText
					label="What is meant instead"
					button="Correct it"
					onSave={correct}
					onClose={() => setCorrecting(false)}
				/>
			)}
		</li>
	);
}

function summaryOf({ panel: { me }, settings }: PartProps, last: Round | undefined) {
	if (!last) return { summary: 'not said back' };
	if (last.answer) return { summary: last.answer.verdict };
	const waits = otherSideOf(last.side);
	const tone = waits === me.side ? ('waits' as const) : ('plain' as const);
	return { summary: `said back, waits for ${sideName(waits, settings.sideNames)}`, tone };
}
