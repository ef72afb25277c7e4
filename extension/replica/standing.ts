import type { Contact, Replica, Standing, WriteTx } from './schema.ts';

const STANDING = 'standing';
const CONTACT = 'contact';

const NEVER: Contact = {
	state: 'never',
	since: '',
	refusal: '',
	failures: 0,
	notBefore: 0,
	asked: false,
};

/** Undefined while nobody has made a team of this database. */
async function findStanding(db: Replica): Promise<Standing | undefined> {
	return (await db.get('meta', STANDING)) as Standing | undefined;
}

export async function standingOf(db: Replica): Promise<Standing> {
	return known(await findStanding(db));
}

export async function findStandingIn(tx: WriteTx): Promise<Standing | undefined> {
	return (await tx.objectStore('meta').get(STANDING)) as Standing | undefined;
}

export async function standingIn(tx: WriteTx): Promise<Standing> {
	return known(await findStandingIn(tx));
}

export async function setStanding(tx: WriteTx, standing: Standing): Promise<void> {
	await tx.objectStore('meta').put(standing, STANDING);
}

export async function contactOf(db: Replica): Promise<Contact> {
	return ((await db.get('meta', CONTACT)) as Contact | undefined) ?? NEVER;
}

export async function setContact(db: Replica, contact: Contact): Promise<void> {
	await db.put('meta', contact, CONTACT);
}

export async function forgetContact(tx: WriteTx): Promise<void> {
	await tx.objectStore('meta').delete(CONTACT);
}

function known(standing: Standing | undefined): Standing {
	if (standing) return standing;
	throw new Error('This database belongs to no team yet.');
}
