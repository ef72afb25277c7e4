import type { ComponentChildren } from 'preact';
import { useId } from '../ids/use-id.ts';

interface CardChoice<V extends string> {
	value: V;
	title: string;
	text: string;
	/** A side's hue; without it, the shared one. */
	side?: 'marketing' | 'it' | undefined;
	mark?: ComponentChildren;
}

/** A choice that matters, as large cards: what it is called and what it means. */
export function RadioCards<V extends string>(props: {
	legend: string;
	value: V | undefined;
	choices: readonly CardChoice<V>[];
	onChange: (value: V) => void;
}) {
	const name = useId();
	return (
		<fieldset>
			<legend class="unseen">{props.legend}</legend>
			<div class="cards">
				{props.choices.map((choice) => (
					<label key={choice.value} class="card-choice" data-side={choice.side}>
						<input
							type="radio"
							name={name}
							value={choice.value}
							checked={choice.value === props.value}
							onChange={() => props.onChange(choice.value)}
						/>
						<span>
							<strong>
								{choice.mark} {choice.title}
							</strong>
							<span class="soft">{choice.text}</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
