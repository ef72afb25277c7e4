import { stemOf } from './words.ts';

/**
 * Words that people use for one another when they describe a thing, one group a line. Everyday
 * language beside that of offices, for any glossary: no names of concepts, nothing that only one
 * side says. A word may stand in several groups.
 */
const GROUPS = `
	money cost price budget pay paid spend spending expense euro fee charge bill financial
	revenue income sales turnover earn earned profit sold
	buy bought purchase order ordered buyer acquire checkout
	sell sale sold selling
	cheap discount save low
	customer client buyer consumer shopper guest
	people person persons user users visitor visitors human someone audience reader member
	visitor visit guest surfer
	employee staff colleague worker coworker
	boss manager management head executive leader
	company firm business organisation organization enterprise corporate
	department team group unit division
	supplier vendor provider agency contractor partner outside external
	website site web homepage page internet online
	shop store ecommerce webshop
	mail email mails message newsletter mailing letter
	junk spam unwanted
	inbox mailbox
	advertising ad ads advert advertisement promotion commercial banner
	picture image photo photograph graphic illustration visual
	video film clip movie
	text wording copy article words
	look appearance design style layout
	journalist journalists media press newspaper reporter
	famous celebrity known star popular
	recommend recommendation endorse suggest advise advice
	opinion feedback review rating satisfaction survey
	interest interested prospect potential
	leave left quit exit abandon cancel stop go gone end terminate
	stay keep keeping remain retain loyal loyalty
	return back again come
	program software application app tool system code
	developer programmer coder engineer developers programmers
	computer machine server device hardware laptop
	phone mobile smartphone telephone cell
	screen display monitor desktop
	error fault problem failure mistake bug defect issue trouble wrong
	broken crash crashed fail failed down outage unavailable offline stopped interruption
	available reachable up uptime working works running
	fix repair mend solve solved correct resolve
	emergency urgent urgently immediately critical
	undo revert reverse restore back
	restore recover recovery backup
	lost lose loss missing gone
	disaster catastrophe fire
	fast quick quickly speed quicker faster rapid soon
	slow slowly slower wait waiting takes long delay late latency seconds
	load loading open opening appear appears show
	test testing try trial tried check checking verify
	experiment trial hypothesis idea
	check review inspect inspection look examine audit
	measure measuring measured count counted track tracking record figure metric number statistics
	share percent percentage rate proportion ratio
	average mean typical median
	estimate guess guessing forecast approximate
	size big large effort
	small tiny little minimal smallest
	many mass bulk thousands lots huge
	same identical duplicate twice double copy equal
	similar alike resemble comparable look-alike
	different distinct various
	new fresh latest newest newer recent
	old outdated legacy previous former earlier
	version release update upgrade edition
	publish published launch live release announce
	change changed modify modification edit alter adjust
	delete deleted remove removed erase erased forget
	stop block prevent forbid deny refuse reject
	allow allowed permit permission right rights access authorise authorisation let
	consent agree agreement permission accept yes
	ask request question wish want demand
	answer reply respond response react reaction
	promise guarantee agreed commitment agreement contract
	contract agreement legal binding
	law legal regulation rule rules act compliance
	personal private privacy individual
	data information details
	store stored storing save saved keep kept memory
	temporary temporarily short-lived
	collect gather obtain
	send sending sent deliver delivered delivery transfer
	receive received get arrive arrives
	connect connecting connection link linked interface exchange integrate
	combine merge join unite bring together
	forward forwarding redirect lead
	address url link domain
	login log sign account password credential session
	password passwords secret credential
	key code token
	steal stealing theft fraud fake forged fraudulent cheat trick lure deceive
	attack hack hacker hackers attacker attackers intruder break malicious
	security secure safe protect protected protection safety
	weak weakness hole gap vulnerable
	hidden invisible secret unseen
	unreadable scrambled encrypted encode
	tunnel protected remote
	list listing collection catalogue inventory
	rank ranked order priority prioritise sorted
	task work job item ticket to-do todo
	job process run automatic automatically scheduled nightly
	night nightly hours weekend evening
	automatic automatically automated itself robot
	manual hand
	plan planned planning schedule roadmap calendar
	meeting discuss discussed discussion talk conference session
	upcoming coming next future later
	goal target aim objective
	result outcome success effect
	success successful succeed achieve achieved
	finish finished done complete completed ready
	start begin begun beginning first
	stage step phase
	part piece component element block
	whole total overall complete
	limit limited maximum cap restriction
	too excessive exceed overload
	traffic load requests visitors peak
	spread distribute distributes divide split several
	several multiple many various
	split divide half halves
	grow growth increase rise rising expand
	shrink decrease fall drop reduce
	risk danger threat
	reason cause why root
	document documentation description report note written
	describe explain description
	history record log trail who changed
	search find found finding look google
	unpaid free organic without paying
	disability disabled blind handicapped impaired see hear
	mouse keyboard touch tap click press
	button link click
	label tag mark marker
	form field fill
	place spot location where
	region country abroad world
	time period duration interval days
	date deadline day
	switch toggle turn flip
	group segment cluster category
	imaginary fictional invented typical
	contact address person lead
	path journey way route course
	depend dependent depending dependency locked
	responsible accountable owner decides in-charge
	expert specialist knows knowledge
	learn training teach learning
	common shared joint together
	without none no
`;

let table: Map<string, Set<string>> | undefined;

/** The stems that are used for the same thing as this one. */
export function kin(stem: string): ReadonlySet<string> {
	table ??= read();
	return table.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function read(): Map<string, Set<string>> {
	const kin = new Map<string, Set<string>>();
	for (const line of GROUPS.trim().split('\n')) {
		const stems = line.trim().split(' ').map(stemOf);
		for (const stem of stems) {
			const known = kin.get(stem) ?? new Set();
			for (const other of stems) if (other !== stem) known.add(other);
			kin.set(stem, known);
		}
	}
	return kin;
}
