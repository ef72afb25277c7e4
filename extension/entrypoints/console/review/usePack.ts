import { REVIEW_COLLECTIONS } from '@common-ground/shared/review/gather.ts';
import type { Review } from '@common-ground/shared/review/model.ts';
import type { Period } from '@common-ground/shared/review/period.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange, type Topic } from '../../../replica/changes.ts';
import { orFail } from '../../../ui/data/failure.ts';
import { readReview } from './read.ts';

const TOPICS: ReadonlySet<Topic> = new Set(REVIEW_COLLECTIONS);

/**
 * The pack of a period. It stays as it was read while people talk over it; `isOld` says that something changed since.
 */
export function usePack(period: Period | undefined) {
	const [review, setReview] = useState<Review>();
	const [isOld, setOld] = useState(false);
	const turn = useRef(0);
	const again = (): void => {
		if (!period) return;
		const mine = ++turn.current;
		void orFail(async () => {
			const read = await readReview(period);
			if (mine !== turn.current) return;
			setReview(read);
			setOld(false);
		});
	};
	useEffect(again, [period?.since, period?.until]);
	useEffect(() => {
		const ended = new AbortController();
		onChange((topics) => {
			if ([...topics].some((topic) => TOPICS.has(topic))) setOld(true);
		}, ended.signal);
		return () => ended.abort();
	}, []);
	return { review, isOld, again };
}
