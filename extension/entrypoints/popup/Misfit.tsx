import { Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { accountOf } from './useAccount.ts';

const COPIED =
	'Copied. It holds the structure of this page and none of its text; send it to whoever looks after Common Ground.';
const NOT_COPIED =
	'Not copied: the browser let nothing into the page or the clipboard. Reload the page and try again.';

/** The tool was rebuilt: nothing of ours stands on its tickets until we know it again. */
export function Misfit({ tool, tabId }: { tool: string; tabId: number | undefined }) {
	const [told, setTold] = useState('');
	const copy = async (): Promise<void> => {
		const account = tabId === undefined ? undefined : await accountOf(tabId);
		const done =
			account &&
			(await navigator.clipboard.writeText(account.structure).then(
				() => true,
				() => false,
			));
		setTold(done ? COPIED : NOT_COPIED);
	};
	return (
		<Notice tone="warn">
			<div class="stack tight">
				<span>{tool} looks different today; tags are off, look-up still works.</span>
				<div class="row">
					<Button onClick={() => void copy()}>
						<Copy size={14} aria-hidden="true" /> Copy a report
					</Button>
				</div>
				<span class="small" role="status">
					{told}
				</span>
			</div>
		</Notice>
	);
}
