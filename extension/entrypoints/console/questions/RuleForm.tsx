import type { Prompt, PromptPlace, PromptRule } from '@common-ground/shared/model/why.ts';
import { promptRuleId } from '@common-ground/shared/why/prompts.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { SaveBar } from '../shell/SaveBar.tsx';
import { beginning } from './draft.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { Preview } from './Preview.tsx';
import { PromptList } from './PromptList.tsx';
import { placeText } from './place-text.ts';

interface RuleFormProps {
	/** Undefined while a place is added. */
	rule: PromptRule | undefined;
	rules: readonly PromptRule[];
	readOnly: boolean;
}

/** What one place asks: where, which questions in which order, and how it looks. */
export function RuleForm({ rule, rules, readOnly }: RuleFormProps) {
	const [place, setPlace] = useState<PromptPlace>(rule ?? { system: '', host: '', project: '' });
	const [prompts, setPrompts] = useState<Prompt[]>(() => beginning(rule));
	const [trouble, setTrouble] = useState('');
	const taken = !rule && rules.find(({ id }) => id === promptRuleId(place));

	const save = async (): Promise<void> => {
		const { system, host, project } = place;
		const refusal = await tryChange('why.prompts.set', { system, host, project, prompts });
		setTrouble(refusal ?? '');
		if (refusal) return;
		say(`New tickets are asked this now: ${placeText(place)}.`);
		go('questions', promptRuleId(place));
	};
	const restore = async (before: PromptRule): Promise<void> => {
		const { system, host, project } = before;
		if (!(await change('why.prompts.reset', { system, host, project }))) return;
		go('questions');
		say(`What holds around it is asked again: ${placeText(before)}.`, () => {
			void change('why.prompts.set', { system, host, project, prompts: before.prompts });
		});
	};
	return (
		<form
			class="term-detail stack"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<DetailHead
				title={rule ? placeText(rule) : 'Ask differently'}
				onClose={() => go('questions')}
			>
				{rule && !readOnly && (
					<Button onClick={() => void restore(rule)}>Restore the usual questions</Button>
				)}
			</DetailHead>
			{!rule && <PlaceFields place={place} onChange={setPlace} />}
			{taken && (
				<Notice tone="warn">This place has questions already. Saving replaces them.</Notice>
			)}
			<div class="prompts-and-preview">
				<fieldset class="stack" disabled={readOnly}>
					<legend class="label">Questions, at most five</legend>
					<PromptList prompts={prompts} onChange={setPrompts} />
				</fieldset>
				<Preview prompts={prompts} />
			</div>
			{!readOnly && <SaveBar trouble={trouble} onCancel={() => go('questions')} />}
		</form>
	);
}
