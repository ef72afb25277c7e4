import type { ExportFormat } from '@common-ground/shared/exchange/export.ts';
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { complain } from '../../../ui/toast/toasts.ts';
import { download } from './download.ts';

const FORMATS: readonly { format: ExportFormat; name: string; text: string }[] = [
	{ format: 'csv', name: 'CSV', text: 'a table for Excel and LibreOffice' },
	{ format: 'tbx', name: 'TBX', text: 'for translation and terminology tools' },
	{ format: 'json', name: 'JSON', text: 'for programs' },
	{ format: 'vale', name: 'Vale', text: 'for the prose checker: vocabulary and rule' },
	{ format: 'markdown', name: 'Markdown', text: 'to read, or for a wiki' },
];

/** The whole glossary, in the formats of others. */
export function ExportPart({ name }: { name: string }) {
	const [busy, setBusy] = useState<ExportFormat>();
	const save = async (format: ExportFormat): Promise<void> => {
		setBusy(format);
		await download(format, name || 'Glossary').catch((error: unknown) =>
			complain(sentenceOf(error)),
		);
		setBusy(undefined);
	};
	return (
		<ul class="formats">
			{FORMATS.map(({ format, name, text }) => (
				<li key={format}>
					<Button disabled={busy !== undefined} onClick={() => void save(format)}>
						<Download size={15} aria-hidden="true" /> {name}
					</Button>
					<span class="soft">{text}</span>
				</li>
			))}
		</ul>
	);
}
