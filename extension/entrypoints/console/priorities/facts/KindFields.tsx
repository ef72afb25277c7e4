import type { Nature } from '@common-ground/shared/model/priority.ts';
import type { Level } from '@common-ground/shared/model/ticket-facts.ts';
import { LEVELS } from '@common-ground/shared/tickets/levels.ts';
import { Select } from '../../../../ui/field/Select.tsx';
import type { Written } from '../fields.ts';

const NATURES = [
	{ value: '', text: 'Not said' },
	{ value: 'core', text: 'Core: what sets us apart' },
	{ value: 'commodity', text: 'Commodity: what everybody has and we can buy' },
] as const satisfies { value: Nature | ''; text: string }[];

const LEVEL_OPTIONS = [
	{ value: '', text: 'Not said' },
	...LEVELS.toReversed().map(({ level, name }) => ({
		value: String(level),
		text: `${level} · ${name}`,
	})),
];

/** What kind of work it is: ours or to be bought, strategic or technical. */
export function KindFields(props: {
	written: Pick<Written, 'nature' | 'level'>;
	readOnly: boolean;
	onWritten: (change: Partial<Written>) => void;
}) {
	const { nature, level } = props.written;
	return (
		<fieldset class="sides" disabled={props.readOnly}>
			<legend class="unseen">Kind of work</legend>
			<Select<Nature | ''>
				label="Core or commodity"
				value={nature ?? ''}
				options={NATURES}
				onChange={(next) => props.onWritten({ nature: next || null })}
			/>
			<Select
				label="Level of work"
				value={String(level ?? '')}
				options={LEVEL_OPTIONS}
				onChange={(next) => props.onWritten({ level: levelOf(next) })}
			/>
		</fieldset>
	);
}

const levelOf = (text: string): Level | null =>
	LEVELS.find(({ level }) => String(level) === text)?.level ?? null;
