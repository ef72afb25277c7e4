/** A labelled paragraph; nothing where there is nothing to say. */
export function Part({ label, text }: { label: string; text: string }) {
	if (!text) return null;
	return (
		<p class="card-part">
			<span class="card-label">{label}</span>
			{text}
		</p>
	);
}
