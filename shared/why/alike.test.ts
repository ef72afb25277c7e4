import { describe, expect, it } from 'vitest';
import { AlikeIndex } from './alike.ts';
import { foldedWords } from './fold.ts';

const TOLD = Object.entries({
	voucher:
		'Half of the visitors leave at the voucher step since Monday. Returning shoppers pay with a voucher without calling support. Voucher orders back from 4 to 30 a day',
	banner:
		'The cookie banner blocks the checkout for guests on iPhones. Guests on iPhones can pay. Mobile orders as before the banner',
	import:
		'The nightly import of contacts from the CRM fails twice a week. Sales works with yesterday’s contacts. No failed import for a month',
	speed:
		'The landing pages load in nine seconds on mobile and ads become expensive. Visitors on phones see the page at once. Largest paint under 2.5 seconds',
	invoice:
		'Kunden rufen an, weil die Rechnung als PDF fehlt. Firmenkunden laden die Rechnung selbst herunter. Kein Anruf mehr wegen Rechnungen',
	newsletter:
		'Der Newsletter geht doppelt an Bestandskunden. Abonnenten bekommen jede Ausgabe einmal. Weniger als 5 Abmeldungen je Ausgabe',
	coupon:
		'Das Gutscheinfeld im Warenkorb nimmt keine Kleinbuchstaben. Käufer lösen Gutscheine ohne Hilfe ein. Keine Anfragen zu Gutscheinen',
	consent:
		'Legal told us that the consent text is out of date. Visitors know what they agree to. The audit finds no open points',
	event:
		'The registration form for the trade fair is not ready and the mailing goes out in May. Attendees register in a minute. 300 registrations',
	tracking:
		'Since the relaunch conversions are missing in the dashboard. Marketing sees numbers of the same day. Conversions equal orders in the shop',
}).map(([id, text]) => ({ id, text }));

const index = new AlikeIndex(TOLD);
const first = (text: string) => index.find(text, 3)[0]?.id;

describe('tickets that are about the same thing', () => {
	it.each([
		['Vouchers are refused at checkout and shoppers leave', 'voucher'],
		['Shoppers cannot pay with their voucher', 'voucher'],
		['Import of CRM contacts failed again', 'import'],
		['Landing page loading takes seconds on mobile phones', 'speed'],
		['Rechnungen fehlen im Kundenkonto als PDF', 'invoice'],
		['Newsletter kommt zweimal an, Abonnenten beschweren sich doppelt', 'newsletter'],
		['Gutscheine im Warenkorb werden nicht angenommen', 'coupon'],
		['The consent texts need an audit by legal', 'consent'],
		['Registrations for the autumn fair: form and mailing', 'event'],
		['Dashboard shows no conversions from the shop', 'tracking'],
		['iPhone guests cannot close the cookie banner', 'banner'],
	])('are found in other words and other forms: %s', (text, id) => {
		expect(first(text)).toBe(id);
	});

	it.each([
		'New logo on the careers page',
		'Please rotate the TLS certificates',
		'We need it by Monday because the customer asked',
		'Der Drucker im dritten Stock ist kaputt',
		'',
		'a',
	])('are not made up: %s', (text) => {
		expect(index.find(text, 3)).toEqual([]);
	});

	it('are at most as many as were asked for, the most alike first', () => {
		const found = index.find('voucher orders of guests on mobile at the checkout banner step', 2);
		expect(found.length).toBeLessThanOrEqual(2);
		expect(found.map(({ score }) => score)).toEqual(
			found
				.map(({ score }) => score)
				.sort()
				.reverse(),
		);
	});

	it('are none where nobody has said anything', () => {
		expect(new AlikeIndex([]).find('Vouchers are refused', 3)).toEqual([]);
	});
});

describe('folded words', () => {
	it.each([
		['releases', 'released'],
		['Rechnung', 'Rechnungen'],
		['Händlern', 'Händler'],
		['vouchers', 'voucher’s'],
	])('%s and %s are one', (one, other) => {
		expect(foldedWords(one)).toEqual(foldedWords(other));
	});

	it('leave out what says nothing', () => {
		expect(foldedWords('We need this for the customer and it is not there')).toEqual([]);
	});
});
