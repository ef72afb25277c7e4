import { type WordList, words } from './words.ts';

/** Common words that are verbs more often than anything else: "send", "become". */
export const MOSTLY_VERBS: WordList = words(`
	abandon abide abolish absorb abstract abuse accelerate accept acclaim accommodate accompany
	accomplish accord accumulate accuse achieve acknowledge acquire adapt add adhere adjust admit
	adopt advance advise advocate affect afford agree alert align allege alleviate allow alter
	amend analyze announce anticipate apologize appear apply appoint appreciate approve argue arise
	arrange arrest arrive ask assemble assert assess assist associate assume assure attach attend
	attract authorize avert avoid await bake ban bankrupt barbecue base bat be bear beat become
	begin behave believe belong bend bet bid birdie bite blame blast blend bob bogey boil bolster
	boo boom bore borrow bother bounce boycott brace breach break breathe breed bring broaden buck
	build burn burst bury bust butcher butt buy buzz bypass calculate call cancel capitalize
	capture care carry catch caucus cause cease celebrate challenge chase chat choose chronicle
	chuck cite clarify click climb clinch coincide collapse collect combine come commemorate commit
	communicate compare compensate compete complain comply comprise concede concentrate conclude
	condemn conduct confirm confront connect consider consist console consolidate constitute
	construct consult consume contain contend continue contribute convene convert convey convict
	convince cook cooperate coordinate cope correct count cover crack crane create criticize cross
	cruise crush curse cut dare dash deal decide declare decline decrease deepen defend define
	delay delegate deliver demonstrate dent deny depart depend deploy deposit describe desert
	deserve design designate destroy detain detect deter determine develop devote dial die differ
	dig digest dip direct disagree disappear disarm disclose discount discourage discover discuss
	dismiss disperse display disrupt dissolve distinguish distribute divert divide do dodge
	dominate don donate doom draft drag drain draw drift drill drive drop dry duck dump earn ease
	eat educate elect eliminate embrace emerge emphasize employ enable enact encounter encourage
	endorse endure enforce engage enhance enjoy ensure enter eradicate escape escort establish
	evacuate evaluate examine exceed except exclude execute exert exhaust exhibit exile exist
	expand expect expel expire explain explode exploit explore export expose express extend extract
	facilitate fade fail fall fancy feed feel fell ferry fight file fill filter finance find finish
	fit fix flee flip float flush fly follow forecast forge forget forgive foster found fracture
	freeze fry fulfill gain gamble garner gather gauge gear generate get give go gore gorge govern
	grab grant grasp greet grow guarantee guess guide hail halt handle hang happen harry hatch hate
	haul have heal hear help herald hide highlight hint hire hit hold hook hop hope hunt hurdle
	hurry hurt identify ignore illustrate imagine implement impose improve include incorporate
	indicate inform initiate insist inspect inspire install institute integrate intend intensify
	inter interact interfere interpret intervene introduce invade invest investigate invite involve
	isolate jimmy join judge jump justify keep kick kidnap kill kiss knock know label laugh launch
	lavish lay lead lean leap learn leave lend let levy lie lift like listen live locate lock lodge
	look loop lose lounge lower lure mail maintain make manage manufacture mar mark marry marvel
	massacre mastermind match mean measure mediate meet mention merge minimize miss mix mock mold
	monitor moo mount move muster need neglect negotiate nod notch note notice obscure observe
	obtain occupy occur offer offset open operate oppose organize oust outlaw outline overcome
	overhaul overthrow overturn owe pack paint pardon participate pass pat pause pay peel peer
	pepper perform permit persist persuade pick pierce pin pinch ping plague play plead please
	pledge plunge polish pop portray pose possess postpone pour praise pray predict prefer prepare
	present preserve press prevail prevent print probe proceed produce prohibit promise promote
	prompt propose prosecute protect prove provide provoke publish pull pump punch punish punt
	purchase pursue push put putt puzzle pyramid qualify quell quit quote raise rally ram rap rape
	ratify reach react read realize reassure rebound rebuild recall receive recess reclaim
	recognize recommend reconcile reconsider recount recover recruit reduce refer reflect refuse
	regain regard register regret regulate reign reinforce reject relate relax relay release
	relieve rely remain remake remember remind remove renew reopen repay repeal repeat replace
	reply represent require rescue resemble reserve reside resign resist resolve resort respond
	restore restrict resume retain retire retreat retrieve return reveal reverse review revise
	revive rid ride ring rip rise rival rob roll rout rove run rush safeguard sail salute salvage
	sanction satisfy save savvy saw say scan scare scout scramble scratch scream seal secure see
	seek seem seize select sell send separate serve set settle shake shed shift shine shoot show
	shrink shut shuttle shy sing sink sit skip slam slap slash slate sleep slide slip slump smash
	smell smile snap sneak soar solve sour spare speak specify speculate spend spill spin split
	sponsor spread sprint squash squeeze stabilize stamp stand start stay steal steam steer
	stimulate stir stoke stop stray strengthen stretch strike strive sub submit substitute succeed
	sue suffer suggest supply suppose suppress surrender surround survive suspect suspend sustain
	swap sway sweep swim swing switch tackle take talk tap teach tear telescope tell tend testify
	thank think threaten thrive throw thrust thwart tighten tolerate topple torture toss touch
	transform translate transplant travel treat trim trust try tumble tunnel turn twist undermine
	understand undertake unite unveil update upgrade uphold upset urge use vary verify violate
	visit volunteer vote vow wade wait wake walk want warn warrant wash watch weaken wear weigh
	welcome weld whip whistle win wipe wish withdraw withstand wonder woo worry worsen wrap wreck
	write yield zip
`);

/** Common words that are verbs, too: "route", "change". */
export const ALSO_VERBS: WordList = words(`
	access accession account ace act action address advantage adventure affiliate age aggregate aid
	aim air alarm ally alternate ambush amnesty amount anchor anger angle answer appeal approach
	appropriate arch arm array article ash assault attack attempt auction audit author automobile
	avalanche average award baby bachelor background bag bail balance ball ballot band bang bank
	bar bare bargain barrel batter battle bay beach beam beard bed beef bell belt bench benefit
	berry berth bias bicycle bike bill bin bird birth blank blanket blaze block blockade blog blood
	bloom blow blunt board boat body bolt bomb bond bone book boost border boss bottle bottom bound
	bow bowl box brad brain branch brand bread breakfast breast bribe bridge brigade broadcast
	broker bronze brook brush bubble bud budget buffalo buffer bug bulk bull bulletin bunch bunker
	burden burke bus bush butter butterfly button cabin cable cage cake calendar calm camp campaign
	can canal candy cane cannon cap captain card career carol carpet cart cartoon case cash cast
	castle cat catalogue caution cave cement census center centre certificate chain chair chairman
	chamber champion chance change channel character charge charm chart charter check cheer cheese
	chill chin chip choir chorus church circle circuit claim clash class clean clear clerk climax
	clip clock close closure cloud club cluster coach coal coast coat code coin coke collar color
	colour combat comfort command comment commission commune compact companion company complement
	complete compound compromise con concern concert condition confederate conflict consent contact
	content contest contract contrast control convoy cool cooper copper copy copyright core corn
	corner corrupt cost costume cotton couch counsel counter couple course court cow cox craft
	crash cream credit crew cricket crop crow crowd crown crunch cry culture cup curb cure curve
	cycle dam damage dance date dawn debate debut decay deck decree default defeat delight demand
	desire despair detail devil diet din discharge discipline dish disk disorder dispatch dispute
	dissent distance district dive divorce dock doctor document dog dose dot double doubt download
	dream dress drink drug drum dust eagle earth echo eclipse edge effect egg elaborate elbow
	embargo end engineer entrance equal essay estimate evidence exchange excuse exempt exercise
	exit expense experience experiment eye face factor fan fantasy fare farm fashion fate father
	fault favor favour fax fear feast feature fee felt fence field figure film finger fire fish
	flag flank flash flavor fleet flight flock flood floor flour flow flower flurry foam focus foil
	fold fool foot force ford forest form format fort foul founder fox fraction frame franchise
	frank free freight frost fruit fuel fullback function fund game gang gap garage garden garrison
	gas gate gesture ghost gift glance glass glimpse glory golf google grace grade graduate grain
	graph grass grey grill grip ground group guard gun guy ham hammer hand handicap harbor harbour
	harm harvest hat hawk hazard head headline heat hedge herd hike hill hole holiday homer honor
	honour hood horn horse host house hull humble humor hunger husband ice idle image impact import
	inch increase index influence input instance instrument insult interest interview intimate
	inventory iron issue jack jacket jail jam japan jaw jazz jet job jockey joke josh journey joy
	junk keen kid kit knife knight labor labour lack laden lance land landscape lap layer leaf
	league leak lease leather lecture letter level license light lighter limit line link list load
	loan lobby log lord lot love lumber lunch lynch machine man mandate maneuver map marble march
	market marshal mask mass master mate matter mature medicine mentor merchandise merit mess
	message meter milk mill mind mine minister mirror mistake mob model moon mortar mortgage mother
	motion motor motorcycle mouse mouth mud murder muscle nail name neck needle neighbor nerve nest
	network nick nickname noise nose number nurse object occasion officer oil orbit order outfit
	output outrage oversee pace package pad page pain pair palm pan panel panic paper par parade
	parallel parcel parent park parody parole part partner party patch patent patrol pattern peak
	pearl pen pension people pet petition phase phone photograph phrase picnic picture piece pile
	pilot pine pioneer pipe pit pitch place plan plane plant plate plot plug pocket point poison
	pole police poll pool port porter portion position post pot potter pound powder power practice
	premier premiere pressure prey price pride prize process profile profit program programme
	progress project proof prop proportion proposition prospect protest provision pulse purpose
	purse quake quarter quarterback queen quest question race rack radio rage raid rail railroad
	rain ranch range rank ransom rate ray rear reason rebel record referee reference reform refrain
	regiment rein remainder remark remedy rent repair report request research respect rest result
	retail revenge revolt reward rice rick ridge rifle rig rim riot risk rock rocket romance roof
	room root rouge route row rubber ruin rule rumor sack sacrifice saint salt sample sand
	satellite sauce scale schedule scheme school score scrap screen script sculpture search season
	seat section seed segment sense sentence sequence service sex shade shadow shame shanghai shape
	share sheet shell shelter shepherd shield ship shirt shock shoe shop shore shoulder shower
	shrine sight sign signal silence sin site size sketch ski skin skipper skirt sky slalom
	slaughter slave slice slight slot slow slug smoke smooth snake snow soap soil soldier sole solo
	sort sound soup source space span spark speed spell spice spike spiral spirit spite sport spot
	spotlight spray spring spur spy square stack staff stage stake stall star state station steady
	steel steep stem step stick sting stint stock stomach stone store storm strain straw streak
	stream stress string strip stroke structure struggle study stuff stunt style subject submarine
	sugar suit sum summer summit sun supplement support surface surge surprise survey swamp swan
	sweat syndicate table tag tail tally tan tank tape target task taste tax taxi team tee
	telegraph telephone tense tent tenure term test theme thread throne thumb thunder ticket tide
	tie till time tin tip tire tissue title toll tone tongue tool top torch total tour tower toy
	trace track trade trademark traffic trail train transfer transit transition transport trap
	trash treasure tree trend trick trigger trip triple triumph troop trouble truck tube tucker
	tune turf twin type undergo vacation vacuum value vein venture veto view visa voice voyage wage
	wall war ward warehouse waste water wave wax weather web wedge weekend weight welsh whale wheel
	wholesale widow will wind wine wing winter wire witness wolf word work worship wound yacht yen
	zone
`);
