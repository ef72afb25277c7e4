import button from '../../ui/button/button.css?inline';
import field from '../../ui/field/field.css?inline';
import form from './form.css?inline';
import panel from './why.css?inline';

/** What the questions need wherever they are shown. */
export const formSheet = [button, field, form].join('\n');
export const whySheet = [formSheet, panel].join('\n');
