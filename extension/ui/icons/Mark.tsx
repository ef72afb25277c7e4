import mark from './mark.svg';

/** The sign of Common Ground: two voices and what they share. The name stands beside it. */
export function Mark({ size = 20 }: { size?: number }) {
	return <img src={mark} width={size} height={size} alt="" />;
}
