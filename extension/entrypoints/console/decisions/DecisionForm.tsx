import type { About, Decision } from '@common-ground/shared/model/decision.ts';
import { useState } from 'preact/hooks';
import { change, tryChange } from '../../../ui/data/change.ts';
import { DateField } from '../../../ui/field/DateField.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { FormEnd } from '../../../ui/field/FormEnd.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { AboutField } from '../about/AboutField.tsx';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';

type Fields = Pick<Decision, 'title' | 'why' | 'instead' | 'about' | 'revisit'>;

/** Writes a decision down, or changes one. */
export function DecisionForm(props: { about: About; decision?: Decision; onClose: () => void }) {
	const { decision, about: was } = props;
	const [fields, setFields] = useState<Fields>(() =>
		decision ? fieldsOf(decision) : { title: '', why: '', instead: '', about: was, revisit: '' },
	);
	const [trouble, setTrouble] = useState('');
	const set = (more: Partial<Fields>): void => setFields({ ...fields, ...more });
	const save = async (): Promise<void> => {
		const id = decision?.id ?? crypto.randomUUID();
		const refusal = decision
			? await tryChange('decision.edit', { id, fields })
			: await tryChange('decision.log', { id, ...fields });
		setTrouble(refusal ?? '');
		if (refusal) return;
		props.onClose();
		go('decisions', id, true);
		say(decision ? 'The decision is changed.' : 'The decision is written down.', () =>
			decision
				? void change('decision.edit', { id, fields: fieldsOf(decision) })
				: void change('decision.remove', { id }),
		);
	};
	return (
		<form
			class="term-detail stack"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<DetailHead title={decision ? 'Decision' : 'New decision'} onClose={props.onClose} />
			<TextField
				label="What was decided"
				placeholder="One voucher an order"
				value={fields.title}
				maxLength={300}
				required
				onInput={(title) => set({ title })}
			/>
			<TextField
				label="Why"
				value={fields.why}
				maxLength={2000}
				long
				onInput={(why) => set({ why })}
			/>
			<TextField
				label="What else was thought of"
				hint="so that it is not thought of again"
				value={fields.instead}
				maxLength={2000}
				long
				onInput={(instead) => set({ instead })}
			/>
			<AboutField about={fields.about} was={was} onChange={(about) => set({ about })} />
			<DateField
				label="Look at it again on"
				hint="it comes back to your inbox then"
				value={fields.revisit}
				onInput={(revisit) => set({ revisit })}
			/>
			<FormEnd trouble={trouble} save="Save" onCancel={props.onClose} />
		</form>
	);
}

const fieldsOf = ({ title, why, instead, about, revisit }: Decision): Fields => ({
	...{ title, why, instead, about, revisit },
});
