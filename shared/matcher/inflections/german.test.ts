import { describe, expect, it } from 'vitest';
import { endingsOf } from './index.ts';

const forms = (word: string): string[] =>
	endingsOf(word, 'de-AT').map(({ cut, add }) => word.slice(0, word.length - cut) + add);

/** A word, and all its other forms. */
type Row = [word: string, ...forms: string[]];

describe('German nouns', () => {
	it.each<Row>([
		['Planung', 'Planungen'],
		['Mehrheit', 'Mehrheiten'],
		['Möglichkeit', 'Möglichkeiten'],
		['Botschaft', 'Botschaften'],
		['Priorität', 'Prioritäten'],
		['Konversion', 'Konversionen'],
		['Metrik', 'Metriken'],
		['Lizenz', 'Lizenzen'],
		['Kampagne', 'Kampagnen'],
		['Name', 'Namen', 'Namens'],
		['Nutzer', 'Nutzern', 'Nutzers'],
		['Nutzerin', 'Nutzerinnen'],
		['Termin', 'Termine', 'Terminen', 'Termins', 'Termines'],
		['Artikel', 'Artikeln', 'Artikels'],
		['Ziel', 'Ziele', 'Zielen', 'Ziels'],
		['Unternehmen', 'Unternehmens'],
		['Faktor', 'Faktoren', 'Faktors'],
		['Spezialist', 'Spezialisten'],
		['Student', 'Studenten', 'Studente', 'Students'],
		['Dokument', 'Dokumente', 'Dokumenten', 'Dokuments', 'Dokumentes'],
		['Projekt', 'Projekte', 'Projekten', 'Projekts', 'Projektes'],
		['Prozess', 'Prozesses', 'Prozesse', 'Prozessen'],
		['Ergebnis', 'Ergebnisse', 'Ergebnissen', 'Ergebnisses'],
		['Maß', 'Maßes', 'Maße', 'Maßen'],
		['Kriterium', 'Kriterien', 'Kriteriums'],
		['Algorithmus', 'Algorithmen'],
		['Firma', 'Firmen'],
	])('%s', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['Vertrag', 'Verträge', 'Verträgen', 'Vertrags', 'Vertrages'],
		['Werbeauftrag', 'Werbeaufträge', 'Werbeaufträgen', 'Werbeauftrags', 'Werbeauftrages'],
		['Markt', 'Märkte', 'Märkten', 'Markts', 'Marktes'],
		['Umsatz', 'Umsätze', 'Umsätzen', 'Umsatzes'],
		['Passwort', 'Passwörter', 'Passwörtern', 'Passworts', 'Passwortes'],
		['Mangel', 'Mängel', 'Mängeln', 'Mangels'],
		['Schaden', 'Schäden', 'Schadens'],
	])('%s, whose vowel changes', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['Antwort', 'Antworten'],
		['Format', 'Formate', 'Formaten', 'Formats', 'Formates'],
	])('%s, whose vowel does not', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['Kunde', 'Kunden'],
		['Beauftragte', 'Beauftragten', 'Beauftragter', 'Beauftragtem'],
		['Beauftragter', 'Beauftragte', 'Beauftragten', 'Beauftragtem'],
	])('%s, which is weak', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['Lead', 'Leade', 'Leaden', 'Leads', 'Leades'],
		['Tracking', 'Trackings'],
		['Story', 'Storys', 'Stories'],
		['Logo', 'Logos'],
		['E-Mail', 'E-Maile', 'E-Mailen', 'E-Mails', 'E-Mailes'],
		['Status'],
	])('%s, which is borrowed', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['Medium', 'Mediums'],
		['Datum', 'Datums'],
	])('%s, whose plural is another word', (word, ...all) => expect(forms(word)).toEqual(all));
});

describe('German words without a capital', () => {
	it.each<Row>([
		['agil', 'agile', 'agilen', 'agiler', 'agiles', 'agilem', 'agils'],
		['mobile', 'mobilen', 'mobiler', 'mobiles', 'mobilem'],
		[
			'priorisieren',
			...['priorisiert', 'priorisierte', 'priorisierten'],
			...['priorisierter', 'priorisiertes', 'priorisiertem'],
		],
		['e-Rechnung', 'e-Rechnungen'],
	])('%s', (word, ...all) => expect(forms(word)).toEqual(all));
});
