import type { Kept } from '@common-ground/shared/model/kept.ts';
import { bringBack } from '@common-ground/shared/mutations/bring-back.ts';
import { useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { tryChange, tryChanges } from '../data/change.ts';
import { nameOfMember, sideNames } from '../data/team.ts';
import { ago } from '../dates/when.ts';
import { TextField } from '../field/Field.tsx';
import { fieldLabel } from '../refused/written.ts';
import { useSubject } from './useSubject.ts';

/** One text that was written over: both versions, and the choice between mine, theirs and one made of both. */
export function OverwrittenOne({ kept, isMine }: { kept: Kept; isMine: boolean }) {
	const subject = useSubject(kept);
	const [both, setBoth] = useState<string>();
	const [refusal, setRefusal] = useState('');
	if (!subject) return null;
	const { name, standing, text, ticket } = subject;
	const other = nameOfMember(isMine ? kept.takenBy : kept.by);

	const write = async (value: unknown): Promise<void> => {
		const call = bringBack(kept, { value, ticket });
		setRefusal((call && (await tryChanges([call]))) ?? '');
	};
	const leave = async (): Promise<void> => {
		setRefusal((await tryChange('kept.drop', { id: kept.id })) ?? '');
	};
	return (
		<li class="refused stack tight">
			<p>
				<strong>{fieldLabel(kept.field, sideNames.value)}</strong>
				{name && ` of “${name}”`} <span class="soft">{ago(kept.takenAt)}</span>
			</p>
			<p>
				{isMine
					? `${other} wrote over what you had written, without having seen it.`
					: `${other} had written something else, which you had not seen. Yours stands now.`}
			</p>
			<p class="label">Now</p>
			<pre class="written">{standing || '(empty)'}</pre>
			<p class="label">{isMine ? 'Yours' : 'Theirs'}</p>
			<pre class="written">{text || '(empty)'}</pre>
			{both !== undefined && <TextField label="One of both" value={both} onInput={setBoth} long />}
			{refusal && (
				<p class="error" role="alert">
					{refusal}
				</p>
			)}
			<div class="row">
				{both === undefined ? (
					<>
						<Button look="strong" onClick={() => write(kept.value)}>
							{isMine ? 'Bring mine back' : 'Take theirs'}
						</Button>
						{subject.isText && (
							<Button onClick={() => setBoth([standing, text].filter(Boolean).join('\n'))}>
								Write one of both
							</Button>
						)}
						<Button look="quiet" onClick={leave}>
							{isMine ? 'Let theirs stand' : 'Keep mine'}
						</Button>
					</>
				) : (
					<>
						<Button look="strong" onClick={() => write(both)}>
							Save
						</Button>
						<Button look="quiet" onClick={() => setBoth(undefined)}>
							Back
						</Button>
					</>
				)}
			</div>
		</li>
	);
}
