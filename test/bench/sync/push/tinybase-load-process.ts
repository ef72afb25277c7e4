/** TinyBase's clients, in a process of their own: what they still have to do after their turn is nobody else's. */
import { answering, task } from '../answering.ts';
import { paceOf } from './load.ts';
import { tinybaseWriters } from './tinybase.ts';

const { url, clients } = task<{ url: string; clients: number }>();
const writers = await tinybaseWriters(url, clients);
answering({}, { pace: (ms: number) => paceOf(writers, ms) }, () => {});
