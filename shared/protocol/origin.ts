/**
 * The id that Chrome derives from the public key in `extension/wxt.config.ts` (the first 16 bytes
 * of the key's SHA-256, written with the letters a to p). A server allows this origin by name.
 */
export const CHROME_EXTENSION_ID = 'iopkanjanmppmnpbdfbphlmhodhbifep';
export const CHROME_EXTENSION_ORIGIN = `chrome-extension://${CHROME_EXTENSION_ID}`;
