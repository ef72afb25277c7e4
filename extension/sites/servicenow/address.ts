/** A table's prefix and at least five digits: "INC0010023". */
const NUMBER = /^[A-Z]{2,8}\d{5,}$/;
const TARGET = '/params/target/';

export const isNumber = (text: string): boolean => NUMBER.test(text);

/**
 * Addresses mostly name a record by an id that nobody sees; some by its number. In the newer shell the
 * classic address is part of the path.
 */
export function keyOf(url: URL): string | undefined {
	const [, target] = url.pathname.split(TARGET);
	const { searchParams } = target ? new URL(decoded(target), url.origin) : url;
	const asked = /(?:^|\^)number=([^^]+)/.exec(searchParams.get('sysparm_query') ?? '')?.[1];
	return [searchParams.get('number'), asked].find((text) => text && isNumber(text)) ?? undefined;
}

function decoded(text: string): string {
	try {
		return `/${decodeURIComponent(text)}`;
	} catch {
		return '/';
	}
}
