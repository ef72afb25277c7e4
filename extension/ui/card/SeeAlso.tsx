import type { CardLink } from '@common-ground/shared/card/model.ts';

/** Close concepts, by their words. */
export function SeeAlso(props: {
	links: readonly CardLink[];
	onLookUp: ((link: CardLink) => void) | undefined;
}) {
	const { links, onLookUp } = props;
	if (!onLookUp || links.length === 0) return null;
	return (
		<p class="card-also">
			<span class="card-label">See also</span>
			{links.map((link, i) => (
				<span key={link.word}>
					{i > 0 && ', '}
					<button type="button" class="live-word" onClick={() => onLookUp(link)}>
						{link.word}
					</button>
				</span>
			))}
		</p>
	);
}
