import { words } from './words.ts';

/** Words of everyday life and of the news, by what they are about; none that the two trades need. */
export const TOPICS = {
	cooking: words(`
		almond apple apples asparagus ate bacon bake baked bakery baking banana barbecue basil bean
		beans beef beer berries beverage beverages biscuit biscuits boil boiled boiling bottle bottled
		bowl bread broth buffet burgers butter cabbage cafe cake cakes candy canned carrot carrots
		celery cereal champagne cheese chef chicken chili chocolate chopped chops cinnamon citrus
		coconut coffee cook cooked cooking corn crackers cream creamy crust cubes cuisine dairy
		delicious dessert desserts diced dining dinner dinners dish dishes dough dried drinking eating
		edible egg eggs fish flavor flavored flavors flour freezer fridge fried fries fruit fruits fry
		garlic ginger gourmet grain grill grilled herbs honey hungry ingredients jar kitchen knife
		lamb lemon lettuce lime liquor loaf lobster lunch lunches mango meat meats melted menus milk
		minced mixture mushrooms mustard noodles nuts olive olives onion onions oranges oven pans
		parsley pasta paste pastry peanut peeled pepper peppers pie pies pineapple pizza pork potato
		potatoes powdered pudding pumpkin recipe recipes refrigerator restaurant rice roast roasted
		salad salads salt sandwich sandwiches sauce sausage saute seafood shrimp simmer skillet sliced
		slices snack snacks soda soup soy spices spicy spinach sprinkle steak stew stir strawberries
		sugar supper syrup tablespoon tablespoons tart tasting tasty tea teaspoon toast tomato
		tomatoes vanilla vegetable vegetables vinegar vodka waiter wine yogurt
	`),
	sport: words(`
		athlete athletes athletic athletics badminton balls baseball basketball batsman beat beating
		berth bike bowled bowler boxer boxing champion champions championship championships club clubs
		coached coaches coaching competed cricket cup cycling cyclist defender defending downhill
		exercise finishing fitness football goalkeeper goals golds golf gym gymnastics half-time
		handball hockey horse hurdle injury inning innings jockey keeper kick lacrosse lap leagues
		marathon masters medal medalist medalists medallist medals metres midfielder muscles olympic
		olympics opener pitches playing playmaker playoff playoffs professional qualifier qualifiers
		qualifying quarterback quarterfinal quarterfinals racing racket referee rider riding rookie
		round rowing rugby runner scorer seasons semi semifinal semifinals semis skater skating ski
		skier skiing slam snowboarding soccer softball sport sports sprinter squad stadium striker
		substitute swimmer swimming teammates tennis touchdown tour tournament tournaments trainer
		trophy volleyball weightlifting wicket winger winner workout wrestling
	`),
	war: words(`
		afghan allied ambush ammunition armed armies armored armoured army artillery assault attacked
		ballistic battalion battalions battle battlefield battles bomb bombing bombings bombs brigade
		captured casualties cavalry cease ceasefire civilian civilians clashes colonel combat
		commanded commanders commanding conflict corps destroyer detachment empire enemy explosive
		explosives extremists fight fighters fighting fleet fortress grenade grenades guards guerrilla
		guerrillas gun guns hitler infantry insurgency insurgent insurgents invaded invasion launchers
		lieutenant marines militant militants military militia militias missile missiles mortars
		munitions napoleon nato naval navy nazi occupation occupied offensive paramilitary
		peacekeepers peacekeeping platoon raid rebel rebels refugees regiment reinforcements roadside
		separatist siege sniper soldier soldiers squadron submarine treaty troop troops war warfare
		warheads wars warship weapon weaponry weapons wounded
	`),
	politics: words(`
		activist activists administration aides alliance ambassador amendment amendments appointed
		asylum backed ballot balloting ballots bipartisan bloc border borders cabinet campaigner
		campaigners campaigning candidacy candidate candidates centrist chancellor citizens coalition
		communist communists congress congressional congressman conservative conservatives
		constituencies constitution constitutional councillor democrat democratic democrats
		demonstration demonstrations demonstrators deputies deputy dictator diplomat diplomatic
		diplomats dole elect elected election elections electoral electorate embassy enacted envoy eu
		favor gore governing government governor governors gubernatorial immigrants immigration
		incumbent independence independents king labor labour lawmaker lawmakers legislation
		legislative legislators legislature liberal liberals majority marchers mayor mayoral migrants
		minister ministers ministry moderates monarchy nation nationalist nations nobel nomination
		nominee opponents opposition parliament parliamentary policies politician politicians politics
		poll polling polls presidency president presidential primaries prime prince protest protested
		protesters protesting protests queen reelection referendum refugees regime representatives
		republic republican republicans royal ruling sanctions secretary senate senator senators
		socialist socialists summit supporters treaty turnout un undecided union unions urged vote
		voted voter voters votes voting welfare
	`),
	religion: words(`
		adherents archbishop baptised baptism basilica belief beliefs believers benedict bible bishop
		bishops buddhism buddhist cathedral catholic catholics chapel christ christian christianity
		christians church churches clergy clerics congregation congregations convent deity diocese
		divine episcopal evangelical extremist faith faiths fundamentalist fundamentalists god gods
		gospel heaven hindu hinduism holy islam islamic jesus jewish jews judaism koran missionaries
		missionary monastery monk monks mosque mosques muslim muslims nun nuns orthodox parish pastor
		pilgrimage pilgrims pope pray prayed prayer prayers priest priests protestant protestants
		quran religion religions religious resurrection rites ritual rituals roman sacred saint saints
		scripture scriptures secular seminary sermon sermons shrine shrines spiritual spirituality
		synagogue teachings temple temples theology tradition traditions worship worshippers
	`),
	nature: words(`
		agricultural animal animals arctic bacteria basin beach bear bears bee bees biodiversity bird
		birds bison breeding butterflies butterfly camels canyon carbon cat cats cattle chickens
		climate coast coastal coastline coasts conservation cow cows creatures creek crop crops
		cyclone deer desert dioxide dog dogs dolphin drought droughts dry earth ecological ecology
		ecosystem ecosystems elephant elephants elk emissions endangered environmental farm farmer
		farmers farming farmland farms fauna fish fisherman fishing flood flooding floods flower
		flowers fog forest forests frog fungus garden gases geese goat goats grass grassland
		greenhouse growers gusts habitat habitats harvest harvests herd herds hill hills horse horses
		humans humidity hunting hurricane inland insect insects island islands jungle lake lakes
		landslides lion livestock maize mammals migratory monkey monkeys monsoon mountain mountains
		nature nest ocean oceans organisms otter pacific park pests pet pets pig pigs pine plains
		plant plants pollutants pollution poultry precipitation prey rabbit rabbits rain rainfall
		rainforest rains rainy rat rats reptiles reservoir ridge river rivers rodents salmon seas
		shark sheep shore shores slaughtered snake snakes snow snowfall species springs storm storms
		streams sunshine surface swallow swallows temperatures tiger torrential tree trees tropical
		trout tuna typhoon valley valleys vegetation warming waters waves weather wetland wetlands
		whale whales wheat wild wildlife wolf wolves wool zoo
	`),
	transport: words(`
		aboard aircraft airline airliner airlines airplane airplanes airport airports airways
		ambulance ambulances arriving automobile automobiles avenue barge barges bicycle bicycles
		boarded boat boats brake brakes bridges bus buses canal capsized captain car cargo carriages
		carrier carriers cars collided commuter commuters conductor congestion connecting craft crane
		crew crossing detour diesel dock docks downtown driven driving drove expressway ferries ferry
		fighter flight flights fly flying freeway freight freighter garage harbor harbour helicopter
		helicopters highway highways intersection jam jams jeep jeeps jet jetliner junction
		locomotives lorries lorry luggage metro minibus minivan motorbike motorcycle motorcycles
		motorists motorway parked parking passenger passengers passport pedestrian pedestrians petrol
		pickup pilots plane planes powered rail railroad railroads railway railways ride road roads
		roadway roadworks roundabout rush-hour sail sailed sailing sailors ship shipping ships
		sidewalks speeding streets submarines subway subways suitcase tanker taxi taxis terminus tires
		tourist tourists towed tractor tractors train trains tram trams tramway travel traveling
		travelled travellers travelling trolley truck trucks tyre tyres vans vehicle vehicles vessel
		vessels wagon wagons warships yacht
	`),
	home: words(`
		anniversary apartment apartments attic aunt babies baby balcony barn basement bathroom bed
		bedroom bedrooms beds beloved birthday boy boyfriend boys bride brother brother-in-law
		brothers buildings carpet cat ceiling cellar chair chairs child children cleaning closet
		couple courtyard cousin cousins curtain dad daddy daughter daughters died divorced dog doll
		dorm downstairs elder eldest engaged entrance estranged families father fence fiance fiancee
		flat floors furniture garden girl girlfriend girls glass granddaughter grandfather grandma
		grandmother grandpa grandparents grandson groom guys hallway hedge heir henry homes houses
		husband infant kids kindergarten lady lamp laundry lawn learned lived living loft lover
		mansion marriage married marry mistress mom mother mothers mum neighbor neighbors neighbour
		neighbours nephew newborn niece parent parents playground porch princess relatives roofs rooms
		sex siblings sister sisters sitting sleeping sofa son sons staircase stairs stepfather
		survived teen teenagers toy toys uncle underneath upstairs wedding widow widowed wife wives
		woman young younger
	`),
	stage: words(`
		acclaimed accompaniment acoustic actor actors actress actresses adaptation album albums
		animated anthology applauded applause artist artists authors autobiography ballad ballet band
		bands bass bassist bedtime biography blockbuster blues cast celebrities cello choir choral
		choreographer chorus cinema clarinet classical classics comedian comedians comedies comedy
		comic composer composers compositions concert concerto concerts conductor contemporary dance
		dancer dancers dances dancing directed documentaries documentary drama dramas drawings drum
		drummer drums duet duo encore ensemble ensembles entertainer entertainers essays exhibit
		exhibitions exhibits fairy fantasy festival festivals fiction filmmaker filmmakers flute folk
		funk galleries gallery genre grammy guitar guitarist guitars heroine hip hip-hop hollywood hop
		horror illustrator indie instrumental jazz keyboardist keyboards legend literary literature
		lyric lyrics melodies melody memoir microphone movie movies museum music musical musicals
		musician musicians mystery nonfiction novel novelist novels opera orchestra orchestral
		orchestras oscar painter painters painting paintings percussion performances performed
		performer performers performing philharmonic pianist piano playwright poem poems poet poetic
		poetry poets pop portrait portrayed premiere premiered productions prose protagonist punk rap
		rapper rappers reggae rehearsal rehearsals remake repertoire repertory rhythm rock romance
		romantic sang saxophone saxophonist screenplay screenwriter sculptor sculpture sculptures
		sequel shakespeare sing singer singers singing sings sitcom solo soloist song songs songwriter
		songwriters soundtrack starred starring studios symphonic symphony tale tales theater theaters
		theatre theatrical thriller translated trio troupe trumpet tune tunes verse verses villain
		violin violinist vocal vocalist vocals writers writings
	`),
	health: words(`
		abdomen abdominal acute aids ailment ailments alcoholism allergy ankle antibiotics arthritis
		asthma autism avian bacterial bladder bleeding blood bone bones brain breast cancer cancers
		cardiac cardiovascular cartilage chemotherapy chest cholera chronic clinic clinical clinics
		complications counseling cure dengue dentist depression diabetes diagnosed diarrhea diet
		discomfort disease diseases disorder disorders dna doctor doctors dose doses drug drugs dying
		ear ears elbow elderly epidemic eye eyes fatigue fever finger fingers flesh flu fluid forehead
		gene genes genetic groin heads heart hepatitis hormone hospital hospitals hypertension ill
		illness illnesses incidence infected infection infections infectious inflammation influenza
		injuries insulin jaw kidney kidneys knee knees leg legs lesions leukemia limbs lips liver lung
		lungs malaria malnutrition marrow measles medical medication medications medicine medicines
		meningitis mouth muscle muscles mutations neck neurological nose noses nurse nurses nursing
		obesity outbreak outbreaks pain painful pandemic patient patients pediatric physician
		physicians pills pneumonia polio pregnancy pregnant prescription prostate protein proteins
		psychiatric psychiatrist psychiatry psychologist psychology pulled respiratory schizophrenia
		severe shoulder shoulders sick sickness skull smallpox sore spinal spine stomach strain stress
		sufferers suffering surgeon surgeons surgery swine symptoms syndrome teeth tendon therapies
		therapist therapy thigh throat tissue tissues toes tongue tooth transplant trauma traumatic
		treated treatments tuberculosis tumor tumors tumour urine vaccination vaccine vaccines viral
		wound wrist
	`),
	law: words(`
		abducted abduction accomplice accomplices accused acquittal acquitted allegations alleged
		allegedly alleging appealed appellate argued arguments arrest arrested arrests attorney
		attorneys authorities bail barrister burglar burglary captive captives charges civil confessed
		conspiracy convicted conviction convictions convicts corruption counsel court courts crime
		crimes criminal criminals custody defendant defendants detained detainees detective detectives
		detention embezzlement enforcement evidence extortion felony filed fraud freed fugitive
		fugitives hanged hearings homicide hostage hostages imprisoned imprisonment incarcerated
		indicted indictment inmate inmates innocent inquiry investigate investigated investigating
		investigations investigator investigators jail jailed jails judges judgment judicial jurors
		jury justices kidnapped kidnapping killed killers killing killings laundering laws lawsuit
		lawsuits lawyer lawyers manslaughter murder murdered murderer murderers murdering murders
		offenders offenses officer officers parole perpetrators plaintiff plaintiffs plea pleaded
		pleading police policeman prison prisoner prisoners prisons probation probe proceedings
		prosecuted prosecution prosecutor prosecutors punishment questioned questioning rape retrial
		robbery ruled rulings sentenced sentencing slaying smuggling solicitor supreme suspect
		suspected suspects terror terrorist testify testimony theft thief tortured treason tribunal
		verdict verdicts victim warrant witness witnesses
	`),
	science: words(`
		academic academics academy acid algebraic aluminium aluminum ancient anthropologist
		anthropology antiquity archaeological archaeologist archaeologists archaeology asteroid
		astronauts astronomer astronomers astronomy atom atoms biologist biologists biology botanist
		campus campuses centuries century chemical chemicals chemist chemistry classroom colleges
		comet computational copper courses curriculum differential dissertation doctoral doctorate
		economics education educators electron electrons elementary enrolled equations essay evolution
		experiments faculty fossil fossils galaxies galaxy geography geologist geology geometry grades
		graduate graduated graduates graduating graduation gravity helium historian historians
		humanities hydrogen hypothesis institute ions laboratories laboratory lecturer linguistics
		mars math mathematical mathematician mathematics medieval metals molecular molecule molecules
		moon museum nasa nickel nitrogen orbit orbiter orbiting orbits oxygen particle particles
		pencil philosopher philosophy physicist physicists physics planets professor professors pupil
		pupils quantum researchers rocket satellite satellites scholar scholars scholarship school
		science sciences scientist scientists shuttle sociologist sociology spacecraft spaceship
		statistical statistics steel student students studied studies studying teach teacher teachers
		teaching telescope telescopes theorem theoretical theories thesis undergraduate universities
		university vocational zinc
	`),
	economy: words(`
		barrel barrels coal crude economist economists electricity energy farmers gas gasoline gdp
		inflation mine mines mining mortgage nuclear oil pension petroleum recession refineries
		refinery refining shipyard steel tariffs turbine unemployment wages
	`),
	clothes: words(`
		attire beard boots bracelet cloth clothes coat coats collar cotton cropped denim dress dresses
		dryer earrings embroidered fabric fabrics garments gloves gown gowns haircut hat hats jacket
		jackets jeans jewellery jewelry knitted knitting lace laundry leather linen lipstick makeup
		necklace outfits pants patterned perfume pink robe robes sandals satin scarf sewing shirt
		shirts shoe shoes shorts silk skirt skirts sleeve sleeves sneakers sock socks striped suits
		sunglasses sweater sweaters trousers underwear uniforms washing wear wearing wears wig wool
		worn woven yarn
	`),
	craft: words(`
		amplifier antique axe blade boiler brick bricklayer bricks bucket bulb carpenter carpentry
		ceramic chimney clay electrician furniture glue hammer hose knot ladder lamp loudspeaker mason
		masonry nail nails oak painter plank plumber plumbing potter pottery rope screwdriver screws
		stone stove tile tiles timber torch upholstery varnish watchmaker wood wooden
	`),
	games: words(`
		billiards carnival casino chess circus clown crossword darts dice doll dolls dominoes gambling
		hide-and-seek juggling kite lottery magician playground poker puzzle riddle toy toys
	`),
	feelings: words(`
		affection afraid agony anger angry anguish anxiety bitterness childhood courage crazy cried
		cry crying delight despair disappointment disbelief disgust dismay emotion emotional emotions
		excitement fear feel feelings felt forget frustration fun goodbye grief happiness hug hugged
		imagine indignation jealous joked joy kiss laugh laughed laughing laughter liked loneliness
		lonely longing love loved maybe outrage passion pity pride profound proud rage realize regret
		remorse sad sadness scared screamed shame smile smiled smiles sorrow sorry spirit sympathy
		tears thoughts tired whispered wonder wonderful yelled
	`),
} as const satisfies Record<string, ReadonlySet<string>>;
