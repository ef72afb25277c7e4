import { neutralWordings, withWording } from '@common-ground/shared/tone/neutral.ts';

/** Offers a calm wording under a field, one click to take it; never more than that. */
export function Neutral(props: { text: string; onText: (text: string) => void }) {
	const [found] = neutralWordings(props.text);
	if (!found) return null;
	return (
		<p class="neutral small soft" role="status">
			“{found.said}” can sound like blame. You could say{' '}
			{found.instead.map((wording) => (
				<button
					key={wording}
					type="button"
					class="button quiet"
					onClick={() => props.onText(withWording(props.text, found, wording))}
				>
					“{wording}”
				</button>
			))}
		</p>
	);
}
