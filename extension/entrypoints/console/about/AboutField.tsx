import type { About } from '@common-ground/shared/model/decision.ts';
import { rankedList } from '@common-ground/shared/model/priority.ts';
import { records } from '../../../ui/data/collections.ts';
import { Select } from '../../../ui/field/Select.tsx';
import { subjectOf } from './subject.ts';

/** What a decision or a lesson is about: nothing in particular, the ticket that it was begun on, or a priority. */
export function AboutField(props: {
	about: About;
	/** What it was about when the form was opened: a ticket stays to be chosen. */
	was: About;
	onChange: (about: About) => void;
}) {
	const { about, was } = props;
	const ticket = was.ticket && subjectOf({ ticket: was.ticket });
	const choices = [
		{ value: '', text: 'nothing in particular', about: {} },
		...(ticket ? [{ value: 'ticket', text: ticket.text, about: { ticket: was.ticket } }] : []),
		...priorityOptions(was.priorityId).map((option) => ({
			...option,
			about: { priorityId: option.value },
		})),
	];
	return (
		<Select
			label="It is about"
			value={about.ticket ? 'ticket' : (about.priorityId ?? '')}
			options={choices}
			onChange={(chosen) =>
				props.onChange(choices.find(({ value }) => value === chosen)?.about ?? {})
			}
		/>
	);
}

/** The active priorities of all lists, as a choice; and one more, whatever became of it. */
export function priorityOptions(also = ''): { value: string; text: string }[] {
	const all = records('priority').value ?? [];
	const active = (['shared', 'marketing', 'it'] as const).flatMap((list) => rankedList(all, list));
	const more = all.filter(({ id }) => id === also && !active.some((one) => one.id === id));
	return [...active, ...more].map(({ id, title }) => ({ value: id, text: title }));
}
