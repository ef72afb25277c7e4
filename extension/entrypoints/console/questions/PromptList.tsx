import type { Prompt } from '@common-ground/shared/model/why.ts';
import { promptOf } from '@common-ground/shared/why/prompts.ts';
import { ArrowDown, ArrowUp, X } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { isFull, leftOut, moved, ownPrompt } from './draft.ts';

interface PromptListProps {
	prompts: Prompt[];
	onChange: (prompts: Prompt[]) => void;
}

/** The questions in their order; each can be worded anew, moved and taken away. */
export function PromptList({ prompts, onChange }: PromptListProps) {
	const change = (index: number, fields: Partial<Prompt>): void =>
		onChange(prompts.map((prompt, at) => (at === index ? { ...prompt, ...fields } : prompt)));
	return (
		<>
			<ol class="prompts">
				{prompts.map((prompt, index) => (
					<li key={prompt.id} aria-label={`Question ${index + 1}`}>
						<div class="row">
							<div class="spread">
								<TextField
									label="Question"
									value={prompt.label}
									maxLength={120}
									required
									onInput={(label) => change(index, { label })}
								/>
							</div>
							<Button
								look="quiet"
								label={`Move question ${index + 1} up`}
								disabled={index === 0}
								onClick={() => onChange(moved(prompts, index, -1))}
							>
								<ArrowUp size={16} aria-hidden="true" />
							</Button>
							<Button
								look="quiet"
								label={`Move question ${index + 1} down`}
								disabled={index === prompts.length - 1}
								onClick={() => onChange(moved(prompts, index, 1))}
							>
								<ArrowDown size={16} aria-hidden="true" />
							</Button>
							<Button
								look="quiet"
								label={`Take question ${index + 1} away`}
								disabled={prompts.length === 1}
								onClick={() => onChange(prompts.filter((_, at) => at !== index))}
							>
								<X size={16} aria-hidden="true" />
							</Button>
						</div>
						{prompt.id !== 'priorityId' && (
							<TextField
								label="Example of a good answer"
								value={prompt.example}
								maxLength={300}
								onInput={(example) => change(index, { example })}
							/>
						)}
					</li>
				))}
			</ol>
			{isFull(prompts) ? (
				<p class="soft small">Five are as many as people answer. Take one away to add another.</p>
			) : (
				<div class="row wrap">
					{leftOut(prompts).map((question) => (
						<Button key={question.id} onClick={() => onChange([...prompts, promptOf(question)])}>
							+ {question.label}
						</Button>
					))}
					<Button onClick={() => onChange([...prompts, ownPrompt()])}>+ Your own question</Button>
				</div>
			)}
		</>
	);
}
