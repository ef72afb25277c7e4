import { Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { SuggestForm } from '../../../ui/suggest/SuggestForm.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { SearchBox, searchKey } from '../shell/SearchBox.tsx';
import { BulkBar } from './bulk/BulkBar.tsx';
import { chooseNone } from './chosen.ts';
import { EDIT_KEY } from './Detail.tsx';
import { Filters } from './Filters.tsx';
import { GRID_KEYS } from './grid-keys.ts';
import { Nothing } from './Nothing.tsx';
import { NEW } from './new.ts';
import { Open } from './Open.tsx';
import { isWhole, rows } from './rows.ts';
import { filter, setFilter } from './state.ts';
import { Table } from './Table.tsx';

/** Every term of the team: find, filter, choose many, read as both sides, edit. */
export function Glossary({ id, status }: { id: string; status: SyncStatus }) {
	const search = useRef<HTMLInputElement>(null);
	const [suggesting, setSuggesting] = useState(false);
	const shown = rows.value;
	const whole = isWhole.value;
	const create = (): void => (mayCurate.value ? go('glossary', NEW) : setSuggesting(true));
	const move = (by: number): void => {
		const ids = shown.map(({ concept }) => concept.id);
		const next = neighbour(ids, id, by);
		if (next) go('glossary', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next term', run: () => move(1) },
		{ key: 'k', text: 'Previous term', run: () => move(-1) },
		searchKey(search),
		{ key: 'n', text: 'New term', run: create },
		{
			key: 'Escape',
			text: 'Close the term, or choose nothing',
			run: () => (id ? go('glossary') : chooseNone()),
		},
	];
	return (
		<Screen
			title="Glossary"
			keys={keys}
			moreKeys={[...(mayCurate.value && id ? [EDIT_KEY] : []), ...GRID_KEYS]}
			tools={
				<>
					<SearchBox
						label="Search words and meanings"
						value={filter.value.query}
						inputRef={search}
						onInput={(query) => setFilter({ query })}
					/>
					<Filters />
					<span class="soft small count-line" role="status">
						{whole ? counted(shown.length, 'term', 'terms') : 'Reading the rest…'}
					</span>
					<Button look="strong" onClick={create}>
						<Plus size={15} aria-hidden="true" /> {mayCurate.value ? 'New term' : 'Suggest a term'}
					</Button>
				</>
			}
		>
			<div class="split" {...(id ? { 'data-open': true } : {})}>
				{shown.length > 0 ? (
					<Table rows={shown} selected={id} narrow={id !== ''} reader={status.me.side} />
				) : whole ? (
					<Nothing any={(entries.value ?? []).length > 0} onCreate={create} />
				) : (
					<Loading what="the glossary" />
				)}
				<BulkBar />
				{id && <Open key={id} id={id} status={status} />}
			</div>
			{suggesting && (
				<Dialog title="Suggest a term" onClose={() => setSuggesting(false)}>
					<SuggestForm side={status.me.side} onDone={() => setSuggesting(false)} />
				</Dialog>
			)}
		</Screen>
	);
}
