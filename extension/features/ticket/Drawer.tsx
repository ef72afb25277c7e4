import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { X } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { tell } from '../../messaging/client.ts';
import type { PageSettings } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { PriorityPicker } from './PriorityPicker.tsx';
import { Saved } from './Saved.tsx';
import { Served } from './Served.tsx';
import { type PanelData, usePanel } from './use-panel.ts';
import { WhySection } from './WhySection.tsx';

export interface DrawerProps {
	ticket: TicketRef;
	/** As people write the key. */
	label: string;
	/** Empty where the page does not show it. */
	title: string;
	settings: PageSettings;
	/** Counts the news: another number means that the ticket may have changed. */
	news: number;
	announce: (text: string) => void;
	onClose: () => void;
}

/** The ticket panel: beside the page, not over it; the page stays in use. */
export function Drawer(props: DrawerProps) {
	const { label, title, onClose } = props;
	const heading = useId();
	const close = useRef<HTMLButtonElement>(null);
	const data = usePanel(props);
	useEffect(() => close.current?.focus(), []);
	return (
		<div
			class="drawer"
			role="dialog"
			aria-labelledby={heading}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onClose();
			}}
		>
			<div class="drawer-head">
				<div>
					<h2 id={heading}>{label}</h2>
					{title !== '' && <p class="soft">{title}</p>}
				</div>
				<button
					ref={close}
					type="button"
					class="button quiet icon"
					aria-label={`Close the panel of ${label}`}
					onClick={onClose}
				>
					<X size={16} aria-hidden="true" />
				</button>
			</div>
			<div class="drawer-body">
				{data.panel ? (
					<Inside {...props} {...data} />
				) : (
					<p class="soft">{data.error || 'Loading…'}</p>
				)}
			</div>
			{data.panel && <Saved waiting={data.panel.waiting} error={data.error} busy={data.busy} />}
		</div>
	);
}

function Inside({ settings, panel, priorities, busy, tag, answer }: DrawerProps & PanelData) {
	const id = useId();
	if (!panel) return null;
	return (
		<>
			<section aria-labelledby={id}>
				<h3 id={id}>Which priority does it serve?</h3>
				{priorities.length > 0 ? (
					<PriorityPicker
						priorities={priorities}
						chosen={panel.tag?.id ?? ''}
						settings={settings}
						busy={busy}
						labelledBy={id}
						onChoose={tag}
					/>
				) : (
					<NoneRanked />
				)}
				{panel.tag && <Served panel={panel} settings={settings} />}
			</section>
			<section aria-labelledby={`${id}-why`}>
				<h3 id={`${id}-why`}>Why?</h3>
				<WhySection why={panel.why} priorities={priorities} settings={settings} onAnswer={answer} />
			</section>
		</>
	);
}

const NoneRanked = () => (
	<div class="none-ranked">
		<p>Your team has not ranked any priorities yet. A ticket can serve one once they are.</p>
		<Button look="strong" onClick={() => tell('open.console', { path: '#/priorities' })}>
			Rank priorities
		</Button>
	</div>
);
