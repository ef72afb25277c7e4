import button from '../../ui/button/button.css?inline';
import side from '../../ui/side/side.css?inline';
import list from './term-list.css?inline';

/** Everything that the list needs inside our shadow root, tokens aside. */
export const termListCss = [button, side, list].join('\n');
