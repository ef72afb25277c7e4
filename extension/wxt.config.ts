import { readFileSync } from 'node:fs';
import { defineConfig, type UserManifest } from 'wxt';
import { tintSheet } from './features/glossary/tints.ts';
import { MARKS_FILE } from './page/files.ts';

/**
 * Pins the Chrome id (`CHROME_EXTENSION_ID`), so that a team server's CORS rule can name it. The
 * private half was never kept: an unpacked extension needs none, and a store signs with its own;
 * when it is listed there, the store's public key goes here and the id into `origin.ts`.
 */
const PUBLIC_KEY =
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA26EMf3vv7SBR+CrkrPYnyaOk+1TU3IIw4krfLijxvVzC1FPx4Lp/AkhRnuVvpkri+kBrkM0o22eLGVQDht6VOFym0STpdkkQaOLXD1Fyx9guIzVJ8O4EAnY4iXOx+VUdlz9UxUnRnBs5EOKlz4IjCSbunwsQaILNUOo4xF60iRvSUk9/JSY9Yq6a1ed9RC6J+re/KXVMluifEWX5rx4Y0ASCiqfzQf+gQHPcJc8O287uApnh9ohCdRy8nVKmRwd99G+7ftdkHX96aXcUCUGF5SK8SQEsZnYI1GNIhQaSKrWW3CLDZZT32Ks9EIHfP+W+H6sCMc14szgW3rTGv43NgQIDAQAB';

/**
 * Written out for Firefox too: its default upgrades `ws://127.0.0.1`, where a team's first server
 * lives. `connect-src` is open because a team's server can be anywhere.
 */
const PAGES_CSP = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	// The bundler puts small images into the code.
	"img-src 'self' data:",
	'connect-src http: https: ws: wss:',
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** At most four may be suggested; each can be changed in the browser's own settings. */
const COMMANDS: UserManifest['commands'] = {
	_execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
	'look-up': {
		suggested_key: { default: 'Alt+Shift+L' },
		description: 'Look up the selected words',
	},
	'toggle-marks': {
		suggested_key: { default: 'Alt+Shift+M' },
		description: 'Hide or show the marks on this site',
	},
	'open-side-panel': {
		suggested_key: { default: 'Alt+Shift+K' },
		description: 'Open the side panel',
	},
};

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	// The oldest browsers below: otherwise `light-dark()` and nesting are rewritten into something larger.
	vite: () => ({ build: { cssTarget: ['chrome128', 'firefox140'] } }),
	hooks: {
		'build:publicAssets'(_wxt, files) {
			const tokens = readFileSync(new URL('../shared/look/tokens.css', import.meta.url), 'utf8');
			files.push({ relativeDest: MARKS_FILE, contents: tintSheet(tokens, ':root') });
		},
	},
	manifest: ({ browser, mode }) => ({
		name: 'Common Ground',
		description: 'Marketing and IT understand each other where the work happens.',
		permissions: [
			'storage',
			// What people wrote and no server has yet must not be evicted when the disk is full.
			'unlimitedStorage',
			'alarms',
			'scripting',
			'activeTab',
			'contextMenus',
		],
		// Asked for one site at a time, at the member's click.
		optional_host_permissions: ['*://*/*'],
		// A permission prompt cannot be clicked by a test: its hosts are granted beforehand.
		...(mode === 'e2e'
			? { host_permissions: ['http://127.0.0.1/*', 'https://*.atlassian.net/*'] }
			: {}),
		commands: COMMANDS,
		omnibox: { keyword: 'cg' },
		content_security_policy: { extension_pages: PAGES_CSP },
		...(browser === 'firefox' ? FIREFOX : CHROME),
	}),
});

const CHROME: UserManifest = {
	key: PUBLIC_KEY,
	/** `caretPositionFromPoint`; also a WebSocket's messages keep the worker, from 116 on. */
	minimum_chrome_version: '128',
	// Typed arrays in messages, from Chrome 148 on; older ones ignore it. Not in the types of `wxt` yet.
	...{ message_serialization: 'structured_clone' },
};

const FIREFOX: UserManifest = {
	browser_specific_settings: {
		gecko: {
			id: 'common-ground@common-ground.example',
			/** The CSS Custom Highlight API. */
			strict_min_version: '140.0',
			data_collection_permissions: { required: ['none'] },
		},
	},
};
