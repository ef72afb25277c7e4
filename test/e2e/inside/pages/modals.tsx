import ModalDialog, { ModalTransition } from '@atlaskit/modal-dialog';
import { createFocusTrap } from 'focus-trap';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import FocusLock from 'react-focus-lock';
import { CreateForm } from './form.tsx';

interface ModalProps {
	onClose: () => void;
	children: ReactNode;
}

const TEST_ID = 'minimizable-modal.ui.modal-container.modal';

/** The page's own shortcuts, which letters typed elsewhere must not set off; on the window, before anything else. */
const shortcuts: string[] = [];
Object.assign(window, { shortcuts });
for (const type of ['keydown', 'keyup', 'keypress'])
	document.addEventListener(
		type,
		(event) => {
			const { key, target } = event as globalThis.KeyboardEvent;
			if (!(target as Element).matches('input, textarea')) shortcuts.push(`${type} ${key}`);
		},
		true,
	);

const byEscape = (close: () => void) => (event: { key: string }) => {
	if (event.key === 'Escape') close();
};

const Shell = ({ onClose, children }: ModalProps) => (
	<div
		role="dialog"
		aria-modal="true"
		aria-labelledby="heading"
		data-testid={TEST_ID}
		style={{ position: 'fixed', left: 60, top: 40 }}
		onKeyDown={byEscape(onClose)}
	>
		{children}
	</div>
);

const ReactFocusLock = (props: ModalProps) => (
	<FocusLock returnFocus>
		<Shell {...props} />
	</FocusLock>
);

const Atlaskit = ({ onClose, children }: ModalProps) => (
	<ModalTransition>
		<ModalDialog onClose={onClose} testId={TEST_ID} width={460} label="Create work item">
			{children}
		</ModalDialog>
	</ModalTransition>
);

/** Hears keys on the document while they are captured, and lets no click or focus out. */
function FocusTrap({ onClose, children }: ModalProps) {
	const element = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!element.current) return;
		const trap = createFocusTrap(element.current, {
			onDeactivate: onClose,
			initialFocus: '#summary-field',
		});
		trap.activate();
		return () => void trap.deactivate({ onDeactivate: () => {} });
	}, [onClose]);
	return (
		<div ref={element}>
			<Shell onClose={() => {}}>{children}</Shell>
		</div>
	);
}

/** The browser's own: in the top layer, with all else inert. */
function Native({ onClose, children }: ModalProps) {
	const element = useRef<HTMLDialogElement>(null);
	useEffect(() => element.current?.showModal(), []);
	return (
		<dialog ref={element} aria-labelledby="heading" data-testid={TEST_ID} onClose={onClose}>
			{children}
		</dialog>
	);
}

/** A dialog that makes everything beside it inert. */
function Inert(props: ModalProps) {
	useEffect(() => {
		const app = document.getElementById('behind');
		app?.setAttribute('inert', '');
		return () => app?.removeAttribute('inert');
	}, []);
	return <Shell {...props} />;
}

/** In the top layer without being a modal. */
function Popover({ onClose, children }: ModalProps) {
	const element = useRef<HTMLDivElement>(null);
	useEffect(() => element.current?.showPopover(), []);
	return (
		<div
			ref={element}
			popover="manual"
			role="dialog"
			aria-labelledby="heading"
			data-testid={TEST_ID}
			onKeyDown={byEscape(onClose)}
		>
			{children}
		</div>
	);
}

const MODALS = {
	'react-focus-lock': ReactFocusLock,
	atlaskit: Atlaskit,
	'focus-trap': FocusTrap,
	native: Native,
	inert: Inert,
	popover: Popover,
};

const name = new URLSearchParams(location.search).get('modal') as keyof typeof MODALS;
const close = { now: () => {} };

function App() {
	const [open, setOpen] = useState(false);
	const Modal = MODALS[name];
	close.now = () => setOpen(false);
	return (
		<>
			<main id="behind">
				<button type="button" onClick={() => setOpen(true)}>
					New
				</button>
			</main>
			{open && (
				<Modal onClose={() => close.now()}>
					<CreateForm />
				</Modal>
			)}
		</>
	);
}

createRoot(document.getElementById('jira-frontend') as HTMLElement).render(<App />);
