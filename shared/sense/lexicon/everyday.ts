import { type WordList, words } from './words.ts';

/** More words that stand far from both trades: people, places, nature, the body, news. */
export const EVERYDAY: WordList = words(`
	aba abductions ablaze abolition abolitionist aboriginal aborigines abstained abyss acacia
	academia academician accent accents accident accidental accordion accuse accuser aces ache acne
	acrobatics acrylic activism addicted adjourned adjunct admiralty admirers adolescence adolescent
	adoration adrenaline adultery adulthood adventurer aerobics aeronautics afar affliction ageing
	aggressor aging agitation agrarian aiding aires airlifted alder alderman ale alienated alley
	alligator alps alum alumnus amalgam amalgamated amazement amber ambivalence amelia amir ammonia
	ammonium amphetamine amphibian amphitheater anaconda anarchist anatomy ancestors ancestry
	anchorage anemia anesthesia anesthetic aneurysm angel angelica angrily anil animist animosity
	annals annoyance anorexia antagonism antelope anterior antics antipathy antiquarian antiquities
	apartheid apathy apocalypse appalled appetizer apprehension apricot aqueduct arbour ardent
	argentine argentines arias aristocrat aristocratic ark armour aroused arrowhead arrows arsenic
	artisan asbestos ascended ascetic ascot ash ashes asleep asparagus aspen asphalt assailant
	assassin assassinations assassins assaulting assemblies assemblyman assorted astonishment
	atheist atoll atrium aurora avenge avengers aversion aviator avocado awake awakened awakening
	ayatollah babbitt babe badger bagel bailey bald ballerina ballgame bam banditry bandleader
	banging banished banjo barbaric barbershop bard barefoot barings barker baron baronet baronetcy
	barons barren barrow bartender basal basalt basset bastille bastion bath bathe bathing baths
	baton batons battered bauxite bayou beachfront beagle bearded beaten beatings beau beech beet
	befriended beggar begged behaved behest belle belvedere ben benjamin bent benzene beret berry
	besieging betrayed biceps bicycling biennial bighorn biker bile billionaire biplane birch
	birdied bisexual biting bitterly bittersweet blacks blackwood blades blames blanc bland blasting
	blaze blazers blazes blazing bliss blister blonde bloodless bloodstream blossom blouse blows
	blueberry bluefin bluff boar boardwalk boating bobsled bobsleigh bodied bodily bodybuilding
	bodyguard bodyguards bogeyed bohemia bohemian bolivar bologna bombardier bondage bong bongo
	bonnie boo booby booker boomer boomers boos booze bordering boredom born boroughs botanical
	botched boulder bourbon bourgeois bourne bout bouts bovine bow bowed bowel bower bowing bowles
	bowman bows bracken brahmin braid bran bravery brawl brewer breweries brewers brewery brewing
	briggs brightly broccoli bronchitis brotherhood brown browning browns brunch brushed brutally
	buckeye bud buffalo bulletproof bullfighting bullion bullock bulls bungalow bunker bunny buns
	bunting buoyancy bur bureaucrats burgess burgundy buried burned burns burnt burqa burr burying
	busby bushel businessmen businesswoman buster butch butler butt buttermilk bystanders cactus
	cadet cadets cadmium cadre cadres cage cairns caldera calypso camel camped canals candlelight
	cannabis canola captained captains caramel carbohydrate carbohydrates carcass carcinoma
	cardboard carded cardigan cardiologist cared caribou carnage carp carrion cartel cartilage
	cartwright carver cashmere casket caste cauldron cauliflower cavaliers cavern caviar cayenne
	cayman celery celestial cellist cement cemeteries centimeters chagrin chaired chairperson
	chairwoman chalet chalk chamberlain chambers chameleon champs chancellery chanted chanting
	chants chaplain char characterised chariot charismatic charred chased chasm chateau chauffeur
	cheeks cheering cheesecake cheetah chestnut chevalier chewing chi chick chicks chieftain chiffon
	childs chimp chimpanzee chin chinook choked choking chromium chromosome churning cider cigar
	cigars cilantro cis clan clans clarence clarinet cleansing cleaver clement climber climbers
	cling clinging cloak clot cloudy clover clutching coated coates cobalt cobblestone cobra cocker
	cocktails coco cocoon coffins cohabitation cole collaborating collagen collapses collapsing
	collarbone collier colliery cologne colonial colonialism colonies colonists colonization colt
	columbine coma combative combs comets commotion communal commune communes commuted companions
	compassionate compatriots complacency comprised comrade concord confederacy confesses confetti
	confidante confrontations congratulated congresses congresswoman conqueror conservationist
	conservatism conservatoire consort conspired constable consul contemplative contemporaries
	contraband coon cordon corinthian cork cornet corolla corona coronation coroner corporal corpse
	corpses corral correctional corrie cortex corvette cosmonaut cosmos cottonwood cougars coughing
	councilwoman counsellor countryman couture cove coward cowardly cowboy cracked cradle cranberry
	craven creamer creed creeping cremated creole crepe crescent cretaceous crewman crib crimson
	crippled crooked crow crowned crowns crucible crucifix cruel cruelty cruised cruiserweight
	crumbled crusade crusader crusaders crushed crypt cub cucumber culinary culminated cult cum
	cupid cured curled cursed cyanide cypress czar dagger dah dahl daisy dal dame damned dangerously
	danish daphne daredevil dark darkened das daze deadlocked deaf death debating decadence
	decimated decker decommissioned decommissioning decorated defamation defeats defected defused
	defying dehydration delft demeanor democracies demon demons den denim depictions depressive
	deprivation derailment derrick des descendants descended descent deserted detaining detergent
	detonate diabetic diaper diarrhoea diaspora dick diehard dies dietary dieter dignitaries
	dilapidated dill din ding dinghy dioxin dirk dirty disbanded discharged disciple discredited
	disgrace disgraced disillusioned disliked dismayed disperse disrepair dissenting distaste
	distillate distress disturbances divisive dixie dizziness dodger doh dolly dominion don dong
	donna doomed dorsal dove downed downer downing downpour drake dramatist draught dreamer drenched
	dressage drift drifted drifting drinker drown drowned drowning drunken drunkenness dub duchy
	duct dukes dumped dusty dwellers dyer dyke dynamite dynamo dynasties dysentery dysfunctional
	earldom easterly eater eccentric ecologist ecstasy ecstatic eddy eel eggplant eighteen
	eighteenth eighty elders elf elites elm els elves emancipation emerald emigrated emigration
	eminence emir emperors encephalitis endangering endowed endurance endured engraver engulfed
	enlightenment enmity ensign ensued entertained entomologist entourage environmentalist ephedrine
	epidemiologist epilepsy equatorial equine eros erupt erupted escapes escaping escarpment
	escorting esplanade espresso essayist estates ester ethylene eucalyptus euthanasia evacuating
	evacuations evacuees evangelist evergreen everyman exasperation excelled excelsior exchequer
	exile exiled exiles expatriate expatriates expedition expelled expelling explodes exploding
	explorers expressionist extermination extinguished extraterrestrial extremism exuberance eyeball
	eyebrows eyed eyeglasses fabian fallow famed fang fanned fanning fanny farce farina fascinated
	fascism fashionable fatal fatalities fated fats fatty faux fay fayed fearless feather feces
	federalist federations feline fellows fellowship feminism feminist fencer fennel fern ferocious
	ferret fertile fervor feud feuding fiberglass fibrosis fiddler fiery fiesta fife figurehead
	filly filth financier finch fins fireball firebrand firecracker firehouse firestone firewood
	fist fists fjord flair flamboyant flame flames flaming flamingo flank flanked flanker flared
	flares flats flattened flax fleece flinders flint fluoride flushing fluttering flyweight foam
	foe foes follower fond fondness fools footed forearm foreman forester forgiveness formaldehyde
	fountain fountains fours fowl foyer frail frankfurter fraternity freak frequented friar fright
	fringe fringes frontal frosting frying fudge fuelled fumes fundraiser funerals funky fuselage
	fuss futuristic gal gallant gambler gangsta gangster gangsters gardener garibaldi garland garnet
	garret garter gastropod gator gay gays geisha gelatin gemma geneticist gentile gentle gentleman
	geographer germ getaway ghetto gibbons gilbert gilles gin gingerbread giraffe giro glacial glad
	gland glee glen glider gliding godfather goldfish goldsmith golfing gong goo goodness gothic
	graceful grader graft graham gran grandchild grange grapefruit grasshopper grassy gravel gravely
	graveyard greats greenery greens greenwood grey greyhound grilling gripped gripping grit gritty
	grizzlies grizzly grotto grouse groves grudge guardians guerilla guise gull gully gunboat
	gunfight gunnery gunpowder gunshot gunshots gusto guts gutted gutter gymnasium gynecologist
	gypsies gypsy hail haired hairstyle hairy haji hakim halibut halter hamed hamlets handcuffed
	handcuffs handkerchief hangover hao harboring harbors hardened harding hardliners hardships
	hardwood hardy harmonica hatch hatchet hated hates haunt haunted havoc hawk hawkish hawks
	hawthorn hay hays haze hazel headdress headgear headland headscarf healer heartache heartbreak
	hearted hearth heartland hearts heath heather hector heiress heller helpless hemisphere hemlock
	hemoglobin hemorrhage hemp hen herb hereditary hermit hermitage heroic heroin heroism heron
	heterosexual heyday hickey hickory hideout highland hijacker hijackers hijacking hillside hilly
	hines hippie hms hobbit hogg holed hollow holly holocaust homecoming homelessness homemade
	homemaker homicides homosexual homosexuals honorary hood hoof hooker hoop hopeless hopelessness
	hopper horn hornets horns horrific horrified horrors horseback horseman horticulture
	hospitalised hostel hotbed hotspur hound householder housekeeper hovered howitzer hoya huddled
	huff hugging hulk humane humanist humankind hummingbird humour hunger hurled hurling husbandry
	huskies huts hydrocarbon hygiene hypnosis hypnotic hypocrisy hypothermia hysteria ibis iceberg
	ideologue ignited iii illiterate ills imitation immaculate immersed immigrated immortal
	impassioned impatience imperialism imperialist impoverished impresario improvised inaction
	incendiary incense inciting incompetence incompetent incurable indifference indigenous
	indignation indiscriminate inducted industrialised industrialist industrialized infertility
	infested infiltrated infirmary inflicted infuriated inhalation inhuman injures injuring inlet
	inquest insane insanity insecticide insomnia instructor insurrection intercontinental intern
	interred intestine intolerance invaders involuntary iodine irons irritated irritation islander
	islanders isle isles islet isotope isthmus itch ivory ivy jackal jailhouse jared jasper jays
	jean jellyfish jenny jerk jing jogging jolly jolted jubilant jubilation jubilee judas jumbo
	jumper jumpsuit juniors juniper jurist jute juveniles kamikaze kangaroo kappa karate keel
	keepers kennel kern kerosene ketchup khaki khan kills kilograms kingdoms kingfisher kingpin
	kissing kitten kiwi kiwis kms kneeling knighted knockouts knocks knoll knuckle knuckles kosher
	laborers labyrinth laced ladies laguna laird lakeside lam lame lamented lance landau landings
	landowner landowners langley lantern lark larva lashed lashing latex laureate laurel lava laver
	lawless lazy lea leafs lean leaned lech lectern ledge leech lees lefty legalized legged legion
	legions lemonade leone leprosy les lesbian lesbians lev levees liar liberalism liberator licking
	liege lieutenants lifelong lighted lightweight lilac lily limb limerick limp limping linden
	lindy liners ling linger lino lipid liqueur liquids lit littered livelihoods loathing lobbyist
	locust lodge loner longhorn loo lopes lords lucerne luger lumbering lupus lute lying lymph
	lymphoma lyricist macaroni machete macho mackintosh madam madame madness madras magdalen magma
	magnate magnesium magnolia mahatma mahogany maid majestic makeshift malacca malaise malice
	mallet malpractice malt mammalian manatee mandarin mandolin mane manganese mangrove manhood
	mankind manor mans mansions mantilla mantle mantua maple mar mara marcel marches mare margarine
	margarita margrave marguerite marina marinade mariner marksman marlin marquis marsh marshal
	marshals martial martini martins martyrs mascara massacred massacres massed massif mastermind
	masterminded masterminding mat matador mater materialism matriarch mats maverick mayflower
	mayhem mayo mayonnaise mays mead mechanic med meddling mediating mediators medicinal medics
	medina medley mei melamine melanoma melee melon memorial men menacing mercenary mercer merle
	mesquite messiah meteorite methanol methyl metropolis mica midshipman midwestern migraine milieu
	militancy millet miniature minimalist mink minster mirage miscarriage mischief misgivings
	mismanagement missy mistreatment mistrust mobs mobster molasses mold mole molestation mollusk
	mommy monarchs monoplane monstrous moo moonlight moor morales morals morgue morphine mortuary
	motorbike motorcade motorcycling moulin mounds mountaineer mountaineering mountainside mourn
	mozzarella muck muddy muffin mujahedeen mulberry mulligan mummy munch murderous muscat
	musicologist musk mustache mustang mutant mutilated mutilation mutiny myrtle mystic mythical
	naked nandrolone napa natal nationalism nationalities natives naturalized navel nawab
	neanderthal nebula nectar nee neglect negligent negro nemesis neo nervousness neurologist
	neurotic newmarket nicknamed nicotine nightclub nightclubs nightingale nineteen ninja nitrate
	nobility nobleman nobles nomad nomadic northeastern northerly northwestern nostalgic nova nude
	nutcracker nutmeg nylon oaks oatmeal oboe obsessed obstetrician obstructing occult occupational
	occupations oceanic octopus odor offshoot oilers onetime onlookers opal opium oppressed oral
	orator ordeal ordination oregano oriental ornate orphanage osprey osteoporosis ostrich ousting
	outback outburst outer outlaw outlawed outlaws outscored outskirts overboard overcrowded
	overcrowding overdose overpowered oxen pacers pacifist paddock paddy painkiller paisley palate
	pale paleontologist palladium palms pals palsy pancreas pang panhandle panicked panther panzer
	paprika papyrus parachute parades paralyzed paranoid pardoned pardons parentage parenthood
	parliaments parlor parlour parry particulate partisans partridge pas pasha passerine pastoral
	pathologist patrician patriotic patty peacemaker peacock pearl peat pecan pediatrician pee
	pelican pelt pelvis penal penance penchant penetrating penguins penicillin penitentiary
	pensioner pentecostal peoples perch perched percussionist perished peroxide perry persecuted
	persisted pesticide petitioned phalanx pharmacist phi philanthropist philosophers physiological
	piccolo pickle piedmont piercing pigeon piggy pigment pike pines pinto pioneers pique pistons
	pitted pitting placid plaid pleads pleasures plucked plumage plume plump poison poisoned pol
	polarized polish politburo pollock polyester polyethylene polygamy pomegranate ponce pontifical
	pony ponytail poplar populace porter posh posthumously postman pounded pounding poured pouring
	powerless practicing practised prefect prejudice prematurely premiers preside presided pretender
	prevail prevailed prima princes principality priory privy professions promenade promontory prone
	proponent proportions prostitute protectionist protective protectorate providence provinces
	provoking provost psyche psychosis psychotic puddle pueblo puff pulp puppets purgatory puritan
	purity pursuits putter pygmy pyramids quail quaker quakes quark quarrel quartz queens quitting
	rabies raccoon racecourse racehorse racetrack racism racquet radicals rafter raged raging
	raiding rained rainstorm rainwater raiser raisers ramona rampage ranching rapes rapids raptor
	rash raspberry rattle rattlesnake raucous raven ravine rebelled rebellious recaptured reckless
	redwood rees reeve reformer refuge regency regent regents regulars reigned reindeer rejoined
	rejuvenation reminiscent remission remnants renounced repellent reprocessing republics reputed
	rescuers rescues rescuing reservists resided resident resin restive restless retaliated retarded
	retired retiring retreating retriever revere reverend revolutionaries revue revulsion rhinoceros
	rhymes ricin rickshaw riddled ridges ridley rift righteous ringleader ringside rioting riots
	ripping rivalries riverbank roach roared roaring robbing robin rocked rocker rockies rocking
	rocks rodent rodeo roe rooftop rooster rooted roper rosary rot rouge rowan rower royalist royals
	rubbish ruckus rumble rumbling rump runaway ruptured rustic rusty ruth rutherford saber sable
	sabre sac saddened saffron sailboat salaam salah salamander saline saliva salmonella saloon
	saltwater salute samurai sanatorium sands sandstone sandstorm sandy sanitary sapphire saratoga
	sarcophagus sauna saute savage savannah savoy scarecrow scarlet scarred schoolboy schoolgirl
	schooner scooter scorched scorn scorpion scotch scourge scuba seaboard seashore seaside
	seasoning seated seawater seaweed secession secessionist secretaries sectarian segregated
	segregation seminal senatorial sensibility sensuality sequoia serge serotonin serpent serum
	serviceman settler seventeen seventy severed sewerage sexes shaken shakes shale shaman shamrock
	shanty shaving shear sheen sheik sheikh shelled shellfish sheltering sherry shields shingle
	shining shipwreck shire shiv shivering shoal shocks shoemaker shook shootout shopkeeper shotgun
	showman shrapnel shrew shroud shrouded shun sickened sickle sided sigh silicone simmering sin
	sincerity sinks sinner sins sixes sixteen skeletons skinned skipped skirmishes skunk skyscrapers
	slacks slammed slams slave slavery slaves sleeper sleepy sleet sleigh slender slippery sloop
	sludge slugger slum slumber slums smell smells smoke smokers smoky smuggle snout snowball
	snowmobile snowstorm soaked sobbing socialite soh sojourn solitary solitude somerset sonny soot
	sopranos sorcerer sorghum southerly southernmost southwestern sow soya spared sparkling sparks
	sparrow sparsely spartans spear spearheaded specialties spheres sphinx spilled spilling spindle
	spiraling spirited spirits spitfire spitting spleen splinter spoiled spotted sprain sprayed
	spraying springboks squatter squid squire stab stairwell stalk stalker stalking stallion
	stampede starlight starship startled starvation starved starving statistician statues staunch
	staunchly steakhouse steamboat steed steeplechase stepdaughter stepmother steppe stepson
	stereotypes steward sting stinging stints stipe stoic stones stony stool stork storming stormy
	storyteller stout strangled strapped stratosphere straw stricken strife strokes strongman stucco
	stud studded stump stun stunned sturdy sturgeon styled subcontinent subsided subspecies
	subtropical suburb suburbs succumbed sucked suction suede suffocation sugarcane suicidal
	suicides sulfate sulphur sultan summers sumo sunflower sunken superintendent supernova supremacy
	surrealist surrender surrey surrogate survivor survivors swagger swain swallowed swath sway
	swayed swedes swinging swirling swordfish sycamore symbolism symbolize sympathies synod taboo
	tainted tall tam tan tangled tanner tar tarmac taro tarot tartan tavern teak tear teargas
	tearing teddy telephoned telluride temblor temper temperament tempest tendencies tending tequila
	terrier terrifying tertiary thanked thatch thatcher thinkers thirst thirteen thirteenth thistle
	thong thou thrashing thrift thrill throes thud thugs thumping thunder thyme thyroid tiara
	tightrope tights tiller timothy ting titular toad tofu tolerant toms toned toothpaste toppled
	torched tore torres tort tortilla tortoise tossed tossing towering townships traditionalist
	tragedies tragedy trainers tramp trampling tranquillity trapped trapping trawler treacherous
	trembling trepidation tribe tribes tripoli triumphed triumphs trooper troopers trotter trough
	truffle trumpeter trunks tsar tuba tuck tufts tugboat tulip tun tundra tunic turban turboprop
	turf turquoise tusk tutelage tutu tweed twin twinkle twisted twisting typhoid tyrant ulster
	unconscious underage undersea undersecretary underside underwater underworld unexplained
	unhappiness unharmed unicorn unification uniformed uninhabited unionists uniting unruly unseeded
	unsolved unsuccessfully upbringing upholding upright uprooted upsets upstate vacationing
	vampires van veal veered vegan vehemently veil veneration vengeance venom vertebrate veterans
	viceroy victor victorian victorious vigil vigilante vigor vii viii villas vinaigrette vine
	vineyards violently violet virtuoso virulent viva volcanic volcanoes vomit voodoo vulture wade
	wadi wading waffle waging wakes waking wallabies wallaby walnut waltz wandered wanderers
	wandering warbler wards ware warlord warlords warmed warren warrior warriors wasps watercolor
	waterfowl waterloo watermelon waving wax wealthy weary weasel weathered weaver weber wed wedlock
	wee weeklong weightlifter weir welch welsh westerly western westerners wheeled wheeler whip
	whipping whirlwind whisky whispering whistling whitehead whites whitewater wicked widower widows
	wielding wiener willow wills wilt winemaking winged wingspan witchcraft wolverine wonderland
	woodcock woodpecker woodruff woody woolen workman wracked wrath wreath wreckage wrecked wrestled
	wrestlers wrought xii xiii xiv xvi yearning yeshiva yin ying yoga yogi yoke yolk youthful yurt
	zeal zebra zest zoologist zucchini
`);

/** Words that often, and not surely, are about everyday life or the news. */
export const FAINTLY_EVERYDAY: WordList = words(`
	abbey abbot abnormal abolished abortion abortions abused abusing academies accidents accompanied
	accountant accusations accuses accusing acids acquaintance acre adaptations addiction adjoining
	administered administrations admiral admiration admired admitted adolescents adoptive adult
	adults adventures advocacy advocate advocated advocates aerospace aesthetic affair affairs
	affirmed afflicted affluent afghans aftermath aged ages aggravated agriculture aground aide
	ailing air airfield airliners akin alarmed alcohol alcoholic algae alien aliens alike alive
	allege allegiance allergic allies alloy ally altitude alto amateur ambassadors ambition ambushed
	amphibious amusement ancestral angels angered angst anna annexed anthem anthrax anti antibiotic
	antibodies anxious apostles apostolic appeals appetite appointees apprehended appropriations
	aquarium aquatic archdiocese archeological archer archery archipelago arid arm armor arms
	arresting arrived arrow art arteries artery arts ashamed ashore aspirin aspiring assailants
	assassinated assassination assaulted assaults assistant assisting associate association
	associations astronaut atmospheric atomic atrocities attendant attendants attitudes auburn
	auditorium auspices author authored authoritarian autobiographical autonomous autopsy autumn
	aviation avid awe awful axle bach bachelor backers backgrounds backlash backpack backstroke
	backyard bags ball ballads balloon ballroom bamboo bananas bandits bang banker banned banning
	banquet baptized bare baritone bark baroque barracks barricades bars bat bathrooms batman bats
	batted batter batters battery battled battleship battling bay beaches beads beast beats
	beautiful beauty beaver beck beers beetles beheaded beige beings beleaguered believed belly
	belonged belonging belt belts bench benches beneath berg besieged beth betrayal biblical bikes
	biking billy biographer biographies biological biomedical biotech biotechnology birdies birth
	birthplace births bite bitter bizarre black blamed blankets blasted blasts blend blended bless
	blessed blind blindness blizzard blond bloodshed bloody bloom blow blowing blown bluegrass
	boarding bobby bodies body bogey bolivia bolt bolts bombardment bombed bomber bombers bordered
	bore bored borough boss bosses botany bothered bottles boulevard bowlers bowling bowls boxers
	boycotted brains brandy brass brave breakaway breakfast breasts breaststroke breath breathe
	breathing bred breed breeders breeds breeze brent brethren brew bribery bridge brigades
	brigadier brilliant brink broke bronze brooks bruins bruised bruises bruising brush brutal
	brutality buddies buddy buildup bull bulldogs bullet bullets bunch burger burial burke burn
	burner burning bury bushes businessman cabaret cabin cabinets cabins cafeteria caffeine calm
	calories cameo camouflage camp campaigned camping camps cane cannes cannons canopy cans cape
	capitalism capitalist capitol caps captivity captors cardinal cardinals cards caretaker caring
	carol carpets carrying cartoonist carved casually catastrophe catastrophic catcher catfish
	caucus caucuses causing cedar ceilings celebrated celebration cells centennial ceramics cerebral
	ceremonial ceremonies cervical chad challenger challengers chamber champ championed chandler
	chant chaos chapman character charcoal charlotte charm charming chartered chasing cheating cheek
	cheer cheered cheers chefs cherry chic chiefly chiefs chile chill chilled chilly chloride
	chlorine cholesterol chop chopper choreographed choreography chronicles cigarette cigarettes
	cinematographer circle cities citizen city civic civilization clad clandestine clash clashed
	classic classmate classmates cleaner clemency clergyman cleric clerk cliffs climax climbing
	clippers clocks clogged cloned cloning clouds cloves coach coaster coating cocaine cocktail
	cocoa cod cold coliseum collaborated collaborator collapsed college collegiate collins collision
	colon colony colored colorful coloured colts combatants combustion comeback commandant commander
	commando commandos commentator commissioners commons commonwealth communion communism companion
	compassion compatriot competent complaining complicity composed composition compounds comprising
	comrades con concealed concentrations conception concussion condemned condemning condemns
	condolences condominium conductors confederate confederation confederations confession
	confessions confined confinement confiscated confluence confrontation confronted confronting
	congested congo conquered conquest conscience consciousness consecrated conservancy conservatory
	conspirators conspiring constituency constituents consulate consultative consume consumed
	consuming contagious contaminated contamination contempt contended contender contenders
	contested continent continental continents controversies convene convened convoy convoys
	cookbook cooks cool cooler cooper cop cops coral cord corner cornerback coronary corpus cosmetic
	cosmic costa costume costumes cottage couch council councillors councilman councils counselor
	counterpart counterparts counterterrorism countess counties countryside county coup couples
	courthouse courtroom cowboys coyote coyotes crab crabs crafts cramped crater creature crest
	cricketer cricketers cries crippling crisp critic critically crocodile crosses crossroads crowd
	crowded cruiser cruisers cruising crushing crystal crystals cubs cultivated cultivation cultures
	cups curator curiosity curling currents curry curse cyclists cyclones cylinder cylinders
	cynicism dale damaged damages dams danced dangerous dangers dare darkness darling davenport
	daylight deacon deadly dean dear deaths debated debates debilitating debris decades deceased
	decorative decree deep deeply defeat defeated defeating defence defenders defends defiance
	defiant deities delegate delegates delegation delegations deliberations delicate dementia
	demolished denominations denounced dense densely dent dental departed departing depict depicted
	depicting depiction depicts deportation deported deposed deposition depressed deprived depths
	derailed derby descendant deserts desperation destiny destroyed destroyers destroying
	destructive detain detainee detonated devastated devastating devastation developmental devil
	devils devotees devotion devout dialect dialects diameter diamond diamonds dickens dictatorship
	die diets digging dignity diner dinosaur dinosaurs diocesan dioceses director dirt disabilities
	disagreed disambiguation disappearance disappeared disarmed disasters disciples disciplines
	disco discontent discovered discoveries discovering discovers disdain disgusted dispatched
	dispersed disrupted dissent dissident dissidents dissolve dissolved distinguished distraught
	district distrust disturbed ditch diva diving divinity divorce doc doctrine doe dolphins dome
	dominated donkey door doors doping dormitory dozen dragged dragging drainage drained drains
	draped dread dream dreamed dreaming dreams dressed dressing drill drink drinks driver drivers
	driveway drizzle drone drunk duel dug dumping dunes dust dynasty eagles earl earthquakes east
	eastern eat eats ecclesiastical echoed echoing eclectic ecumenical educated educator eighth
	ejected electing electors electric elegant elevated elevation elevations elevators eleven elite
	embarked embarrassed embarrassment embattled embraced embryo embryonic embryos emeritus eminent
	empathy enclave encountered encounters endeavour endemic enemies energetic engineered enlisted
	enraged ensuing environmentalists envoys envy enzymes epidemics eponymous equalized equestrian
	erotic eruption escaped escort escorted espionage esteem estrogen estuary eternal ethanol ethnic
	ethnicity euphoria evacuate evacuated evacuation eve evil evoked evolutionary excavated
	excavations executions exhausted exhaustion exhibited exotic expeditionary expel experimental
	explode exploded exploitation explosion explosions expulsion extinct extradite extradited
	extreme eyewitnesses fabulous facade faced facial faction factions faculties faded fading falcon
	falling fame family famous famously fantasies farmhouse fascination fascist fastball fasting fat
	fatally fathers favourite favourites feared fearful feast feathers featherweight federal
	federation feeding feeling feet fellow female females fences fencing fertility fertilizer fetal
	fetus fiber fibers fiddle fielder fierce fiercely fights filibuster filled fin finalist finals
	finely fire firearms fired fireworks fisheries fishery fled flee fleeing fleets flick flies
	floating flooded floor flora floral flotilla flowering fluids foil foliage folklore food foods
	foot footballer footballers foothills footsteps footwear forbidden forces forecasters foremost
	forensic forested forestry forever formations former fort fortified forty fouled founded
	fractured fractures fragile fragments frances frank franklin franks freestyle freezing freshly
	freshman freshwater friend friends friendship frigate frigates frightened frogs frontier fronts
	frozen frustrated frustrations fuels fullback fur furious furnace fury fusion gala gale gallons
	gang gangs gardens garment garrison general generals generosity genetically genetics genius
	genocide genres gently genus geological gibbs gifted glaciers glasses glorious glory glove
	glucose goddess gold golfer golfers goose gorge gorilla governments governorship grace graders
	grains grand granite grape grasses grateful gravitational gray grazing grease great greeted
	grieving grin groove grounded grove grown guarding guilt guilty guinea gulf gum gunfire gunman
	gunned gunpoint gut guy habit hailed hair hairs hajj hale halls hamburger hamstring handed
	handguns handicap hands handsome hangar hank happened happy hardcore hardline harmony harp harry
	harsh hart harvested harvesting hate hatred hauled hauling haunting hayes hazardous hazards head
	headache headaches heal healed healing health heat heated heating heats heavenly heavy
	heavyweight hectares heel heels heights heirs hell helmet helmets helms herbal heroes hideouts
	hiding highlands hijacked history hitter hitters hog hogan hogs homage homeless homer homered
	homers hometown homosexuality honours hoover hopefuls hormones horrible hospice hospitalized
	hostilities hostility house housed housewife hull human humanity humble humid humiliation
	humility humor hunt hunted hunter hunters hunts hurricanes husbands hut hydraulic hydroelectric
	hymns ice icy ideals ideological ideology idol ignorance illegitimate imagination immense
	immigrant immunization imperial implants implicated importing incarceration incumbents incursion
	indictments indies indoor indoors induced infamous infants inferior infield influences
	influential inhabit inhabitants inhabited inherited injected injections injured injustice inn
	inner innocence insecurity inspector inspired institutes instructors insulation intake
	intellectuals intensity interior interiors internationals interrogated intervened intestinal
	inundated invading inventor investigation invitational involvement iron irony irrigation jack
	james jars jaws jay jealousy jelly jersey jerseys jewels jihad jimmy john johns joined joints
	joking josh judge judiciary judo juice juices jumping jungles junior junta juries juror justice
	juvenile ken kicked kicking kid kidnap kidnappings kill killer kindness kingdom kings kirk
	kissed kisses kitchens knit knocked knocking knockout kph kris lagoon lah lama lamps land
	landfall landmark landmarks landscape landscapes lane lanes laps las lasted laughs launcher law
	lawns lax lay leaf league leaking leaning leaving lecture lectured lectures left leftist
	leftists legendary legends legislator legislatures leopard lesser lesson lessons lethal leveled
	libel liberated liberation libertarian liberties librarian lied lies life ligament lighter
	lightly lights limestone limousine linebacker lineman lingering lining lions lip liquefied
	liquid listened lithium liturgy lizard lobby lodged longtime loose looted looting lord lore loud
	loudly lounge lovely lovers loves loving lowland loyal loyalist loyalists luck lucky lumber
	luncheon lush lust lyrical mack mad mafia magic magical magistrate magistrates magnificent
	maiden mainline majorities majors male males malik mama mammal mammoth man manhattan marble
	marched marching maria marijuana marine maritime marriages marries marrying marseille marshall
	marshes martin martyr mas mask masks massacre massage masses masterpiece mate maternal maternity
	mates mausoleum max mayors meadows meal meals mecca mechanics mediator meditation melancholy
	melodic melt melting membrane memoirs memories mental mentally mentor mercantile mercenaries
	merchant mercury mercy mesa metabolism metal metallic meteorological methane metre metropolitan
	middleweight midland midst midterm mighty migrant migrating mild mill milligrams millionaire
	mills miner mineral minerals miners ming ministries minorities mint miracle misdemeanor misery
	mitt mob moderate moderately modernist moist moms monarch monasteries monastic monoxide monster
	monsters monte monument monumental monuments mood moose moral morality moratorium morocco
	mortality mortar mosquito mosquitoes motel moth moths motives mound mount mountainous mourners
	mourning mouse mouths movement mph mud mudslides mural murals murphy muscular mushroom mysteries
	mysterious mystical mythology naive namesake nan narcotics national nationalists nationals
	natural naturalist nausea nautical nazis nearby necks ned negligence negotiator negotiators
	neighborhood neighborhoods neighboring neighbourhood neighbouring nerve nerves nervous nesting
	nests nets neurons newcomer newt nightmare nightmares nights nineteenth noble nodded noise
	nominated nominating nominees nonsense nordic northeast northern northwest nostalgia notorious
	nucleus nuggets nursery nut nutrients nutrition oath obese observation observatory obsession
	obstruction occupants occupying offences offensives offspring oils olds olympian onset onstage
	operas operatic operatives orange orchards orchid ordained ordinance ore organ organist organs
	origins orioles ornamental ornaments orphans orthodoxy others ottoman ousted outcry outdoor
	outdoors outfielder outfit outnumbered outpost outpouring outraged outspoken oval ovation
	overcoming overlooking oversized overthrow overturn overturned overweight overwhelmingly oxford
	oxide oyster ozone packers packing padres pagan pageant pains paint painted pair pairs pan panda
	pandas panic panthers papal parade paradise paralysis paramedics paramilitaries paranoia
	parasite paratroopers parishes parishioners parkway parliamentarians participated partisan party
	passionate passions pastors pasture pastures paternal pathology patience patio patriarch patriot
	patriotism patrol patrolled patrolling patron patrons paved pavement peace peacefully peach
	peaked peaking peanuts peas pedal peel peninsula penned perjury persecution persist persuaded
	pest pesticides petals petrochemical petty phantom pharmaceuticals philosophical photographed
	physiology piazza pierce pierced piled pill pillars pilot pioneer pioneering pipe piper pipes
	pirates pistol pistols pit pitcher pitchers pits placebo plague plagued plain planet planetary
	plantation plantations planted planting plasma plastic plastics plate plateau plates play played
	player players playhouse playing plays plaza plead pleas pleasure plot plotting plug plywood
	pocket poignant poisoning poisonous polar pole poles pollen polluted polluting polo polymer
	polytechnic pond ponds pontiff pools poor popcorn poppy populated population populations
	populist populous portrayal portraying portrays possessing possessions postgraduate postwar pot
	potassium potent pots pour poverty powder powerful practiced practitioner practitioners prairie
	praying preach preached preacher preaching precious predators predominantly prefecture
	preferably pregnancies preheat prehistoric premature premier premieres prep preparatory
	preschool prescribed presidents presiding prestigious presumed prevailing prevalence prevention
	preventive priesthood primitive principals probing procession proclaimed profession prohibition
	prolific prolonged prominent prop propelled propeller prophet prosecuting prosecutions
	prosperous prostitutes prostitution protagonists protester province provincial provoked
	pseudonym psychedelic psychological psychologists pub pulmonary pulpit pump pumped pumping pumps
	punches punishable punitive puppy purple pursued putt quake quiet quit rabbis race raced racer
	racers races racial racist racketeering radiation radical radioactive raided raiders raids rails
	raja rammed rams ranch ranchers randy ranged ranger raped raping ravaged ravens rays rbis
	realism realm rebellion recalled recalling recalls receptor receptors recess recounted
	recovering recreation recreational recruited rector red reds reef reefs reelected reeves
	referendums reform reformation reformed reformers reforming reformist reforms refugee regimen
	regimental regiments regimes rehabilitation reign reigning relativity reliever remarked rematch
	remedies remembered remembers rendition renegade renowned repeal representing repression
	reproductive rescued researcher resemble resentment reservoirs residency residents resides
	residing resigned resigns resistance resistant resisting resort rested resting restraint
	resurgence retaliation retreat retreated reunion reunited revelations revenge revered revival
	reviving revolt revolution revolutionary rhetoric rhino rhythms rib ribbon ribbons ribs ride
	riders rides rifle rifles rigged rightist rigs rim ring riot rioters ripped rite rivalry
	riverside robbed robber robberies robbers robot robotic rockers rockets rocky rod rods rolled
	roller rolling roof roommate roots ropes rosemary roses rough rounded rounder rovers rub rubber
	rugged ruin ruined ruins ruler rulers rum runners runoff rural rushed sabres sack sacks
	sacrifice sacrifices sage sally salon salsa salvation sanctuary sand sanders sanitation satire
	satirical saturated savior scandal scandals scar scare scars scary scattered scattering scene
	scenes scenic schooling schools schoolteacher sclerosis scored scoreless scouts scream screaming
	screams screw scrub seals seaport seasoned seat seats sect sects sedan sedans sediment seed
	seeded seeds seized seizure seniors sensation sentences sentiments separatists servant servants
	sesame settlers sevens seventh severely sewage sexual sexuality sexy shade shades shadows shaft
	shaking shallow shaped sharks shattered shaved sheer shelling shells shelter shelters sheriff
	shiny shipbuilding shiva shock shocked shocking shootings shoots shoreline shot shouted shouting
	shouts showdown shower showers shredded shrub shrubs sidelined sidewalk sierra sightseeing
	silence silent silly silver singles sinking sir sits sixty skaters skepticism skiers skies skin
	skinny skipper skulls sky slab slain slalom slaughter slayings sleep slim slogans slope slopes
	smashed smiling smog smoked smoking smuggled snatched snipers snowy soap soaring socialism
	societies society sodium sodomy softly soil soils solidarity sonic sonics sophomore soprano
	sorry soul souls sounding sour south southeast southeastern southern southwest soviet soviets
	soybean soybeans spacious spaghetti sparked sparking spears specialist specialists specializes
	specializing specimens spectacle spectators specter speedway spent sperm spice spies spill spoke
	spoken spoon spouses sprained sprawling spray spreading spring spruce spurs spying squadrons
	stabbed stabbing stage staged stain stained stainless stakes standing standoff staple star
	stared stars station stationed stations statue statute stealing steam steamed steamer stemmed
	stemming stems steroids sticks stiff stint stirred stirring storey stormed strains stranded
	strange stranger strawberry stray streak street streetcar strike strikeouts strikers stripe
	stripes stroke stronghold strongholds struck struggle study stuffed stunt stupid stylish
	subcommittee subdued subjects submerged substance substances suburban succeeded succession
	suddenly sue sued suffer suffered suicide suing sulfur summoned sun sunk sunny superior superman
	supernatural superstar supporter surgeries surgical surreal surrendered surrounded surrounding
	survival surviving susceptible sushi suspense suspicion suspicions swamp swamps swat sweat swede
	sweep sweet sweetheart sweets swelling swept swim swimmers swing swollen sympathetic
	sympathizers symposium synagogues taco taekwondo tails takeoff tang tango tank tankers tanks
	taste tasted tastes tattoos teaches teamed teammate tearful teaspoons techno teenage teenager
	teens temperate temperature tended tenor tension tensions tenth terrace terrible terrified
	territorial testifying testosterone textile textiles theatres themed theologian theological
	theory therapeutic thick thoroughbred thought thrilled thriving throwing thrown throws
	thunderstorms tidal tide tides tigers tin tiny tip titanic titanium tobacco toe toilet toilets
	tolerance tomb tombs tonnes torn tornado tornadoes torpedo torture toss touched tough toured
	touring tow town towns township toxic toxicity toxins tract traditional traffickers tragic
	trailed trained transplants transported transporting transports trash traveled treasure
	treasurer treaties treating treatise treatment treats triangle tribal tribunals tributaries
	tributary tribute tried trilogy trinity triple triumph trojans troubles truckers trucking
	trustee trustees tsunami tub tube tubes tucker tug tunnels turbines turbulent turkey turnpike
	turtle turtles tutor twist tycoon ugly ultra umpire umpires unanimous unanimously unarmed
	unbeaten unbelievable uncomfortable undefeated undercover undergoing underground undocumented
	unearthed unease unemployed unfinished unidentified unincorporated unionist unleashed unmarried
	unresolved unrest unseat unstable uphill uphold upper uprising upset urban vacated vaccinated
	vale valve valves vandalism vanished vapor varieties varsity vast vegetarian vein veins velvet
	ventilation vest vests veteran veterinarian veterinary vicar vicinity vicious victims victories
	victory vigorous villa villains vines vintage vinyl viola violating violence violent virgin
	virtue visions visiting vitamin voiced voices volley volunteered volunteers vomiting vow vowed
	voyage voyages waged waist waitress wake wales walk walked walking walkout walks wall walled
	walls ward warhead warmer warmth warplanes warring wartime wash washed wasted water waterfront
	watershed waterway waterways watts waved weaving weddings wedge weeds weeping weighed weighs
	weight weights weird weld wells welterweight wen west wet whaling wharf wheel wheelchair wheels
	whipped whisk whiskey whistle white wickets wildcats wilderness wildfire wildfires wind winds
	windshield windy wines wing wings winner winning winters wisdom wit wizards wondered wondering
	woo wooded woodland woodlands workshop world worlds worried worsened wounding wrapped wreck
	wrestler wright writer wrongful yachts yang yeah yell yelling yellow youngster youngsters youth
	youths zaire zee
`);
