import { Button } from '../button/Button.tsx';
import { moment } from '../dates/when.ts';
import { TextField } from '../field/Field.tsx';
import type { SideNames } from '../side/names.ts';
import { ROLES } from '../side/roles.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { Notice } from '../status/Notice.tsx';
import type { Invitation } from './steps.ts';

/** What the invite offers, and the name that colleagues will see. */
export function Offer(props: {
	offer: Invitation;
	names: SideNames;
	name: string;
	trouble: string;
	busy: boolean;
	/** The team that this device belongs to now; empty if to none. */
	leaves: string;
	onName: (name: string) => void;
	onJoin: () => void;
	onBack: () => void;
}) {
	const { offer } = props;
	const role = ROLES[offer.role];
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (!props.busy) props.onJoin();
			}}
		>
			<div class="stack tight">
				<h2>
					{offer.memberName === undefined
						? `Join ${offer.teamName} as ${props.names[offer.side]}`
						: `Sign in to ${offer.teamName} as ${offer.memberName}`}
				</h2>
				<p class="row wrap soft small">
					<SideBadge side={offer.side} names={props.names} />
					{role.name}: {role.may}
				</p>
				<p class="soft small">
					{offer.memberName === undefined
						? `The invite is good until ${moment(offer.expires)}.`
						: 'This browser becomes one more of your devices.'}
				</p>
			</div>
			{props.leaves && (
				<Notice tone="warn">
					This device leaves “{props.leaves}” and shows the words of “{offer.teamName}” instead.
				</Notice>
			)}
			{offer.memberName === undefined && (
				<TextField
					label="Your name"
					hint="as colleagues know you"
					value={props.name}
					maxLength={80}
					required
					autoComplete="name"
					onInput={props.onName}
				/>
			)}
			{props.trouble && (
				<Notice tone="bad" urgent>
					{props.trouble}
				</Notice>
			)}
			<div class="row">
				<Button look="strong" type="submit" disabled={props.busy}>
					{props.busy ? 'Joining…' : offer.memberName === undefined ? 'Join' : 'Sign in'}
				</Button>
				<Button look="quiet" onClick={props.onBack} disabled={props.busy}>
					Not now
				</Button>
			</div>
		</form>
	);
}
