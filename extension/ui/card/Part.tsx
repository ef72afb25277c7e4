import type { ComponentChildren } from 'preact';

/** A labelled paragraph; nothing where there is nothing to say. */
export function Part(props: { label: string; text: string; children?: ComponentChildren }) {
	const { label, text, children } = props;
	if (!text) return null;
	return (
		<p class="card-part">
			<span class="card-label">{label}</span>
			{children ?? text}
		</p>
	);
}
