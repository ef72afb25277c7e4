import { MessageSquare, ThumbsUp, Trash2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { records } from '../../../ui/data/collections.ts';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { KeyHint } from '../../../ui/keys/KeyHint.tsx';
import { useKeys } from '../../../ui/keys/useKeys.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { say } from '../../../ui/toast/toasts.ts';

/** For the help of the screen. */
export const OPINION_KEYS = [
	{ key: 'v', text: 'Vote for it, or no longer' },
	{ key: 'c', text: 'Write a comment' },
];

/** Who is for a concept, and what people say about it. */
export function Opinions({ conceptId, me }: { conceptId: string; me: string }) {
	const [text, setText] = useState('');
	const [trouble, setTrouble] = useState('');
	const form = useRef<HTMLFormElement>(null);
	const votes = (records('vote').value ?? []).filter((vote) => vote.conceptId === conceptId);
	const comments = (records('comment').value ?? [])
		.filter((comment) => comment.conceptId === conceptId)
		.sort((a, b) => (a.at < b.at ? -1 : 1));
	const isFor = votes.some(({ by }) => by === me);
	const vote = (): void => void change('concept.vote', { id: conceptId, vote: isFor ? 0 : 1 });
	const send = async (): Promise<void> => {
		if (text.trim() === '') return;
		const commentId = crypto.randomUUID();
		const refusal = await tryChange('comment.add', { commentId, conceptId, text });
		setTrouble(refusal ?? '');
		if (!refusal) setText('');
	};
	useKeys([
		{ ...(OPINION_KEYS[0] ?? { key: '', text: '' }), run: vote },
		{
			...(OPINION_KEYS[1] ?? { key: '', text: '' }),
			run: () => form.current?.querySelector('textarea')?.focus(),
		},
	]);
	return (
		<section class="stack tight opinions" aria-label="Votes and comments">
			<div class="row wrap">
				<Button aria-pressed={isFor} onClick={vote}>
					<ThumbsUp size={14} aria-hidden="true" /> Worth having: {votes.length} <KeyHint of="v" />
				</Button>
				<span class="soft small">{votes.map(({ by }) => nameOfMember(by)).join(', ')}</span>
			</div>
			<ul class="stack tight">
				{comments.map(({ id, by, side, at, text: said }) => (
					<li key={id} class="stack tight">
						<span class="row small soft">
							<SideBadge side={side} names={sideNames.value} /> {nameOfMember(by)}
							<time class="spread" dateTime={at} title={moment(at)}>
								{ago(at)}
							</time>
							{by === me && (
								<Button look="quiet" label="Remove this comment" onClick={() => void remove(id)}>
									<Trash2 size={14} aria-hidden="true" />
								</Button>
							)}
						</span>
						<p class="break">{said}</p>
					</li>
				))}
			</ul>
			<form
				ref={form}
				class="stack tight"
				onSubmit={(event) => {
					event.preventDefault();
					void send();
				}}
				onKeyDown={(event) => {
					if (event.key === 'Escape') (event.target as HTMLElement).blur();
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
				}}
			>
				<TextField
					label="Comment"
					hint="Ctrl + Enter sends it"
					long
					maxLength={2000}
					error={trouble || undefined}
					value={text}
					onInput={setText}
				/>
				{text.trim() !== '' && (
					<div class="row">
						<Button type="submit">
							<MessageSquare size={14} aria-hidden="true" /> Send
						</Button>
					</div>
				)}
			</form>
		</section>
	);
}

async function remove(commentId: string): Promise<void> {
	if (await change('comment.remove', { commentId }))
		say('The comment is removed.', () => void change('comment.restore', { commentId }));
}
