import { Pencil, Unlink } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { change } from '../../../../ui/data/change.ts';
import { status } from '../../../../ui/data/status.ts';
import { mayCurate, nameOfMember, sideNames } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import { say } from '../../../../ui/toast/toasts.ts';
import { linkTo } from '../../places.ts';
import type { Linked, Relation } from './linked.ts';

const SAYS: Record<Relation, string> = {
	same: 'Is the same as',
	serves: 'Helps',
	served: 'Is helped by',
};

/** One link, as one of its ends shows it. */
export function LinkRow({ linked: { link, relation, other, rank } }: { linked: Linked }) {
	const [editing, setEditing] = useState(false);
	const mine = link.by === status.value?.me.memberId || mayCurate.value;
	const name = other?.title ?? 'a priority that is not here any more';
	const part = async (): Promise<void> => {
		if (!(await change('priority.unlink', { id: link.id }))) return;
		const { from, to, kind, how } = link;
		say(
			`Not linked with “${name}” any more.`,
			() => void change('priority.link', { from, to, kind, how }),
		);
	};
	return (
		<li class="priority-link stack tight">
			<p class="row">
				<span class="spread break">
					<span class="soft">{SAYS[relation]}</span>{' '}
					{other && <SideBadge side={other.list} names={sideNames.value} />}{' '}
					{rank !== null && <span class="soft">{rank}</span>}{' '}
					{other ? <a href={linkTo('priorities', other.id)}>{name}</a> : name}
					{other && other.state !== 'active' && <span class="soft"> ({other.state})</span>}
				</span>
				{mine && (
					<>
						<Button
							look="quiet"
							label={`Say how it helps: “${name}”`}
							onClick={() => setEditing(!editing)}
						>
							<Pencil size={14} aria-hidden="true" />
						</Button>
						<Button look="quiet" label={`Take the link with “${name}” away`} onClick={part}>
							<Unlink size={14} aria-hidden="true" />
						</Button>
					</>
				)}
			</p>
			{editing ? (
				<HowForm link={link} onDone={() => setEditing(false)} />
			) : (
				<p class="small break">
					{link.how && <>“{link.how}” </>}
					<span class="soft">{nameOfMember(link.by)}</span>
				</p>
			)}
		</li>
	);
}

function HowForm({ link: { id, how }, onDone }: { link: Linked['link']; onDone: () => void }) {
	const [text, setText] = useState(how);
	const save = async (): Promise<void> => {
		if (!(await change('priority.editLink', { id, fields: { how: text } }))) return;
		onDone();
		say('Saved.', () => void change('priority.editLink', { id, fields: { how } }));
	};
	return (
		<form
			class="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField label="How the one helps the other" long value={text} onInput={setText} />
			<div class="row">
				<Button type="submit">Save</Button>
				<Button look="quiet" onClick={onDone}>
					Cancel
				</Button>
			</div>
		</form>
	);
}
