import type { Matcher } from '@common-ground/shared/matcher/model.ts';
import type { SenseData } from '@common-ground/shared/sense/data.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import { ask } from '../messaging/client.ts';
import type { GlossaryDelta } from '../messaging/replies.ts';
import { loadPart, VersionChanged } from './pieces.ts';
import { inSlices, turn } from './slices.ts';
import { brought } from './world.ts';

/** What finds the glossary's words in a text, and tells their meanings apart. */
export interface Vocabulary {
	matcher: Matcher;
	senses: Senses;
}

interface Held extends Vocabulary {
	version: string;
}

/** How often loading begins anew where the glossary keeps changing on the way. */
const ATTEMPTS = 5;

/**
 * Keeps the glossary of this frame: loads it once, and afterwards only what became different. It is the
 * same object as before where nothing did.
 */
export function followVocabulary(): () => Promise<Vocabulary> {
	let last: Promise<Held> = loaded(ATTEMPTS);
	last.catch(() => {});
	let isFirst = true;
	const renewed = async (held: Held): Promise<Held> => {
		const delta = await ask('glossary.changes', { version: held.version });
		return delta ? changed(held, delta) : loaded(ATTEMPTS);
	};
	// One after the other: two deltas at once would both start from the same version.
	return () => {
		if (!isFirst) last = last.then(renewed, () => loaded(ATTEMPTS));
		isFirst = false;
		return last;
	};
}

async function loaded(attempts: number): Promise<Held> {
	try {
		const [matcher, senses] = await Promise.all([loadPart('matcher'), loadPart('senses')]);
		if (matcher.version !== senses.version) throw new VersionChanged();
		const { matcherInSteps } = await brought('reader');
		await turn();
		return {
			version: matcher.version,
			matcher: await inSlices(matcherInSteps(matcher.bytes)),
			senses: await sensesOf(senses.bytes),
		};
	} catch (error) {
		if (error instanceof VersionChanged && attempts > 1) return loaded(attempts - 1);
		throw error;
	}
}

async function changed(held: Held, delta: GlossaryDelta): Promise<Held> {
	if (delta.version === held.version) return held;
	let { matcher, senses } = held;
	for (const change of delta.changes) matcher = matcher.changed(change);
	if (delta.senses) {
		const part = await loadPart('senses');
		if (part.version !== delta.version) return loaded(ATTEMPTS);
		senses = await sensesOf(part.bytes);
	}
	return { version: delta.version, matcher, senses };
}

async function sensesOf(bytes: Uint8Array): Promise<Senses> {
	const sensesInSteps = await brought('senses');
	await turn();
	const data = JSON.parse(new TextDecoder().decode(bytes)) as SenseData;
	await turn();
	return inSlices(sensesInSteps(data));
}
