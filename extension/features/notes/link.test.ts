import { expect, it } from 'vitest';
import { linkTo, noteIn } from './link.ts';

const TICKET = 'https://acme.atlassian.net/browse/CAMP-2?focus=1';

it.each([TICKET, `${TICKET}#comments`, 'https://t.example/#/issues/2'])(
	'a link from %s opens the same ticket, and says which note',
	(address) => {
		const link = linkTo(address, 'a-1:b~c');
		expect(noteIn(new URL(link))).toBe('a-1:b~c');
		expect(link.startsWith(address)).toBe(true);
	},
);

it('a link that is made from a link leads to the newer note', () => {
	expect(linkTo(linkTo(TICKET, 'one'), 'two')).toBe(linkTo(TICKET, 'two'));
});

it.each(['', '#other', '#common-ground-note=', '#common-ground-note=%E0%A4%A'])(
	'“%s” leads to no note',
	(hash) => {
		expect(noteIn(new URL(TICKET + hash)) || undefined).toBeUndefined();
	},
);
