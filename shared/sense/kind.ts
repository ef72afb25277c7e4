import type { Concept } from '../model/concept.ts';
import type { Kind } from './data.ts';

const PERSON =
	/^(?:(?:an?|the|any|one)\s+)?(?:(?!of\b)[a-z-]+\s+)?(?:person|people|someone|somebody|company|organisation|organization|engineer|developer|customer|colleague|visitor|buyer|contact|expert|specialist|presenter|member)\b(?=[,.;]|\s+(?:who|that|which|of|or|in|for|from|with|whose)\b)/i;
const ACTION = /^(?:to\s+\p{L}+|\p{L}{2,}ing)\b/iu;
/** "A developer uploads finished work": what somebody does. */
const DOING =
	/^(?:an?|the)\s+(?:developer|team|customer|visitor|person|user|system|server)\s+\p{L}+s\s/iu;

/** What a concept is, as its definitions begin. */
export function kindOf({ definition }: Concept): Kind {
	const texts = [definition.marketing, definition.it];
	if (texts.some((text) => PERSON.test(text))) return 'person';
	return texts.some((text) => ACTION.test(text) || DOING.test(text)) ? 'action' : 'thing';
}
