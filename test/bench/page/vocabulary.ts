/** Words that texts and glossaries of a benchmark are made of. */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What people on both sides write; none is a word of the starter pack. */
export const EVERYDAY = words(`
	we you they the a this that our your every another some most of for with from about before after
	under over until because although while when where asked wrote said told moved opened closed read
	found lost kept sent took gave made built broke fixed changed checked showed explained answered
	waited worked started finished needs wants seems became people customers colleagues partners team
	office morning afternoon week month quarter year page text picture letter table colour size number
	question answer problem reason result place part word line side way thing time day money price
	order shop street garden river summer winter holiday birthday quickly slowly again already almost
	never often together carefully yesterday tomorrow soon late early good better small large long
	short new old clear empty full ready right wrong simple second third other same`);

/** Begin names of things in IT; most are also everyday words, as in any glossary. */
export const FIRST = words(`
	primary shared cold warm edge core backup shadow remote nested static dynamic signed staged rolling
	blue green silent strict sparse dense public private open closed short long early late fast slow
	internal external global local master replica golden canary dark light thin thick hard soft live
	dead pending partial virtual managed common simple double triple inner outer upper lower front back
	token client batch stream graph vector index schema tenant cluster record object block chunk frame
	packet signal worker thread process kernel driver layer domain zone region bucket volume mirror
	ledger parser linker loader runner watcher broker router proxy bridge tunnel gate`);

/** Go on. */
export const SECOND = words(`
	cache queue lock pool shard node mesh hook trigger handler listener resolver balancer limiter
	scheduler collector aggregator exporter importer adapter wrapper factory registry catalogue
	manifest snapshot checkpoint journal archive partition segment window cursor session handshake
	certificate secret keyring policy role scope claim grant quota budget threshold timeout retry
	backoff circuit breaker fallback failover rollout rollback release build artefact image layer
	pipeline stage job task step runbook alert probe metric trace span event topic channel socket
	endpoint payload header envelope schema mapping migration seed fixture stub contract`);

/** End the longest ones. */
export const THIRD = words(`
	policy window budget review owner report limit level plan check audit service group profile format
	version status history template standard strategy agreement boundary interface protocol inventory
	backlog dashboard calendar baseline tolerance exception approval handover drill`);

/** Syllables of made-up product names. */
export const SYLLABLES = words(`
	ka ro li mo ne ta vi zu pra dex lum tor vex qui sol nar fen gri hal jor ket mar nov ost pel`);

export const LETTERS = [...'ABCDEFGHIKLMNOPQRSTUVWXYZ'];
