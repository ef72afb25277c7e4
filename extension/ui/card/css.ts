import button from '../button/button.css?inline';
import side from '../side/side.css?inline';
import status from '../status/status.css?inline';
import card from './card.css?inline';
import live from './live.css?inline';

/** Everything that a `Card` needs where `base.css` is not: inside a shadow root, tokens aside. */
export const cardCss = [button, side, status, card, live].join('\n');
