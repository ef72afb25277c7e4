import { words } from './words.ts';

/** English nouns among the 3,000 words written most often: nearly every text has some. */
export const VERY_COMMON: ReadonlySet<string> = words(`
	ability above abuse academic academy access accident accord account accused act acting action
	active activity actor actress addition address administration advance advantage advertising
	affairs afghan afternoon age agency agenda agent agreement agriculture aid air aircraft airline
	airport album alliance allies alternative ambassador amount analysis analyst ancient animal
	anniversary announcement annual anonymity answer anti apartment appeal appearance approach
	approval are area arm arms army arrest art article artist arts aside asking assault assembly
	assets assistance assistant association attack attempt attention attorney audience author
	authorities authority auto avenue average aviation award baby back background bad balance ball
	ban band bank banking bar base baseball basic basis basketball battle bay beach bear beat
	beating beginning behavior behind being bell ben benchmark benefit berlin best better bid bill
	billion bin bird birth bishop bit black blast block blood blue board boat bob body bomb bombing
	bond book boost border bottom bowl box boy brain branch brand brazil break breaking bridge
	brief bringing broad broadcast bronze brother brown budget build building bureau bus bush
	business buy buying cabinet cable call calling camp campaign campus can cancer candidate
	capacity capital captain car card cards care career carry case cash cast castle catch category
	cause causing cell census center central centre century ceremony chain chairman challenge
	champion championship chance change channel character charge chart check chemical chief child
	china choice chosen church circuit city civilian claim class classic clean clear climate close
	closer closing club coach coal coalition coast code cold collapse collection college color
	combat come comedy coming command commander comment commerce commercial commission commissioner
	commitment committee common communications communist community company competition complex
	computer concept concern concert condition conditions conduct conference confidence conflict
	congress connection conservative constitution constitutional construction consumer contact
	content contest contract control convention cooperation core corner corporation corps
	corruption cost costs council count country county coup couple course court cover coverage cox
	crash creation credit crew cricket crime criminal crisis criticism cross crowd crown crude
	culture cup currency current cut cutting daily damage dance danger dark data date daughter day
	days dead deal death debate debt debut decade decision decline deep defeat defeated defence
	defense defensive deficit degree delay delegation delivery demand democracy democrat department
	deputy design despite destruction details developing development dialogue die difference
	direction director disaster disease display dispute distance distribution district division
	doctor document dog dole dollar domestic door double doubt down downtown dozen dozens draft
	drama draw dream drive driver driving drop drug due duty earnings earth earthquake east economy
	edge edition editor education effect effects effort eight eighth election electric electricity
	elements embassy emergency empire employment end ending enemy energy enforcement engine
	engineering enough entertainment entire entry environment episode equal equipment era escape
	establishment estate ethnic euro even evening event evidence example exchange executive
	exercise exhibition expansion experience expert explosion export express extra eye eyes face
	facility facing fact factor factory failure fair faith fall falls fame family farm fashion fast
	father favor favorite fear feature federation feel feeling fell fellow felt female festival few
	field fifth fight fighting figure file film final finance find finding fine finish fire firm
	first fish fishing fit five flag flat fleet flight floor flow flu fly flying focus following
	food foot football force ford forecast forest form formal former fort forum forward found
	foundation founder four fourth fox frank fraud free freedom friend friendly front fuel full fun
	function fund funding funds future gain game garden gas gay general generation get getting
	giant girl give given giving glass goal god going gold golf good gore government governor grade
	grand grant great green ground group growing growth guard gulf gun guy hair half hall hand
	hands have head headquarters health hearing heart heat heavy helicopter help helping henry here
	high highway hill history hit hitting hockey hold holding hole holiday holy home honor hope
	horse hospital host hotel hour hours house household housing human humanitarian hundred
	hurricane hurt husband ice idea identity ill image immigration impact importance impossible
	incident income increase independence independent index individual industry inflation influence
	information infrastructure initial initiative injury innings inside institute insurance
	intelligence interest interior internet interview invasion investigation investment involvement
	iron island issue jack jail japan jean jersey job john join joint journal journalist judge jump
	junior jury justice keep keeping key khan kill killing kind king kingdom know knowledge label
	labor labour lack lady lake land language large last latest latter launch law lawsuit lawyer
	lay lead leader leaders leadership leading league learning least leave leaving lee left leg
	legislation legislature length let letter letters level liberal liberation library life light
	like limit limited line link links list little living loan local location longer look looking
	lord loss losses lost lot love low lower machine magazine mail main mainland major majority
	make maker making male man management manager manhattan manufacturing march marine mark market
	marketing marriage married martin mass master match material matter maximum may mayor mean
	meaning means meanwhile measure medal median medical medicine meet meeting member membership
	memorial memory men merger message metal middle might mike mile militant military miller
	million mind mine minister ministry minor minority minute minutes miss missile mission mobile
	model modern moment money month morning mother motion motor mount mountain move movement movie
	much multiple municipality murder museum music musical must name names nation national native
	natural nature navy necessary need negative neighborhood net network news newspaper night nine
	ninth nomination none normal north northeast northwest notable note nothing novel now number
	numbers ocean offensive offer offering office officer official oil old one open opening opera
	operation operations opinion opportunity opposition option order organization original out
	output outside over overall owner pace package page pain pair palace panel paper park
	parliament part particular partner partnership parts party pass passenger passing past path pay
	peace peak penalty pentagon people percent percentage perfect performance period permanent
	person personal personnel phase phone photo pick picture piece pilot pitch place plan plane
	planning plant platform play player playing plot plus point police policy polish politician
	politics poll polls poor pop pope population port portion position positive possibility
	possible post potential poverty power practice premier presence present presidency president
	press pressure price primary prime prince principal prior prison private prize pro problem
	process produce producer product production professional professor profile profit profits
	program programme progress project property proposal prosecutor protection protest province
	provincial public pull purchase purpose push put putting quality quarter queen question quick
	race racing radio rail railway rain raise raising rally range rate rates ray reach reaching
	reaction read reading ready real reality reason rebel recession record recording recovery red
	reference referendum reform regime region regular relations relationship release relief
	religion religious remains remove report reporter representative republic republican reputation
	request rescue research reserve resistance resolution resort respect response responsibility
	rest restaurant result resume retail retirement return revenue review revolution rice rich
	right ring rise rising risk rival river road roads rock rocket role roman room rose round route
	row royal rugby rule ruling run running safe safety saint sale sales salt satellite save saw
	say saying scale scandal scene schedule school science score scores scoring screen sea search
	season seat seats second secret secretary section sector security see seeing seek seeking self
	sell selling senate senator sending senior sense sent sentence separate series serve service
	services serving session set setting settlement seven seventh sex shape share sharp ship
	shooting shop shopping short shot show showing side sign signing silver simple singer single
	singles sir sister site sitting situation six sixth size small smith snow soccer social society
	software soldier solid solution someone son song sort sound source south southeast southwest
	soviet space speaker speaking special species specific speech speed spending spirit split spoke
	spokesman spokeswoman sport spot spread spring squad square stability stadium staff stage stake
	stand standard standing star start starting state statement station statistics status stay
	steel step steps still stock stocks stone stop store storm story straight strategy street
	strength strike strip structure struggle student studio study style subject success suffering
	suicide suit summer summit sun super supply support supporting surface surgery surprise survey
	suspect system table take taking talk talking talks target task tax teacher teaching team tech
	technical technology telephone television telling temple temporary ten tennis term terms
	territory terror terrorism terrorist test testing text thanks theater theatre theme then theory
	there thing things think thinking third thought threat three thus tie time times title today
	toll tom tons top total tough tour tourism tournament tower town township track trade trading
	tradition traffic train training transfer transport transportation travel treasury treatment
	treaty tree trial trim trip troops trouble truck true trust truth try turkey turn turning two
	type understanding unemployment union unit university unknown upper use using valley value
	values van variety vehicle venture version veteran vice victim victory video view village
	violence virus vision visit visiting voice volume vote voting wait waiting wake walk wall want
	war warning watch watching water waters wave way ways wearing weather web website week weekend
	weekly weight welcome welfare well west western while white whole why wife wild will willing
	win wind wine wing winner winning winter withdrawal woman won wood woods word words work
	working works world worse worst worth wounded writer writing wrong year years yellow yen yes
	yesterday young youth yuan zone
`);

/** … among the next 6,000. */
export const COMMON: ReadonlySet<string> = words(`
	abandon abbey abortion absence absolute acceptance accession accordance accountability
	accounting accuracy ace achievement acid acquiring acquisition acres activist acute adaptation
	administrator admiral admission adoption adult adventure advice adviser advisor advisory
	advocacy advocate aerial aerospace affair affect affiliate aftermath aged aggregate aggression
	aging aide aim airbus airing airplane alarm alcohol alert alien ally alpha alternate altitude
	altogether aluminum amateur amazon ambulance ambush amendment ammunition amnesty amp ana anchor
	angel anger angle animation ankle anna anthem anthrax anxiety apartheid apology appearing apple
	application appointment appreciation approaching arbitration arch archbishop architect
	architecture archives arctic arena argentine arguing argument arrangement array arrival arroyo
	arsenal artillery ash aspect assassination assessment asset assignment assist associate
	assumption asylum athlete athletics atmosphere attendance attending attitude attraction
	attribution auction audio audit automaker automatic automobile autonomy autumn availability
	avalanche awareness axis bachelor backdrop backing backup bacteria bag baht bail bailey baker
	ballet ballot bang banker bankrupt bankruptcy banner banning bargain bargaining baron barrel
	barrels barrier bars basement basin basket bass bat bath batsman battalion battery batting
	battlefield beam bearing beats beauty bed bedroom bee beef beer behalf behaviour belief
	believing belonging beloved belt bench bend benedict benjamin bent berry berth bet bias bible
	bicycle bidding bike billboard billy binding biography biology birdie birthday bite bitter
	blame blank blaze blend blind bloc blockade blocking blog bloodshed blow blowing blues boarding
	boards bobby bogey bold bolivia bolster bomber bone bones bonus boom booth bore borough
	borrowing boss bottle boulevard bound boundary bout bow bowler bowling boxer boxing boycott
	boyfriend brad brass brave breach bread breakaway breakdown breakfast breakthrough breast
	breath breathing breed breeding brent brick briefing brigade brink broadcaster broadcasting
	broker brokerage brotherhood brush bubble buck buffalo bulk bull bullet bunch burden burial
	burn burning burst businessman businessmen butler butter butterfly button buyer bypass cabin
	cafe cage cake calendar calm camera campaigning canal cancel candidacy candy cannon canyon cap
	capability cape capitol capture carbon cardinal cargo carnival carol carpet carrier cartel
	carter cartoon casino casting casualty cat catcher catching cathedral cattle caucus caution
	cautious cavalry cave cease ceiling celebration celebrity cement cemetery cent certificate
	certification chad chains chair challenger chamber chancellor channels chaos chapel chapter
	characteristic charity charlotte charter chase chat checkpoint cheese chef chemistry cherry
	chess chest chi chicken childhood chile chip chips chocolate choir cholesterol chorus christ
	chronicle chuck cigarette cinema circle circulation circumstances circus citizen citizenship
	civilization clan clash classical classics classification classified classroom clause clay
	cleaning clearing clergy cleric clerk client cliff climb climbing clinic clock closure clothes
	clothing cloud cluster coaching coat coca cocaine coffee coke cola cole collaboration collar
	colleague collect collecting collective collins collision colonel colonial colony colors colour
	column columnist combination combine comeback comedian comfort comic commentary commentator
	commodity commons commonwealth commune communication communism compact companion compare
	comparison compensation competitor compilation complaint completion compliance component
	composer composite composition compound comprehensive compromise computing con concentrate
	concentration conclusion concrete conducting conductor confederate confederation confirmation
	confrontation confusion congo congregation congressman consciousness consensus consent
	consequence conservation consideration consolidation consortium conspiracy constant
	constituency construct consulate consultant consultation consumption container contemporary
	contender contention contents context continent contingent contractor contrary contrast
	contribution controversy conversation conversion convert conviction convoy cook cooking cool
	cooling cooper cooperative coordinate coordination coordinator cope copper copy copyright corn
	correction correspondent corridor costa cotton counsel counseling counter counterpart counting
	countryside courage courthouse courtroom cousin covering cow crack crackdown craft crazy cream
	creator credentials credibility credits creek critic crop crossing cruise crush cry crying
	crystal cult curb cure curfew curriculum curve custody custom customer customs cycle cycling
	cyclone dad dairy dale dam damages dame dancer dancing danish darkness database dating
	davenport dawn deadline deadlock dealer dealing dean dear debris deciding deck declaration
	decrease decree deer default defendant defender defining definition delegate dell delta
	demonstration den density departed departure dependent deployment deposit depot depression
	depth derby descendants descent description desert designation designer desire desk desperate
	destination detail detective detention determination developer device devices devil diabetes
	diagnosis diameter diamond dick dictator dictatorship diesel diet difficulty dig digit dignity
	dining dinner diocese dioxide diplomacy diplomat dirt disabled disambiguation disappearance
	disappointment disarmament disc discipline disclosure discount discovery discrimination
	discussion dish disk dismissal disorder disposal dissident distinction diversity divide
	dividend divine diving divorce dock doctrine documentary dodge domain dome dominance dominant
	don donation donor dot doubles downhill downturn drag dragon drain drawing dress dressing drill
	drilling drink drinking drought drove drum drummer drunk dry duck duke duo duration dust dying
	dynamic dynasty eager eagle ear earl ease easing easter eating economics economist editorial
	effectiveness efficiency egg eggs elder elderly eldest elect electorate electronics element
	elephant elevated elevation eleven elimination elite embargo embrace emotion emperor emphasis
	employ employee employer empty enclave encounter endemic endorsement engagement engineer
	enrichment enrollment ensemble entering enterprise enthusiasm entity entrance envoy epic
	epidemic equality equation equity equivalent error escort essence essential estimate eta ethics
	evacuation evaluation eve evil evolution examination excellence exception excess excitement
	exclusive excuse execution exhibit exile existence exit expectation expedition expense
	experiment expertise explanation exploration explorer explosive exporting exposure expression
	extension extent external extradition extreme extremist fabric faction faculty failing faithful
	fake familiar fan fantasy fare farmer farming fat fate fault favour favourite fax fee feed
	feeding feelings fence ferry fever fiat fiber fiction fidelity fifteen fifty fighter filing
	fill filling filming filmmaker finale finances financing findings finger finishing firing
	fisher fitness fix fixing flagship flash flavor flexibility flies floating flood flooding flour
	flower flowing fluid focusing fold folk folks followers footage footballer forge format
	formation formula fortress fortune forty fossil foul founding fourteen fraction frame framework
	franchise franklin freeman freestyle freeze freezing freight frequency freshman friendship
	frontier fruit frustration functioning fundamental funeral funny furniture galaxy gallery
	gallon gamble gambling gaming gang gap garage garbage garlic garrison gasoline gate gather
	gathering gauge gear gen gender gene generic geneva genocide genre genus geography gesture
	ghost gift gilbert girlfriend glad glen globe glory goalie goalkeeper goodwill gospel
	governance governed governing grab grace graduate graduation graham grain grammar grandfather
	grandmother grandson graphic graphics grass grave gravity gray greenhouse greens grenade grey
	grid grief griffin grip grocery gross grounds grove guarantee guardian guerrilla guess guest
	guidance guide guild guilt guinea guitar guitarist gunfire gunman gym habitat halftime halt ham
	hamlet hammer handful handle handling hang hanging happening harassment harbor harbour hardware
	harm harmony harper hart harvest hat hate hatred haul haven header heading headline healing
	healthcare hearts heating heaven heavyweight hedge height heights heir hell hemisphere herald
	heritage hero heroin hide hiding highlight hike hip hire historian hitter holder holocaust
	homeland homeless homer hometown honour honours hood hook hop hopeful horizon horn horror
	hostage hostile householder hub hull humanity humans humor hunger hunt hunter hunting hurdles
	hybrid hydrogen icon ideal identification ideology idol illness imagination immigrant immune
	immunity impeachment imperial implement implementation import impression imprisonment
	improvement inability inaugural inauguration incentive inch inclusion incoming incumbent
	indication indicator indictment inevitable infant infantry infection injection inn inning
	innocence innocent innovation input inquiry insight insisting inspection inspector inspiration
	instability installation instance instant institution instruction instructions instructor
	instrument insurgency insurgent integral integration integrity intellectual intensity intensive
	intent intention interaction interference interim intermediate interpretation interrogation
	intersection interstate intervention introduction inventory investigating investigator
	investing investor invitation invite ira isolation issuing item ivory jacket jam java jay jazz
	jet jewelry jihad jimmy joining joke journalism journey joy judgment judiciary juice jumping
	junction jungle junta jurisdiction juvenile keen keeper ken kick kicking kid kidnapping kidney
	killer kirk kiss kit kitchen knee knife knight knock knowing kohl kremlin lab laboratory lah
	lama lance landing landmark landscape landslide lane lap laser laugh launching laundering
	lawmaker lawn layer laying layout leaf leak leaning leap lease leather lecture leftist legacy
	legend legislator legs lemon lending lens leone lesbian lesson letting levy liability liberty
	license lie lieutenant lifestyle lifetime lift lighter lighting lightning likelihood limiting
	linebacker lineup lion liquid liquidity listening listing lit literature litigation liver
	livestock load lobby lock locker lodge log logic logistics logo loop lots lottery lover loyalty
	luck lunch lung lure luxury lying mac machinery mafia magic magistrate magnitude mainstream
	maintenance majors makeup malaria mall mandate mandatory manila manner manor mansion manual
	manufacture manufacturer manuscript map marathon marble marc marching margin maria marijuana
	marketplace marking marseille marsh marshall mart marvel mask mason massacre masses mate math
	mathematics matt max meal meantime measuring meat mechanics mechanism medalist mediation
	medication medium memo memorandum mention mentor menu merchandise merchant mercury mercy mere
	merit mess meter method metric metro metropolitan midday midnight midst midway migration
	militia milk mill millennium mineral mini minimum mining minus miracle mirror missionary
	mistake mix mixture mob mode moderate mom momentum monarch monarchy monastery monitor
	monitoring monk monopoly monster monte monthly monument moo mood moon moral morocco mortar
	mortgage mosque moss moth motivation motive motorcycle mounting mourning mouse mouth mph mud
	murphy muscle musician mystery naming narrative narrow nationalist navigation nazi neck
	negotiation negotiator neighbor nelson nephew nerve neutral newton nick nickname nightmare
	noble nobody noise nominee nonprofit noon nose notice notion nova novelist nowhere nurse
	nursing nutrition oak oath object objective obligation observation observatory observer
	obstacle occasion occasions occupation odds offense offset olive opener operator opponent
	opposite optimism oracle oral orange orbit orchestra ordering ordinary ore organ organic
	organisation organs orientation origin ottoman ounce outbreak outcome outfit outlook outrage
	outskirts oval oven overhaul overhead oversight overthrow overtime overview ownership oxford
	oxygen pack pact paint painter painting pale palm pan panic pants papers par parade paradise
	parallel paramilitary parent parish parking parole partial participation partisan passage
	passion passport pastor pat patch patent patience patient patrol pattern payment payroll pct
	peacekeeping pearl peer pen peninsula penny pension peoples pepper perception performer
	performing permission permit perry personality perspective peso pet petition petroleum
	pharmaceutical phenomenon philosophy phoenix photograph photographer photography phrase
	physician physics pianist piano picking pickup pie pin pine pink pioneer pipe pipeline piracy
	pistol pit pitcher pitching pizza plain planet planting plastic plate plateau platinum playoff
	plaza plea pleasure pledge plenty plunge pocket podium poem poet poetry poison pole policeman
	pollution pond pool popularity pork porter portfolio portrait pose possession posting pot
	potter poultry pound powder praise prayer predecessor prefecture preference pregnancy
	preliminary premiere premiership premium preparation prescription presentation preservation
	preserve pressing prevention pricing pride priest princess principle print printing priority
	prisoner privacy privatization probation probe procedure proceedings proceeds processing
	productivity profession programming progressive proliferation promise promotion prompt
	prompting proof propaganda prophet proportion proposition prosecution prospect prosperity
	protein protocol provider provision provisions psychology publication publicity publisher
	publishing pulling pullout pump punch punishment punk purchasing purple pursued pursuit pushing
	putt quake qualification qualifier qualifying quarterback quarterly quarters quartet quest
	questioning quiet quote rabbi racism racist radar radiation radical rage raid railroad rainfall
	ram ranch rand rank ranking ransom rap rape rapid rating ratio raw rbi reactor reader rear
	rebellion rebound rebuilding recall receiver reception recipe recipient recognition
	recommendation reconciliation reconnaissance reconstruction recreation recruit reducing
	reduction reed referee refinery reflection refuge refugee refusal refuse regard regiment
	register registration regret regulation rehabilitation reign reject rejection relation relative
	relay relegation reliance remainder reminder remote removal renewal renovation rent rental
	repair repeat replacement replacing reply reporting representation requirement researcher
	reservation reserves reservoir residence resident resignation resolve resolving resource
	respects restoration restraint resumption retailer retaliation retreat reunification reunion
	revealing revenge reverse revival revolt revolutionary reward rhetoric rhythm rick ride rider
	ridge riding rifle ringgit rings riot ritual rivalry roadside robbery robin robot roc rod roll
	rolling romance romantic roof rookie rooms root roots roster rotation rouge rough routine
	rubber rubble ruler runner runoff runway rupiah rush rushing ruth sacrifice sail sailing sake
	salary salmon sample sanctuary sand sang satisfaction sauce saving savings scare scenario
	scheme scholar scholarship scientist scope scoreboard scorer scout scrap screaming screening
	screenplay script scrutiny sculpture seal seasonal sec secondary sectarian secular seed segment
	selection seller semi semiconductor semifinal seminar seminary sen sensitive sentiment
	separation separatist sequel sequence sergeant serial server setback settle settling shadow
	shake shaking shallow shame shareholder sharing shed sheep sheet sheik sheikh shell shelling
	shelter sheriff shield shift shifting shipping shirt shock shoe shoes shook shoot shootout
	shore shortage shoulder shouting showcase showdown shrine shuttle shy sick siege sierra sight
	signal signature significance silence silicon silk silva sin singing sink sinking sixteen
	skating ski skiing skill skin skipper skull sky slain slalom slam slash slaughter slave slavery
	sleep sleeping slide slight slip slogan slot slowdown slowing slump smart smell smile smiling
	smoke smoking smooth smuggling snap soap soaring socialist sodium soil sole solidarity solo
	solving somebody somewhere soul soundtrack soup sovereign sovereignty spa spacecraft span spare
	spark specialist specialty spectacular spectrum speculation speedway spell spelling spike spill
	spin spirits spiritual spite sponsor sponsorship spotlight spots sprawling spreading sprint
	spur spy squadron stable staging stakes stamp stance standoff starter statesman statue statute
	stays steady steal stealing steam steep steering stem sterling stern stick stiff stimulus stint
	stir stole stomach stopping stops storage strain strait straits strategist straw streak stream
	strengthening stress stretch striker striking string stroke stronghold studying stuff stupid
	sub subcommittee submarine subsidiary substance substitute suburb subway succession successor
	sugar suggestion suite sultan sum summary sunshine superintendent superior supermarket
	supervision supervisor supplier supporter surge surgeon surname surplus surrender surveillance
	survival survivor suspension suspicion swap sweep sweeping sweet swift swim swimming swine
	swing switch sword symbol sympathy symphony syndicate syndrome tackle tactics tag tail takeover
	tale talent tall tally tan tang tank tanker tap tape taste taxi tea teammate tear tears
	teaspoon technique tee teen teenager teens teeth telecom telegram telegraph temperature
	tendency tender tense tension tent tenth tenure terminal terrain territorial terry testament
	testimony textile thanksgiving theatrical theft theology therapy thick thirteen thirty thousand
	thriller throat throne throw ticket tide tier tiger tightening till timber timetable timing
	timothy tin tip tire tissue tobacco tolerance tomb tomorrow ton tone tongue tonight tool topic
	torch torture toss touch touchdown tourist toy trace tracking trademark trader tragedy trail
	trailer trailing trainer transaction transactions transformation transit transition translation
	transmission transparency trap trash traveling travelling treasure treasurer treat trend
	triangle tribe tribunal tribune tribute trick trigger trillion trinity trio triple triumph
	troop trophy troy truce tsunami tube tucker tune tunnel turf turmoil turnaround turner turnout
	turnover twelve twenty twin twins twist tying typhoon ulster ultimate umbrella uncertainty
	uncle undergraduate underground unemployed unfortunate unification uniform unity universal
	universe unrest upbeat update upgrade uprising upset uranium urge urging usage user utility
	vacation vaccine vacuum valentine valuable variable variation vegetable venue verdict vertical
	vessel veto victor viewers viewing villa vintage violation virgin visa visitor vocal volatile
	volcano volleyball voluntary volunteer voter voyage wage wages walker walking ward warehouse
	warfare warming warner warrant warren warrior wartime wash waste watchdog waving weakening
	weakness wealth weapon wear wedding weighing wen wet whale wheat wheel wholesale wicket widow
	wilderness wildlife willingness window winger wings wire wireless wisdom wise wish witness wolf
	wonder worker workforce workplace workshop worry worship worthy wound wounding wrap wreckage
	wrestling wright wrongdoing yacht yahoo yang yard yearly yield zaire zero zoo
`);

/** … and the rarer ones that an English dictionary with examples still shows in use. */
export const LESS_COMMON: ReadonlySet<string> = words(`
	abandonment abbot abdomen abduction aberration abode abolition abolitionist aboriginal
	absorption abstention abstract abstraction absurd absurdity abundance abyss acceleration
	accelerator accent accessory accidental acclaim accommodation accompaniment accomplice
	accomplishment accountant accreditation accumulation accusation acidity acoustic acquaintance
	acre acreage activism addiction additive adequacy adherence adhesive adjective adjunct
	adjustment admiration admirer ado adolescence adolescent adulthood advancement advent
	adventurer adversary adversity advertisement aegis affection affidavit affiliation affinity
	affirmation affirmative affluent affront aggressiveness aggressor agitation agony ailment
	airfield airliner airs airspace aisle alcoholic alderman alerting algae algorithm alibi
	alienation alignment allegation allegiance allegory alley alligator allocation allotment
	allowance allusion altar alteration altercation alto amazement amber ambiguity ambition amir
	amplifier amplitude amusement analog analogue analogy anarchist anarchy anatomical anatomy
	ancestor ancestry anecdote anemia angst anguish anime animosity annihilation annoyance ant
	antagonist antelope antenna anterior anthropologist anthropology antibody anticipation antigen
	antiquity apache ape aperture apex appalling apparatus apparel appendix appetite applause
	applicant appointee appraisal apprehension apprentice apprenticeship appropriation approving
	approximation apron aptitude arc archaeologist archdiocese archer archipelago archive
	aristocracy arithmetic armament armchair armor aroma arrogance arrow arsenic arson artery
	arthritis articulation artifact artisan artistry artwork ascendancy asphalt aspiration aspirin
	ass assassin assemblage assent assertion assigning assortment assurance asterisk asteroid
	astonishment astronaut astronomy astrophysics atheist athleticism atlas atm atom attachment
	attacker attainment attendant attic attire attribute audacity audition auditorium aunt
	austerity authenticity authoritarian authorization authorship autobiography automation autopsy
	auxiliary avail aversion avocado avoidance awakening awarding awe axe axiom axle ayatollah babe
	backbone backer backlash backlog backstage backyard bacon badge badger badminton baffled
	baggage bait baking balancing bale balk ballad ballast ballerina balloon ballpark ballroom
	banana bandit bandwidth banging banjo banquet banter barb barbarian barbecue barber barge bark
	barley barn barony baroque barrage barricade barring bartender baseline bash bassist bastard
	bastion batch bathing bathroom bathtub batman baton batter battleground bazaar beacon beak bean
	beard bearer beast beau beck bedding bedside bedtime beech beetle beggar beginner believer
	belle belly beneficiary berg beta beth betrayal beverage bibliography bickering bidder bile
	billionaire bind binder binoculars biologist biopsy biotechnology birthplace biscuit bitterness
	blackberry blackout blacksmith blade blanket blaring blasphemy bleach bleachers bleeding
	blending blessing blight blindness blink blitz blizzard blockbuster blonde bloodstream bloom
	blooming blossom blower blueprint bluff blunder blur blush boast boating bodybuilding bodyguard
	bog boil boiler boiling bologna bolt bombardment bonfire bonnet boo booby booker booking
	boomerang boon boot booty booze boredom boring borrower bother bottleneck boulder bounce
	bouncing bounds bouquet bourbon bower bowls boyhood brace bracing brag brake brakes brandy
	bravado bravery breadth breakup breeze brewer brewery brewing bribe bribery bride briefcase
	brig brigadier brightness brilliance broadening broadside brood brooding brook broom brothel
	brow browser bruise brushing brutality brute bucket buckle bud buddy buff buffer buffet bug
	buggy builder buildup bulb bulge bulletin bullpen bully bum bump bundle bunk bunker bunt
	bureaucracy burger burglar burglary burner burr burrow bushel bust butcher butt buttocks buyout
	buzz bye cab cabbage cache cadence cadre cafeteria calamity calcium calculation calculus calf
	caliber calibre caliph caller camaraderie camouflage camper camping cancellation candle cane
	canon canteen canton canvas capitalism capitalist capsule captive captivity caravan carbonate
	carcass cardboard caretaker caricature caring carpenter carriage cart cartilage carton
	cartoonist cartridge carving cascade cashmere catalog catalogue catapult catastrophe
	caterpillar cathode caveat cavern cavity cedar cellar censorship censure centennial centering
	centerpiece centimeter centrifuge centrist ceremonial certainty chagrin chairwoman champ
	champagne chancel chandler chant chanting chapman characterization charcoal charger chariot
	charisma charm chased chatter cheat cheating checklist checkout checkup cheek cheer cheering
	chela chemist chevron chew chick chieftain chill chimney chin chloride chlorine choke cholera
	chop chopper chord chore choreography chrome chromium chuckle chunk churchyard churn chute
	cigar cipher circuitry circular circumference circumstance cisco citation cite citrus claimant
	clam clamor clamoring clamp clap clapping clarence clarity classmate claw cleaner cleansing
	cleanup clearance clergyman cliche click clientele climax clinch cling clip clique cloak
	clocking cloning closet clot cloth clout clover clown clubhouse clue clutch clutches coastline
	coating coax cock cockpit cocktail cocoa coconut cocoon cod coefficient coexistence coffin
	cohesion coil coin coincidence collaborator collage collector collusion cologne colon colours
	colt columbine coma comb combining combo combustion comet comforts commando commercialization
	commonplace commotion communicating communion communique commute commuter commuting comparing
	compartment compass compassion compatriot competence competitiveness compiling complement
	complexion complexity complication complicity compliment composing compost composure
	compounding comprehension compulsive computation comrade conception concerto concession
	conclave concord concussion condemnation condensation conditioner conditioning cone confederacy
	confession confidant confidentiality configuration confinement confines conformity congestion
	conglomerate congratulations conjecture conjunction conqueror conquest conscience conscription
	conservatism consistency consolation console consonant consort conspirator constable
	constellation consternation constituent consul contamination contemplation contemporaries
	contempt contestant contingency continuation continuity continuum contour contraception
	contraceptive contracting contraction contradiction contributor controller convection
	convenience convent converse convertible conveyor convict cookie cooler cop coping coral cord
	cork cornerback corona coroner corp corporal corpse corral corrections correctness correlation
	correspondence cortex cosmos costing costume cottage couch cough counselor counterattack
	counterpoint counterterrorism countryman coupling coupon courier courtesy courtyard cove coward
	cowboy cows coyote crab cracker cracking cradle craftsman craftsmanship crane crate crater
	crawl craze crease creativity creature creed creep crescent crest crib cricketer criminality
	crimson cripple crisp criterion crook crossroads crouch crow crucifix crucifixion cruelty
	cruiser crunch crusade crushing crust cube cuff cuisine culmination culprit cultivation curator
	curiosity curl curry curse curtain cushion cusp custodian cyclist cylinder dab daddy dagger
	daisy damn damned dare daring darling darn dart das dash daybreak daylight daytime dazzle
	deacon deaf dealings deathbed debacle dec decay deceased deceit decency decomposition decor
	decoration decorator dedication deduction deed deeds deepening defect defection deference
	defiance deficiency deflection deformation degeneration degradation deity deliberation delicacy
	delight deluge demarcation demeanor demise demo demographic demolition demon demonstrator
	denial denomination dent dental dentist denunciation dependence dependency depicting depletion
	deportation depreciation deregulation dereliction derivation derivative derrick descendant
	desecration designing desktop despair desperation dessert destiny destroyer detachment
	detailing detainee detecting detection detector detergent deterioration deterrent devastation
	deviation devise devotee devotion dew diabetic diagram dial dialect dialysis diaper diarrhea
	diary dice dickens dictate dictionary differential differentiation diffusion digest digging
	dilemma diligence dilution dime dimension din dip diploma directive directory disability
	disadvantage disagreement disapproval disarray disbelief discard discharge disciple disco
	discography discomfort disconnect discontent discourse discredit discrepancy discretion disdain
	disengagement disgrace disguise disgust disillusionment disintegration dislike dismantling
	dismay disobedience dispatch dispersal dispersion displacement displeasure disposition
	disregard disrepair disruption dissatisfaction dissemination dissent dissolution dissolve
	distaste distillation distortion distraction distress distributor distrust disturbance ditch
	dive divergence diversification diversion divinity doctorate documentation dodging dogma doll
	domination dominion dong donna doom doomed doorway dope dormitory dosage dose doubleheader
	doubling dough dove downfall downgrade downpour dowry drafting drainage drake dramatist draper
	drawer dread dreamer dresser dribble drift drip driveway drizzle drone dropout drugstore dub
	ducking duct duel dug dugout dump dumping dun dune dung dungeon dunk duplicate duplication
	durability dusk dwarf dwelling dye dynamics dynamite eagerness earnest ebb ebony eccentric echo
	eclipse ecology ecstasy eddy edifice editing educator efficacy eggplant ego eighteen ejection
	elaboration elbow elector electrode electron elegance elevator eligibility elm email embankment
	embarrassment emblem embodiment embracing emergence emigration emission empress emptiness
	enactment enamel encampment enclosure encouragement encroachment encyclopedia endeavor
	endowment endurance engraver enigma enjoyment enlargement enlightenment entail entertainer
	enthusiast entirety entourage entrant entrepreneur envelope environs envy enzyme epicenter
	epiphany epitaph epithet epitome epoch equator equilibrium equipping equivalence erosion
	eruption escalation espionage essay esteem estuary eternity ethanol ethic ethos etiquette
	euphoria evangelist evaporation evasion exaggeration exam examiner exasperation excavation
	excelsior excise exclamation exclusion excursion executioner exemption exercising exhaust
	exhaustion exodus expanse expectancy expenditure experimentation expiration expletive exploit
	exploitation expo exporter expose exposition expressway expulsion exterior extinction extract
	extravaganza extremism eyebrow eyesight facade facet facial fade faint fairness fairway fairy
	falcon fallout falter faltering familiarity famine fanatic fancy fanfare fantasia farce
	farewell farmhouse farmland fascination fascism fastball fathom fatigue feasibility feast feat
	feather feedback feeder felicity fellowship felon felony feminist fencing fender fermentation
	ferocity fertility fertilizer fervor fetch feud fiberglass fibrosis fiddle fielder fielding
	fifties fig figuring filly filter fin finalist fingerprint fingerprinting firearm fireman
	fireplace firepower firewall firewood fisherman fist fitting fixture flair flake flame flank
	flap flare flashback flashing flashlight flats flaw flea fledgling flesh flex flick fling flint
	flip float flock flooring flop flora flourish flowering fluoride flurry flush flute flux flyer
	foam foe fog foil foliage folklore follower folly fondness foodstuff fool footing footnote
	footprint foraging forearm forecasting foreground forehand forehead foreigner foreman
	forerunner foresight forestry forfeit fork formative formulation forte fortification forwarding
	fostering foundry fountain foursome fowl fowler foyer fracture fragment fragmentation fragrance
	framing franc fraternity freak freeway freighter frenzy freshness freshwater fret friction
	fright fringe frog frost fry fugitive fulfillment fullback fuller fumble fumes fundamentalist
	fundamentals funk funnel fur furlong furnace furor fury fuse fusion fuss futility gable gadget
	gag gage gait gal gala gallant gallantry gallop gallows gambler gamma gamut gangster garb
	gardener gardening garland garment garner gash gasp gastropod gateway gaze gee gem
	generalization generator generosity genesis genie genius genome gentleman gentry geologist
	geology geometry germ ghetto gig gill giveaway glacier gladiator glance gland glare glasses
	glaze gleaming glee glide glimmer glimpse glitter globalization gloom glove glow glue glut goat
	goddess goldsmith golfer golfing gong goodbye goodness goose gorge gossip gourmet gown gradient
	grading gradual graft gram grandchild grandeur grandma granite granny grape grapevine graph
	graphite grapple grappling grasp grasping gratification gratitude gravel graveyard grease
	greatness greed greeting grievance grill grille grin grind grinding grinning grocer groin groom
	groove grotesque grounder groundwork grouping grower grudge grumbling guessing gull gully gum
	gunner gunpowder gunshot guru gush gust gut guts gutter gymnasium gymnast gymnastics habit hack
	hacker hail haircut halfback hallmark hallway halo hamper hamstring handbag handicap handover
	handwriting handyman hangover hank happiness hardship hare harness harp harrow haste hatch
	hatching haunt havoc hawk hawker hay hazard haze headache headmaster healer heap heartbeat
	heartland heater heath heather heavens heed heel heist helium hello helm helmet helper
	hemoglobin hemorrhage hen hepatitis herb herd heroic heroics heroine heroism hesitation heyday
	hideout hierarchy highland highness hijack hijacker hiking hillside hinge hint hitch hive hobby
	hog hogan hoist hollow holly homage homicide homosexual homosexuality honesty honey honeymoon
	honoring hoop hopper horde horizontal hormone horseback hospitality hostess hostilities
	hostility hound housekeeping housewife howl howling huddle hue hug hugging hulk hum humanist
	humidity humiliation humility humming hurdle hurling hurry hurting husbandry hush hustle hut
	hydrocarbon hymn hypocrisy hypothesis hysteria idiom idiot idle ignorance illumination illusion
	illustration illustrator imagery imaging imam imbalance imitation immortality impairment
	impasse impatience imperialism impetus implant implication importation imposition impotence
	impress impressionist imprint impromptu impropriety impulse impunity inaction incarnation
	incense inception incidence incitement inclination incline incompetence incompetent
	inconvenience incorporation incubation incursion indexing indie indifference indignation
	individuality induction industrialization inequality inertia inevitability inexperience infancy
	inference infidelity infield infielder infiltration infirmary inflow influenza influx informant
	infrared ingredient inhalation inheritance inhibition initiate initiation injunction injustice
	ink inlet inmate inquest insanity inscription insect insert insider insistence installing
	installment instinct instrumentation insulation insulin insult insurer insurrection intake
	intangible integer integrating intellect intensification intercept interception interceptor
	interchange intercourse interface intermediary intermission interplay interpreter interpreting
	interrupt interruption interval interviewer intimacy intimate intimidation intolerance
	intransigence intrigue intruder intrusion intuition invalid invention inventor inversion iodine
	ion irons irony irregular irrigation irritation isle ism issuance ivy jab jade janitor jar
	jargon jaw jealousy jeans jeep jelly jenny jeopardy jerk jewel jingle jive jockey jog joker
	jolt judging jug jukebox jumper juncture junk jurisprudence jurist juror justification kale
	kamikaze kerosene kettle keyboard keynote kickoff kilometer kindergarten kinship kissing kitten
	knack knit knob knocking knockout knoll knot kph kraft laborer labyrinth lace lackey lad ladder
	lag lager lagoon lair laity lam lamb lambert lament lamp landlord landowner landscaping lantern
	lapse laptop lash lashing lat latitude laughter launcher laundry laureate layoff leaflet
	leakage lean leaping leash lecturer lecturing ledge ledger lefty legion legitimacy leisure
	lemonade lender leprosy letdown lettering letterman lever leverage lexicon liaison liar
	liberalism librarian libretto licence lick licking lid lied lien ligament lighthouse
	lightweight likeness liking limb limbo lime limestone limitation limp linden lineage lineman
	linen liner lingering linguist linguistics lining lip lipstick liquidation liquor listener
	liter literacy litter livelihood lizard loading loaf lob lobbyist lobe locale locality
	localization locomotive locust lodging lodgings loft logging loneliness longevity longing
	longitude loom loophole loot looting lordship lore loser lotus loudspeaker lounge lovely
	lowering lowland loyalist luger luggage lull lumber lump luncheon lust luster lyric lyricist
	mack madam madman madness magician magnet mahogany maid maiden mailbox maimed majesty makeshift
	malaise malik mama mammal mane maneuver manga mania manifest manifestation manifold
	manipulation manners manpower mantle manure maple mapping mar marbles mare marina marker maroon
	marquee marrow marshal martini martyr mascot mash masking masonry massage mast mastermind
	masterpiece mastery mat matchup materialism mating matrix maturity mausoleum maxim maxwell
	mayflower mayo maze meadow measurement mecca mechanic meddling mediator medina mediocrity
	meditation medley melancholy melee melodrama melody melon melt meltdown melting membrane memoir
	memorabilia menace mend mentality mercenary mercer merchandising merging mermaid mesa mesh
	messenger metaphor meteor meteorite metre metropolis micron microphone microscope microwave
	midair midfield midland midsummer migrant mileage milestone milieu millionaire min miner
	miniature minors mint mischief misconception misconduct misdemeanor misery misfortune
	mismanagement mist mistress mistrust misunderstanding misuse mitigation mixing mobility
	mobilization mock mockery modeling moderation modernism modernity modernization modesty
	modification modulation module moisture mold molding molecule mommy monkey monograph monologue
	monsoon moonlight mop morale morality morals moratorium morgue morphology morrow mortal
	mortality mosaic mosquito motel motherland motif motto mould mound mountainside mouthpiece
	mover muck mule mull multimedia multiplication multitude murderer muse mustache muster mutant
	mutilation mutiny muzzle myriad myrtle mystique myth mythology nadir nail namesake napoleon
	narrator narrowing nationalism nationality nausea navigator nay necessity necklace nectar
	needle neglect negligence neighbourhood nemesis nerves nervousness nest nestle neurotic
	neutrality newcomer newsletter newt niche nickel nicotine niece nightclub nightfall nightingale
	nighttime nineteen nineties nip nirvana nitrate nitrogen nobility nod nonfiction nonsense norm
	nostalgia notation notch notebook notification noun novelty nowadays nuance nucleus nude nudge
	nuisance numbering nun nursery nurture nut nutrient oatmeal obedience obelisk obesity objection
	objectivity oblivion obscenity obscurity observance obstruction occupancy occupant occurrence
	octave odor odyssey offence offender offspring oilfield omen omission onion onset onslaught
	operative opium oppression optimum opus orator orchard orchid ordeal orderly ordinance organism
	organizer orgy orient originality ornament orphan orthodoxy orthography osteoporosis ouster
	outburst outcast outcry outdoors outfield outfielder outflow outing outlaw outlet outline
	outpost outreach outset outsider overcast overdrive overflow overlap overload overlook override
	overrun overture overturn owl oxidation oyster ozone pacing packaging packet packing pad paddle
	pagan pageant paging pains pal palette pall pamphlet pandemic pang pantheon panther pantry pap
	papa paperback paperwork para parable parachute paradigm paradox paragraph parameter
	paraphernalia parasite parcel parchment pardon parenthood parlance parlor parody parrot parry
	participant particle parting partition passive pasta paste pastel pastime pasture patchwork
	pathologist pathology pathway patriarch patriot patriotism patron patronage pause pave pavement
	pavilion paw payday pea peacock pear peasant pebble peck pedestal pedigree peel peg pelvis
	penance pencil pendulum penetration pennant penthouse perch percussion perennial perfection
	perfume peril perimeter periodical periphery peroxide persecution persistence persona pessimism
	petrol petty pew phalanx phantom pharmacist pharmacy philanthropist philharmonic philosopher
	phony phosphate phosphorus photon phrasing physicist physiology physique piazza picket pickle
	picnic piedmont pier piety pig pigeon pigment pike pile pilgrim pilgrimage pill pillar pillow
	pimp pinball pinch ping pinnacle pinning pinpoint piper pique pirate pitchfork pity pivot
	placement plague plank planner plantation plaque plasma plaster platoon playback playboy
	playground playmate playwright plight plow plowing pluck plug plumber plumbing plummet plunder
	plutonium ply pneumonia poise poisoning poke poker polarization polio polka pollen polo
	polynomial pony popping poppy populace populist porch pore pornography portable portal
	portrayal posing positioning posse poster posture potassium potato potency pottery pouch
	pounding powerhouse practitioner prairie prank preacher preaching preamble precaution
	precedence precedent precinct precision precondition predicament prediction preface prefix
	prejudice prelude premise premises preoccupation prerequisite preseason presenter prestige
	presumption pretend pretense pretext prevalence preventive preview prey primacy primate primer
	primitive privilege privy probability probable proceeding procession processor proclamation
	procurement prod profanity professorship proficiency profitability progression prohibition
	projectile projection prominence promoter prop propagation propeller prophecy proponent
	proprietor propriety prose prostate prostitute prostitution protagonist protease protectorate
	protege proton prototype provenance providence provocation prowess proximity proxy prudence pry
	psi psyche psychiatrist psychologist psychotherapy pub publicist puck puff pulp pulpit pulse
	pun puncture pundit punt pup pupil puppet puppy purge purification purity purse puzzle pyramid
	python quadruple quail quaker quantity quantum quarantine quarrel quarterfinal quartz query
	questionnaire quickness quilt quintet quirk quiz quota quotation rabbit rack racket radiator
	radicalism radius raft rafter rag railing rainbow raja rake rallying ramp rampage rancher
	rancor ranger rapist rapper rapport rat ratification ration rational rationale rationing rattle
	rattling razor reactionary readiness realism realist realization realm rearing reasoning
	reassurance rebuff rebuke recapture receipt receipts receptionist recess recital reckoning
	recoil recollection recorder recount recourse recruitment rectangle recurrence recycling
	redemption redevelopment redress redundancy reef reel reelection refinement refining reflex
	reformist refrain refrigeration refrigerator refueling refund registry regrets regularity
	regulator rehearsal reimbursement rein reinforcement reissue relevance reliability relic
	reliever relish reluctance remake remark remedy remembrance remission remnant remorse render
	rendering rendezvous rendition reorganization repayment repeal repeating repentance repertory
	repetition replay replication repository repression reprieve reprimand reprisal reproduction
	reptile rerun resemblance resentment reset residency residue resilience resonance respite
	restriction retailing retardation retention rethink retina retraining retreated retribution
	retrospect retrospective rev revel revelation revere reverence reverend reversal reviewer
	revise revision revolver rewrite rhino rhinoceros rhyme rib ribbon richness riddle ridicule
	rift rig righteousness rigor rim ringing rinse rioting rip ripple rite riverside roadblock
	roadway roar roaring roast robber robe rodeo rogue roller romanticism romp rooftop roost
	rooster rooting rope rosary rot rotor roundup rout rover rowdy rowing royalty rpm rub rubbish
	ruby rudd rudder rug ruin rumble rumor rump runaway rundown rupture rust sable sabotage sack
	sacrament saddle sadness safeguard sag saga sage sailor salad salamander salesman saline saliva
	sally salon saloon saltwater salute salvage salvation salvo sampling sanction sanctity sands
	sandwich sanitation sanity sap sarcasm sari sash satin satire saturation sausage saute savage
	savannah savior savor savvy scalp scan scar scarcity scarf scatter scenery scent scepticism
	scheduling schism schizophrenic scholastic schoolboy schoolgirl schoolhouse schooling scoop
	scorn scour scourge scouring scouting scramble scrape scraping scratch scream screenwriter
	scribe scrimmage scripture scrub scud scuffle sculptor scuttle seafood sealing seam seaman
	searchlight seaside seating seawater seaweed secessionist secrecy secretariat sect secularism
	sedan sediment seduction seeker seizing seizure semblance seniority sensation sensibility
	sensing sensitivity sensor sentinel sept serenity serge seriousness sermon serpent serum
	servant settler setup seventeen severing severity sewage sewer sewing sexuality shack shade
	shaft sham shamrock shaping shark shave shaving shear sheath shelf shepherd sherry shielding
	shin shine shining shipbuilding shipment shipwreck shipyard shit shooter shopkeeper shopper
	shortcut shortfall shorts shortstop shotgun shout shove shovel shower showpiece showroom
	shrapnel shred shrimp shrink shrinking shroud shrub shrug shuffle shuffling shutdown shutout
	shutter shutting siamese sickness sideline sidestep sidewalk siding siemens sigh sights
	sightseeing signaling silhouette silicone silly similarity simmer simplicity simulation
	sincerity sip sire sis sitcom sixties sixty skate skeleton skeptic skepticism sketch skid skim
	skimming skip skirmish skirt skit skyscraper slab slacks slant slap slapstick slate slaying
	sleeper sleeve slice slick sling slit sloop slope sludge slug slugger slum smack smallpox smash
	smuggler snack snag snail snake snapshot snare snatch sneak sniff sniper snoop snout snowball
	snowfall snub soak soaking soar sobriety socialism sociologist sociology sock soda sofa
	softball softening solace solitude soloist solvent somerset sonar songwriter sonny
	sophistication sophomore soprano sore sorority sorrow sounding sour souvenir sow spacing spade
	sparkle sparrow spate spear spearhead specialization specification specificity specimen
	spectacle spectacles spectator specter spectroscopy speeding sphere spice spider spinal spine
	spinner spinning spiral spire spit splash splendor splinter spoil spokesperson sponge spoon
	sportsman spouse sprain sprawl spray spraying spree springboard springtime sprinkle sprinkling
	sprinter sprout sputtering spying squabble squash squat squeeze squire squirrel stab
	stabilization stack stagnation stain staircase stairs stairway stalemate stalk stall stampede
	standby standpoint standstill staple starboard stardom stare startup starvation static
	stationery statistic stature stead steak steakhouse stealth steamboat steamship steer stein
	stepmother steppe stereo stereotype steroid steward stiffness stifle stimulant stimulation
	sting stink stirring stitch stockbroker stocking stoic stool storefront storyline storyteller
	stove straining strand stranger strap strawberry stray streetcar stretching stride strife
	strings stripe stripes striving stroll strut stucco stud stumble stump stunt stupidity stylist
	subcontinent subdivision subgroup submission subordinate subpoena subscription subsidy
	subsistence subspecies substantive substitution substrate subtitle subtlety suck sucker suffix
	suffrage suitability suitcase suitor sulfur sulphur sundown sunlight sunset superhighway
	superiority superman supernatural superstar superstition supper supplement supplying supremacy
	surf surrey surround surroundings surveying surveyor susceptibility sushi suspense swagger
	swallow swami swamp swan swarm swat sway swearing sweat sweater swede sweetheart sweetness
	swell swelling swimmer swimsuit swinging swipe swirl switching swoop syllable symbolism
	symmetry symposium symptom synagogue synonym syntax synthesis synthetic tablespoon tablet
	tabloid tack tactic tailback tailor taint takeoff tampering tangent tangle tango taper tapestry
	tapping tar tariff tarnish tat tavern taxation taxpayer tease teasing technician telescope
	temper temperament tempest tempo temptation tenacity tenant tenderness tending tendon tenet
	tenor termination terminology terminus terrace terrier testimonial texture thatcher thaw
	theologian theorem theorist therapist thermal thermometer thesis thickness thief thigh thinker
	thirst thong thorn thoroughfare thrash thread threshold thrill throng throttle thrust thumb
	thumping thunder thwart thyroid tick tile tilt timeline timer tinker tit toad toast toe toilet
	token tomato tooth toothpaste topography topping tore torment tornado torpedo torrent torso
	touching touchstone toughness tow towel toxin tracing tract tractor traditionalist trait
	traitor trance tranquility transcription transformer transfusion transistor translator
	transmitting transplant trapping trauma traveler traveller traverse tray treachery tread
	treadmill treason trek trembling tremor trench tributary trickle trilogy trimming tripoli
	troika trooper trot trough troupe trousers trucking trump trumpet trumpeter trunk trustee tub
	tuberculosis tubing tuck tug tuition tulip tumble tumbling tumor tumult tuna tung tuning turban
	turbine turbulence turnpike tutor tweed twenties twentieth twilight twisting twitter tycoon
	typewriter typhoid typing tyranny tyrant ulcer ultimatum ultraviolet umpire unconscious
	underestimate underline underscore undersecretary underside understatement undertaker
	undertaking underwear underworld undoing unfolding unhappiness uniformity uniqueness unloading
	unwillingness upheaval upkeep uplift uplifting uproar upside uptown urgency urine urn
	usefulness usher utilization utmost utopia vacancy vacationing vaccination vale valet
	validation validity valor valuation valve vampire vandalism vanguard vanity vapor variability
	variant vase vaudeville vault vector vegetation veil vein velocity velvet vending vendor
	vengeance vent ventilation veracity verb verge verification versatility verse vertebrate vertex
	vertigo verve vest vet veterinary viability vibration vicar vicinity videotape viewer viewpoint
	vigilance vigor villager villain vindication vine vinegar vineyard vinyl violet violin
	violinist virginity virtue virtuoso visibility vista visualization vitality vitamin vocabulary
	vocalist vocation vogue void volatility volley voltage vomiting voodoo vow vowel voyager
	vulnerability vulture wafer wager wagon wailing waist waiter waitress walkout wallet wallpaper
	walnut wand wane waning wardrobe warlord warmer warmth warp washing wasteland wastewater
	watcher watercolor waterfall waterfront watershed waterway watt wavelength wax wayside weaponry
	wearer weave weaver weber wedge weed weeds weekday weeping weighting weir weld whack wharf
	wheelchair whereabouts whiff whim whip whipping whisk whiskey whisky whisper whistle whistling
	whitewater whiz wholesaler wicker widening widower width wig wildcat willow wilt winding
	windmill windshield wink wipe wishing wit witch withholding wizard woe womb woodland woodpecker
	woodwork wool wording workings workman workout worm worrying worsening wrath wreath wreck
	wrench wrestle wrestler wrinkle wrist writ yap yardage yearning yell yelling yoga youngster
	yucca zeal zenith zest zinc zip zombie zoning zoom
`);
