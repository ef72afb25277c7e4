import { type WordList, words } from './words.ts';

/** More words that stand far from both trades: people, places, nature, the body, news. */
export const EVERYDAY: WordList = words(`
	aba abductions ablaze abolition aboriginal aborigines abstained academia accent accents
	accident accidental accuse accuser aces activism addicted adjourned adjunct admiralty admirers
	adolescence adolescent adultery adulthood aeronautics afar ageing aging agrarian aiding aires
	airlifted ale alienated alley alps alumnus amalgamated amber amelia amir anarchist anatomy
	ancestors ancestry anchorage angel angrily anil animosity annals anterior antics antiquities
	apartheid apocalypse appalled ardent argentine argentines arias aristocratic ark armour aroused
	arrows arsenic asbestos ascended ash ashes asleep aspen assailant assassin assassinations
	assassins assaulting assemblies assemblyman assorted atheist atoll aurora avenge avengers
	aviator awake awakened awakening ayatollah babbitt babe bailey bald bam banished barbaric
	barefoot barings barker baron baronet barons barren barrow basal bastion bath bathing baths
	baton batons battered bearded beaten beatings befriended begged behaved behest belle ben
	benjamin bent berry betrayed billionaire birch birdied bisexual biting bitterly bittersweet
	blacks blades blames blanc bland blasting blaze blazers blazes blazing bliss blonde bloodless
	blows boating bodied bodily bodyguard bodyguards bogeyed bohemia bohemian bolivar bologna
	bombardier bongo bonnie boo booby booker boomer boomers boos bordering born boroughs botanical
	botched boulder bourbon bourgeois bourne bout bouts bow bowed bowing bowles bowman bows bravery
	brawl brewer breweries brewers brewery brewing briggs brightly brotherhood brown browning
	browns brushed brutally bud buffalo bulletproof bullion bullock bulls bunker bunny bur
	bureaucrats burgess burgundy buried burned burns burnt burr burying bushel businessmen buster
	butch butler butt bystanders cactus cadet cadets cadre cadres cage cairns camel camped canals
	cannabis captained captains carbohydrate carbohydrates carded cared carnage carp cartel carver
	casket caste cavaliers cayman celestial cemeteries centimeters chaired chairperson chairwoman
	chamberlain chambers champs chanted chanting chants chaplain characterised charismatic charred
	chased chateau cheeks cheering chestnut chewing chi chick chicks childs chin choked choking
	churning cigar cigars cis clan clans clarence cleansing clement climber climbers cling clinging
	cloudy clutching coated coates cobra cocktails coffins cole collaborating collapses collapsing
	collier colliery cologne colonial colonies colonists colonization colt columbine coma combative
	combs comets communal commune communes commuted companions compassionate compatriots comprised
	comrade concord confederacy confesses confrontations congratulated congresses conservatism
	consort conspired constable consul contemporaries cordon cork corona coronation coroner
	corporal corpse corpses correctional cortex corvette cougars countryman couture cove coward
	cowardly cowboy cracked cradle craven creed creeping cremated creole crescent cretaceous
	crimson crippled crooked crow crowned crowns cruel cruelty cruised crumbled crusade crusader
	crusaders crushed cub culinary culminated cult cum cured curled cursed cypress czar dah dahl
	daisy dal dame damned dangerously danish dark darkened das deadlocked deaf death debating
	decimated decker decommissioned decommissioning decorated defamation defeats defected defused
	defying demeanor democracies demon demons den depictions deprivation derrick des descendants
	descended descent deserted detaining detonate diaspora dick dies dieter dignitaries dilapidated
	din ding dirk dirty disbanded discharged disciple discredited disgraced disillusioned disliked
	dismayed disperse dissenting disturbances divisive dixie dodger doh dolly don dong donna doomed
	dorsal dove downed downer downing drake drenched drift drifted drifting drown drowned drowning
	drunken dub duchy duct dukes dumped dusty dwellers dyer dyke dynamite dynamo dynasties
	dysfunctional eccentric ecstasy ecstatic eddy eel eighteen eighteenth eighty elders elf elites
	elm els emancipation emerald emigrated emigration emir emperors endangering endowed endurance
	endured engulfed enlightenment ensign ensued entertained entourage environmentalist equatorial
	erupt erupted escapes escaping escorting estates euthanasia evacuating evacuations evacuees
	evangelist excelled exchequer exile exiled exiles expatriate expatriates expedition expelled
	expelling explodes exploding explorers extinguished extremism eyebrows eyed fabian famed fang
	fanned fanning fanny farce fascinated fascism fashionable fatal fatalities fated fats fatty
	faux fay fayed fearless feather federations fellows fellowship feminism feminist ferocious
	fertile fervor feud feuding fiery fiesta fife filly financier finch fins firestone fist fists
	flair flamboyant flame flames flaming flank flanked flanker flared flares flats flattened flint
	flushing foam foe foes follower fond fools footed foreman fountain fountains fours frail
	fraternity freak frequented fringe fringes frontal fuelled fumes fundraiser funerals funky
	fuselage futuristic gal gangster gangsters garland gastropod gay gays gentle gentleman germ
	getaway ghetto gibbons gilbert gilles gin giro glacial glee glen glider godfather goldsmith
	gong goo goodness gothic graceful grader graft graham gran grange grassy gravel gravely
	graveyard greats greens greenwood grey grilling gripped gripping grit gritty grizzlies groves
	guardians guise gunshot gunshots guts gutted gymnasium gypsies gypsy hail haired hairy haji
	hakim hamed hamlets handcuffed handcuffs hao harboring harbors hardened harding hardliners
	hardships hardy hatch hated hates haunt haunted havoc hawk hawkish hawks hay hays haze hazel
	hearted heartland hearts heath heather hector heiress heller helpless hemisphere hen herb
	hereditary heroic heroin heroism heterosexual heyday hideout highland hijacker hijackers
	hijacking hillside hilly hines hms hogg holed hollow holly holocaust homecoming homemade
	homicides homosexual homosexuals honorary hood hooker hoop hopeless hopper horn hornets horns
	horrific horrified horrors horseback hospitalised hostel hotbed hotspur householder hovered
	hoya huddled hugging hulk humane humour hunger hurled hurling huskies huts hygiene hypocrisy
	hysteria iceberg ignited iii illiterate ills imitation immaculate immersed immigrated immortal
	impassioned imperialism impoverished improvised inaction inciting incompetence incompetent
	indifference indigenous indiscriminate inducted industrialised industrialist industrialized
	infested infiltrated inflicted infuriated inhuman injures injuring inlet inquest insane
	insanity instructor insurrection intercontinental intern interred intolerance invaders
	involuntary irons irritated islander islanders isle isles ivory ivy jared jasper jays jean
	jenny jerk jing jolted jubilant jubilee jumbo jumper juniors juveniles kangaroo kappa karate
	keel keepers kern khan kills kilograms kingdoms kissing kiwi kiwis kms knighted knockouts
	knocks kosher laborers laced ladies laguna lakeside lam lame lamented lance landings landowner
	landowners langley lantern lashed laureate laurel lava lawless lazy lea leafs lean leaned lech
	legalized legged legion legions leone les lesbian lesbians lev levees liar liberalism
	lieutenants lifelong lighted lightweight lily limb limerick limp liners ling linger liquids lit
	littered livelihoods lobbyist lodge loo lopes lords lying macho madame madness madras magnate
	magnolia maid majestic makeshift malpractice manor mans mansions mantle maple mar mara marcel
	marches mare marina marlin marquis marsh marshal marshals martial martini martins martyrs
	massacred massacres massed mastermind masterminded masterminding mat mater mats maverick mayhem
	mayo mays mead mechanic med meddling mediating mediators medicinal medics medina medley mei
	melamine melee memorial men menacing mercenary mercer messiah metropolis midwestern militancy
	miniature misgivings mismanagement mistreatment mistrust mobs mold mole molestation mollusk
	monarchs monstrous moo moor morales morals morgue motorcade mounds mourn muddy mujahedeen mummy
	murderous mustang mutant mutilated mutiny mystic mythical naked napa natal nationalism
	nationalities natives naturalized nee neglect negligent negro nemesis neo nicknamed nightclub
	nightclubs nineteen ninja nobility nobles nomadic northeastern northwestern nostalgic nova nude
	oaks obsessed obstructing occupational occupations oceanic odor offshoot oilers onetime
	onlookers opium oppressed oral ordeal ordination oriental ornate orphanage ousting outback
	outburst outer outlaw outlawed outlaws outscored outskirts overboard overcrowded overcrowding
	overdose overpowered pacers pacifist paddy paisley pale palms pals pang panhandle panicked
	panther panzer parachute parades paralyzed paranoid pardoned pardons parenthood parliaments
	parry particulate partisans pas pasha pastoral patriotic patty peacock pearl peat pee penal
	penchant penetrating penguins peoples perch perched perished perry persecuted persisted
	pesticide petitioned phi philanthropist philosophers physiological piedmont piercing pigeon
	pike pines pinto pioneers pistons pitted pitting placid pleads pleasures plucked plume poison
	poisoned pol polarized polish politburo pollock ponce pony populace porter posh posthumously
	pounded pounding poured pouring powerless practicing practised prefect prejudice prematurely
	premiers preside presided prevail prevailed prima princes principality priory privy professions
	prone proponent proportions prostitute protectionist protective protectorate providence
	provinces provoking provost psyche pueblo pulp puppets purity pursuits putter pyramids quaker
	quakes quarrel queens quitting racecourse racism radicals rafter raged raging raiding rained
	raiser raisers rampage rapes rapids rash rattle raucous raven ravine rebelled rebellious
	recaptured reckless rees reeve reformer refuge regency regent regents regulars reigned rejoined
	reminiscent remnants renounced reprocessing republics reputed rescuers rescues rescuing
	reservists resided resident restive restless retaliated retarded retired retiring retreating
	reverend revolutionaries revue rhymes riddled ridges ridley rift righteous rioting riots
	ripping rivalries roared roaring robbing robin rocked rocker rockies rocking rocks rodeo roe
	rooftop rooted rot rouge rowan royalist royals rumble runaway ruptured rustic rusty ruth
	rutherford sabre sac saddened salaam salah saloon salute samurai sands sandstone sandy sanitary
	saratoga savage savannah savoy scarlet scarred scooter scorched scotch scourge seaside seated
	secession secessionist secretaries sectarian segregated segregation seminal senatorial
	sensibility serge settler seventeen seventy severed sexes shaken shakes shale shear sheen sheik
	sheikh shelled sheltering sherry shields shining shire shocks shook shootout shotgun shrapnel
	shrouded shun sickened sided sigh simmering sin sinks sins sixes sixteen skeletons skinned
	skipped skirmishes skyscrapers slammed slams slave slavery slaves sleeper sleepy slender
	slippery slugger slum slums smell smells smoke smokers smoky smuggle soaked soh solitary
	somerset sonny sopranos southernmost southwestern sow spared sparkling sparks sparsely spartans
	spear spearheaded specialties spheres spilled spilling spiraling spirited spirits spitting
	splinter spoiled spotted sprayed spraying springboks stab stalking stampede startled starvation
	starved starving statues staunch staunchly stereotypes steward sting stinging stints stones
	stony storming stormy stout strangled strapped straw stricken strife strokes strongman stud
	studded stun stunned sturdy styled subcontinent subsided subspecies subtropical suburb suburbs
	succumbed sucked suicidal suicides sultan summers sumo sunken superintendent supremacy surrey
	surrogate survivor survivors swallowed swath sway swayed swedes swinging swirling symbolism
	symbolize sympathies synod taboo tainted tall tam tan tangled tanner tar tarmac taro tavern
	tear tearing teddy telephoned temperament tendencies tending terrifying tertiary thanked
	thatcher thinkers thirst thirteen thirteenth thou thrashing thugs thunder timothy ting titular
	tolerant toms toned toppled torched tore torres tossed tossing towering townships tragedies
	tragedy trainers trapped trapping treacherous tribe tribes tripoli triumphed triumphs trooper
	troopers trunks tsar tufts tun turf tusk tutu twin twisted twisting ulster unconscious underage
	undersea undersecretary underside underwater underworld unexplained unharmed unification
	uniformed uninhabited unionists uniting unruly unseeded unsolved unsuccessfully upbringing
	upholding upright uprooted upsets upstate vampires van veered vehemently veil vengeance venom
	veterans victor victorian victorious vigil vigor vii viii villas vine vineyards violently
	violet virulent viva volcanic volcanoes voodoo wade waging wakes waking wallabies walnut waltz
	wandered wanderers wandering wards ware warlord warlords warmed warren warrior warriors wasps
	waterloo waving wax wealthy weary weathered weaver weber wed wee weeklong weir welch welsh
	western westerners wheeled wheeler whip whipping whirlwind whitehead whites whitewater wicked
	widows wielding willow wills winged wingspan witchcraft wonderland woody wracked wrath wreath
	wreckage wrecked wrestled wrestlers wrought xii xiii xiv xvi yeshiva yin ying yoga youthful
	zeal
`);

/** Words that often, and not surely, are about everyday life or the news. */
export const FAINTLY_EVERYDAY: WordList = words(`
	abbey abbot abnormal abortion abortions abusing academies accidents accompanied accountant
	accusations accuses accusing acids acquaintance acre adaptations addiction adjoining
	administered administrations admiral admiration admired admitted adolescents adoptive adult
	adults adventures advocacy advocate advocated advocates aerospace aesthetic affair affairs
	affirmed afflicted affluent afghans aftermath aged ages aggravated agriculture aground aide air
	airfield airliners akin alarmed alcohol alcoholic algae alien aliens alike allege allergic
	allies alloy ally alto amateur ambassadors ambition ambushed amphibious amusement ancestral
	angels angered angst anna annexed anthem anthrax anti antibiotic antibodies apostles apostolic
	appeals appetite appointees apprehended appropriations aquarium aquatic archdiocese
	archeological archer archery archipelago arid arm armor arms arresting arrived arrow art
	arteries artery arts ashamed ashore aspirin aspiring assailants assassinated assassination
	assaulted assaults assistant assisting associate association associations astronaut atmospheric
	atomic atrocities attendant attendants attitudes auburn auditorium auspices author authored
	authoritarian autobiographical autonomous autopsy aviation avid awe axle bach bachelor backers
	backgrounds backlash backpack backstroke backyard ball ballads balloon ballroom bamboo bananas
	bandits bang banker banned banning banquet baptized bare baritone bark baroque barracks
	barricades bars bat bathrooms batman bats batted batter batters battery battled battleship
	battling bay beaches beads beast beats beautiful beauty beaver beck beers beetles beheaded
	beige beings beleaguered belly belonged belonging belt belts bench benches beneath berg
	besieged beth betrayal biblical bikes biking billy biographer biographies biological biomedical
	biotech biotechnology birth birthplace births bitter bizarre blamed blankets blasted blasts
	blend blended bless blessed blind blindness blizzard blond bloodshed bloody bloom blowing blown
	bluegrass boarding bodies bogey bolivia bolt bolts bombardment bombed bomber bombers bordered
	bored borough botany bottles boulevard bowlers bowling bowls boxers boycotted brains brandy
	brass brave breakaway breakfast breasts breaststroke breath breathing breed breeders breeds
	breeze brent brethren brew bribery bridge brigades brigadier brink broke bronze brooks bruised
	bruises bruising brush brutal brutality buddies buddy buildup bull bulldogs bullet bullets
	bunch burger burial burke burn burner burning bury bushes businessman cabaret cabin cabinets
	cabins cafeteria caffeine cameo camouflage camp campaigned camping camps cane cannes cannons
	canopy cans cape capitalist capitol caps captivity captors cardinal cardinals cards caretaker
	caring carol carpets cartoonist carved casually catastrophe catastrophic catcher catfish caucus
	caucuses causing cedar ceilings celebrated celebration cells centennial ceramics cerebral
	ceremonial ceremonies cervical chad challenger challengers chamber champ championed chandler
	chant chapman character charcoal charlotte charm chartered cheek cheer cheered cheers chefs
	cherry chic chiefly chiefs chile chill chilled chilly chloride chlorine cholesterol chop
	chopper choreographed choreography chronicles cigarettes cinematographer circle citizen civic
	civilization clad clandestine clash clashed classic classmate classmates cleaner clemency
	clergyman cleric cliffs climax clippers clocks clogged cloned cloning clouds cloves coach
	coaster coating cocaine cocktail cocoa cod coliseum collaborated collaborator collapsed college
	collegiate collins collision colon colony colored colorful coloured colts combatants combustion
	comeback commandant commander commando commandos commentator commissioners commons commonwealth
	communion communism companion compassion compatriot competent complicity composed composition
	compounds comprising comrades con concentrations conception concussion condemned condemning
	condemns condolences condominium conductors confederate confederation confederations confession
	confessions confined confinement confluence confronting congested congo conquered conquest
	conscience consciousness consecrated conservancy conservatory conspirators conspiring
	constituency constituents consulate consultative consume consumed consuming contagious
	contaminated contamination contempt contended contender contenders contested continental
	continents controversies convene convened convoy convoys cookbook cooks cooler cooper cop cops
	coral cord cornerback coronary corpus cosmetic cosmic costa costume costumes cottage couch
	council councillors councilman councils counselor counterpart counterparts counterterrorism
	countess counties countryside county coup couples courthouse courtroom cowboys coyote coyotes
	crab crabs crafts cramped crater creature crest cricketer cricketers cries crippling crisp
	critic critically crocodile crosses crossroads crowded cruiser cruisers cruising crushing
	crystals cubs cultivated cultivation cultures cups curator curiosity curling currents curry
	curse cyclists cyclones cylinder cylinders cynicism dale damaged damages dams danced dangers
	dare darkness darling davenport deacon deadly dean deaths debated debates debilitating debris
	deceased decorative deeply defeat defeated defeating defence defenders defends defiance defiant
	deities delegate delegates delegation delegations deliberations dementia demolished
	denominations denounced dense densely dent dental departed departing depict depicted depicting
	depiction depicts deportation deported deposed deposition depressed deprived depths derailed
	derby descendant deserts desperation destroyed destroyers destroying destructive detain
	detainee detonated devastated devastating devastation developmental devil devils devotees
	devotion devout dialect dialects diamond diamonds dickens dictatorship diets digging dignity
	diner dinosaur dinosaurs diocesan dioceses director dirt disabilities disagreed disambiguation
	disappearance disappeared disarmed disasters disciples disciplines disco discontent discovered
	discoveries discovering discovers disdain disgusted dispatched dispersed disrupted dissident
	dissidents dissolve dissolved distinguished distraught district distrust ditch diva diving
	divinity divorce doc doctrine doe dolphins dome dominated donkey door doors doping dormitory
	dozen dragging drainage drained drains draped dread dream dreamed dreaming dreams dressing
	drill drink drinks driver drivers driveway drizzle drone drunk duel dug dumping dunes dust
	dynasty eagles earl earthquakes eastern eat eats ecclesiastical echoed echoing eclectic
	ecumenical educated educator ejected electing electors elegant elevated elevations elevators
	eleven elite embarked embarrassed embarrassment embattled embraced embryo embryonic embryos
	emeritus eminent empathy enclave encountered encounters endeavour endemic energetic engineered
	enlisted enraged ensuing environmentalists envoys envy enzymes epidemics eponymous equalized
	equestrian erotic eruption escaped escort escorted espionage esteem estrogen estuary eternal
	ethanol ethnic ethnicity euphoria evacuate evacuated eve evil evoked evolutionary excavated
	excavations executions exhausted exhaustion exhibited exotic expeditionary expel experimental
	explode exploded exploitation explosion explosions expulsion extinct extradite extradited
	extreme eyewitnesses fabulous facade faced facial faction factions faculties faded fading
	falcon fame famous famously fantasies farmhouse fascination fascist fastball fasting fat
	fatally fathers favourite favourites feared fearful feast feathers featherweight federation
	feet fellow female females fences fencing fertility fertilizer fetal fetus fibers fiddle
	fielder fierce fiercely fights filibuster fin finalist finals finely firearms fired fireworks
	fisheries fishery flee fleeing fleets flick flies floor flora floral flotilla flowering fluids
	foil foliage folklore food foods foot footballer footballers foothills footsteps footwear
	forecasters foremost forensic forested forestry formations fort fortified forty fouled founded
	fractured fractures fragments frances frank franklin franks freestyle freezing freshly freshman
	freshwater friend friends friendship frigate frigates frightened frogs fronts frozen
	frustrations fuels fullback fur furious furnace fury fusion gala gale gallons gang gangs
	gardens garment garrison general generals generosity genetically genetics genius genocide
	genres gently genus gibbs glaciers glasses glorious glory glove glucose goddess gold golfer
	golfers goose gorge gorilla governments governorship graders grains grand granite grape grasses
	gravitational gray grazing grease greeted grieving grin groove grounded grove guarding guilt
	guilty guinea gulf gum gunfire gunman gunned gunpoint gut habit hailed hair hairs hajj hale
	halls hamburger hamstring handguns handicap hangar hank happy hardcore hardline harmony harp
	harry hart harvested harvesting hatred hauled hauling haunting hayes hazardous hazards head
	headache headaches healed healing heat heated heating heats heavenly heavyweight hectares heel
	heels heights heirs hell helmet helmets helms herbal heroes hideouts hiding highlands hijacked
	hitter hitters hog hogan hogs homage homeless homer homered homers hometown homosexuality
	honours hoover hopefuls hormones horrible hospice hospitalized hostility house housed housewife
	hull humanity humid humiliation humility humor hunt hunted hunter hunters hunts hurricanes
	husbands hut hydraulic hydroelectric hymns ice icy ideals ideological ideology idol ignorance
	illegitimate imagination immigrant immunization imperial implants implicated importing
	incarceration incumbents incursion indictments indies indoor indoors induced infamous infants
	inferior infield influences influential inhabit inhabited inherited injected injections injured
	injustice inn innocence insecurity inspector inspired institutes instructors insulation intake
	intellectuals intensity interior interiors internationals interrogated intervened intestinal
	inundated invading inventor investigation invitational involvement iron irony irrigation jack
	james jars jaws jay jealousy jelly jersey jerseys jewels jihad jimmy john johns joints joking
	josh judiciary judo juice juices jumping jungles junior junta juries juror justice juvenile ken
	kicked kicking kid kidnap kidnappings kill killer kindness kings kirk kissed kisses kitchens
	knit knocked knocking knockout kph kris lagoon lah lama lamps landfall landmarks landscapes
	lane lanes laps las laughs launcher lawns lax lay leaf league leaking leaning lecture lectured
	lectures leftist leftists legendary legends legislator legislatures leopard lesser lesson
	lessons lethal leveled libel liberated liberation libertarian liberties librarian lied ligament
	lighter lightly limestone limousine linebacker lineman lingering lining lions lip liquefied
	listened lithium liturgy lizard lobby lodged longtime looted looting lord lore loud loudly
	lounge lovely lovers loves loving lowland loyal loyalist loyalists lumber luncheon lush lust
	lyrical mack mad mafia magical magistrate magistrates maiden mainline majorities majors male
	males malik mama mammal mammoth man manhattan marble marched marching maria marijuana marine
	maritime marriages marries marrying marseille marshall marshes martin martyr mas mask masks
	massacre massage masses masterpiece mate maternal maternity mates mausoleum max mayors meadows
	meal meals mecca mechanics mediator meditation melancholy melodic melt melting membrane memoirs
	memories mental mentally mentor mercantile mercenaries merchant mercury mercy mesa metabolism
	metal metallic meteorological methane metre metropolitan middleweight midland midterm mighty
	migrant migrating mild mill milligrams millionaire mills miner mineral minerals miners ming
	ministries minorities mint miracle misdemeanor misery mitt mob moderate moderately modernist
	moist moms monarch monasteries monastic monoxide monster monsters monumental monuments mood
	moose morality morocco mortality mortar mosquito mosquitoes motel moth moths motives mound
	mount mountainous mourners mourning mouse mouths mph mud mudslides mural murals murphy muscular
	mushroom mysteries mysterious mystical mythology naive namesake nan narcotics nationalists
	nationals natural naturalist nausea nautical nazis nearby necks ned negligence negotiator
	negotiators neighborhood neighborhoods neighboring neighbourhood neighbouring nerve nerves
	nervous nesting nests nets neurons newcomer newt nightmare nightmares nights nineteenth noble
	nodded nominated nominating nominees nordic northeast northern northwest nostalgia notorious
	nucleus nuggets nursery nut nutrients nutrition obese observatory obsession obstruction
	occupants occupying offences offensives offspring oils olds olympian onset onstage operas
	operatic operatives orange orchards orchid ordained ordinance ore organ organist organs origins
	orioles ornamental ornaments orphans orthodoxy ottoman ousted outcry outdoor outdoors
	outfielder outfit outnumbered outpouring outraged outspoken ovation overcoming overlooking
	oversized overthrow overturn overturned overweight overwhelmingly oxford oxide oyster ozone
	packers packing padres pagan pageant pains paint painted pan panda pandas panic panthers papal
	parade paradise paralysis paramedics paramilitaries paranoia parasite paratroopers parishes
	parishioners parkway parliamentarians participated partisan party passionate passions pastors
	pasture pastures paternal pathology patio patriarch patriot patriotism patrol patrolled
	patrolling patron patrons pavement peacefully peach peaked peaking peanuts peas pedal peel
	peninsula penned perjury persecution persist persuaded pest pesticides petals petrochemical
	petty phantom pharmaceuticals philosophical photographed physiology pierce pierced piled pill
	pillars pilot pioneer pioneering pipe piper pipes pistol pistols pit pitcher pitchers pits
	placebo plague plagued planet planetary plantation plantations planted planting plasma plastic
	plastics plate plateau plates play player players playhouse plays plaza plead pleas pleasure
	plot plotting plug plywood pocket poignant poisoning poisonous polar pole poles pollen polluted
	polluting polo polymer polytechnic pond ponds pontiff pools popcorn poppy populated populations
	populist populous portrayal portraying portrays possessing possessions postgraduate postwar pot
	potassium potent pots pour powder practiced practitioner practitioners prairie praying preach
	preached preacher preaching predators predominantly prefecture preferably pregnancies preheat
	prehistoric premature premieres prep preparatory preschool prescribed presidents presiding
	prestigious presumed prevailing prevalence prevention preventive priesthood primitive
	principals probing procession profession prohibition prolific prolonged prominent prop
	propelled propeller prophet prosecuting prosecutions prosperous prostitutes prostitution
	protagonists protester province provincial provoked pseudonym psychedelic psychological
	psychologists pub pulmonary pulpit pump pumped pumping pumps punches punishable punitive puppy
	purple pursued putt quake quit rabbis race raced racer racers races racial racist racketeering
	radiation radical radioactive raided raiders raids rails raja rammed rams ranch ranchers randy
	ranged ranger raped raping ravaged ravens rbis realism rebellion recalled recalling recalls
	receptor receptors recess recounted recovering recreation recreational recruited rector reds
	reef reefs reelected reeves referendums reform reformation reformed reformers reforming
	reformist reforms refugee regimen regimental regiments regimes rehabilitation reigning
	relativity reliever remarked rematch remedies remembered rendition renegade renowned repeal
	representing repression reproductive rescued researcher resentment reservoirs residency
	residents resides residing resigned resigns resistance resistant resisting resort rested
	resting resurgence retaliation retreat retreated reunion reunited revenge revered revival
	reviving revolt revolution revolutionary rhetoric rhino rhythms rib ribbon ribbons ribs riders
	rides rifle rifles rigged rightist rigs ring riot rioters ripped rite rivalry riverside robbed
	robber robberies robbers robot robotic rockers rockets rocky rod rods rolled roller roof
	roommate roots ropes rosemary roses rounded rounder rovers rub rubber rugged ruined ruins ruler
	rulers rum runners runoff rural rushed sabres sacrifices sage sally salon salsa salvation
	sanctuary sand sanders sanitation satire satirical saturated savior scandal scandals scar scare
	scars scary scattered scattering scene scenes scenic schooling schools schoolteacher sclerosis
	scored scoreless scouts scream screaming screams screw scrub seals seaport seasoned seat seats
	sect sects sedan sedans sediment seed seeded seeds seizure seniors sensation sentiments
	separatists servant servants sesame settlers sevens severely sewage sexuality sexy shade shades
	shadows shaft shaking shallow shaped sharks shattered shaved sheer shelling shells shelter
	shelters sheriff shiny shipbuilding shiva shock shocked shootings shoots shoreline shouted
	shouting shouts showdown shower showers shredded shrub shrubs sidelined sidewalk sierra
	sightseeing silent silver singles sinking sir sixty skaters skepticism skiers skies skin skinny
	skipper skulls slab slain slalom slaughter slayings sleep slogans slope slopes smashed smiling
	smog smoked smoking smuggled snatched snipers snowy soap soaring socialism societies society
	sodium sodomy softly soil soils solidarity sonic sonics sophomore soprano soul souls sour
	southeast southeastern southern southwest soviet soviets soybean soybeans spacious spaghetti
	sparked sparking spears specialist specialists specializes specializing specimens spectacle
	spectators specter speedway sperm spice spies spill spoon spouses sprained sprawling spray
	spreading spring spruce spurs spying squadrons stabbed stabbing staged stain stained stainless
	stakes standoff staple star stared stars station stationed stations statue steam steamed
	steamer stemmed stemming stems steroids sticks stiff stint stirred stirring storey stormed
	strains stranded strange stranger strawberry stray streak street streetcar strike strikeouts
	strikers stripe stripes stroke stronghold strongholds stuffed stunt stylish subcommittee
	subdued subjects submerged substance substances suburban succeeded sue sued suffered suicide
	suing sulfur summoned sun sunk sunny superior superman supernatural superstar supporter
	surgeries surgical surreal surrendered surrounded susceptible sushi suspense suspicion
	suspicions swamp swamps swat sweat swede sweep sweet sweetheart sweets swelling swept swim
	swimmers swing swollen sympathizers symposium synagogues taco taekwondo tails takeoff tang
	tango tank tankers tanks tasted tastes tattoos teamed teammate tearful teaspoons techno teenage
	teenager teens temperate temperature tended tenor tensions terrace terrible terrified
	testifying testosterone textile textiles theatres themed theologian theological theory
	therapeutic thick thoroughbred thrilled thriving throwing throws thunderstorms tidal tide tides
	tigers tin titanic titanium tobacco toe toilet toilets tolerance tomb tombs torn tornado
	tornadoes torpedo torture toss toured touring tow township toxic toxicity toxins tract
	traffickers tragic trailed transplants transported transporting transports traveled treasurer
	treaties treatise treatment treats triangle tribal tribunals tributaries tributary tribute
	trilogy trinity triumph trojans truckers trucking trustee trustees tsunami tub tube tubes
	tucker tug turbines turbulent turkey turnpike turtle turtles tutor tycoon ugly ultra umpire
	umpires unanimous unanimously unarmed unbeaten uncomfortable undefeated undercover undergoing
	underground undocumented unearthed unease unemployed unfinished unidentified unincorporated
	unionist unleashed unmarried unresolved unseat unstable uphill uphold upper uprising upset
	urban vacated vaccinated vale valve valves vandalism vapor varieties varsity vegetarian vein
	veins velvet ventilation vest vests veteran veterinarian veterinary vicar vicious victims villa
	villains vines vintage viola violating violent visions visiting vitamin voiced voices volley
	volunteered volunteers vomiting vow voyage voyages waged waist waitress wales walked walking
	walkout wall walled walls ward warhead warmer warmth warplanes warring wartime wash washed
	water waterfront watershed waterway waterways waved weaving weddings wedge weeds weeping weird
	weld wells welterweight wen wet whaling wharf wheel wheelchair wheels whipped whisk whiskey
	wickets wildcats wilderness wildfire wildfires wind winds windshield windy wines wing wings
	winters wisdom wit wizards wondered woo wooded woodland woodlands workshop worsened wounding
	wrapped wreck wrestler wright writer wrongful yachts yang yeah yell yelling yellow youngster
	youngsters youth youths zaire zee
`);
