import type { SenseCard } from '@common-ground/shared/card/model.ts';
import { useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import type { CardActions } from './Card.tsx';

/** The quiet row: what a person can do about this meaning. What was done is said in the same place. */
export function Actions({
	sense: { conceptId, equivalent, word },
	onKnown,
	onCopy,
	onSuggest,
	onOpen,
}: CardActions & { sense: SenseCard }) {
	const [known, setKnown] = useState(false);
	const [said, setSaid] = useState('');

	const know = async (next: boolean): Promise<void> => {
		try {
			await onKnown?.(conceptId, next);
			setKnown(next);
			setSaid(next ? 'You will not see it marked again.' : '');
		} catch (error) {
			setSaid(error instanceof Error ? error.message : 'That did not work. Try again.');
		}
	};
	const copy = async (): Promise<void> => {
		const copied = await onCopy?.(equivalent);
		setSaid(copied ? `Copied “${equivalent}”.` : 'The page did not let us copy.');
	};

	if (!onKnown && !onCopy && !onSuggest && !onOpen) return null;
	return (
		<div class="card-actions">
			{onKnown && (
				<Button look="quiet" onClick={() => void know(!known)}>
					{known ? 'Undo' : 'I know this'}
				</Button>
			)}
			{onCopy && equivalent && !known && (
				<Button look="quiet" onClick={() => void copy()}>
					Copy “{equivalent}”
				</Button>
			)}
			{onSuggest && !known && (
				<Button look="quiet" onClick={() => onSuggest(conceptId)}>
					Suggest
				</Button>
			)}
			{onOpen && !known && (
				<Button look="quiet" onClick={() => onOpen(conceptId, word)}>
					Open
				</Button>
			)}
			{(onKnown || onCopy) && (
				<span class="card-said" role="status">
					{said}
				</span>
			)}
		</div>
	);
}
