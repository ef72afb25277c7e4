import 'wxt/browser';

/** WXT generates the same, path by path, while it builds; a check must not need a build first. */
declare module 'wxt/browser' {
	interface WxtRuntime {
		getURL(path: string): string;
	}
}
