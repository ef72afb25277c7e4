import type { WaitsFor } from '@common-ground/shared/model/ticket-clock.ts';
import { standingEntries, waited, waitsNowFor } from '@common-ground/shared/tickets/clock.ts';
import { useEffect, useState } from 'preact/hooks';
import { lasted } from '../../ui/dates/lasted.ts';
import { ago } from '../../ui/dates/when.ts';
import type { SideNames } from '../../ui/side/names.ts';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

const WAITS = ['marketing', 'it', 'others', 'nobody'] as const;

/** For whom the ticket waits, and for how long it waited for each. It names no culprit. */
export function ClockSection({ panel, settings, change }: PartProps) {
	const now = useMinute();
	const entries = standingEntries({ entries: panel.clock });
	const current = waitsNowFor(entries);
	const sums = waited(entries, now);
	const names = settings.sideNames;
	const last = entries.at(-1);
	const set = (on: WaitsFor): void => {
		const id = crypto.randomUUID();
		void change({ name: 'clock.set', args: { id, on } }, waitsText(on, names), {
			name: 'clock.undo',
			args: { id },
		});
	};
	const told = (['marketing', 'it', 'others'] as const).filter((one) => sums[one] !== undefined);
	return (
		<Section
			title="Waiting"
			summary={
				current === 'nobody' && told.length === 0 ? 'not started' : waitsText(current, names)
			}
		>
			<fieldset class="waits">
				<legend class="label">It waits for</legend>
				{WAITS.map((on) => (
					<button
						key={on}
						type="button"
						class="wait"
						data-side={on}
						aria-pressed={on === current}
						onClick={() => on !== current && set(on)}
					>
						{nameOf(on, names)}
					</button>
				))}
			</fieldset>
			{told.length > 0 && (
				<dl class="sums">
					{told.map((on) => (
						<div key={on} data-side={on}>
							<dt>{nameOf(on, names)}</dt>
							<dd>{lasted(sums[on] ?? 0)}</dd>
						</div>
					))}
				</dl>
			)}
			{last && (
				<p class="soft small">
					Said by {panel.names[last.by] ?? 'somebody'}, {ago(last.at, now)}
				</p>
			)}
		</Section>
	);
}

const nameOf = (on: WaitsFor, names: SideNames): string =>
	on === 'others' ? 'Others' : on === 'nobody' ? 'Nobody' : names[on];

const waitsText = (on: WaitsFor, names: SideNames): string =>
	on === 'nobody' ? 'waits for nobody' : `waits for ${on === 'others' ? 'others' : names[on]}`;

const MINUTE_MS = 60_000;

/** The time, each minute anew: nothing here is told more finely. */
function useMinute(): number {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
		return () => clearInterval(timer);
	}, []);
	return now;
}
