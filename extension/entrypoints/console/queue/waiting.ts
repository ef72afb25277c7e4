import { computed } from '@preact/signals';
import { entries } from '../../../ui/data/glossary.ts';
import { waitingIn } from './order.ts';

/** What waits for a decision; undefined while it is being read. */
export const waiting = computed(() => entries.value && waitingIn(entries.value));

export const waitingCount = computed(() => waiting.value?.length ?? 0);
