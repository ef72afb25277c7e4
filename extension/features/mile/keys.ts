/** The chord that shows the page in the reader's words, as it is written for people. */
export const KEYS = 'Alt + Shift + →';
