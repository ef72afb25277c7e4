import { FileUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { choose } from './state.ts';

/** A file by dropping it, by a click or by the keyboard. */
export function ChooseFile() {
	const [isOver, setOver] = useState(false);
	const take = (files: FileList | null | undefined): void => {
		const [file] = files ?? [];
		if (file) void choose(file);
	};
	return (
		<label
			class="drop"
			data-over={isOver}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<FileUp size={22} aria-hidden="true" />
			<span>
				<strong>Choose a file</strong> or drop it here
			</span>
			<span class="soft small">
				CSV from Excel or LibreOffice, TBX, JSON, or a plain list of words. You see what would
				change before anything does.
			</span>
			<input
				class="unseen"
				type="file"
				accept=".csv,.tsv,.txt,.json,.tbx,.xml"
				onChange={(event) => {
					take(event.currentTarget.files);
					// The same file may be chosen again once it is mended.
					event.currentTarget.value = '';
				}}
			/>
		</label>
	);
}
