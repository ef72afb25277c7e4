import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { hasAnswers, NO_ANSWERS, type Question } from '@common-ground/shared/why/questions.ts';
import { MessageCircleQuestion, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PriorityChip } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { WhyForm } from './Form.tsx';
import { NotNow } from './NotNow.tsx';
import { useStay } from './use-stay.ts';

export interface AskAfterProps {
	/** The ticket's key as people write it there. */
	label: string;
	questions: readonly Question[];
	priorities: readonly PriorityChip[];
	sideNames: SideNames;
	/** Resolves to the sentence that says why it was refused, or to an empty text. */
	onAnswer: (answers: WhyAnswers) => Promise<string>;
	onSkip: (reason: string) => Promise<string>;
	onClose: () => void;
}

/** Long enough to finish a sentence in the tracker first. */
const STAYS_MS = 20_000;

/** Asks about a ticket that was born without a form: a quiet line, and the questions for who wants them. */
export function AskAfter(props: AskAfterProps) {
	const [open, setOpen] = useState(false);
	const stay = useStay(open ? Number.POSITIVE_INFINITY : STAYS_MS, props.onClose);
	if (open) return <Asked {...props} />;
	return (
		<div class="why-notice" {...stay}>
			<MessageCircleQuestion size={16} aria-hidden="true" />
			<span>You made {props.label}:</span>
			<Button onClick={() => setOpen(true)}>Say why</Button>
			<Button look="quiet" label="Close this message" onClick={props.onClose}>
				<X size={16} aria-hidden="true" />
			</Button>
		</div>
	);
}

function Asked(props: AskAfterProps) {
	const { label, questions, priorities, sideNames, onClose } = props;
	const heading = useId();
	const first = useRef<HTMLTextAreaElement>(null);
	const [answers, setAnswers] = useState<WhyAnswers>(NO_ANSWERS);
	const [leaving, setLeaving] = useState(false);
	const [refusal, setRefusal] = useState('');
	useEffect(() => first.current?.focus(), []);
	return (
		<div class="why why-after">
			<section
				class="why-card"
				aria-labelledby={heading}
				onKeyDown={(event) => {
					if (event.key !== 'Escape') return;
					event.preventDefault();
					onClose();
				}}
			>
				<header>
					<h2 id={heading}>Why {label}?</h2>
					<Button look="quiet" label="Close the questions" onClick={onClose}>
						<X size={16} aria-hidden="true" />
					</Button>
				</header>
				<div class="why-body">
					<WhyForm
						{...{ questions, answers, priorities, sideNames }}
						onChange={setAnswers}
						firstRef={first}
					/>
				</div>
				<footer>
					{leaving ? (
						<NotNow
							onSkip={async (reason) => setRefusal(await props.onSkip(reason))}
							onBack={() => setLeaving(false)}
						/>
					) : (
						<div class="buttons">
							<Button
								look="strong"
								disabled={!hasAnswers(answers)}
								onClick={async () => setRefusal(await props.onAnswer(answers))}
							>
								Save the why
							</Button>
							<Button look="quiet" onClick={() => setLeaving(true)}>
								Not now
							</Button>
						</div>
					)}
					<p class="refusal" role="status">
						{refusal}
					</p>
				</footer>
			</section>
		</div>
	);
}
