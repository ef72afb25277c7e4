import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { RejectedChange } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { sentenceOf } from '../data/failure.ts';
import { refreshStatus } from '../data/status.ts';
import { sideNames } from '../data/team.ts';
import { ago } from '../dates/when.ts';
import { TextField } from '../field/Field.tsx';
import { changeName } from './names.ts';
import { fieldLabel, rewritten, writtenIn } from './written.ts';

/** One refused change: why, what was written, and what can be done: mend and send it again, copy it, put it away. */
export function RefusedOne({ change }: { change: RejectedChange }) {
	const [texts, setTexts] = useState<ReadonlyMap<string, string>>();
	const [refusal, setRefusal] = useState('');
	const written = writtenIn(change.args);

	const putAway = async (): Promise<void> => {
		await ask('rejected.dismiss', { uuid: change.uuid });
		await refreshStatus();
	};
	const sendAgain = async (): Promise<void> => {
		const args = rewritten(change.args, texts ?? new Map());
		const reply = await ask('rejected.resend', { uuid: change.uuid, args }).catch(
			(error: unknown) => ({ ok: false as const, message: sentenceOf(error) }),
		);
		setRefusal(reply.ok ? '' : reply.message);
		await refreshStatus();
	};
	return (
		<li class="refused stack tight">
			<p>
				<strong>{changeName(change.name)}</strong> <span class="soft">{ago(change.at)}</span>
			</p>
			<p class="break">{change.message}</p>
			{written.map(({ path, text }) =>
				texts ? (
					<TextField
						key={path}
						label={fieldLabel(path, sideNames.value)}
						value={texts.get(path) ?? text}
						onInput={(next) => setTexts(new Map(texts).set(path, next))}
						long
					/>
				) : (
					<pre key={path} class="written">
						{text}
					</pre>
				),
			)}
			{refusal && (
				<p class="error" role="alert">
					{refusal}
				</p>
			)}
			<div class="row">
				{texts || written.length === 0 ? (
					<Button look={texts ? 'strong' : 'plain'} onClick={sendAgain}>
						Send again
					</Button>
				) : (
					<Button onClick={() => setTexts(new Map())}>Mend it</Button>
				)}
				{written.length > 0 && (
					<Button
						onClick={() =>
							void navigator.clipboard.writeText(written.map(({ text }) => text).join('\n'))
						}
					>
						Copy the text
					</Button>
				)}
				<Button look="quiet" onClick={putAway}>
					Put away
				</Button>
			</div>
		</li>
	);
}
