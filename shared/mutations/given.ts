/** What is said of the fields; a key that is there without a value would erase one. */
export const given = <T extends object>(
	fields: T | undefined,
): { [K in keyof T]?: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
