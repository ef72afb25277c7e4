import button from '../../ui/button/button.css?inline';
import field from '../../ui/field/field.css?inline';
import side from '../../ui/side/side.css?inline';
import notes from './notes.css?inline';

/** What `NotesList` needs in a layer of a page. Our own pages import `notes.css` beside `ui/base.css`. */
export const notesSheet = [button, field, side, notes].join('\n');
