import { priorityClosing } from './priority-close.ts';
import { priorityCreation } from './priority-create.ts';
import { priorityEdits } from './priority-edit.ts';
import { priorityMoves } from './priority-move.ts';
import { priorityWork } from './priority-work.ts';

export const priorityMutations = {
	...priorityCreation,
	...priorityEdits,
	...priorityMoves,
	...priorityWork,
	...priorityClosing,
};
