import type { Priority } from '@common-ground/shared/model/priority.ts';
import { status } from '../../../../ui/data/status.ts';

/** What ends or pauses work; `active` takes it up again. */
export type Step = Priority['state'] | 'pause';

interface Words {
	question: string;
	/** Usual reasons. */
	reasons: readonly string[];
	doIt: string;
	/** Behind the title, once it is done. */
	told: string;
}

export const CLOSING: Readonly<Record<Step, Words>> = {
	done: {
		...{ question: 'Why is it done?', doIt: 'Close as done', told: 'is done' },
		reasons: ['Its outcome is reached', 'It is live'],
	},
	dropped: {
		...{ question: 'Why is it dropped?', doIt: 'Drop', told: 'is dropped' },
		reasons: ['The need went away', 'Others carry more weight'],
	},
	active: {
		...{ question: 'Why is it taken up again?', doIt: 'Take up again' },
		...{ told: 'stands in the list again', reasons: ['It is needed after all'] },
	},
	pause: {
		...{ question: 'Why is it paused?', doIt: 'Pause', told: 'is paused' },
		reasons: ['People are needed elsewhere', 'It waits for somebody'],
	},
};

/** What is asked besides the reason: a pilot ends in a lesson, somebody else’s wish gets an alternative. */
export const asksOf = (
	step: Step,
	{ pilot, owner }: Priority,
): { alternative?: 'may' | 'must'; lesson?: 'may' | 'must' } => ({
	...(step === 'dropped' ? { alternative: isOthers(owner) ? 'must' : 'may' } : {}),
	...(step === 'done' || step === 'dropped' ? { lesson: pilot ? 'must' : 'may' } : {}),
});

export const isOthers = (owner: string | undefined): boolean =>
	owner !== undefined && owner !== status.value?.me.memberId;
