import { expectationState, waitsForWordOf } from '@common-ground/shared/tickets/expectation.ts';
import { sideName } from '../../ui/side/names.ts';
import { Acknowledge } from './Acknowledge.tsx';
import { EditText } from './EditText.tsx';
import {
	blankExpectation,
	EXPECTATION_FIELDS,
	type ExpectationField,
} from './expectation-fields.ts';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';
import { otherSideOf } from './sides.ts';

/** What one side needs, what the other can do, within which limits, and whether both said yes. */
export function ExpectationSection(props: PartProps) {
	const { panel, settings, change } = props;
	const { me, expectation } = panel;
	const shown = expectation ?? blankExpectation(me.side);
	const asking = shown.askedBy;
	const answering = otherSideOf(asking);
	const mayAll = me.role === 'translator' || me.role === 'admin';
	const field = (one: ExpectationField, whose?: typeof asking) => {
		const before = one.valueIn(shown);
		const call = (to: string) =>
			({ name: 'expectation.set', args: { fields: one.fieldsOf(to) } }) as const;
		return (
			<EditText
				key={one.label}
				label={one.label}
				type={one.type}
				placeholder={one.example}
				long={one.type === 'text'}
				value={before}
				fixed={whose !== undefined && whose !== me.side && !mayAll}
				onSave={(text) => change(call(text), `${one.label}: saved.`, call(before))}
			/>
		);
	};
	return (
		<Section title="Expectation" {...summaryOf(props)}>
			<fieldset class="terms" data-side={asking}>
				<legend>{sideName(asking, settings.sideNames)} needs</legend>
				{EXPECTATION_FIELDS.needed.map((one) => field(one, asking))}
			</fieldset>
			{expectation && (
				<fieldset class="terms" data-side={answering}>
					<legend>{sideName(answering, settings.sideNames)} can do</legend>
					{EXPECTATION_FIELDS.possible.map((one) => field(one, answering))}
				</fieldset>
			)}
			{expectation && (
				<details class="guardrails" open={hasGuardrails(expectation)}>
					<summary>Guardrails, and what may change on the fly</summary>
					<div class="terms">{EXPECTATION_FIELDS.limits.map((one) => field(one))}</div>
				</details>
			)}
			{expectation && <Acknowledge {...props} expectation={expectation} />}
			{expectation?.replaced?.map((other) => (
				<p key={other.id} class="soft small break">
					Under its old key: needed by {other.needed.by || 'no date'}
					{other.needed.why && `, ${other.needed.why}`}; possible by{' '}
					{other.possible.by || 'no date'}
					{other.possible.cost && `, ${other.possible.cost}`}
				</p>
			))}
		</Section>
	);
}

const hasGuardrails = ({ guardrails, mayChange }: ReturnType<typeof blankExpectation>): boolean =>
	mayChange !== '' || Object.values(guardrails).some((text) => text !== '');

function summaryOf({ panel: { expectation, me }, settings }: PartProps) {
	if (!expectation) return { summary: 'not set' };
	const state = expectationState(expectation);
	const [waits] = waitsForWordOf(expectation);
	if (!waits) return { summary: state };
	const tone = waits === me.side ? ('waits' as const) : ('plain' as const);
	return { summary: `${state}, waits for ${sideName(waits, settings.sideNames)}’s word`, tone };
}
