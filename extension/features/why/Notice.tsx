import { Check, X } from 'lucide-preact';
import { Button } from '../../ui/button/Button.tsx';
import { useStay } from './use-stay.ts';

const STAYS_MS = 8000;

/** Says what happened after the form has gone. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
	const stay = useStay(STAYS_MS, onClose);
	return (
		<div class="why-notice" {...stay}>
			<Check size={16} aria-hidden="true" />
			<span>{text}</span>
			<Button look="quiet" label="Close this message" onClick={onClose}>
				<X size={16} aria-hidden="true" />
			</Button>
		</div>
	);
}
