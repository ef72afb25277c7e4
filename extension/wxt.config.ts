import { defineConfig } from 'wxt';

/** The Chrome id is pinned by `key`, so that a server's CORS rule can name it. */
export default defineConfig({
	manifestVersion: 3,
	imports: false,
	manifest: ({ browser, mode }) => ({
		name: 'Common Ground',
		description: 'Marketing and IT understand each other where the work happens.',
		permissions: [
			'storage',
			'alarms',
			'scripting',
			'activeTab',
			'contextMenus',
			'sidePanel',
		].filter((permission) => browser !== 'firefox' || permission !== 'sidePanel'),
		optional_host_permissions: ['*://*/*'],
		...(mode === 'e2e'
			? { host_permissions: ['http://127.0.0.1/*', 'https://*.atlassian.net/*'] }
			: {}),
	}),
});
