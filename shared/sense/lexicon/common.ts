import { type WordList, words } from './words.ts';

/** English nouns among the 3,000 words written most often: nearly every text has some. */
export const VERY_COMMON: WordList = words(`
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
export const COMMON: WordList = words(`
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

/** … and the rarer ones, with verbs, that an English dictionary has and that are met now and then. */
export const LESS_COMMON: WordList = words(`
	aba abacus abalone abandonment abate abatement abaya abbe abbess abbot abbreviation abdicate
	abdication abdomen abdominal abduct abduction aberrant aberration abeyance abhor abnormality
	abode abolish abolishment abolition abolitionist abomination aboriginal abort abound abrasive
	abscess absentee absenteeism absinthe absolution absolve absorption abstain abstention
	abstinence abstract abstraction absurd absurdity abundance abuser abyss acacia academia
	academician accede acceleration accelerator accent accentuate acceptability acceptor
	accessibility accessory accidental acclaim acclamation accolade accommodation accompaniment
	accompanist accomplice accomplishment accordion accountancy accountant accreditation accretion
	accrue accumulate accumulation accusation accuser acetaminophen acetate acetone acetylcholine
	ache aching acidity acknowledgement acknowledgment acme acne acorn acoustic acoustics
	acquaintance acquiescence acquit acquittal acre acreage acrimony acrobat acrobatics acronym
	acropolis acrylic actin activate activating activation activism actuality actuary acuity acumen
	acupuncture adage adamant adaptability adapter adaption addict addiction additive ade adenosine
	adept adequacy adhere adherence adherent adhesion adhesive adjective adjourn adjournment
	adjudication adjunct adjustment adjutant administer admiralty admiration admire admirer
	admittance admonition ado adobe adolescence adolescent adonis adoration adore adorn adrenal
	adrenaline adulation adultery adulthood advancement advent adventurer adversary adversity
	advert advertise advertisement advertiser aegis aeon aerobics aerodrome aerodynamics
	aeronautics aeroplane aerosol aesthetic aesthetics affection affidavit affiliation affine
	affinity affirm affirmation affirmative afflict affliction affluence affluent afforestation
	affront afghani aficionado afterglow afterlife aftershock afterthought agar agate agave ageing
	agglomeration aggravate aggravation aggregation aggregator aggressiveness aggressor agility
	agitate agitation agnostic agonist agony agora agribusiness agronomist agua aikido ailment
	aircrew airfare airfield airflow airforce airframe airlift airliner airman airs airship
	airspace airspeed airstrip airway airworthiness aisle ala alabaster alarmist alb albatross
	albedo albino alcalde alchemist alchemy alcoholic alcoholism alder alderman ale alerting
	alertness alfalfa algae algebra algorithm alias alibi alienate alienation alight alignment
	alimony aline aliyah alkali allay allegation allege allegiance allegory allegro allele allergy
	alleviate alleviation alley alligator allocate allocation allotment allowance alloy allude
	allure allusion almanac almond alms aloe aloha alp alphabet alsatian altar altarpiece
	alteration altercation altering alternation alto altruism alum alumina aluminium alumna alumnus
	alveolar amalgam amalgamation amass amazement amber ambiance ambience ambiguity ambition
	ambivalence ambler ambulatory amelia ameliorate amends amenities amenity amigo amine amino amir
	amity ammo ammonia ammonium amnesia amortization amour amphetamine amphibian amphitheater
	amphitheatre amplification amplifier amplify amplitude amputation amputee amulet amuse
	amusement amygdala amyloid anachronism anaconda analgesic analog analogue analogy analyse
	analyzer anarchism anarchist anarchy anathema anatomical anatomy ancestor ancestry anchorage
	anchorman anchovy ancients android andromeda anecdote anemia anemone anesthesia
	anesthesiologist anesthetic aneurysm angelica angelique angelus angina angiogenesis angioplasty
	angler angling angst anguish ani anil animate animator anime animist animosity animus anion
	anise anjou annals annex annexation annihilate annihilation announcer annoy annoyance annoying
	annuity annul annulment annum annunciation anode anointing anomaly anorexia ant antagonism
	antagonist antagonize ante antecedent antelope antenna anterior anthology anthracite
	anthropologist anthropology antiaircraft antibacterial antibiotic antibody antic anticipation
	antidepressant antidote antifreeze antigen antimatter antimicrobial antimony antioxidant
	antipathy antipsychotic antiquarian antique antiquity antisemitism antiseptic antithesis
	antiviral anus anvil aorta apache apathy ape aperture apex aphrodisiac aplomb apnea apocalypse
	apogee apologise apoptosis apostasy apostate apostle appalling apparatus apparel apparition
	appease appeasement appellant appellation appendage appendectomy appendicitis appendix appetite
	appetizer applaud applause appliance applicability applicant appointee apportionment appraisal
	appraiser apprehend apprehension apprentice apprenticeship appropriateness appropriation
	approving approximate approximation apricot apron apse aptitude aqua aquaculture aquarium
	aquatic aquatics aqueduct aquifer arak arbiter arbitrage arbitrate arbitrator arbor arboretum
	arbour arc arcade archaeologist archaeology archangel archbishopric archdeacon archdeaconry
	archdiocese archduke archeologist archeology archer archery archetype archipelago archive
	archivist archway ardor argent argon argus argyle argyll aria arista aristocracy aristocrat
	arithmetic ark arles armada armadillo armament armband armchair arming armistice armor armory
	armour armoury aroma arousal arouse arraignment arranger arranging arras arrears arrhythmia
	arrogance arrow arrowhead arsenic arson arsonist artemisia artery arthritic arthritis artichoke
	articulate articulation artifact artifice artisan artiste artistry artwork arugula arum
	asbestos ascend ascendancy ascendant ascending ascension ascent ascertain ascetic ascot ascribe
	ashram asp asparagus aspen asphalt asphyxiation aspirant aspiration aspire aspirin ass
	assailant assassin assassinate assay assemblage assemble assembler assembling assemblyman
	assemblywoman assent assertion assertiveness assessor assign assigning assimilate assimilation
	assortment assuage assurance aster asterisk asteroid asthma astonishment astrakhan astrodome
	astrologer astrology astronaut astronautics astronomer astronomy astrophysicist astrophysics
	asymmetry atelier athar atheism atheist athenaeum atherosclerosis athleticism atlas atm atoll
	atom atone atonement atrium atrocity atrophy attach attache attachment attacker attain
	attainment attar attendant attenuation attest attic attire attractiveness attribute attrition
	auctioneer audacity audible audiotape audiovisual audition auditor auditorium auger augment
	augmentation augur aunt auntie aura aurora auspices austerity austral auteur authenticate
	authentication authenticity authorisation authorise authoritarian authoritarianism
	authorization authorize authorship autism autobahn autobiography autocracy autocrat autograph
	automate automation automaton autopilot autopsy auxiliary avail avatar avenge avenger aversion
	averting aviator avionics avocado avoidance awake awaken awakening awarding awe awkwardness
	awning axe axiom axle axon ayatollah azalea azure baa baba babbitt babble babe babel baboon
	babu babysitter baccalaureate bacillus backboard backbone backdoor backer backfield backfire
	backgrounder backhand backhander backlash backlog backpack backpacker backpacking backroom
	backseat backside backsliding backstage backstop backstroke backtrack backwardness backwater
	backwoods backyard bacon bacterium badge badger badlands badminton baffled bagel baggage
	bagging bagpipe baguette bailiff bait baiting bake bakery baking balancing balata balboa
	balcony bald baldness bale balk ballad ballast ballerina ballgame ballistics balloon ballooning
	balloting ballpark ballplayer ballroom balm balmoral baloney balsam bam bamboo banana bandage
	banding bandit banditry bandleader bandstand bandwagon bandwidth bandy bane banging banish
	banishment banjo banknote bankroll banksia bannister banquet bantam bantamweight banter banyan
	baptism barb barbarian barbarism barbarity barbecue barber barbershop barbican bard barge
	baring baritone barium bark barker barley barman barn barnyard barometer baroness baronet
	baronetage baronetcy barony baroque barrack barracuda barrage barren barricade barring barrio
	barrister barroom barrow bartender barter bartlett basalt baseline bash basics basil basilica
	bask basset bassist basso bassoon bastard bastille bastion batch bate bathe bathhouse bathing
	bathroom bathtub batik batiste batman baton batten batter battering battleground battleship
	bauxite bawdy bayonet bayou bazaar bazar bazooka bbl bbs beachfront beachhead beacon bead beads
	beagle beak bean beanie beard bearer beast beater beatification beau beautification beaver
	bebop beck becket bedding bedlam bedrock bedside bedtime beech beehive beep beeper beet beetle
	befall befriend beg beggar begging beginner begum behave behead beheading behemoth behest
	behold beholder beige belching belfry believer belle belligerence belligerent bellow bellows
	bellwether belly belongings belting beltway beluga belvedere bemoan bender bending bends
	benedictine benefactor benefice beneficiary benevolence bennet benni bennie benny benzene
	bequest berating bereaved bereavement beret berg berk berserk beryl beryllium beset besiege
	besieging bestow bestseller beta betel beth bethel betray betrayal betrothed betterment
	beverage bevy beware bewilderment bey bhakti bib bibliography bicentennial biceps bicker
	bickering bicycling bidder biennial bier bighorn bight bigot bigotry biker bikers bikini bile
	bilingual billiards billing billionaire bimbo bimonthly binary bind binder binge bingo
	binoculars binomial biochemist biochemistry biodiversity bioethics biographer biologist biomass
	biometrics biophysics biopsy bioscience biosphere biosynthesis biotech biotechnology
	bioterrorism biplane birch birr birthing birthplace birthrate birthright biscuit bisexual
	bishopric bison bistro bitch bitterness bittersweet bitumen bivalve biweekly biz blackberry
	blackbird blackboard blackface blackjack blacklist blackmail blackness blackout blacksmith
	blackwater blackwood bladder blade blah blanc blanch blanket blaring blasphemy blaster blazer
	blazing blazon bleach bleacher bleachers bleed bleeding blemish blender blending bless blessing
	bleu blight blimp blinder blindfold blindness blindside bling blink blinking blip bliss blister
	blistering blitz blitzkrieg blizzard blob blockage blockbuster blocker blogger bloke blond
	blonde bloodbath bloodletting bloodline bloodstream bloom bloomer blooming blossom blossoming
	blot blouse blower blowfish blowout blubber blueberry bluebird bluefin bluegrass blueprint
	bluff blunder blur blurb blush bluster boa boar boarder boardroom boardwalk boast boasting
	boathouse boating boatload bobcat bobsled bobsleigh bock bode bodega bodice bodybuilder
	bodybuilding bodyguard bodywork bog bogie bohemia bohemian boil boiler boiling bola boldface
	boldness bolero bolivar boll bolo bologna bolt bombard bombardier bombardment bombast bombshell
	bonanza bondage bonding bonfire bong bongo boniface bonnet bonsai boo booby boogie booker
	booking bookkeeper bookkeeping booklet bookmaker bookman bookseller bookshelf bookshop
	bookstore boomer boomerang boon booster boot bootleg booty booze boozer bop borderline boredom
	borer boring boron borrower bosh bosom bot botanical botanist botany bother bottleneck bottler
	botulinum botulism bouillon boulder bounce bouncer bouncing bounds bounty bouquet bourbon
	bourgeois bourgeoisie bourne boutique bovine bowel bowels bower bowing bowls bowman boxcar
	boxers boyhood bozo bpi bps bra brace bracelet braces bracing bracken bracket brag bragging
	brahman brahmin braid braille brainchild brainstorm brainstorming brainwashing brake brakes
	bramble bran branching branding brandy brant brasserie brat bravado bravery bravo bravura brawl
	brawn bray brazen breadbasket breadth breadwinner breaker breakers breakout breakup breakwater
	bream breaststroke breather breech breeder breeze brethren brevet brevity brew brewer brewery
	brewing briar bribe bribery bricklayer brickwork brickyard bridal bride bridegroom bridesmaid
	bridgehead bridle briefcase briefs brier brig brigadier brighten brightness brill brilliance
	brim brimstone brine brinkmanship brisk brisket bristle brit britt brittle broach broaden
	broadening broadsheet broadside brocade broccoli brochure brogan broil broiler bromide
	bronchitis bronco brooch brood brooding broodmare brook broom broth brothel brouhaha brow
	brownie browning brownstone browse browser browsing bruin bruise brunch brunet brunette brunt
	brushing brutality brute bubbly buccaneer bucket buckeye buckle buckwheat bucolic bud budding
	buddy budge buff buffer buffet bug buggy bugle builder buildup bulb bulge bulimia bulkhead
	bulldog bulldozer bulletin bulletproof bullfighting bullhorn bullion bullock bullpen bully
	bullying bulwark bum bumblebee bump bumper bun bundle bundling bungalow bungee bunk bunker
	bunny buns bunt bunting buoy buoyancy bur bureaucracy bureaucrat burg burger burgess burgh
	burglar burglary burgundy burlesque burner burnish burnside burqa burr burrito burrow bursa
	burying busby bushel businesspeople businesswoman busload buss bust buster bustle butch butcher
	butt butte buttermilk butternut buttery buttocks buttress buyback buyout buzz buzzard buzzer
	buzzword bye bygone byproduct bystander byte byway cab cabal cabana cabaret cabbage cacao cache
	cachet cacophony cactus cad cadaver caddie caddy cadence cadet cadmium cadre caesarean
	cafeteria caffeine cairn cajole calamity calcium calculate calculation calculator calculus
	caldera calf caliber calibration calibre calico calif caliph caliphate caller calligraphy
	callous calming calmness calorie calumet calvary calypso cam camaraderie camcorder camel
	camellia cameo cameraman camouflage campaigner campana camper campfire campground camping
	campion campsite camshaft canard canary cancellation candida candidature candle candlelight
	candlestick candor cane canfield canine caning canister cannabis cannery cannibal cannibalism
	cannonball canoe canola canon canonization canopy cant cantata canteen canter cantilever canto
	canton cantonment cantor canvas canvass canvassing capacitance capacitor caper capillary
	capitalisation capitalise capitalism capitalist capitalization capitalize capitulate
	capitulation capo capote cappuccino caprice capsize capstone capsule captaincy caption captive
	captivity captor capuchin caramel carapace carat caravan carbide carbine carbohydrate carbonate
	carbonyl carburetor carcass carcinogen carcinoma cardamom cardboard cardigan cardiologist
	cardiology caregiver carelessness caretaker caribe caribou caricature carillon carina caring
	carjacking carmaker carmine carnage carnation carnivore carotene carousel carp carpal carpenter
	carpentry carper carpeting carrefour carriage carriageway carrion carrot cart carte cartilage
	carting cartographer cartography carton cartoonist cartridge cartwright carve carver carving
	cascade caseworker cashew cashier cashmere casing cask casket cassava casserole cassette cassie
	caste caster castor castration cataclysm catalog catalogue catalysis catalyst catamaran
	catapult cataract catastrophe catchment catchphrase catechism categorization categorize cater
	caterer catering caterpillar catfish catharsis cathartic catheter cathode cation catwalk
	cauldron cauliflower causa causality causation causeway caustic cavalcade cavalier caveat
	caveman cavern caviar cavity caw cay cayenne cayman cedar cede ceding celery celibacy celibate
	cellar cellist cello cellophane cellphone celluloid cellulose cenotaph censor censoring
	censorship censure centaur centenary centennial centerfold centering centerpiece centimeter
	centrality centralization centralize centrepiece centrifuge centrist centrum centurion ceramic
	ceramics cereal ceremonial cert certainty certify certiorari cervix cessation cession chafing
	chagrin chainsaw chairmanship chairperson chairwoman chaise chalet chalice chalk chamberlain
	chameleon champ champagne champaign chancel chancellery chancery chandelier chandler changeover
	changer chant chanting chap chaparral chaperone chaplain chapman char characterisation
	characterization characterize charade charcoal chard charger chariot charisma charm charmer
	charterhouse chartreuse chased chaser chasm chassis chastity chateau chatter chattering
	chauffeur cheat cheating checkbook checker checkerboard checkers checklist checkmate checkout
	checkup cheddar cheek cheekbone cheer cheering cheerleader cheeseburger cheesecake cheetah
	chela chemist chemotherapy cheque cherish chesterfield chestnut chevalier chevron chevy chew
	chewing chic chicane chick chieftain chiffon childbearing childbirth childcare chili chill
	chilli chilling chilly chime chimera chimney chimp chimpanzee chin chino chinook chipotle
	chipping chiropractic chiropractor chisel chit chivalry chives chlamydia chloride chlorine
	chlorophyll chock choke choking cholera chomping chon chop chopper choral chorale chord chore
	choreographer choreography chou chow chowder christen christening chromatography chrome
	chromium chromosome chronicler chronology chrysalis chrysanthemum chuckle chum chunk churchman
	churchyard churn chute chutney chutzpah cicero cider cigar cilantro cimarron cinch cinder
	cinematographer cinematography cinnamon cinque cipher circuitry circular circulate circumcision
	circumference circumnavigation circumstance circumvent cirque cirrhosis cirrus cisco cistern
	citadel citation cite citizenry citron citrus cityscape civet civics civilisation civility
	clack clade claimant clam clamor clamoring clamp clampdown clams clap clapboard clapper
	clapping clarence claret clarification clarinet clarinetist clarion clarity claro clary clasp
	classicism classify classmate claw claymore cleaner cleaners cleanliness cleanse cleansing
	cleanup clearance cleats cleavage cleave cleaver clef cleft clegg clemency clementine clergyman
	cleverness cliche click clientele cliffhanger climax climber clinch clincher cling clinician
	clip clipboard clipper clipping clique clitoris cloak clocking clocks clockwork clog cloister
	clone cloning closeness closet clot cloth clothier clotting clouding clout clove clover clown
	clubbing clubhouse clue clump clustering clutch clutches clutter coadjutor coalesce coalfield
	coaster coastguard coastline coating coauthor coax coaxing cob cobalt cobble cobbler
	cobblestone cobra cochin cock cocker cockfighting cockney cockpit cockroach cocktail coco cocoa
	coconut cocoon cod coda codeine codex codify coding coefficient coerce coercion coexist
	coexistence coffeehouse coffin cofounder cog cognate cognition cohabitation coherence cohesion
	coho cohort coil coin coinage coincidence col colander coliseum collaborate collaborator
	collage collagen collarbone collard collateral collectible collector colleen collide collider
	collie collier colliery collusion cologne colon colonialism colonisation colonization colonize
	colonoscopy coloration coloring colossus colouring colours colt columbine columbo coma comb
	combatant combing combining combo combustible combustion comer comet comforts comma commandant
	commandery commandment commando commemoration commemorative commence commencement commend
	commendation commercialism commercialization commercialize commissar commissary commissioning
	committal commodore commonality commoner commonplace commotion communicating communicator
	communion communique commutation commute commuter commuting comp companionship comparative
	comparing compartment compass compassion compassionate compatibility compatriot compel
	compendium competence competency competitiveness compile compiler compiling complacency
	complainant complement complementary completeness complexion complexity complicate complication
	complicity compliment compliments compose composing compost composure compounding comprehend
	comprehension compress compressing compression compressor comptroller compulsion compulsive
	computation compute comrade conceal concealing concealment conceding conceit conceive
	conception concerto concession conch concha concierge conciliation conclave concoct concoction
	concord concourse concubine concur concurrence concurrency concussion condemnation condensate
	condensation condescension condiment conditioner conditioning condo condolence condom
	condominium condone condor conduction conductivity conduit cone coney confection confectionery
	confederacy confer confess confession confessional confessor confetti confidant confidante
	confide confidentiality configuration configure confine confinement confines confiscate
	confiscation conflagration confluence conform conformation conformity confound confuse conga
	conger congestion conglomerate congratulate congratulation congratulations congregate
	congresswoman conifer conjecture conjugate conjugation conjunction conjure conjuring conn
	connective connectivity connector connoisseur connotation conquer conquering conqueror conquest
	conquistador conscience conscript conscription consecration conservancy conservationist
	conservatism conservatoire conservator conservatory conserve consignment consistency consistory
	consolation console consonant consort conspirator conspire constable constabulary constellation
	consternation constipation constituent constrain constraint constructor consul consulship
	consultancy consume consumerism consummate contagion containment contaminant contaminate
	contamination contemplate contemplation contemplative contemporaries contempt contentment
	contestant contingency continuance continuation continuity continuo continuum contour
	contraband contraception contraceptive contracting contraction contradict contradiction
	contradictory contraption contrarian contravene contravention contributor contrition controller
	conundrum conurbation convalescence convalescent convection convener convenience conveniences
	convening convent converge convergence converging converse converter convertibility convertible
	conveyance conveying conveyor convict convocation coo cookbook cooker cookery cookie cookware
	coolant cooler coolness coon coop cop copier coping copycat copying copywriter coral cord
	cordial cordoba cordon cords corduroy coriander cork corker corkscrew cormorant cornea cornel
	cornerback cornerstone cornet cornfield cornice cornmeal cornstarch cornucopia corolla
	corollary corona coronary coronation coroner coronet corp corporal corpse corpus corral
	corrections corrective correctness correlate correlation correspond correspondence corrie
	corroborate corrosion corrosive corsair corset cortege cortex cortina cortisol cortisone
	corvette cos cosmetic cosmology cosmonaut cosmopolitan cosmos costing costume cot cote coterie
	cottage cotter cottonwood couch cougar cough coughing coulter councillor councilman
	councilwoman counselling counsellor counselor countdown countenance counteract counterattack
	counterbalance counterculture counterfeit counterinsurgency counterintelligence
	counteroffensive counterpoint counterrevolutionary counterterrorism counterweight countess
	countryman countrywoman coupe couplet coupling coupon courier coursework coursing courtesan
	courtesy courtier courting courtship courtyard couscous couture couturier cove coven covenant
	covert covet covey coward cowardice cowboy cowgirl cows coyote cozy cps crab crabs cracker
	cracking crackle crackling cradle craftsman craftsmanship crag cram cramp cranberry crane crank
	crankshaft crap crate crater crave craven craving crawfish crawl crawling crayfish crayon craze
	craziness creaking creamer creamery crease creatine creationism creativity creature credence
	credential creditor creditworthiness credo creed creel creep creeping creeps cremation
	crematorium crematory creole crepe crescendo crescent crest crewman crib crick cricketer
	criminality criminalize criminologist criminology crimp crimson cringe cripple crisp crisscross
	cristal criterion criterium criticise critique crocodile croft crony cronyism crook crooner
	crooning cropper croquet crore crossbar crossbow crosse crossfire crossover crossroad
	crossroads crossword crotch croton crouch crow crowding crozier crucible crucifix crucifixion
	cruelty cruiser cruiserweight crumb crumble crump crunch crusade crusader crusher crushing
	crust crutch crux crypt cryptography crystallization crystallography cub cube cubicle cubism
	cubist cuckoo cucumber cud cuddy cue cuff cuisine cul cull culminate culmination culpability
	culprit cultivar cultivate cultivation culvert cum cumin cummings cumulus cuneiform cunning
	cupboard cupcake cupid cupola curacao curate curative curator curbing curbside curd curie
	curing curiosity curl curler curling currier curry curse cursive cursor curtail curtain
	curvature cushion cusp custard custodian customize cutback cutler cutlery cutoff cutout cutter
	cutthroat cyanide cyberspace cyborg cyclist cyclops cylinder cymbal cynic cynicism cypher
	cypress cyst cytochrome cytoplasm czar dab dada daddy dado dag dagger dah dahl dahlia dainty
	dais daisy dal dally dalmatian damn damnation damned damp dampen dampening damper dandelion
	dandy dangle dangling daphne dare daredevil daring darken darkening darling darn dart darter
	darts das dash dashboard dateline datum dauphin daw dawning daybook daybreak daycare daydream
	daylight daytime daze dazzle deacon deaconess deadbeat deadwood deaf deafness dealership
	dealings deanery dearest dearth deathbed deb debacle debater debauchery debit debriefing debtor
	debunk debutante dec decadence decadent decapitation decathlon decay deceased deceit deceive
	deceleration decency decentralization deception decibel decimal decipher decker declarative
	deco decode decoder decoding decompose decomposition decompress decompression deconstruction
	decontamination decor decorate decoration decorator decorum decoy decry dedicate dedication
	deduce deduct deductible deduction deed deeds deem deepening defamation defame defect defection
	defector defer deference deferral defiance defibrillator deficiency deflate deflation deflect
	deflection deforestation deformation deformity defraud defray defusing defy degas degenerate
	degeneration degradation degrade dehydration deity delete deletion delft deli deliberation
	delicacy delicatessen delight delimitation delineate delinquency delinquent delirium
	deliverance deluge delusion delve demarcation demeanor dementia demise demo demobilisation
	demobilization demobilize democratisation democratization demographer demographic demography
	demolish demolishing demolition demon demonize demonstrative demonstrator demotion dengue
	denial denigrate denim denomination denominator denote denouement denounce dent dental dentist
	dentistry denunciation deodorant dependence dependency depict depicting depiction deplete
	depletion deplore deport deportation depose depositary deposition depository depravity
	depreciate depreciation depress depressant depressive deprivation deprive depths derail
	derailment deregulate deregulation derelict dereliction deride derision derivation derivative
	derive deriving dermatitis dermatologist dermatology derrick desalination descend descendant
	descendent desecration desegregation deserter desertification desertion designing desirability
	desist desktop desolate desolation despair despatch desperation despise despot despotism
	dessert destabilise destabilization destabilize destiny destroyer destruct detach detachment
	detailing detain detainee detecting detection detector detente detergent deteriorate
	deterioration determinant determinism deterrence deterrent dethrone detonate detonation
	detonator detour detox detract detriment detritus deuce devaluation devalue devastate
	devastation deviant deviate deviation devise devising devolution devote devotee devotion
	devotional devour dew dexterity diabetic diagnose diagnosing diagnostics diagonal diagram dial
	dialect dialectic dialog dialysis diaper diaphragm diarrhea diarrhoea diary diaspora diatribe
	dice dichotomy dickens dicker dickey dickie dictate dictation diction dictionary dictum diddley
	diehard dielectric dietary dieter dieting dietitian differential differentiate differentiation
	diffraction diffuse diffusion digest digestion digestive digger digging dignitary digs dike
	dilation dilemma diligence dill dilute dilution dim dime dimension diminish diminutive dimmer
	dimorphism din dinar dine diner ding dinghy dingle dingo dink dinosaur diocesan diode dioxin
	dip diphtheria diploma dipole dipper directive directness directorate directorship directory
	dirk disability disable disablement disadvantage disaffection disagreement disappearing
	disappoint disapproval disapprove disarming disarray disavow disband disbandment disbelief
	disburse disbursement discard discern discharge disciple disciplinarian disclaimer disco
	discography discomfort disconnect discontent discontinuation discontinue discord discotheque
	discourse discoverer discredit discrepancy discretion discriminate discus disdain disembark
	disenchantment disenfranchisement disengage disengagement disgrace disguise disgust dishonesty
	dishonor dishwasher disillusionment disinfectant disinfection disinformation disintegrate
	disintegration disinterest dislike dislocation dislodge disloyalty dismantlement dismantling
	dismay dismemberment disobedience disobey disorientation disparage disparity dispatch
	dispatcher dispel dispensary dispensation dispense dispenser dispersal dispersion displace
	displacement displeasure disposable dispose disposition disprove disqualification disqualify
	disquiet disregard disrepair disrepute disrespect disruption dissatisfaction dissect dissection
	disseminate dissemination dissension dissent dissenter dissertation disservice dissipate
	dissipation dissociation dissolution dissolve dissolving dissonance dissuade distaff distaste
	distillate distillation distillery distort distortion distract distraction distress distributor
	distrust disturb disturbance disunity disuse dit ditch dithering ditto ditty diuretic diva dive
	diver diverge divergence diversification diversify diversion divert divest divestiture divider
	divination divinity divorcee divulge diwan dixie dizziness dizzy dobson doc docket docking
	dockyard doctorate docudrama documentation dodger dodging dodo doe doge dogfight doggie doggy
	doghouse dogma dogwood doh doings dol doldrums doll dollhouse dollop dolly dolomite dolphin
	domestication domination dominion domino dominoes dong donkey donna donut doodle doom doomed
	doomsday doorbell doorman doorstep doorway dopamine dope dorm dormancy dormer dormitory dory
	dosage dose doss dossier doubleheader doubling dough doughnut douse dousing dove dowager dowdy
	downbeat downcast downer downfall downgrade downplay downpour downside downsize downsizing
	downtime dowry drab drachma drafting draftsman dragnet dragonfly dragoon drainage drake dram
	dramatist dramatization dramatize drape draper draught drawback drawbridge drawer drawers drawl
	dray dread dreamer dreaming dreamland dredge drenching dressage dresser dribble dribbling drier
	drift drifter drifting driftwood drinkable drinker drip dripping driveway drizzle drone dropout
	droppings drosophila drown drubbing drudge drugstore drumbeat drumming drunkenness drydock
	dryer dryness drywall duality dub dubbing duchess duchy ducking duckling duct dud dude duds
	duel duet duff duffel dug dugout dukedom dull dummy dump dumping dumplings dumps dun dune dung
	dungeon dunk dupe duplex duplicate duplication duplicity dura durability duress durian dusk
	duster dwarf dwell dweller dwelling dwindle dwindling dye dyeing dyer dyke dynamics dynamism
	dynamite dynamo dysentery dysfunction dyslexia dysplasia dystrophy eagerness earldom earmark
	earner earnest earnestness earring earshot earthenware easel easement easterly eastward eater
	eatery eats eaves eavesdrop ebb ebbing ebony eccentric eccentricity echelon echo eclectic
	eclipse ecologist ecology ecosystem ecotourism ecstasy edda eddy edema edging edible edict
	edifice edit editing editorship educator eel effendi efficacy effigy effluent egalitarian
	eggplant ego eighteen eighteenth eighties eighty eject ejection elaboration elan elastic
	elasticity elation elbow elbowing eldorado electioneering elective elector electrician
	electrification electrocution electrode electrolyte electron elegance elegy elevate elevator
	eleventh elf elicit eligibility elitism elitist elixir elk ellipse elm elmwood elongate
	eloquence elude eluding elves email emanate emancipation embankment embark embarrass
	embarrassment embed embezzlement emblem embodiment embody embolden embolism embracing
	embroidery embryo emcee emerald emergence emeritus emery emigrant emigrate emigration emigre
	eminence emir emirate emissary emission emit emitter emmet empathize empathy emphasise
	emphasizing emphysema emporium empower empowerment empress emptiness emptying emu emulate
	emulation emulator emulsion enact enactment enamel encampment encephalitis encephalopathy
	enchantment encircle encirclement enclose enclosing enclosure encode encoding encompass encore
	encouragement encroach encroachment encryption encyclical encyclopaedia encyclopedia endanger
	endangerment endeavor endeavour endgame endocrine endocrinology endow endowment endpoint
	endurance endure energize energizing enforcer engender engraver engraving engulf enhancement
	enhancer enigma enjoyment enlarge enlargement enlighten enlightened enlightenment enlist
	enlisting enlistment enliven enmity enormity enquirer enquiry enrich enroll enrolment enshrine
	ensign enslavement ensue entail entanglement entente entertain entertainer enthusiast entice
	entirety entitle entitlement entomologist entomology entourage entrant entrapment entree
	entrench entrepreneur entropy entrust entryway enumeration envelope environmentalism
	environmentalist environs envisage envision envisioning envy enzyme enzymology eon epee ephedra
	ephedrine ephemeral epicenter epicentre epidemiologist epidemiology epidermis epilepsy
	epileptic epilogue epiphany episcopate epistemology epistle epitaph epithelium epithet epitome
	epoch epoxy epsilon equalise equaliser equalization equalize equalizer equate equating equator
	equatorial equestrian equilibrium equine equinox equip equipping equivalence eradicate
	eradication erase eraser erasure erect erecting erection erg ergonomics erica ern erode eroding
	eros erosion erotic erotica eroticism err errand ersatz erupt eruption erythropoietin escalade
	escalate escalation escalator escapism escapist escarpment eschew escrow esophagus espionage
	esplanade espouse espresso esprit espy esquire essay essayist esteem ester esthetic estimation
	estimator estrangement estrogen estuary etching eternity ethanol ether ethernet ethic ethnicity
	ethnography ethnology ethos ethyl ethylene etiquette etna etymology eucalyptus eugenics eulogy
	eunuch euphemism euphoria euthanasia evade evangelism evangelist evaporate evaporation evasion
	eventuality evergreen everlasting evert everyman evict eviction evocation evoke evolve ewe
	exacerbate exaggerate exaggeration exam examiner exasperation excavate excavation excel
	excellency excelsior excerpt exchequer excise excitation excite exclamation exclusion
	excommunication excrement excursion executing executioner executor exegesis exemplar exemplify
	exemption exercising exert exertion exhale exhaust exhaustion exhibitor exhilaration
	exhortation exhumation exhume exodus exon exonerate exoneration exorcism exorcist expanse
	expatriate expectancy expediency expedient expedite expelling expend expenditure
	experimentation expiration expiry expletive exploit exploitation expo exponent exponential
	exportation exporter expose exposition expressionism expressionist expressway expropriation
	expulsion exterior exterminate extermination extinction extinguish extinguisher extinguishing
	extort extortion extract extraction extradite extraterrestrial extravagance extravaganza
	extremism extremity extricate exuberance exude eyeball eyebrow eyeglasses eyelid eyesight
	eyesore eyewitness fable fabricate fabrication facade facelift facet facial facilitation
	facilitator facsimile factoring fad fade fading faint fairground fairness fairway fairy
	fairytale faithfulness falcon falconer fallacy fallback falloff fallout fallow falsehood
	falsetto falsification falsify falsifying falter faltering familiarity familiarize famine
	fanatic fanaticism fancier fancy fandom fanfare fang fanny fantasia farce farewell farina
	farmhouse farmland farmstead faro farrow fascia fascination fascism fascist fashioning fastball
	fasten fasting fatality fatherhood fatherland fathom fatigue fatigues fatten fatty fatwa faucet
	faulting fauna favoritism fawn fay faze fealty feasibility feast feasting feat feather
	featherweight feces fedayeen federalism federalist fedora feedback feeder feedstock feigning
	feist felicity feline fella feller fellowship felon felony feminine femininity feminism
	feminist femur fen fencer fencing fend fender fennel ferment fermentation fermi fern ferocity
	ferret ferrying fertiliser fertility fertilization fertilize fertilizer fervor fess fester
	festering fetch fete fetish fetus feud feudalism fez fiance fiancee fiasco fiberglass fibre
	fibrillation fibrosis fibula fiddle fiddler fiduciary fief fiefdom fielder fielding fieldwork
	fiend fiesta fife fifteenth fifties fiftieth fig figurehead figurine figuring filament filet
	filibuster filler fillet filly fils filter filth filtration fin finalise finalist finality
	finalize financier finch finder finesse fingering fingernail fingerprint fingerprinting
	finisher fink fir firearm fireball firebird firebomb firebrand firecracker firefighter firefly
	firehouse fireman fireplace firepower fireproof fireside firestone firestorm firewall firewood
	firework firmness firmware firstborn firth fisherman fishery fission fissure fist fistful fitch
	fitter fitting fives fixation fixer fixture fizz fizzle fjord flack flagging flagpole flagstaff
	flair flak flake flamboyant flame flamenco flaming flamingo flank flanker flannel flap flapping
	flaps flare flashback flashing flashlight flashpoint flask flatbed flathead flats flatten
	flatter flattery flaunt flavoring flavour flaw flax flea fleck fledgling fleece flesh flex
	flexor flick flicker flier flimsy flinch flinders fling flint flip flipper flirt flirtation
	flirting float flock flogging floodplain flooring flop floppy flora florin florist floss
	flotation flotilla flounder flourish flout flowering fluctuate fluctuation flue fluency fluff
	fluidity fluke fluorescence fluorescent fluoride fluorine flurry flush flute flutter fluttering
	flux flycatcher flyer flyover flyweight flywheel foal foam fob focussing fodder foe fog foil
	foiling folder folding foliage folio folklore follies follower followup folly foment fondling
	fondness font foodstuff fool foolishness foolproof footbridge footer foothill foothold footing
	footnote footpath footprint footwear footwork forage foraging foray forbid forbidding fore
	forearm foreboding forecaster forecasting foreclose foreclosure forecourt forefront forego
	foreground forehand forehead foreigner foreman forensics forerunner foresee foreshadow
	foreshadowing foresight forestall forester forestry forewing foreword forfeit forfeiture
	forgery forging forgive forgiveness forgo forgoing forint fork forklift formaldehyde formalism
	formalities formality formalize formative formatting formulate formulation forsake forte
	forties fortification fortify fortitude fortnight forwarding fossa fosse fostering foundering
	foundry fountain foursome fourteenth fowl fowler foyer fracas fractal fracture fragility
	fragment fragmentation fragrance frail frailty framing franc frankfurter frankness frat
	fraternity fray freak freedman freehold freeing freelance freelancer freemasonry freeware
	freeway freezer freighter frenzy fresco fresher freshness freshwater fret friar friary friction
	fridge friendliness fries frieze frigate fright frighten frightening fringe frisk frock frog
	frolic frontage frontal frost frostbite frosting froth frown fructose frugality fruitcake
	fruition frustrate fry fryer frying fuchsia fuck fucking fudge fueling fugitive fugue fuji
	fulcrum fulfil fulfillment fulfilment fullback fuller fullness fumble fume fumes functionality
	functionary fundamentalism fundamentalist fundamentals fundraiser fungus funicular funk funnel
	fur furlong furlough furnace furnish furnishing furor furore furrow fury fuse fuselage fusion
	fuss futility futurist futurity fuzz gab gable gad gadfly gadget gadgetry gaffe gag gage gaggle
	gaiety gainer gait gal gala gale galea galena gall gallant gallantry galleon galley gallium
	gallop gallows galvanize gam gamba gambit gambler gamelan gamesmanship gamma gamut gander
	gangland ganglion gangrene gangsta gangster gaol gar garb gardener gardening garibaldi garland
	garment garner garnet garnish garret garter gash gasp gassing gastronomy gastropod gatehouse
	gatekeeper gateway gator gaudy gauntlet gauss gauze gavel gaze gazebo gazelle gazette gazetteer
	gearbox gearing gecko gee geek geisha gel gelatin gelding gem gemma gemstone gendarmerie
	genealogy generalization generalize generator generosity genesis genet geneticist genetics
	genie genitalia genitals genitive genius genome genomics gens gent gentile gentleman
	gentrification gentry geodesic geographer geologist geology geometry geophysicist geophysics
	geopolitics georgette germ germinate germination gestation getaway geyser ghat ghetto ghoul
	gibberish gibbon gig gigabyte giggle gilder gill gilt gimmick gin ginger gingerbread ginseng
	gip giraffe girder girdle giro girth gist giveaway giver gizmo glaciation glacier glade
	gladiator glamor glamour glance gland glare glasnost glasses glassware glaucoma glaze glazer
	gleam gleaming glean glebe glee glide glider gliding glimmer glimpse glitch glitter glitz
	gloating globalisation globalization gloom glorification glorify gloss glossary glossy glove
	glow glowing glucose glue glut glutamate gluten glycol gnome gnu goad goalmouth goaltender goat
	goatee gobble goblet goblin goddess godfather godmother godsend goggles goldeneye goldfields
	goldfish goldsmith goldstone golfer golfing goliath gondola gong gonorrhea goo goodbye goodness
	goody goof goon goose gopher gorge gorilla gosling gossip gouge gourd gourmet gout governess
	governorship gown grad grader gradient grading gradual graffiti graft grafting grail gram
	gramophone grampus gran granary grandchild granddaddy granddaughter grandeur grandma
	grandmaster grandpa grandparent grandstand grange granger granite granny granola grape
	grapefruit grapevine graph graphite grapple grappling grasp grasping grasshopper grassland
	grate gratification grating gratitude gravel gravestone graveyard gravitas gravitate
	gravitation gravy graze grazing grease greatness greaves greed greenback greenbelt greenbrier
	greenery greening greenway greenwood greet greeting grenadier greyhound gridiron gridlock
	grievance grieve grill grille grilling grimace grime grin grind grinder grinding gringo
	grinning gripe gripes grist grit grits grizzly groan grocer groin groom grooming groove
	grotesque grotto groundbreaking grounder groundhog grounding groundwork grouper grouping grouse
	grout grower growl growling grub grudge grumble grumbling grunge grunt guacamole guan guano
	guarani guarantor guaranty guardianship guardsman guava guerilla guessing guesswork guesthouse
	guidebook guideline guilder guildhall guile guillotine guise gulag gulch gull gully gulp gum
	gumbo gunboat gunfight gunner gunnery gunpoint gunpowder gunshot gunslinger gurney guru gush
	gusher gust gusto gut guts gutter guzzling gymnasium gymnast gymnastics gynecologist gynecology
	gypsum gypsy gyroscope habit habitation hacienda hack hacker hackles hackney haddock hadith
	hadji haemorrhage haft haggis haggle haggling haiku hail haircut hairdo hairdresser hairline
	hairpin hairstyle haj haji hajj hajji hakeem hakim halal halcyon halfback halibut hallelujah
	hallmark hallway halo halogen halter halve hamburger hammering hammock hamper hamster hamstring
	handbag handball handbook handcuff handedness handgun handicap handicapped handicraft handiwork
	handkerchief handler handoff handout handover handset handshake handwriting handyman hangar
	hanger hangman hangout hangover hank hanuman hao hap happiness harass harbinger hardback
	hardball hardcover harden hardening hardliner hardness hardship hardtop hardwood hare harem
	hark harken harlequin harmonic harmonica harmonics harmonization harmonize harness harp harpoon
	harpsichord harrier harrow harshness harvester harvesting hash hashish hassle haste hasten
	hatch hatchback hatchery hatchet hatching hatter haulage hauler hauling haunt havoc haw hawk
	hawker hawking hawthorn hay haystack haywire hazard haze hazel hazelnut hazelwood headache
	headband headcount headdress headgear headland headlight headliner headmaster headmistress
	headquarter headroom headscarf headset headstone headway headwind healer heap heaps hearsay
	hearse heartache heartbeat heartbreak heartburn hearth heartland heartthrob heater heath
	heathen heather heave heavens heaving heckler heckling hectare hector hedgehog hedging hedonism
	heed heel heft hegemony heighten heiress heirloom heist heliport helium helix heller hellfire
	hello helm helmet helmsman helper helplessness hem hemlock hemoglobin hemophilia hemorrhage
	hemp hen henchman heparin hepatic hepatitis heraldry herb herbal herbarium herbicide herd
	herder hereafter heredity heresy heretic hermit hermitage hernia heroic heroics heroine heroism
	heron herpes herring hertz hesitancy hesitate hesitation hessian heterosexual heuristic hew hex
	heyday hiatus hibernation hibiscus hiccup hick hickey hickory hideaway hideout hierarchy
	highbrow highland highlighting highness hijab hijack hijacker hijacking hiker hiking hillbilly
	hillside hilltop hilt hin hind hinder hindrance hindsight hinge hint hinterland hippie hippies
	hippo hippocampus hippodrome hipster hipsters hiss hissing historiography hitch hitchhiker
	hitman hive hives hoard hoarding hoax hobbit hobble hobby hobo hock hodgepodge hoe hog hogan
	hogg hoist holdout holdover holdup holiness holler hollering hollow holly hologram holotype
	holster homage hombre homebuilder homecoming homelessness homemaker homeowner homepage homespun
	homestead homework homicide homily hominid homo homology homomorphism homophobia homosexual
	homosexuality hone honesty honey honeycomb honeymoon honeysuckle honk honky honoree honorific
	honoring hoof hooker hooking hooks hookup hooligan hooliganism hoop hoopla hoops hoot hoover
	hopelessness hopper hops horde horizontal hormone hornet horseback horseman horsepower
	horseradish horseshoe horst horticulture hose hosiery hospice hospitality hospitalization
	hostel hostess hostilities hostility hotbed hotelier hothouse hotshot hotspot hotspur hound
	hourglass houseboat housekeeper housekeeping housemate housewife housework hover hovercraft
	howdy howitzer howl howling hoy hoya hubbub hubris huck huckleberry huddle hue huff hug hugging
	hula hulk hum humanism humanist humanities humankind humanoid humidity humiliate humiliation
	humility hummer humming hummingbird hummus humorist humour hump humpback hunch hunchback
	hundredth hunk hunker huntsman hurdle hurdler hurl hurler hurling hurrah hurry hurrying hurting
	husbandry hush husk husky hustle hustler hut hutch hyacinth hybridization hydra hydrant
	hydration hydraulics hydride hydrocarbon hydrology hydrolysis hydroxide hydroxyl hyena hygiene
	hymn hymnal hype hyperactivity hyperbole hypertension hypertext hyphen hypnosis hypnotic hypo
	hypocrisy hypocrite hypothalamus hypothermia hypothesis hypothetical hysterectomy hysteria ibex
	ibis ibuprofen iceberg icebreaker iceman icing iconography idealism idealist identifier
	ideologue idiom idiot idle idling idolatry ignite ignition ignorance iguana ilk illegality
	illegitimacy illegitimate illiteracy illiterate illuminate illumination illusion illusionist
	illustrate illustration illustrator imagery imaginary imaging imam imbalance imbroglio imitate
	imitation immediacy immerse immersion immigrate immorality immortal immortality immovable
	immunization immunize immunodeficiency immunology imp impair impairment impala impart
	impartiality imparting impasse impatience impeach impedance impede impediment imperative
	imperfect imperialism imperialist imperil imperium impersonate impersonation impersonator
	impetus implant implantation implicate implication implode implosion imply importation importer
	importing imposition impossibility impostor impotence impresario impress impressionist
	imprimatur imprint imprison impromptu impropriety improvisation improvise impulse impunity
	inaction inactivation inactivity inadequacy inattention inaugurate inbreeding incapacity
	incarceration incarnate incarnation incendiary incense inception incest incidence incidental
	incineration incinerator incision incite incitement inclination incline incompatibility
	incompetence incompetent inconsistency incontinence inconvenience incorporation increment
	incriminate incrimination incubation incubator incumbency incur incurable incurring incursion
	indebtedness indecency indecision indemnity indexing indicative indict indie indifference
	indigestion indignation indignity indigo indiscipline individualism individualist individuality
	indoctrination induce inducement inducing inductee induction indulge indulgence indulging
	industrialisation industrialist industrialization ineffectiveness inefficiency ineptitude
	inequality inequity inertia inevitability inexperience infamy infancy infanticide infantryman
	infarction infatuation infect infer inference inferior inferiority infernal inferno infertility
	infestation infidel infidelity infield infielder infiltrate infiltration infinite infinitesimal
	infinitive infinity infirmary inflame inflaming inflammation inflate inflection inflict
	inflorescence inflow influenza influx info infomercial informant informatics informer informing
	infraction infrared infringe infringement infuriate infuse infusion inga ingenue ingenuity
	ingest ingestion ingredient inhabit inhabitant inhalation inhale inherit inheritance inhibit
	inhibition inhibitor inhumanity initiate initiation initiator inject injunction injure
	injustice ink inkling inlet inmate innards innkeeper innovate innovator innuendo inoculation
	inpatient inquest inquire inquirer inquiring inquisition inquisitor insanity inscription insect
	insecticide insecurity insemination insensitivity insert insertion insider insignia insistence
	insolvency insolvent insomnia inspectorate installing installment instalment instigate
	instigation instigator instill instilling instinct instruct instrumentalist instrumentation
	insubordination insulate insulation insulin insult insure insured insurer insurrection intake
	intangible integer integrating intellect intelligentsia intensification intercede intercept
	interception interceptor intercession interchange intercom interconnect interconnection
	intercourse interdependence interdict interdiction interface interferon interlocking
	interlocutor interlude intermarriage intermediary interment intermission intern
	internationalism internationalist internationalization internist internment internship
	interoperability interplay interpolation interpret interpreter interpreting interregnum
	interrogate interrogator interrupt interruption intersect interval interviewer intestine
	intifada intimacy intimate intimidate intimidation intolerance intonation intoxication intranet
	intransigence intrigue intro introspection intrude intruder intrusion intuit intuition invader
	invalid invalidate invariant invective invent invention inventiveness inventor inverse
	inversion invert invertebrate investiture invigorate invincibility invisibility invocation
	invoice invoke iodide iodine ion ionization iota ire iridium iris ironclad ironing ironman
	irons ironworks irony irradiation irrational irregular irregularity irrelevance
	irresponsibility irrigate irrigation irritability irritant irritate irritation islander isle
	islet ism isolationism isolationist isomorphism isotope issuance issuer isthmus italic itch
	itching iteration iterative itinerant itinerary iva ivy jab jackal jackass jackpot jacks jade
	jaeger jag jaguar jailbreak jailer jailhouse jak jakes jalapeno jamboree jamming janitor
	japonica jar jargon jasmine jasper jaundice jaunt javelin jaw jealousy jeans jeep jeer jeering
	jell jelly jellyfish jenny jeopardise jeopardize jeopardy jerk jerky jest jester jetliner
	jettison jetty jewel jeweler jewellery jiao jibe jig jigsaw jingle jinx jitters jive jock
	jockey jodhpur jog jogger jogging joiner joker jolly jolt jonah joss jostle jostling journeyman
	joystick jubilation jubilee judas judgement judgeship judging judo jug juggernaut juggle
	juggling jugular juke jukebox jumble jumper jumpstart jumpsuit juncture juniper junk junkie
	junkyard jurisprudence jurist juror justification jute jutting juxtaposition kabbalah kale
	kaleidoscope kali kamikaze kampong kangaroo kappa karaoke karate karma kat kayak kea kebab keel
	keenness keg kelp kelvin kennel kern kernel kerosene kestrel ketamine ketchup kettle keyboard
	keyboardist keyhole keynote keypad keystone khaki khakis khanate khat kibbutz kickback kicker
	kickoff kiddie kidnapper kiley kiln kilo kilogram kilometer kilometre kilowatt kilt kilter
	kimono kin kinase kindergarten kindle kindness kindred kinetics kingfisher kingmaker kingpin
	kingship kino kinship kinsman kiosk kip kirsch kissing kite kitsch kitten kitty kiwi klondike
	knack kneecap kneel kneeling knell knighthood knit knitting knitwear knob knockdown knocking
	knockoff knockout knoll knot knuckle knuckles koala kola kook kor koruna kos kosher kph kraft
	kris krona krone krypton kudos kutch kwacha kwai kylie laborer labourer labyrinth lac lace
	lackey lacquer lacrosse lactose lad ladder ladle lag lager laggard lagging lagoon laguna lair
	laird laity lakefront lakeshore lakeside lakh lam lamb lambda lambert lame lament lamia lamp
	lampoon lancer lancers lancet landau lander landfall landfill landlady landline landlord
	landowner landscaping langley languish lantana lantern lapel lapping lapse laptop larceny lard
	largemouth largess largesse largo lari lark larva larynx lasagna lash lashing lassie lasso lat
	latch latency lateral latex lathe latitude latte lattice laud lauder laughter launcher
	launchpad launder laundry laureate laurel laurels lava lavatory lavender laver lawlessness
	lawmaking lawman layman layoff layover layup lazar laziness lea leach leaching leaflet leakage
	lean leaner leapfrog leaping learner leash lech lectern lecturer lecturing lede ledge ledger
	leech leek lees leeward leeway lefthander leftover leftovers lefty legality legalization
	legalize legate legation leger legion legislate legislating legitimacy legitimize legume lei
	leisure lek lemma lemonade lemur lender lengthen lengthening leniency leopard leotard leper
	leprosy lesion lessen lessening letdown lethargy letterhead lettering letterman lettuce leu
	leukaemia leukemia lev levant levee leveling lever leverage leveraging leviathan levitation
	levity lexicon ley liabilities liaison liar libel liberalisation liberalise liberalism
	liberalization liberalize liberate liberator libertarian libido librarian librettist libretto
	licence licensee licentiate lichen lick licking licorice lid lido lied liege lien lieu
	lifeblood lifeboat lifeguard lifeline lifesaving lifespan lifter liftoff ligament ligand
	lighten lightening lighthouse lightness lightweight liken likeness likening liking lilac lily
	liman limb limbo lime limelight limerick limestone limitation limo limousine limp limping
	linchpin linden lindy lineage lineman linemen linen liner linesman ling linger lingerie
	lingering lingo lingua linguist linguistics lining linkage linkup lino linoleum lint lip lipid
	liposuction lipstick liqueur liquidate liquidation liquor lira lisle lisp listener lister
	listeria litany liter literacy literal literate lithium lithography litigator litmus litre
	litter littoral liturgy livelihood livery liza lizard llama llano loach loader loading loads
	loaf loathe loathing lob lobbyist lobe lobster locale locality localization locating locator
	loch lockdown locking lockout lockstep lockup locomotion locomotive locus locust lode lodging
	lodgings loess loft logarithm loggia logging logjam lohan loin lollipop loneliness loner
	longevity longhorn longing longitude longshot loo lookout loom loon looney loony looper
	loophole looping loosen loosening loot looting lop lordship lore lorry loser lotion lotte lotto
	lotus loudspeaker lough lounge louvre lovely lowercase lowering lowland loyalist lube lubricant
	lubrication lucerne lucifer lug luge luger luggage lull lullaby lulu lumber lumbering lumen
	luminosity lump lunacy lunatic luncheon lunchtime lunge lupin lupus lurch lurk lush lust luster
	lute lux lyceum lymph lymphoma lynching lynx lyric lyricism lyricist lysine macaroni mace
	machete machinist machismo macho macintosh mack mackerel mackintosh macon macro macroeconomics
	madam madame madcap madden mademoiselle madman madness madras madrasa madrigal maelstrom
	maestro mag magdalen magenta magician maglev magma magnate magnesium magnet magnetism magneto
	magnification magnify magnolia magnum magpie maharaja mahatma mahogany maid maiden mailbox
	mailer mailing mailman maim maimed mainframe mainline mainstay maize majesty makeover makeshift
	malacca malady malaise malfeasance malfunction malice malign malik mallard mallet malnutrition
	malpractice malt maltreatment malware mama mamba mambo mamma mammal mammalian mammogram
	mammography mammoth manatee mandala mandarin mandible mandolin mane maneuver maneuverability
	manga manganese manger mango mangold mangrove manhole manhood manhunt mania maniac manifest
	manifestation manifesto manifold manipulate manipulation manipulator mankind manna mannequin
	manners manoeuvre manpower manslaughter manta mantel mantilla mantis mantle mantra mantua
	manure manus maple mapping mar mara marbles marcel mare margarine margarita margate marge
	marginalization marginalize margrave marguerite mariachi marimba marina marinade marinate
	mariner mariposa marker marketer marksman marksmanship markup marlin marmalade maroon marque
	marquee marquess marquis marri marrow marshal marshland marshmallow marten martini martyr
	martyrdom mascara mascot masculine masculinity mash masjid masking masonry masque masquerade
	massage masse massif mast mastectomy mastering mastermind masterpiece mastery masthead
	masturbation mat matador matchbox matchmaker matchmaking matchup mater materialise materialism
	materialize materiel maternity mates mathematician maths matinee mating matriarch matriculation
	matrimony matrix matron matte mattress maturation maturity matzo maul mausoleum mauve maven
	maverick mavis maw maxi maxim maximise maximize maxwell mayflower mayhem mayo mayonnaise
	mayoralty maze mcg mead meadow meander measles measurement meatloaf meatpacking mecca mechanic
	mechanization medallion medallist meddle meddling mediate mediator medic medina mediocrity
	meditate meditation medley medusa meed meg megahertz megaphone megawatt mei melamine
	melancholic melancholy melange melanoma melatonin meld melee mellow melodrama melody melon melt
	meltdown melting membrane meme memento memoir memorabilia memoranda memorize menace menagerie
	mend mending menial meningitis meniscus menopause menorah menstruation mentality menthol
	mercenary mercer merchandising merging meridian meringue merino merle merlin mermaid mesa mesh
	mesquite messaging messenger messiah mestizo metabolism metabolite metadata metallic metallurgy
	metalwork metalworking metamorphosis metaphor metaphysics mete meteor meteorite meteorologist
	meteorology meth methadone methamphetamine methane methanol methodology methyl metre metrics
	metropolis mettle mew mezzanine mezzo mic mica microbe microbiologist microbiology microchip
	microcosm microelectronics microfilm micron microphone microprocessor microscope microscopy
	microwave midafternoon midair middleman middleweight middling midfield midge midget midland
	midpoint midsection midshipman midsummer midterm midweek midwife midwifery midwinter migraine
	migrant migrate mikado mil mildew mileage milestone milieu militancy militarism militarization
	militiaman milkshake millet millimeter milling millionaire millionth millstone milo milt mime
	mimic mimicry min mina minaret mince mindset minefield miner mineralogy minesweeper
	minesweeping mingle mingling miniature minibus minimalism minimalist minimise minivan mink
	minnow minors minster minstrel mint minter minuscule mirage mire miro mirth misappropriation
	misbehavior miscalculation miscarriage miscellany mischief misconception misconduct misdemeanor
	misery misfit misfortune mishap misinformation misinterpretation mislead mismanagement mismatch
	misnomer miso misogyny misread misreading misrepresentation misrule missive misstep missy mist
	mistaking mistletoe mistral mistreatment mistress mistrial mistrust misunderstand
	misunderstanding misuse mite mitigate mitigation mitre mitt mitzvah mixer mixing mnemonic moa
	moan moat mobilisation mobilise mobility mobilization mobilize mobster mocha mock mockery
	mockingbird mod modal modality modeling modelling modem moderation moderator modernisation
	modernise modernism modernist modernity modernization modernize modesty modicum modification
	modify mods modulate modulation module modulus mogul mohawk moisture mojo mol molar molasses
	mold molding mole molecule molestation molester moll mollie mollify mollusc mollusk molly
	molybdenum momma mommy monarchist monastic moneymaker mongoose moniker monkey mono monochrome
	monoclonal monogamy monogram monograph monolith monologue monoplane monopolize monorail
	monotone monotony monoxide mons monsoon montage moonlight moonshine moor mooring moorland moose
	moot mop mopping moraine morale morality morals morass moratorium moray morbidity morel morello
	mores morgue moron morph morphine morphology morrow mortal mortality mortuary mosaic moshav
	mosquito mot motel motherhood motherland motif motivate motivating motivator motley motorbike
	motorboat motorcade motorcycling motorcyclist motoring motorist motorway motto mould moulin
	mound mountaineer mountaineering mountainside mourn mousse moustache mouthful mouthpiece mouton
	movable mover moviemaking mow mower mozzarella muck mucus muddle muddy mudslide muffin mufti
	mug mugging mujahedeen mujahedin mujahid mujahideen mulberry mulch mule mull muller mullet
	mulligan multiculturalism multimedia multiplex multiplication multiplicity multiplier multiply
	multitude mum mumbling mummy mumps munch mung munition mural murderer murmur muscat muse mush
	mushroom musicianship musicologist musicology musing musk musket mussel mustache mustang
	mustard muster mutant mutate mutation mute mutilation mutiny mutt mutter muttering mutton
	muzzle myeloma myopia myriad myrtle mystic mysticism mystique myth mythology nab nacho nada
	nadir nag nail naira naivete nameplate namesake nan nance nandrolone nanny nanotechnology nap
	napa napalm napkin napoleon narc narcissism narcissus narcotic narrate narration narrator
	narrowing nasal nationalisation nationalism nationality nationalization nationalize nationhood
	nativity naturalism naturalist naturalization naught nausea nautilus nave navel navigate
	navigator nawab nay nebula necessitate necessity necklace necktie necropolis necrosis nectar
	needle needy negate negation negativity neglect negligence neighborliness neighbour
	neighbourhood nematode nemesis neon neophyte nepotism nerd nerves nervousness ness nest nestle
	netball netminder netting neurologist neurology neuron neuropathy neuroscience neuroscientist
	neurosurgeon neurosurgery neurotic neurotransmitter neuter neutrality neutralize neutrino
	neutron neve nevirapine newborn newcomer newlywed newmarket newscast newscaster newsletter
	newsman newspaperman newsprint newsreader newsreel newsroom newsstand newt nexus nibble niche
	nickel nickelodeon nicotine niece nightclub nightfall nightingale nightlife nighttime nihilism
	nil nineteen nineteenth nineties ninety ninja nip nipple nirvana nit nitrate nitrogen nix
	nobility nobleman noblewoman nod node nomad nomenclature nominal nominate nominative
	nonaggression noncompliance nonconformist nondescript nonessential nonfiction nonpartisan
	nonproliferation nonsense nonstop nonviolence noodle nook noose norepinephrine norm normalcy
	normalisation normalise normality normalization normalize northeastward northerly northland
	northward northwestward nosedive nostalgia notary notation notch notebook notification notify
	notoriety nought noun nourish nourishment nous novella novelty novice novitiate nowadays nozzle
	nuance nucleotide nucleus nude nudge nudity nugget nuisance nuke null nullification nullify
	numb numbering numbness numeral nun nuncio nunnery nuptials nursery nurture nut nutcracker
	nutmeg nutrient nutritionist nutshell nutter nyala nylon nymph oar oasis oat oatmeal obedience
	obelisk obesity obey obi obit obituary objection objectivity objector obligate oblige oblique
	obliterate oblivion oblong oboe obscenity obscurity observance obsession obsessive obsidian
	obsolescence obstetrician obstetrics obstinate obstruct obstruction obverse oca occult
	occupancy occupant occupier occurrence oceanfront oceanographer oceanography ochre octagon
	octane octave octogenarian octopus ocular oddball oddity ode odor odyssey oeuvre offal offbeat
	offence offend offender officialdom officiate officiating offing offload offshoot offside
	offspring offstage ogle ogre oiler oilfield oilman ointment oka okay okra ola oligarchy
	ombudsman omega omelet omen omission omit omnibus oncologist oncology oncoming oneness onion
	onset onslaught ontology onus onyx ooh ooze oozing opal openness operative operculum operetta
	ophthalmologist ophthalmology opiate opium opportunism opportunist oppress oppression optic
	optics optimist optimization optimize optimum opulence opus orang orangutan oration orator
	oratorio oratory orb orbiter orca orchard orchestrate orchestration orchid ordain ordeal
	orderly ordinal ordinance ordination ordnance oregano oreo organise organiser organism organist
	organizer orgasm orgy oriel orient orientalist origami originality originate origination
	originator oriole ornament ornamental ornamentation ornithologist ornithology orogeny orphan
	orphanage orthodoxy orthography oryx oscillation oscillator osmosis osprey osteoarthritis
	osteoporosis ostrich otter ouster ousting outage outback outbid outboard outburst outcast
	outcrop outcry outdo outdoors outfield outfielder outfitting outflow outgrowth outhouse outing
	outlast outlaw outlay outlet outline outlive outnumber outpace outpatient outperform outpost
	outpouring outreach outrun outset outsider outsize outsource outstrip outweigh ovary ovation
	overcast overcoat overconfidence overdose overdraft overdrive overestimate overflight overflow
	overhang overheat overheating overkill overlap overlapping overlay overload overlook overlord
	overpass overpopulation overpower overproduction overreact overreaction override overrule
	overrun overseer overshadow overshoot overstate overstatement oversupply overtake overtaking
	overture overturn overuse overweight overwhelm overwork ovulation owl oxen oxidase oxidation
	oxide oxymoron oyster ozone pacemaker pacer pacification pacifism pacifist pacify pacing
	packaging packer packet packing pad padding paddle paddock paddy padre paean paedophile
	paedophilia pagan paganism pageant pageantry pager paging pagoda pail painkiller pains
	paintball pairing paisley pajama pal paladin palate palatinate palatine paleontologist
	paleontology palette palfrey palisade pall palladium pallet palliative palmetto palmyra
	palomino palsy pampering pamphlet panacea panache pancake panchayat pancreas panda pandemic
	pandemonium pander pane paneling panelist pang panhandle panoply panorama pant pantheon panther
	panting pantomime pantry pantyhose panzer pap papa papacy papaya paperback paperwork paprika
	papyrus para parable parachute parachuting paradigm paradox paraffin paragon paragraph
	paralegal parallax paralysis paralyze paramedic parameter paranoia paranoid parapet
	paraphernalia paraphrase paraplegic parasite paratrooper parcel parchment pardon pare parentage
	parenthood pariah paring parishioner parity parka parkland parkway parlance parlay parley
	parliamentarian parlor parlour parody parr parrot parry parse parsley parson parsonage partake
	participant participle particle particulate parting partisanship partition partitioning
	partizan partridge pas pascal paseo pasha passageway passer passerby passerine passive
	passivity password pasta paste pastel pastiche pastime pastoral pastry pasture patching
	patchwork pate paternity pathfinder pathogen pathogenesis pathologist pathology pathos pathway
	patina patio patriarch patriarchate patriarchy patrician patrimony patriot patriotism patrolman
	patron patronage patronymic patsy patten patter patty paucity pauper pause pave pavement
	pavilion paving paw pawn pax payable payback paycheck payday payer payload paymaster payoff pdl
	pea peacekeeper peacemaker peacetime peach peacock peanut peanuts pear pearly peasant peasantry
	peat peavy pebble pecan peck pectoral pedagogy pedal peddle peddler peddling pedestal
	pedestrian pediatrician pediatrics pedigree pediment pedophile pedophilia pee peek peel peeler
	peeling peep peerage peg pelican pellet pelt pelting pelvis penalize penance penchant pencil
	pendant pendulum penetrate penetration penguin penicillin penis penitentiary pennant penning
	pensioner pentathlon penthouse penultimate peony pep peppermint peptide perceive percentile
	perch percussion percussionist peregrine perennial perestroika perfection perfectionist perfume
	peri peril perimeter periodical peripatetic peripheral periphery periscope perish perishable
	perjury perk perm permafrost permanence permeability permeate permutation peroxide
	perpendicular perpetrate perpetrator perpetuate perpetuity persecute persecution perseverance
	persevere persist persistence persona personalize personification perspiration persuasion
	pertain perturbation peruse perversion pervert peseta peshmerga pessimism pest pesticide pesto
	petal petite petitioner petrel petrochemical petrol petter petting petty pew pewter pfennig
	phage phalanx phantom pharma pharmacist pharmacology pharmacy pheasant phenomenology phenotype
	phi philanthropist philanthropy philharmonic philologist philology philosopher phobia phoebe
	phoneme phonics phonograph phonology phony phosphate phosphorus photocopy photojournalist
	photon photosynthesis phrasing phylogeny phylum physicality physicist physiologist physiology
	physiotherapist physiotherapy physique phytoplankton pia piazza pic piccolo picker picket
	pickings pickle picnic pictorial pidgin piedmont pier piety pig pigeon piggy pigment pike pile
	piles pileup pilgrim pilgrimage piling pill pillage pillaging pillar pillow piloting pimp
	pinball pinch pineapple ping pining pinkie pinky pinnacle pinning pinpoint pint pinto pip piper
	piping pique piquet piranha pirate pistachio piste piston pita pitchfork pitchman pitman
	pittance pitting pituitary pity pivot pixel pixie pizzeria placard placate placebo placekicker
	placement placenta placer plagiarism plague plaid plaintiff planetarium plank plankton planner
	plantain plantation planter plaque plasma plasmodium plaster plasticity platelet plating
	platoon platter plaudits playback playbook playboy playfulness playground playhouse playlist
	playmaker playmate playwright pleading pleaser pleasing plebiscite plenipotentiary plenum
	plethora plexus pliers plight plinth plodding plotter plough ploughing plover plow plowing ploy
	pluck plug plum plumage plumb plumber plumbing plume plummet plump plunder plundering plunk
	plural pluralism plurality plush plutonium ply plywood pneumonia poaching pocketbook pod
	podcast poetics pogrom poignancy pointer poise poisoning poke poker pokey poking pol polarity
	polarization polemic polemics polenta policewoman polio polishing politburo politeness
	politicize politico polity polka pollack pollard pollen pollination pollock pollster pollutant
	pollute polluter polo polonium polyester polyethylene polygamist polygamy polyglot polygon
	polygraph polyhedron polymer polymerase polymerization polynomial polypropylene polystyrene
	polytechnic polyurethane pom pomegranate pommel pomp pompano ponce ponder ponderosa pong pons
	pontiff pontifical pontificate pontoon pony ponytail pooch poodle poon poop popcorn poplar
	popper popping poppy populace popularization popularize populate populism populist porcelain
	porch porcupine pore porgy porn porno pornography porridge porta portability portable portage
	portal portend portico portmanteau portraiture portrayal portraying posing positioning posse
	possessive possum postage postcard postcode postdoctoral poster posterior posterity
	postgraduate postman postmark postmaster postmodernism postponement postscript postulate
	posture posturing potable potash potassium potato potency pothole potion pottery potty pouch
	pounce pounder pounding powerbroker powerhouse powerlessness pox practicality practise
	practitioner pragmatic pragmatism pragmatist prairie prank prankster prat prawn preach preacher
	preaching preamble precaution precede precedence precedent precept precinct precipice
	precipitate precipitation precision preclude precondition precursor predate predation predator
	predicament predicate predictability prediction predictor predilection predisposition
	predominance predominate preempt preface prefect prefix preheat prehistory prejudge prejudice
	prelate prelude premise premises prentice preoccupation prep preparedness preponderance
	prerequisite prerogative presbytery preschool prescribe preseason presenter preservative
	preserves preside presidio presidium pressman prestige presume presumption preteen pretend
	pretender pretending pretense pretext pretrial pretzel prevalence preventative preventive
	preview prey prick priestess priesthood prim primacy primate primer priming primitive primo
	primrose primus principality printer printmaker printmaking prion prioritize priory prism
	privateer privates privatisation privatise privatize privilege privy probability probable
	probate proceeding procession processor proclaim proclamation procrastination procreation
	proctor procurator procure procurement prod prodding prodigal prodigy prof profane profanity
	profess professing professionalism professorship proficiency profiling profitability profligate
	profusion progenitor progeny progesterone prognosis programing programmer progression
	prohibition projectile projection projector proletarian proletariat proliferate prologue
	prolong prom promenade prominence promiscuity promo promontory promoter promulgation prong
	pronk pronoun pronounce pronouncement pronunciation prop propagandist propagate propagation
	propane propel propellant propeller propensity prophecy proponent proportional proportionality
	proprietary proprietor propriety props propulsion prosciutto prose prospector prospectus
	prosper prostate prosthesis prosthetics prostitute prostitution prostrate protagonist protease
	protectionism protectionist protector protectorate protege protester proton prototype
	provenance proverb providence proviso provocateur provocation provost prowess prowl prowler
	proximity proxy prudence prune pruning pry prying psalm pseudo pseudoephedrine pseudonym psi
	psoriasis psyche psychiatrist psychiatry psychic psycho psychoanalysis psychoanalyst
	psychologist psychopath psychosis psychotherapist psychotherapy psychotic pub puberty publicist
	publicize publicizing puck pudding puddle pueblo puff puffing pul pula pullback pulley pulp
	pulpit pulsar pulse pulsing puma pumpkin pun punctuation puncture pundit punks punt punter
	punting pup pupil puppet puppeteer puppetry puppy purchaser purebred puree purgatory purge
	purging purification purify purist puritan purity purport purse purveyor purview pusher pussy
	pussycat putsch putter putty puzzle pygmy pylon pyramid pyre pyrotechnic pyrotechnics python
	qadi quack quad quadrangle quadrant quadratic quadriceps quadrilateral quadriplegic quadruple
	quagmire quail quaker quandary quantify quantity quantum quarantine quark quarrel quarry
	quarrying quart quarterfinal quartermaster quarto quartz quasar quash quaternary quay queer
	quelling quench query questioner questionnaire queue quibble quicken quickening quickie
	quickness quicksand quicksilver quid quill quilt quilting quin quince quint quintet quintuple
	quip quirk quiver quivering quiz quorum quota quotation quotient rabbinate rabbit rabble rabies
	raccoon racecourse racehorse racer racetrack raceway rack racket racketeer racketeering racquet
	racquetball rad radial radiance radiate radiator radicalism radioactivity radiocarbon
	radiologist radiology radiotherapy radish radium radius radon raffle raft rafter rafts rag
	ragtag ragtime raider railcar railing rails rainbow rainforest rainstorm rainwater raiser
	raisin raj raja rajah rake rallying ramble rambler ramona ramp rampage rampart rancher ranching
	rancor randomness ranger rani ransacking rant ranting rapist rapper rapport rapporteur
	rapprochement raptor rapture rarity rascal rash raspberry rat ratatouille ratchet ratification
	ration rational rationale rationalism rationality rationalization rationalize rationing rattan
	rattle rattlesnake rattling ravage ravaging rave ravel raven ravine raving ravioli rayon raze
	razing razor reactionary reactivate reactivity readership readiness readjust readjustment
	readying reaffirm reaffirmation reagent realign realisation realise realism realist realization
	realm realty reap reaper reappear reappearance reapportionment rearguard rearing rearm
	rearrange rearrangement reasoning reassert reassess reassessment reassignment reassurance
	rebate rebirth reboot rebroadcast rebuff rebuke rebut rebuttal recap recapture recast recede
	receding receipt receipts receivables receivership receptionist receptor recess recessive
	recharge recidivism reciprocal reciprocate reciprocity recital recitation recite recklessness
	reckon reckoning reclaim reclamation reclining recluse recognizance recoil recollection
	recombinant recombination reconcile reconsideration reconstitute reconstruct reconvene recorder
	recount recounting recoup recourse recreate recrimination recruiter recruitment rectangle
	rectification rectify rector rectory rectum recuperate recuperation recur recurrence recuse
	recycle recycling redden rede redeem redeemer redefine redefinition redemption redeploy
	redeployment redesign redevelop redevelopment redhead redirect rediscover rediscovery
	redistribute redistribution redneck redo redouble redoubt redress reductase redundancy redwood
	reef reel reelection reenactment reentry reestablish reevaluate reeve ref refereeing referral
	refill refinance refine refinement refiner refining refit reflector reflex reflexive reflux
	refocus refocusing reforestation reformation reformer reformist refraction refractory refrain
	refresh refresher refreshment refrigerate refrigeration refrigerator refuel refueling refund
	refurbish refurbishment refute regaining regalia regatta regency regenerate regeneration regent
	reggae regimen regionalism registrar registry regression regrets regroup regularity regulating
	regulator rehabilitate rehash rehearsal rehearse reheat reignite reimburse reimbursement rein
	reincarnation reindeer reinforcement reinstate reinstatement reinsurance reintegrate
	reintroduce reintroduction reinvent reinvigorate reissue reiterate rejoice rejoicing rejoin
	rejuvenate rejuvenation rekindle relapse relativism relativity relaxation relegate relegating
	relent relevance reliability relic reliever relinquish relinquishing relish relishing relive
	reliving reload relocate relocation reluctance rem remake remaking remand remark remarriage
	remarry rematch remediation remedy remembering remembrance reminisce remission remit remittance
	remnant remodel remorse remoteness remuneration rename rend render rendering rendezvous
	rendition renegade renege renegotiate renounce renovate renown renting renunciation
	reorganisation reorganization reorganize rep repairman reparation repatriate repatriation
	repayment repeal repeater repeating repechage repel repellent repent repentance repertoire
	repertory repetition replay replenish replenishment replete replica replicate replication
	reportage repose reposition repositioning repository repress repression reprieve reprimand
	reprint reprinting reprisal reprise reproach reproduce reproduction reptile reptilian
	republicanism republish repudiate repudiation repulse repurchase repute requiem requisite rerun
	resale reschedule rescind rescuer reseda resell resemblance resent resentment reservist reset
	resettle resettlement reshape reshuffle reshuffling reside residency residual residue
	resilience resiliency resin resistor resonance resonate resourcefulness respectability
	respiration respirator respite respondent responsiveness restate restatement restaurateur
	restitution restlessness restorative restorer restrain restriction restroom restructure
	resultant resurface resurgence resurrect resurrection resuscitate resuscitation ret retailing
	retainer retake retaking retaliate retard retardant retardation retarded retention rethink
	reticence retina retinal retinue retiree retool retort retrace retract retraction retrain
	retraining retreated retrenchment retrial retribution retrieval retriever retro retrofit
	retrograde retrospect retrospective retry reunify reunite reuse rev revaluation revalue revamp
	revel revelation revelry reverberate revere reverence reverend reverie reversal reversible
	reversion revert reverting reviewer revise revising revision revisionism revisionist revisit
	revitalise revitalization revitalize revocation revoke revolutionize revolve revolver revue
	revulsion rewind rework rewrite rewriting rhapsody rhea rhesus rhinestone rhino rhinoceros rho
	rhododendron rhubarb rhyme rib ribbing ribbon riches richness ricin rickey rickshaw ricochet
	ricotta riddle ridicule ridley riel riff rifleman rifling rift rig rigging righteousness
	righthander rightist rigidity rigor rim rima rind ringer ringing ringleader ringside rink rinse
	rioting rip ripen ripening riposte ripper ripple rippling riser risotto rite ritz riverbank
	riverbed riverside rivet roach roadblock roadhouse roadrunner roadster roadway roam roan roar
	roaring roast roasting robber robe robotics robustness rockabilly rocker rockers rococo rodent
	rodeo roe roebuck rogue roil roleplaying rollback roller rollover romaine romanticism romp
	rondo rood roofing rooftop rook roomful roommate roomy roost rooster rooting rope roper roping
	rosary rosebud rosemary rosette rosewood rostrum rot rota rotary rotate rote rotisserie rotor
	rotting rotunda roughness roulette roundabout rounder rounders roundhouse rounding roundtable
	roundup rouse rousing rout router roux rover roving rowan rowdy rower rowing royalist royalty
	rozelle rpm rub rubbing rubbish rube ruble rubric ruby ruck ruckus rudd rudder rudeness rue
	ruff rug ruin ruining rum rumba rumble rumbling rumor rumour rump runaway rundown rune rung
	runup rupee rupture ruse rusher rusk rust rustic rusting rustling rut rutherford ruthlessness
	rye sabbatical saber sabin sable sabotage sabra sabre sac sack sacking sacrament sacrilege
	saddle sadness safari safeguard safekeeping saffron sag saga sage sagebrush sago sahib sailboat
	sailor sainthood salaam salad salah salamander salami salesman salesperson saleswoman salient
	saline salinity saliva sally salmonella salon saloon salsa salter saltwater salute salvage
	salvation salve salvia salvo samara samba sampler sampling samurai sanatorium sanction sanctity
	sanctum sandal sandalwood sandbar sandbox sander sandman sands sandstone sandstorm sandwich
	sanguine sanitarium sanitation sanity sap sapphire saran saratoga sarcasm sarcoma sarcophagus
	sari sarin sash saskatoon sass satchel satin satire satirist satsuma saturation saucepan saucer
	sauerkraut sauna sausage saute savage savagery savanna savannah savant saver savior saviour
	savor savoring savory savoy savvy sawdust sawmill sawtooth sawyer sax saxophone saxophonist
	scaffold scaffolding scalar scaling scallop scalp scalpel scam scan scanner scanning scant
	scanty scapegoat scar scarcity scarecrow scarf scarlet scat scatter scattering scavenger
	scenery scent scepticism scheduling schema schematic schilling schism schizophrenia
	schizophrenic scholastic schoolboy schoolgirl schoolhouse schooling schoolmaster schoolmate
	schoolteacher schoolwork schoolyard schooner scion scissor scissors sclerosis scoff scold
	scolding scoop scooter scorecard scorn scorpion scotch scour scourge scouring scouting scrabble
	scramble scrapbook scrape scraping scraps scratch scratching scream screech screeching screener
	screenwriter screw screwball screwdriver scribe scrimmage scrip scripture scriptwriter
	scrivener scroll scrooge scrub scrubbing scrubs scrum scrutinize scuba scud scuffle sculptor
	scum scupper scurry scuttle seabed seabird seaboard seafaring seafood seafront seagull sealing
	seam seaman seamstress seaplane seaport sear searchlight seashore seaside seasoning seating
	seawall seaward seawater seaway seaweed secede secession secessionist seclusion secrecy
	secretariat secrete secretion sect sectarianism sectional secularism secularist sedan sedate
	sedation sedative sedge sediment sedimentation sedition seduce seduction seedling seeker seel
	seep seepage seer seesaw segmentation segregate segregation segregationist seigneur seine
	seismologist seismology seizing seizure selectivity selector selenium selfishness selloff
	sellout seltzer selva semantics semblance semen semester semiautomatic semifinalist sender
	seniority senna sensation sensationalism sensibility sensing sensitivity sensor sensuality
	sentimentality sentinel sentry separatism separator sepia sepsis sept septum sepulchre
	sequestration sequoia serenade serendipity serenity serfdom serge seriousness sermon serotonin
	serpent serum servant serviceman servicing servitude sesame setter settler setup sevens
	seventeen seventeenth seventies seventy sever severance severing severity sew sewage sewer
	sewerage sewing sexism sexist sextet sexton sexuality shack shad shade shades shading shadowing
	shaft shag shaheed shakedown shakeout shaker shakeup shale shallot sham shaman shambles shampoo
	shamrock shank shanty shantytown shaping shard shareholding shareware sharia shariah shark
	sharpen sharper sharpness sharpshooter shatter shattering shave shaver shaving shawl shay sheaf
	shear shearer shearing shears sheath shedding sheen sheeting shekel shekels shelf shellfish
	shelve shepherd sherlock sherry shielding shifter shilling shim shimmer shin shine shiner
	shingle shingles shining shipbuilder shipbuilding shipment shipper shipwreck shipyard shire
	shirk shit shiv shiva shiver shivering shoal shocker shoddy shoemaker shoestring shogun
	shogunate shoji shoo shooter shopkeeper shoplifting shopper shoreline shoring shortcoming
	shortcut shorten shortening shortfall shorthand shortlist shortness shorts shortstop shotgun
	shout shove shovel shower showgirl showman showmanship showpiece showroom showtime shrapnel
	shred shredder shrew shriek shrieking shrift shrill shrimp shrink shrinkage shrinking shroud
	shrub shrug shtick shudder shuffle shuffling shun shunning shunt shush shutdown shutout shutter
	shutting shyness siamese sibling sic sickle sickness sidebar sidekick sideline sideshow
	sidestep sidewalk siding siemens sienna sieve sift sifting sigh sighting sights sightseeing
	sigma signage signaling signatory signer signet signified signify silencer silesia silhouette
	silica silicate silicone silks sill silliness silly silo silt silvan silverware sima simian
	similarity simmer simmering simplicity simplification simplify simulate simulation simulator
	simulcast sincerity sine singleton singular singularity sinker sinkhole sinner sinus sip siphon
	sire siren sis sissy sisterhood sitar sitcom sitter sixteenth sixties sixty sizing sizzle skate
	skateboard skateboarder skateboarding skater skeet skeleton skeptic skepticism sketch skew
	skewer skid skier skiff skillet skim skimming skinhead skinheads skink skinner skinny skip
	skirmish skirt skit skullcap skunk skydiving skylight skyline skyrocket skyscraper skyway slab
	slack slackening slacker slacks slag slander slang slant slap slapstick slasher slate slater
	slaughterhouse slay slayer slaying sleaze sled sledding sledge sledgehammer sleek sleeper sleet
	sleeve sleigh sleight sleuth slew slice slicing slick slider slime sling slinging slingshot
	slippage slipper slipstream slit sliver slog sloop slope sloth slouch slough slowness sludge
	slug slugger sluggishness sluice slum slumber slur slurry slush smack smacking smallpox
	smarting smash smashing smattering smear smelling smelt smelter smiley smirk smock smog smoker
	smokescreen smoother smoothness smorgasbord smother smuggle smuggler smut snack snag snail
	snake snapper snapshot snare snarl snatch sneak sneaker sneer sneeze sneezing sniff sniffer
	snipe sniper snippet snob snobbery snooker snoop snoring snorkel snorkeling snout snowball
	snowboard snowboarder snowboarding snowfall snowflake snowman snowmobile snowshoe snowstorm
	snub snuff snug soak soaking soar sob sobbing sober sobriety sobriquet sociable socialism
	socialite socialization socialize socializing sociologist sociology sock socket sod soda sodom
	sodomy sofa softball soften softening softness softwood soh sojourn sojourner sol solace solder
	solemnity solicit solicitation solicitor solidify solidifying solidity solitaire solitary
	solitude soloist solon solstice solubility solvency solvent solver som soma somersault somerset
	sommelier sonar sonata songbird songbook songwriter sonnet sonny soot soothe sop sophistication
	sophomore soprano sorbet sorcerer sorceress sorcery sore soreness sorghum sorority sorrow
	sortie sorting souffle sounder sounding soundness sour souring southerly southland southpaw
	southward souvenir sow soy soya soybean spaceflight spaceship spacewalk spacing spade spaghetti
	spam spandex spaniel spanking spar sparkle sparkling sparring sparrow spasm spat spate spatula
	spawn speakership spear spearhead spec specialise speciality specialization specialize
	specification specificity specimen speck specs spectacle spectacles spectator specter spectre
	spectrometer spectrometry spectroscopy speculator speechwriter speedboat speeding speedometer
	speedskater spelt spender sperm spew sphere sphinx spice spider spiegel spigot spillover
	spillway spinach spinal spindle spine spinnaker spinner spinning spinster spiral spire
	spiritualism spirituality spit spitfire spitting spitz splash splashing spleen splendor
	splendour splicing splinter splintering splinters splitter splurge spoil spoiler spoiling
	spokesperson sponge spontaneity spoof spook spool spoon spoonful spore sportscaster sportsman
	sportsmanship sportswear sportswriter spotter spotting spouse spout sprain sprawl spray
	spraying spreadsheet spree sprig springboard springbok springer springtime sprinkle sprinkler
	sprinkles sprinkling sprinter sprite sprites sprout sprouting spruce spud spurring spurt
	sputnik sputtering spyglass spying spymaster spyware squabble squall squalor squander
	squandering squash squat squatter squatting squaw squeak squeeze squeezing squelch squid squire
	squirm squirrel squirt stab stabilisation stabilise stabilization stabilizer stack stacks
	staffer stag stagecoach stagger stagnate stagnation stain staining stainless stair staircase
	stairs stairway stairwell stakeholder stale stalemate stalk stalker stalking stall stalling
	stallion stalls stalwart stamina stampede stanch standardization standardize standby standpoint
	standstill stanhope stanza staph staphylococcus staple starboard starch stardom stardust stare
	starfish starlet starlight starling starship startup starvation starve starving stash stasis
	statesmanship static stationery statistic statistician statuary statuette stature stave stead
	steadfastness steak steakhouse stealth steamboat steamer steamship steed steelmaker steelworks
	steeper steeple steeplechase steer stein stela stele stench stent stepdaughter stepfather
	stepmother steppe stepson stereo stereotype sterility sterilization sternum steroid stet stew
	steward stewardess stewardship sticker stickler stiffen stiffening stiffness stifle stifling
	stigma stiletto stillness stimulant stimulation sting stinger stinging stingray stink stipe
	stipend stipulate stipulation stirring stitch stitching stockade stockbroker stocker
	stockholder stocking stockman stockpile stockpiling stoic stoicism stoker stomp stoner
	stonewall stonewalling stonework stoning stooge stool stoop stopgap stopover stoppage stopper
	storefront storehouse storey stork storybook storyline storyteller stout stove stover stow
	straddle straightaway straighten strainer straining straitjacket strand stranger strangle
	stranglehold strangling strangulation strap strapless stratification stratosphere stratum
	stratus strawberry stray streaming streamline streetcar streptococcus stretcher stretching
	stride strife strikeout stringer strings stripe stripes stripper stripping striptease strive
	striving strobe stroking stroll stroller strongman strut stub stubble stubbornness stucco stud
	stuffing stumble stump stumping stun stunner stunt stupa stupidity stupor sturgeon stutter
	stylist stylus stymie subclass subcompact subconscious subcontinent subcontractor subculture
	subdivision subduction subdue subfamily subgenus subgroup subjectivity subjugation sublime
	submerge submerging submersible submission suborder subordinate subordination subpoena
	subscribe subscriber subscription subsection subset subside subsidence subsiding subsidize
	subsidy subsistence subspace subspecies substantiate substantive substation substituting
	substitution substrate subsystem subterfuge subtitle subtlety subtract subtraction subunit
	suburbia subversion subversive subvert succulent succumb suck sucker sucking sucre suction
	suede sufferer suffice sufficiency suffix suffocate suffocation suffragan suffrage sugarcane
	sugarloaf suitability suitcase suitor sulfate sulfide sulfur sulla sully sulphur sultanate
	summarize summation summertime summon summoning summons sumo sunbeam sunburn sundial sundown
	sunfish sunflower sunglasses sunlight sunrise sunroof sunscreen sunset sup supercomputer
	superfamily superhighway superiority superlative superman supermodel supernatural supernova
	superpower supersede superstar superstition superstructure supertanker supervise supervising
	supper supplant supple supplement supplementation supplying suppress suppression suppressor
	supremacist supremacy supremo sura surcharge surety surf surfacing surfboard surfer surfing
	surmount surpass surrealism surrealist surrey surrogate surround surroundings surveying
	surveyor susceptibility sushi suspense sustainability sustenance sutra suture suzerainty
	svoboda swab swagger swain swallow swami swamp swan swank swarm swashbuckling swastika swat
	swatch swath swathe sway swear swearing sweat sweater sweating sweats sweatshirt sweatshop
	swede sweeper sweepstakes sweeten sweetener sweetheart sweetness swell swelling swerve swerving
	swimmer swimsuit swimwear swindle swinging swipe swirl switchboard switching swivel swoon swoop
	swordfish swordsman sycamore syllable syllabus sylvan symbiosis symbolise symbolism symbolize
	symbolizing symmetry sympathize sympathizer symposium symptom synagogue synapse sync synchro
	synchronization synchronize syndication synergy synod synonym synopsis syntax synthesis
	synthesize synthesizer synthetic syphilis syringe syrup systematics tab tabasco tabernacle
	tableau tablespoon tablet tabletop tableware tabloid taboo tabor tabulation tack tacking
	tackler taco tact tactic tactician tad taekwondo tael taffy tailback tailgate tailing tailor
	tailoring tailpipe tails tailspin tailwind taint taka takeaway takedown takeoff takeout taker
	takings talisman talker talkie talon tam tamarind tambourine tame tamer tammy tamoxifen tamp
	tamper tampering tandem tangent tangerine tangle tango tanner tannery tanning tantra tantrum
	taoiseach taper tapering tapestry taping tapioca tapping taps tar tarantula tariff tarmac tarn
	tarnish taro tarot tarp tarpon tarragon tarsus tart tartan tartar tasting tat tattoo tau taunt
	taunting tavern taw taxation taxicab taxis taxiway taxon taxonomy taxpayer teak teal teamster
	teamwork teapot teardrop teargas tearing tease teaser teasing tec technicality technician
	technicolor techno technocrat technologist tectonics teddy tedium teeter telco telecast
	telecommunication telecommuting teleconference telemark telemarketing telemetry telepathy
	telephony teleport telescope televise telex teller telltale telluride telly temblor temp temper
	temperament temperance tempering tempest template tempo temporal tempt temptation tenacity
	tenancy tenant tenderloin tenderness tending tendinitis tendon tenement tenet tenor tensor
	tequila terminate termination terminator terminology terminus termite tern terrace terrier
	terrorize tesla testa tester testimonial testosterone tetanus tether tetra textbook texture
	thalidomide thane thatch thatcher thaw thawing theocracy theologian theorem theorist theorize
	therapeutic therapeutics therapist thermal thermodynamics thermometer thermostat thesaurus
	thesis theta thicken thickening thicket thickness thief thigh thinker thinner thinning thirst
	thirteenth thirties thistle thong thorax thorium thorn thoroughbred thoroughfare thou thrall
	thrash thrasher thrashing thread threads threesome threshold thrift thrill thrive throbbing
	throes thrombosis throng throttle throughput throwaway throwback thrower thrush thrust
	thrusting thruway thud thug thumb thumbnail thump thumping thunder thunderbird thunderbolt
	thunderstorm thwart thwarting thyme thyroid tiara tibia tic tick ticker ticking tickle
	tidewater tidy tiebreaker tiff tiffin tightness tightrope tights tilde tile tiling tiller tilt
	timberland timbre timeline timer timid timpani tinder ting tinge tingling tinker tint tipper
	tipu tirade tiredness tit titan titanium tithe titi toad toast toaster toasting toby tod
	toddler toe tofu toga togetherness toil toilet token toleration tomahawk tomato tomboy
	tombstone tomcat tome tomography toner tongs tonic tonnage tonne toolbox toon toot tooth
	toothbrush toothpaste toothpick topaz topography topology topper topping topsoil topspin tor
	tore torment tornado torpedo torque torrent torsion torso tort tortilla tortoise torturing
	torus tosh tot totalitarian totalitarianism totality tote totem touching touchline touchscreen
	touchstone toughen toughness tourney tout tow towel townsfolk townspeople toxicity toxicology
	toxin toying tracer tracheotomy tracing tracker tract traction tractor tradeoff traditionalist
	trafficker trailblazer trailhead trainee trait traitor trajectory tram tramp trample trampling
	trampoline tramway trance tranche tranquility tranquillity transcend transcendence transcript
	transcription transduction transept transformer transfusion transgression transient transistor
	transitive translator transliteration transmit transmitter transmitting transplant
	transplantation transplanting transponder transporter transsexual transshipment transvestite
	trapeze trapper trapping trappings trauma traveler traveller travelogue traverse travesty
	trawler tray treachery tread treadmill treason treatise treble trek tremble trembling tremor
	trench trepidation trespass trestle trey triad triage triangulation tribesman tributary
	trickery trickle trickster tricolor tricycle trident triennial trier trifle trilateral trilogy
	trimester trimmer trimming trimmings triplet tripling tripod tripoli triptych tritium triton
	triumvirate trivia troika trojan troll trolley trolleybus trolling trombone trombonist trooper
	tropic tropics trot trotter troubadour troublemaker troubleshooter trough trouncing troupe
	trouser trousers trout trove truancy trucker trucking truffle trump trumpet trumpeter trumpets
	trunk trunks truss trustee trustworthiness trusty truthfulness tryout tryst tsar tub tuba
	tuberculosis tubing tuck tuff tug tugboat tuition tulip tulle tum tumble tumbling tummy tumor
	tumour tumult tun tuna tundra tuner tung tungsten tunic tunica tuning tupelo turban turbine
	turboprop turbot turbulence turmeric turnabout turncoat turnip turnoff turnpike turntable
	turquoise turret turtle turtleneck tusk tussle tut tutelage tutor tutorial tutu tuxedo twain
	twang tweak tweed tweet twelfth twenties twentieth twig twilight twine twinge twinkle twinkling
	twister twisting twitch twitter tycoon typecast typeface typewriter typhoid typhus typing typo
	typography tyrannosaurus tyranny tyrant tyre tyrosine ubiquity ugliness ukulele ulama ulcer
	ulema ultima ultimatum ultraconservative ultrasound ultraviolet umbilical ump umpire unanimity
	unblock uncial unconscious unconsciousness uncover uncovering underbelly undercarriage
	underclass undercurrent undercut underdevelopment underdog underestimate undergrowth underlie
	underline underpants underpass underperform underpin underscore undersecretary underside
	understatement understudy undertaker undertaking underwear underwood underworld underwrite
	underwriter undesirable undo undoing undress unearth unease uneasiness unfairness unfit unfold
	unfolding unhappiness unicorn uniformity unify unilateralism unionism unionist unionization
	unionize uniqueness unison uniting universality unleash unload unloading unlock unpopularity
	unpredictability unravel unseat unseen unsettle untangle untouchable unveil unveiling
	unwillingness unwind upbringing updating upend upheaval uphill upholstery upkeep upland uplift
	uplifting upload uppercut upright uproar uproot upshot upside upstage upstairs upstart upsurge
	uptake uptick uptown upturn urbanisation urbanization urchin urea urgency urinate urine urn
	urology usability usefulness usher usurp usurper uterus utilisation utilise utilitarian
	utilization utilize utmost utopia utter utterance vacancy vacate vacationing vaccinate
	vaccinating vaccination vagabond vagina vagrant vagueness vale valedictorian valence valet
	validate validation validity valor valour valuation valve vamp vampire vandal vandalism vane
	vanguard vanilla vanish vanishing vanity vanquish vantage vapor vapors vapour var variability
	variance variant varietal varna varnish varsity vas vase vassal vastness vat vaudeville vault
	vaulter vaulting veal vector veer veering vegan vegetarian vegetarianism vegetation veggie veil
	vein velcro velocity velodrome velvet vendetta vending vendor veneer veneration vengeance
	venison venom vent venter ventilation ventilator venting ventricle venturi veracity veranda
	verb verge verification verity vermilion vermin vernacular veronica versatility verse vertebra
	vertebrate vertex vertigo verve vespers vest vestibule vestige vestry vet veterinarian
	veterinary viability viaduct vial vibe vibes vibrancy vibrate vibration vibrato vicar vicarage
	vicariate viceroy viceroyalty vicinity victimization videocassette videotape vie viewer
	viewfinder viewpoint vigil vigilance vigilante vignette vigor vigour villager villain
	vinaigrette vindicate vindication vine vinegar vineyard vino vinyl viola violator violet violin
	violinist viper virginity virology virtue virtuosity virtuoso virulence visage viscosity
	viscount vise visibility visionary visitation visor vista visualization visualize vitality
	vitamin viticulture vitriol viva vixen vizier vocabulary vocalist vocation vodka vogue
	voicemail voicing void volatility volcanism volcanology volition volley volt voltage vomit
	vomiting voodoo vortex vouch voucher vow vowel vox voyager vulgarity vulnerability vulture wad
	waddle waders wadi wading wafer waffle wag wager wagon wagoner wail wailing wainwright waist
	waistline waiter waitress waive waiver waking walkout walkover walkway wallaby wallet walleye
	wallop wallow wallpaper wally walnut walrus waltz wand wander wanderer wandering wane waning
	wannabe wanton warbler warden wardrobe ware warehousing warhead wariness warlock warlord warmer
	warmth warp warplane warranty warship washer washing wasp wasteland wastewater wasting watcher
	watchmaker watchman watchtower watercolor watercolour watercraft watercress waterfall waterfowl
	waterfront watering waterline waterloo waterman watermark watermelon waterproof watershed
	waterside waterway waterworks watt wattage wattle waveform wavelength waver wavering wax waxing
	wayside weald wean weaning weaponry wearable wearer weariness weasel weatherman weave weaver
	weaving webbing webcam weber webpage wed wedge wedlock wee weed weeds weekday weeknight weep
	weeping weevil weighting weightlessness weightlifter weightlifting weir weirdness weld welder
	welding wellbeing wellhead wellness wellpoint wellspring welt welter welterweight werewolf
	westerly westerner westward wetland wetter whack whacking whaler wham whammy wharf wheelbarrow
	wheelbase wheelchair wheeler wheeling whereabouts wherewithal whiff whim whimper whimsy whine
	whip whiplash whipping whirl whirling whirlpool whirlwind whisk whisker whiskers whiskey whisky
	whisper whisperer whispering whistle whistleblower whistler whistling whit whitefish whitehead
	whitewash whitewater whitey whiting whittle whiz whodunit wholesaler whopper whore whorl wick
	wicker widen widening widget widower width wield wiener wig wiggle wight wildcat wildfire
	wildflower wildness wile willow willpower wilt wilting wimp wince winch winder windfall winding
	windmill windscreen windshield windward winemaker winemaking winery wingspan wink winking
	winkle winnings wintertime wipe wipeout wiretap wiring wishbone wishing wisteria wit witch
	witchcraft witching wither withering withers withhold withholding wits wiz wizard wizardry
	wobble woe wok wold wolfman wolfram wolverine womanhood womanizer womb wonderland wont woodbine
	woodcock woodland woodman woodpecker woodruff woodwind woodwork woodworking wooing wool woolen
	woollen wop wording wordplay workaholic workday workflow workhorse workhouse workings workload
	workman workmanship workout workstation workweek worm worrying worsen worsening wort worthiness
	wow wrangle wrangler wrangling wraparound wrapper wrapping wrath wreak wreath wreck wrecking
	wren wrench wrest wrestle wrestler wring wrinkle wrist wristwatch writ wye xenon xenophobia
	xerox yachting yachtsman yak yakuza yam yank yap yardage yardstick yarn yarrow yaw yawn yawning
	yea yearbook yearling yearn yearning yeast yell yelling yeoman yeomanry yeshiva yesteryear yeti
	yew yielding yin yip yoga yogi yogurt yoke yolk yore youngster yucca yuppie yurt zaman zany zap
	zeal zealot zebra zee zenith zephyr zeppelin zest zeta zig zigzag zinc zinfandel zip zipper
	zirconium zloty zodiac zombie zona zoning zoologist zoology zoom zucchini
`);
