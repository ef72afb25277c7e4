import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { placeOf } from '@common-ground/shared/why/prompts.ts';
import type { Question } from '@common-ground/shared/why/questions.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';

/** What the team asks of a ticket's project, once somebody answers; undefined until it is known, and where it cannot be. */
export function useQuestions(ref: TicketRef, isAsked: boolean): readonly Question[] | undefined {
	const [questions, setQuestions] = useState<readonly Question[]>();
	const { system, host, key } = ref;
	useEffect(() => {
		if (!isAsked) return;
		ask('why.questions', placeOf({ system, host, key })).then(setQuestions, () => {});
	}, [isAsked, system, host, key]);
	return questions;
}
