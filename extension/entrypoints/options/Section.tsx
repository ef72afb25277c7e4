import type { ComponentChildren } from 'preact';
import { useId } from '../../ui/ids/use-id.ts';

/** A headed part of the settings. */
export function Section(props: { title: string; intro?: string; children: ComponentChildren }) {
	const id = useId();
	return (
		<section class="stack" aria-labelledby={id}>
			<div>
				<h2 id={id}>{props.title}</h2>
				{props.intro && <p class="soft">{props.intro}</p>}
			</div>
			{props.children}
		</section>
	);
}
