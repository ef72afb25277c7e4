import type { Kept } from '@common-ground/shared/model/kept.ts';
import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../replica/changes.ts';
import { orFail } from '../data/failure.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What a kept text belongs to, read again when it changes; undefined until then, and when it is gone. */
export function useSubject(kept: Kept): Subject | undefined {
	const [subject, setSubject] = useState<Subject>();
	useEffect(() => {
		const ended = new AbortController();
		const read = async () => {
			const found = await orFail(() => subjectOf(kept));
			if (!ended.signal.aborted) setSubject(found);
		};
		onChange(() => void read(), ended.signal);
		void read();
		return () => ended.abort();
	}, [kept.id]);
	return subject;
}
