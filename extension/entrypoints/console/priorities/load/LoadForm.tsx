import type { Load } from '@common-ground/shared/model/load.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { tryChange } from '../../../../ui/data/change.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';

/** Says for whom a side works besides, what, and how much of its time that takes. */
export function LoadForm(props: { side: Side; load?: Load; onDone: () => void }) {
	const { side, load } = props;
	const [department, setDepartment] = useState(load?.department ?? '');
	const [what, setWhat] = useState(load?.what ?? '');
	const [share, setShare] = useState(load ? String(load.share) : '');
	const [until, setUntil] = useState(load?.until ?? '');
	const [trouble, setTrouble] = useState('');
	const save = async (): Promise<void> => {
		const fields = { department, what, share: Number(share), until };
		const refusal = load
			? await tryChange('load.edit', { id: load.id, fields })
			: await tryChange('load.add', { id: crypto.randomUUID(), side, ...fields });
		setTrouble(refusal ?? '');
		if (!refusal) props.onDone();
	};
	return (
		<form
			class="stack tight"
			aria-label="Work for another department"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField
				label="For whom"
				placeholder="Finance"
				value={department}
				maxLength={300}
				required
				onInput={setDepartment}
			/>
			<TextField label="What is done" value={what} maxLength={300} required onInput={setWhat} />
			<TextField
				label="Share of its time in %"
				placeholder="20"
				value={share}
				maxLength={3}
				required
				onInput={setShare}
			/>
			<TextField
				label="Until"
				hint="year-month-day, or empty"
				placeholder="2026-12-31"
				value={until}
				maxLength={10}
				onInput={setUntil}
			/>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
			<div class="row">
				<Button type="submit">{load ? 'Save' : 'Add'}</Button>
				<Button look="quiet" onClick={props.onDone}>
					Cancel
				</Button>
			</div>
		</form>
	);
}
