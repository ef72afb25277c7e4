import chip from '../../ui/chip/chip.css?inline';
import side from '../../ui/side/side.css?inline';
import { notesSheet } from '../notes/sheet.ts';
import { formSheet } from '../why/sheet.ts';
import drawer from './drawer.css?inline';
import edit from './edit.css?inline';
import parts from './parts.css?inline';
import picker from './picker.css?inline';
import talk from './talk.css?inline';
import ticket from './ticket.css?inline';

/** What the drawer needs in a layer of a page. Our own pages import `all.css` beside `ui/base.css`. */
export const ticketSheet = [
	...[side, chip, formSheet, notesSheet],
	...[ticket, edit, picker, parts, talk, drawer],
].join('\n');
