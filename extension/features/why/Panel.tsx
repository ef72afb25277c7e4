import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { answeredCount, missingInWords } from '@common-ground/shared/why/missing.ts';
import { hasAnswers, type Question } from '@common-ground/shared/why/questions.ts';
import { MessageCircleQuestion, Minus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AlikeFound, PriorityChip } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { Alike } from './Alike.tsx';
import { WhyForm } from './Form.tsx';
import { NotNow } from './NotNow.tsx';
import type { Place } from './panel-place.ts';

export interface PanelProps {
	place: Place;
	questions: readonly Question[];
	answers: WhyAnswers;
	/** The reason, once the member chose not now. */
	skipped: string;
	priorities: readonly PriorityChip[];
	sideNames: SideNames;
	small: boolean;
	alike: AlikeFound;
	/** A key as people write it there. */
	label: (key: string) => string;
	/** What became of the last click, in a sentence. */
	message: string;
	onChange: (answers: WhyAnswers) => void;
	onInsert: () => void;
	onSkip: (reason: string) => void;
	onSmall: (small: boolean) => void;
}

/** The panel beside the form, or its small button. It never takes the focus unless it is asked to open. */
export function WhyPanel(props: PanelProps) {
	const { place, small } = props;
	const first = useRef<HTMLTextAreaElement>(null);
	const pill = useRef<HTMLButtonElement>(null);
	const turned = useRef(false);
	const turn = (next: boolean): void => {
		turned.current = true;
		props.onSmall(next);
	};
	// Only at the member's own click or key: a form that opens keeps its focus.
	useEffect(() => {
		if (turned.current) (small ? pill.current : first.current)?.focus();
		turned.current = false;
	}, [small]);
	return (
		<div
			class="why"
			style={{
				left: `${place.left}px`,
				top: `${small ? place.smallTop : place.top}px`,
				width: `${place.width}px`,
			}}
		>
			{small ? (
				<button
					ref={pill}
					type="button"
					class="why-pill"
					aria-expanded={false}
					onClick={() => turn(false)}
				>
					<MessageCircleQuestion size={16} aria-hidden="true" />
					{pillText(props)}
				</button>
			) : (
				<Open {...props} first={first} onMinimise={() => turn(true)} />
			)}
		</div>
	);
}

/** Below this height, the questions stand closer so that all are seen. */
const ROOMY = 480;

const pillText = ({ skipped, answers, questions }: PanelProps): string =>
	skipped !== ''
		? `Why? Skipped: ${skipped}`
		: `Why? ${answeredCount(answers, questions)} of ${questions.length} answered`;

type OpenProps = PanelProps & {
	first: { current: HTMLTextAreaElement | null };
	onMinimise: () => void;
};

function Open({ first, onMinimise, ...props }: OpenProps) {
	const heading = useId();
	const [leaving, setLeaving] = useState(false);
	const { skipped } = props;
	useEffect(() => setLeaving(false), [skipped]);
	return (
		<section
			class="why-card"
			data-compact={props.place.maxHeight < ROOMY || undefined}
			aria-labelledby={heading}
			style={{ 'max-height': `${props.place.maxHeight}px` }}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onMinimise();
			}}
		>
			<header>
				<h2 id={heading}>Why this ticket?</h2>
				<Button look="quiet" label="Make this small" onClick={onMinimise}>
					<Minus size={16} aria-hidden="true" />
				</Button>
			</header>
			<div class="why-body">
				{skipped !== '' && <p class="soft">Skipped for now: {skipped}. An answer replaces that.</p>}
				<WhyForm
					questions={props.questions}
					answers={props.answers}
					priorities={props.priorities}
					sideNames={props.sideNames}
					onChange={props.onChange}
					firstRef={first}
				/>
				<Alike found={props.alike} label={props.label} />
			</div>
			<footer>
				{leaving ? (
					<NotNow onSkip={props.onSkip} onBack={() => setLeaving(false)} />
				) : (
					<Foot {...props} onNotNow={() => setLeaving(true)} />
				)}
			</footer>
		</section>
	);
}

function Foot(props: PanelProps & { onNotNow: () => void }) {
	return (
		<>
			<p class="meter">{missingInWords(props.answers, props.questions)}</p>
			<div class="buttons">
				<Button look="strong" disabled={!hasAnswers(props.answers)} onClick={props.onInsert}>
					Put it into the description
				</Button>
				<Button look="quiet" onClick={props.onNotNow}>
					Not now
				</Button>
			</div>
			<p class="message" role="status">
				{props.message}
			</p>
		</>
	);
}
