import type { Practice } from '@common-ground/shared/model/perspective.ts';
import { ExternalLink, Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { mayCurate, nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { PracticeForm } from './PracticeForm.tsx';

/** One practice: what it is, what it is good for, where it is explained. */
export function PracticeCard({ practice }: { practice: Practice }) {
	const [editing, setEditing] = useState(false);
	const { id, title, text, link, side, by, at } = practice;
	const mayChange = by === status.value?.me.memberId || mayCurate.value;
	if (editing)
		return <PracticeForm practice={practice} side={side} onEnd={() => setEditing(false)} />;
	const remove = async (): Promise<void> => {
		if (!(await change('practice.remove', { id }))) return;
		say(`“${title}” is removed.`, () => void change('practice.restore', { id }));
	};
	return (
		<article class="practice" data-side={side} aria-label={title}>
			<header class="row">
				<SideBadge side={side} names={sideNames.value} />
				<h2 class="spread break">{title}</h2>
				{mayChange && (
					<>
						<Button look="quiet" label={`Edit “${title}”`} onClick={() => setEditing(true)}>
							<Pencil size={14} aria-hidden="true" />
						</Button>
						<Button look="quiet" label={`Remove “${title}”`} onClick={() => void remove()}>
							<Trash2 size={14} aria-hidden="true" />
						</Button>
					</>
				)}
			</header>
			<p class="break text">{text}</p>
			{isAddress(link) && (
				<p>
					<a href={link} target="_blank" rel="noreferrer">
						Where it is explained <ExternalLink size={13} aria-hidden="true" />
						<span class="unseen"> (opens a new tab)</span>
					</a>
				</p>
			)}
			<p class="soft small">
				{nameOfMember(by)}, {ago(at)}
			</p>
		</article>
	);
}

/** The rule takes no others; a record of another version might hold one. */
const isAddress = (link: string): boolean => /^https?:\/\//i.test(link);
