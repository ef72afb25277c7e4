import type { Priority } from '@common-ground/shared/model/priority.ts';
import { Link2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { records } from '../../../../ui/data/collections.ts';
import { status } from '../../../../ui/data/status.ts';
import { LinkForm } from './LinkForm.tsx';
import { LinkRow } from './LinkRow.tsx';
import { linkedWith } from './linked.ts';

/** What of the other lists belongs to a priority: shown on both ends, linked by anybody who takes part. */
export function Links({ priority }: { priority: Priority }) {
	const [adding, setAdding] = useState(false);
	const all = records('priority').value;
	const links = records('priorityLink').value;
	if (!all || !links) return null;
	const linked = linkedWith(priority.id, links, all);
	const mayLink = priority.state === 'active' && status.value?.me.role !== 'sponsor';
	return (
		<section class="priority-links stack tight" aria-labelledby="priority-links">
			<h3 id="priority-links">How ours serves theirs</h3>
			{linked.length > 0 ? (
				<ul class="stack tight">
					{linked.map((one) => (
						<LinkRow key={one.link.id} linked={one} />
					))}
				</ul>
			) : (
				<p class="soft">
					Linked with nothing in the other lists yet. A link shows both sides what they do for one
					another.
				</p>
			)}
			{adding ? (
				<LinkForm priority={priority} links={links} all={all} onDone={() => setAdding(false)} />
			) : (
				mayLink && (
					<div class="row">
						<Button onClick={() => setAdding(true)}>
							<Link2 size={15} aria-hidden="true" /> Link with another list
						</Button>
					</div>
				)
			)}
		</section>
	);
}
