import { useEffect, useState } from 'preact/hooks';
import { onChange, type Topic } from '../../replica/changes.ts';

/** What is read as one thing with a ticket; `status` says when what was made here has been sent. */
const TOPICS: ReadonlySet<Topic> = new Set([
	...(['ticket', 'why', 'priority', 'expectation', 'restatement', 'clock'] as const),
	...(['concern', 'alias', 'note', 'member', 'team', 'status'] as const),
]);

/** Counts the changes of tickets and of what hangs on them. */
export function useNews(): number {
	const [news, setNews] = useState(0);
	useEffect(() => {
		const ended = new AbortController();
		onChange((topics) => {
			if ([...topics].some((topic) => TOPICS.has(topic))) setNews((count) => count + 1);
		}, ended.signal);
		return () => ended.abort();
	}, []);
	return news;
}
