import type { About, Lesson } from '@common-ground/shared/model/decision.ts';
import { useState } from 'preact/hooks';
import { change, tryChange } from '../../../ui/data/change.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { FormEnd } from '../../../ui/field/FormEnd.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { AboutField } from '../about/AboutField.tsx';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';

type Fields = Pick<Lesson, 'title' | 'happened' | 'lesson' | 'about'>;

/** Writes a lesson down, or changes one. */
export function LessonForm(props: { about: About; record?: Lesson; onClose: () => void }) {
	const { record, about: was } = props;
	const [fields, setFields] = useState<Fields>(() =>
		record ? fieldsOf(record) : { title: '', happened: '', lesson: '', about: was },
	);
	const [trouble, setTrouble] = useState('');
	const set = (more: Partial<Fields>): void => setFields({ ...fields, ...more });
	const save = async (): Promise<void> => {
		const id = record?.id ?? crypto.randomUUID();
		const refusal = record
			? await tryChange('lesson.edit', { id, fields })
			: await tryChange('lesson.add', { id, ...fields });
		setTrouble(refusal ?? '');
		if (refusal) return;
		props.onClose();
		go('lessons', id, true);
		say(record ? 'The lesson is changed.' : 'The lesson is written down.', () =>
			record
				? void change('lesson.edit', { id, fields: fieldsOf(record) })
				: void change('lesson.remove', { id }),
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
			<DetailHead title={record ? 'Lesson' : 'New lesson'} onClose={props.onClose} />
			<TextField
				label="What was tried"
				placeholder="Vouchers in the checkout"
				value={fields.title}
				maxLength={300}
				required
				onInput={(title) => set({ title })}
			/>
			<TextField
				label="What happened"
				value={fields.happened}
				maxLength={2000}
				long
				onInput={(happened) => set({ happened })}
			/>
			<TextField
				label="What we do otherwise now"
				hint="shown beside new tickets that are like it"
				value={fields.lesson}
				maxLength={2000}
				required
				long
				onInput={(lesson) => set({ lesson })}
			/>
			<AboutField about={fields.about} was={was} onChange={(about) => set({ about })} />
			<FormEnd trouble={trouble} save="Save" onCancel={props.onClose} />
		</form>
	);
}

const fieldsOf = ({ title, happened, lesson, about }: Lesson): Fields => ({
	...{ title, happened, lesson, about },
});
