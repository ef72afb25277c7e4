import { words } from './words.ts';

/** Words that often, and not surely, are about everyday life or the news. */
export const FAINTLY_EVERYDAY: ReadonlySet<string> = words(`
	abbey abbot abnormal abortion abortions absentee absolutely abstract abundant abuse abuses
	academies accessories accompanied accord accusations acids acquaintance acres adaptations
	addiction adjacent adjoining administrators admiral admiration admissions admit admitted
	adolescents adopt adopted adoptive adult adults adventure adventures advisers advocate
	advocated advocates aesthetics affair affairs affidavit afflicted afghans afterward aged ages
	aggravated agriculture aground aide air airborne airbus airliners airspace alcohol alcoholic
	alerted algae algebra allegation allege alleges allergic allies alligator alloy ally alpine
	altar altitude amateur amazed amazing ambassadors ambition ambushed amend amended amino ammonia
	amnesty amphibious analyzed angels angered angst anime anna annoyed antelope anthem anthrax
	anti antibiotic antibodies antitrust ants anxious anymore anyway apiece apostle apostles
	apostolic appeal appealing appeals appearances appoint appointees appointment appreciate
	apprehended approached approaching appropriations approximation aquarium aquatic arbitration
	archdiocese archeological archery archipelago arena argument arid arm armor arms arraigned
	arraignment arresting arrivals arrived arsenal arson art arteries artery artifacts arts artwork
	artworks ashamed ashore aspirin aspiring assailants assassinated assassination assaulted
	assaults asserted assists associate associations astronaut astronomical atmosphere atmospheric
	atomic atrocities attacking attempted attendant attendants audition auditorium author
	authoritarian autobiographical autonomy aviation awaiting award-winning awards awe awful
	awkward axle bach bachelor backers backpack backstage backstroke backyard bacterium bag baggage
	ball ballads ballroom bamboo ban bananas bandits banquet baptized bare baritone bark barley
	baroque barracks barricades bartender basins bat bathrooms batman bats batted batter batteries
	batters battery batting battled battleship battling bay beaches beads beams beast beasts
	beautiful beaver beers beetle beetles behavioral beheaded beige beings believed believing belly
	belt belts bench benches beneath benedictine besieged best-selling betrayal biblical bikes
	biking bill billy bind bingo biographer biographies biological biomedical biotechnology birth
	birthplace bite bitter bizarre blankets blasts blend blended blender bless blessed blessing
	blessings blindness blizzard blond bloodshed bloody bloom blooms blowing bluegrass boarding bob
	bodies bolts bombardment bombed bomber bombers bonding books bored botany bottles boulevard
	bounced bovine bowlers bowling bowls boxers boycott brains braking brandy brass brave braves
	breakfast breasts breaststroke breath breathing breed breeders breeds breeze brethren brew
	bribery bridge brigades brigadier broccoli broncos bronze brook bruins bruised bruises bruising
	brush brutal brutality buckets buddies buddy bull bulldogs bullet bullets bullpen burger burial
	burner burning bushes businessman cabaret cabin cabinets cabins cafeteria caffeine calcium
	calculus calf caliber cameo camouflage camp campaigned camps canceled cane cannes cannon
	cannons canoe canopy cans canvas canyons cape capitol caps captivity captors capture cardinal
	cardinals cards career caring carol carpets carriage cartoonist carved casinos casually catch
	catcher catchy catfish caucus caucuses causing cave cedar ceilings cell cells cement cemetery
	ceramics cereals cerebral ceremonies cervical challenged challenger chamber champ championed
	chant character characters charcoal charge charted charter chartered charting charts chatted
	checkpoint checkpoints cheek cheer cheered cheers chefs cherry chic childbirth chiles chill
	chilled chilly chloride chlorine cholesterol chop chopper chords choreographed choreography
	chromosome chronicles cider cigarettes cinematographer circle circuit cities citizen civic
	civilization clad claimed claiming clash clashed classmate classmates classrooms claws clemency
	clergyman cleric clerk cliffs climates climatic clinch clinched clinching cloak clocks clogged
	cloned clouds cloves coach coating coca cocaine cockpit cocktail cocoa cod cognitive coke cola
	collaborated collaborations collaborator collapsed collections college collegiate colon colored
	colorful coloured colts combatants combine combustion comeback comics commandant commander
	commando commandos commissioners committees committing commons communion communism companion
	comparative compassion compatriot competitions compilation compilations complain complicity
	compose composed composing composition compounds comrades concentrations conception concrete
	concussion condemned condo condolences condominium condoms conductors confederate
	confederations confession confinement confluence confused confusion congested congo
	congregational conjecture connects conquered conquest conscience consciousness consecrated
	consecutive conservancy conservatory conspirators conspiring constituency constituents
	consultations consume consumed contagious contaminated contamination contempt contend contended
	contender contenders contends contention contested contesting continent contingent contraction
	controllers convene convened convict convinced convoy convoys cookbook cooks cool cooler
	cooling cop cops coral cord coronary corridor cosmetic cosmic costume costumes cottage couch
	cough council councillors councilman councils counselor counterpart counterparts countess
	counting countryside coup couples courthouse courtroom cowboys coyote coyotes crab crabs crack
	crackdown crafts cramped crank creature creeks cricketer cricketers cries crisp critic
	crocodile cross-country crossbar crosses crossings crowded crown cruise cruiser cruisers
	cruising crush crystals cultivated cultivation cups curator curiosity curious curling currents
	curry curtains cute cyclists cyclones cylinder cylinders cynicism damage damaged damages damn
	dams danced dare dating deacon deadly dealing dean deaths debate debated debates debilitating
	debut deceased deck declaration declaring decorating decorative decree deeply defeat defeated
	defeating defence defenders defenses defensive deficiency deficits definitely deflation
	deflected deforestation degradation dehydration deities delegate delegates delegation
	delegations deli deliberations delighted dementia democracy demolished demos denomination
	denominations denounced dental departed departing depict depicted depicting depiction depicts
	deportation deported deposed deposition depot depths derailed derby descendant deserts desire
	desires desperate desperation destination destiny destroyed destroyers destruction detain
	detainee detonated devastated devastating devastation devil devotees devotion devout dialysis
	diamond dickens dictatorship dictionary diets dignity dimensional diner dinosaur dinosaurs
	diocesan dioceses diploma director dirt disability disappearance disappointed disarm disarmed
	disasters disciples disciplinary disciplines disco discontent discovered discoveries discovers
	discrimination disdain disgusted dismiss dismissal dismissed displaced dissatisfaction
	dissident dissidents distraught districts distrust diva divers diverted diving divinity divorce
	docked doctrine doctrines dodgers dolphins dominated donkey donned door doors doorway dormitory
	downstream dozen dragon drain drainage drains dramatic draped draw dread dream dreamed dreaming
	dreams dressing drill drilling drink drinks driver drivers driveway drizzle drone drumming
	drunk duchess duck ducks duke dunes dust dysfunction eagles earl earthquake earthquakes eastern
	eat eats ecclesiastical eclectic ecumenical educated educator eighth electing electors electric
	electromagnetic elevations elevator elevators eliminated embankment embarrassed embarrassment
	embryo embryonic embryos emeritus emission emotionally empathy emperor enact enclave enclosed
	endeavour endemic endorse endorsed enemies enlisted enraged enroll enrollment enthusiasm
	entrances environmentalists envoys envy enzyme enzymes epidemics epidemiology episode episodes
	eponymous equaliser equalized equalizer equation equestrian erosion erotic escaped escort
	escorted espionage essence establishment esteem estrogen estuary eternal ethics ethnic euphoria
	evacuate evacuated evangelicals evasion evenly evident evil evoked evolutionary exam
	examinations examined examining exams excavated excavation excavations excited excursion
	executions exhaust exhaustion exhibited existed exotic expeditionary experiencing experimental
	exploded exploration explosions exporting expressing expressions exterior extinction extradite
	extradited extradition extravaganza eyewitnesses facade faces facial faction factions factories
	faculties faithful fame famous fancy fantasies fantastic farmed farmhouse fascination fascist
	fashions fastest fasting fat fatally fathers favored favorites favour favourites feared fearful
	fearing feast feathers featherweight federation feeding feet fellow female fences fencing
	fertility fertilizer fetal fetus fibers fiddle fielder fierce fights figured filibuster filing
	filling filming finale finalist finalists finals fined finely firearms fired fireplace
	fisheries fishery fishes fitted fitting flee fleeing fleets flick flies flock floor flora
	floral flotilla flowering fluids flux foil foliage folklore folks follow-up food foods foot
	footballer footballers foothills footsteps footwear ford forecasters foreigners forensic
	forested forestry forever forgery forgiveness fork formally fortunate foster foul fouled
	fracture fractured fractures fragments frances franchise frankly freestyle freezing freshly
	freshman freshwater friend friends frigate frigates frightened frigid frogs frost frozen
	frustrated frustrations fuel fuels full-length full-time fullback fumbled fundamentalism
	funeral funny fur furious furnace furnished furnishings fury gala gale gaming gang gangs
	gardens garment garnish garrison gate gates gear general generalized generals generator
	generators generic generosity genetics geneva genius genocide genome genres gently genuinely
	genus geometric ghost giants gig giggs gigs girlfriends glacier glaciers glad glasses glory
	glove glucose goalie goddess gold golfer golfers goose gorge gorilla governmental governments
	governorship grade graders grains grammar grand granite grape grapes grasses grated grateful
	gratitude gravitational gray grazing grease greyhound grieving grin groove grounded grove
	guarding guest guilt guilty gulf gunfire gunman gunned gunpoint guy gymnast hair hairs hajj
	halftime hall halls hamburger hamstring handgun handguns handmade hangar happily happy
	harassment hardcore hardline hardship harmful harp harvested harvesting hate hatred haul hauled
	hauling haunting hazards head headache headaches healed healing heartfelt hearty heat heating
	heavenly heavyweight hectares heel heels heinous hell helmet helmets helms herbal heroes
	herring hideouts hiding high-speed highlands hijacked hiking hips historical hitter hitters
	hitting hog hogs homeless homer homered homers hometown homosexuality honesty hopefuls hormones
	horrible hospice hospitalization hospitalized hostess hostilities hostility hotels house housed
	housewife human humanity humble humid humiliation humility humor humorous hundreds hunt hunted
	hunter hunters hunts hurdles hurricanes husbands hybrid hydraulic hydroelectric hymn hymns ice
	icing icon icy ideology idol ignorance illegal illegally illustrations imagination imam
	immigrant immune immunization impacts impeachment imperial implants implicated implies impose
	imposed impressive inauguration incarceration incomes incredible incredibly incumbents
	incursion indictments indies indoor induced infants infield influences influential informant
	infrared infringement ingredient inhabit inherited initiatives injections injunction injured
	inn innocence insider insist inspector inspiration inspired institutes institution institutions
	instructed instruction instructors insulation intellectuals intensity inter interception
	interceptions interchange intercollegiate interdisciplinary interests interim interior
	interiors internationals interrogated interrogation intersections intersects interstate
	interventions intestinal intimacy inundated invading inventor inventories investigation
	invitational involvement involving ion iron irony irregularities irrigation irritation jack
	james jammed jars jaws jealousy jelly jerseys jets jewels jihad jobless jockeys johns joints
	joke joking journeys judgement judiciary judo juice juices juicy jumping jungles junior junta
	juries jurisdiction juror justice juvenile kicked kicker kicks kid kidnap kidnappers kill
	killer kindness kinetic kingdom kissed kisses kitchens knit knock knocked knockout kph labs
	lagoon lament lamps lander landfall landscapes lane lanes laps lattice laughs launcher lawns
	leadership leaf league leaning lecture lectured lectures left-wing leftist leftists leftover
	legendary legends legislator legislatures lengthy leopard lesson lessons lethal liability libel
	liberated liberation libertarian liberties librarian libretto ligament ligaments light lightly
	lightning lights limestone limousine linear linebacker lineman lineup lingering lining lions
	lip liquefied liquid listen listened literacy lithium litigation liturgical liturgy lizard
	lizards lobby lobbyists located locked locker locomotive longtime loop loose lore loud loudly
	lounge lovely lovers loves loving lowland loyal loyalist loyalists lucky luge lumber lunar
	luncheon lunchtime lush lust lyrical mad mafia magistrate magistrates magnetic mainline
	mainstream majorities male mama mammal manhattan manned manuscripts marble marched marching
	maria marijuana marine mariners maritime marlins marriages marries marrying marshes martyr mask
	masks massacre massage masterpiece masterpieces matchup maternal maternity mattress mausoleum
	mayors meadow meadows meal meals mecca mechanics meditation melancholy melodic melodrama melt
	melting membrane memoirs memorable memories mental mentor menu mercenaries merchant mercy
	metabolic metabolism metal metallic meteorologists meters methane metre metropolitan
	microscopic middleweight midfield midland midterm midway migrant migrating mild miles milky
	mill miner mineral minerals miners ministerial ministries minivans minorities minority mint
	mirrors misconduct misdemeanor misery misfortune missions mitt mix mixing mls mob moderate
	modernist moisture moments moms monarch monasteries monastic monetary monoxide monster mood
	moose moral morality mortality mortar mosquito mosquitoes motel moth moths motivated motive
	motor motors mount mountainous mounted mourners mouse mouths mph mud mudslides mule
	multinational municipal mural murals muscular museums mushroom mutation mysteries mystical myth
	mythology namesake narcotics narratives narrator nationalists nationals natural naturalist
	naturally nausea nazis nearby necks negligence neighborhood neighborhoods neighboring
	neighbouring nerve nerves nervous nesting nests netted neural neurons newcomer newt nice
	nightmare nightmares nineteenth ninth nodded nominated nominating nominations nominees nordic
	northbound northeast northern northwest nostalgia notched notorious nucleus nut nutrients
	nutrition nylon obese observations observatory observers obsession obstruction obviously
	occupants occupying offence offences offender offense offensives offshore oils olympian onset
	onstage operas operated operatic opponent oppose opposing optics orange orbital orchards orchid
	ordained ore organ organisation organisations organism organist organs origins orioles
	ornamental ornaments orphans orthodoxy ottoman ottomans ounces ousted outdoor outfit outing
	outpatient outpouring outraged outs outspoken ovation overhaul overloaded overlooking overrun
	overs oversized overturn overturned overweight overwhelming overwhelmingly owl oxford oxide
	oyster oysters ozone pact padres pads pagan pains paint painted paired palace palm palpable pan
	panda pandas panels panic panthers papal paradise paralysis paramedics paramilitaries paramount
	paranoia parasite parasites paratroopers pardon parishes parishioners parks parkway
	parliamentarians parody parrot part-time parties partisan party passage passages passionate
	passions pastors pasture pastures patent paternal pathology patio patriarch patriotism patriots
	patrol patrolling patron paved pavement pavilion peach peaches peaked peanuts pear pearls peas
	pedal pediatrics peel penalty peninsula penned pensions pentagon perform perjury persecution
	personalities persuaded pest pesticides petals petrochemical pharmacist pharmacy phenomenon
	philosophical photography phrases physical physiology pickups picnic pier pierced pigeons pill
	pilot piloted pins pipe pipes pistol pistols piston pitched pitcher pitchers pitching placebo
	plague planet planetary plantation plantations planted planting plasma plaster plastic plastics
	plate plateau plates platter play player players playhouse plays plaza plead pleas pleased
	pleasure pledged plot plotting plowed plug plum plywood pocket podium poignant pointed pointing
	poisoning poisonous polar pole politely pollen polluted polluting polo polymer polytechnic pond
	ponds pontiff pool popcorn poppy populations populist porcelain portrayal portraying portrays
	postgraduate pot potassium pots pour powder practiced practitioner practitioners prairie
	praying preach preached preacher preachers preaching precedent predators predominantly preface
	preferably pregnancies preheat prehistoric premeditated premier premieres premiership premises
	prep preparatory preschool prescribed prescriptions preseason preservation preserved presidents
	presiding pressures prestigious presumed presumptive pretend pretending pretrial pretty
	prevalence prevention priesthood primates principals priorities privatization pro probing
	proceeding processed procession profession professionals prolific prolonged prominent propelled
	propeller prophet proponents proposition prosecute prosecuting prosecutions prostitution
	protagonists protester province provincial provisional provoked pseudonym psychedelic
	psychiatrists psychological psychologists pub pulling pullout pulmonary pulpit pump pumping
	pumps punishable punished punt puppy purple puzzles quake qualification quarterbacks quartet
	quest quietly quirky rabbi rabbis race raced racer racers races racketeering radiation radical
	radioactive raided raiders raids rails rallies rally rammed ramps rams ranch ranchers rangers
	ransom raped raping ratification ratified ratify rations ravaged rbi realized realizing rear
	rebellion recalled recalls receptor receptors recited reconnaissance recordings recount
	recovering recreation rector reds reducing reef reefs reelected referees referendums refiners
	reflection reform reformation reformed reformers reforming reformist reforms refreshing
	refrigerate refrigerated refueling refugee regimen regimental regiments regions rehabilitation
	reigning relating relativity relay relics rematch remedies remembered remembering reminded
	rendezvous rendition renegade renewable renowned repeal representative represented representing
	reproductive rescued researcher resentment reserves reservoirs reshuffle residence residences
	residential residents resign resignation resigned resistance resistant resolutions resort
	respondents retaliation reunion reveals revelation revenge revered reversed revolt revolution
	revolutionary rhino rhyme rhythms rib ribbons ribs riders rides rifle rifles right-wing
	rightist rigs ring rings rink riot rioters ripe ripped rite riverside robbed robber robberies
	robbers robotic rockers rockets rocky rolled roller roof roommate ropes rosemary roses roster
	rounder routines rub rubber rubble rug rugged ruins ruler rulers rum runner-up runners runoff
	runway rural rushing sadly safely saga salmonella salsa salty salvation sanctuary sand satire
	satirical saucepan savior scam scandal scans scar scars scary scattering scene scenes scenic
	scholarly schooling schools schoolteacher schooner scientific scissors sclerosis scoop scored
	scoreless scorers scrape scream screaming screams screenings screw scrub scrutiny seals seaport
	seasonal seasoned seat seats sect sects sedan sedans sediment seed seeded seeds seekers seized
	semester seminars seniors sense sentiments separatists sequels sergeant serial servant servings
	sesame settlers sevens seventh sewage sexual sexy shade shades shaking shallow sharks shattered
	shaved shelling shells shelter sheriff shiny shiva shock shocked shootings shoreline shortstop
	shots shout shouted shouting shouts showdown shower showers shredded shrub shrubs shutout
	sidelined sidewalk sight sightseeing silence silent silver singles sinking sipping sir sitcoms
	sits situated skate skaters skeletal skeptical skepticism skiers skies skin skinny skipper
	skulls sky slab slabs slain slalom slaughter slayings sleep sliding slope slopes smashed
	smiling smith smog smoked smoking smugglers snipers snowy soak soaring socket sodium sodomy
	softly soil soils solar solidarity somehow sonata soprano soul souls sounds soundtracks sour
	southbound southeast southeastern southern southwest sovereignty soviet soviets soybean
	soybeans spacious spaghetti specialist specialists specimens specter speedway spherical spice
	spider spiders spill spinner spoon sporting spouse spouses sprained spray spreading spring
	spruce spurs spying squadrons squid squirrel stabbed stabbing staged stain stained stainless
	stance standings staple star stared stars starters statewide station stationed stations statue
	statute statutes stayed steam steamed steamer stem stemming stems steroids stick sticking
	sticks stimulation stirred stirring stocked stockpiles storey stormed storyline strains
	stranded strange stranger strawberry stray streak street streetcar strike strikers strikes
	stripe stripes stroke stronghold strongholds struggle stuck stuff stuffed stupid stylish
	subcommittee subjects submerged subpoena subsidies substance substances substrate suburban
	succeed succeeded successor sue sued suffer suffered suicide suing suit suites sulfur summoned
	sun sunk sunlight sunny super superb superior superman supernatural superstar supplements
	supplies supporter surely surgeries surgical surprised surreal surrender surrounded susceptible
	sushi suspense suspicion sustainability swamp swamps swans sweat sweeping sweet sweetheart
	sweets swelling swept swim swimmers swing swollen sworn symmetry sympathizers symptom
	synagogues synchronized taco tactical taekwondo tailored tails takeoff talents talked talking
	tango tank tankers tanks targeted targeting tasted tastes tattoos teammate tearful teaspoons
	techno teenage teenager teens temperate temperature tenor tens tension tent terminal terminally
	terrace terrain terrible terrified territories terrorism terrorists testament testifying
	testosterone textbook textbooks textile textiles texture thankful theatres thefts theologian
	theological theorists theory therapeutic therapists thieves thinks thirds thoroughbred
	thoroughfare thought threatened thrilled throne throw throwing throws thunderstorms thyroid
	tidal tides tigers tightening tin tip tire titanium titled toasted toddler toe toilet toilets
	tomb tombs topology tops tornado tornadoes torpedo torso torture toss touchdowns toured touring
	tow towel towels tower towers towing towns toxic toxicity toxins traction traffickers tragic
	trailer trailers translation transmitted transplants transported transporting transports
	traveled travelers trawler treasurer treaties treatise treatment treats triangle tribal
	tribunals tributaries tributary tribute trick trilogy trinity triple trips triumph trojans
	truce truckers trucking true truly tsunami tsunamis tub tube tubes tucked tug turbines turkey
	turnpike turtle turtles tutor tying ugly umpire unanimously unarmed unbearable unbeaten
	uncomfortable unconstitutional uncovered undefeated undercover undergo undergoing
	undergraduates understand undocumented unearthed unease unidentified uniform unionist universe
	unloading unmanned unmarried unpopular unreleased unseat upper uprising upset upstream uranium
	urge urging utility utter vaccinated valve valves vampire vandalism vapor varieties varsity
	vascular vaudeville vegetarian veins velvet ventilation vest vests veteran veterinarian
	veterinary vicar victims victories victory villagers villages villains vines viola violated
	violating violation violations violence violent virtue visions vitamin voices volley vomiting
	vowed voyage voyager voyages wage waged waist waitress walk walked walking walkout walkway wall
	walled walls wanting wardrobe warhead warmer warmth warplanes warrants wartime wash washed
	waste water waterfalls waterfront watershed waterway waterways waved weaving weeds weeping
	weight weird weld welterweight wet whaling wharf wheel wheelchair wheels whereabouts whipped
	whisk whiskey whisper wickets wildcats wilderness wildfire wildfires wind winding winds
	windshield windy wines wing winters wiring wisdom wondered wondering wooded woodland woodlands
	woods workouts workshop worlds worms worried worry worshipped wounding wounds wrap wrapped
	wrestler writer wrongdoing wrongful yachts yards yeah yearning yeast yell yelling yellow
	youngster youngsters youth youths zaire zoos
`);
