import type { SenseCard } from '@common-ground/shared/card/model.ts';
import { useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { type SideNames, sideName } from '../side/names.ts';

type Person = SenseCard['ask'][number];

const BECAUSE: Record<Person['because'], string> = {
	owner: 'looks after it',
	vouched: 'approved it',
	wrote: 'wrote most of it',
	suggested: 'suggested it',
};

/** People who know about this meaning, by name and side, the best first; nothing where there is nobody. */
export function WhomToAsk(props: {
	people: readonly Person[];
	sideNames: SideNames;
	/** Resolves to whether the name is on the clipboard now; without it there is no button. */
	onCopy: ((text: string) => Promise<boolean>) | undefined;
}) {
	const { people, sideNames, onCopy } = props;
	const [said, setSaid] = useState('');
	if (people.length === 0) return null;
	const copy = async (name: string): Promise<void> => {
		const copied = await onCopy?.(name);
		setSaid(copied ? `Copied “${name}”.` : 'The page did not let us copy.');
	};
	return (
		<div class="card-part card-ask">
			<span class="card-label">Whom to ask</span>
			<ul>
				{people.map(({ name, side, because }) => (
					<li key={`${name} ${because}`}>
						<span>
							<strong>{name}</strong> ({sideName(side, sideNames)}), {BECAUSE[because]}
						</span>
						{onCopy && (
							<Button look="quiet" aria-label={`Copy “${name}”`} onClick={() => void copy(name)}>
								Copy
							</Button>
						)}
					</li>
				))}
			</ul>
			<span class="card-said" role="status">
				{said}
			</span>
		</div>
	);
}
