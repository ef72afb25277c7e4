import { type WordList, words } from './words.ts';

/** Words of everyday life and of the news, by what they are about; none that the two trades need. */
export const TOPICS = {
	cooking: words(`
		apple apples ate bacon bake baked bakery baking banana barbecue basil bean beans beef beer
		berries beverages biscuit biscuits boil boiled boiling bottle bottled bowl bread broth buffet
		butter cabbage cafe cake cakes candy canned carrot carrots cereal champagne cheese chef
		chicken chili chocolate chopped cinnamon citrus coconut coffee cook cooked cooking corn cream
		creamy crust cuisine dairy delicious dessert dining dinner dinners dish dishes dough dried
		drinking eating edible egg eggs fish flavor flavored flavors flour freezer fridge fried fries
		fruit fruits fry garlic ginger gourmet grain grill grilled herbs honey hungry ingredients jar
		kitchen knife lamb lemon lettuce lime liquor loaf lobster lunch lunches mango meat meats
		melted milk minced mixture mushrooms mustard noodles nuts olive olives onion onions oranges
		oven pans parsley pasta pastry peanut peeled pepper peppers pie pineapple pizza pork potato
		potatoes pudding pumpkin recipe restaurant rice roast roasted salad salt sandwich sandwiches
		sauce sausage seafood shrimp simmer skillet sliced slices snack snacks soda soup soy spices
		spicy spinach sprinkle steak stew stir sugar supper syrup tablespoon tablespoons tasty tea
		teaspoon toast tomato tomatoes vanilla vegetable vegetables vinegar vodka waiter wine yogurt
	`),
	sport: words(`
		athlete athletes athletic athletics badminton balls baseball basketball batsman beat beating
		bike bowled bowler boxer boxing champion champions championship championships clubs coached
		competed cricket cup cycling cyclist defender defending downhill exercise fitness football
		goalkeeper goals golds golf gym gymnastics half-time handball hockey horse hurdle injury
		inning innings jockey keeper lacrosse lap leagues marathon masters medal medalist medalists
		medallist medals metres midfielder muscles olympic olympics opener playmaker professional
		qualifier quarterback quarterfinal quarterfinals racing racket referee rider riding rookie
		rowing rugby runner scorer seasons semi semifinal semifinals semis skater skating ski skier
		skiing slam soccer softball sport sprinter stadium striker swimmer swimming teammates tennis
		touchdown tournament tournaments trainer trophy volleyball weightlifting wicket winger workout
		wrestling
	`),
	war: words(`
		afghan allied ambush ammunition armed armies armored armoured army artillery assault attacked
		ballistic battalion battalions battle battlefield battles bomb bombing bombings bombs brigade
		captured casualties cavalry ceasefire civilian civilians clashes colonel combat commanded
		commanders commanding corps destroyer detachment empire enemy explosive explosives extremists
		fight fighters fighting fleet fortress grenade grenades guards guerrilla guerrillas gun guns
		hitler infantry insurgency insurgent insurgents invaded invasion launchers lieutenant marines
		militant militants military militia militias missile missiles mortars munitions napoleon nato
		naval navy nazi occupation occupied offensive paramilitary peacekeepers peacekeeping platoon
		rebel rebels refugees regiment reinforcements roadside separatist siege sniper soldier
		soldiers squadron submarine treaty troop troops war warfare warheads wars warship weapon
		weaponry weapons wounded
	`),
	politics: words(`
		activist activists aides ambassador appointed asylum ballot bipartisan bloc border borders
		cabinet campaigner campaigners campaigning candidate candidates centrist chancellor citizens
		coalition communist communists congress congressional congressman conservative conservatives
		constituencies constitution constitutional councillor democrat democratic democrats
		demonstration demonstrations demonstrators deputies deputy dictator diplomat diplomatic
		diplomats elected election elections electoral electorate embassy enacted envoy eu gore
		governing government governor governors gubernatorial immigrants immigration incumbent
		independence independents king labor labour lawmaker lawmakers legislation legislative
		legislators legislature liberal liberals majority marchers mayor mayoral migrants minister
		ministers ministry moderates monarchy nation nationalist nations nobel nomination nominee
		opponents opposition parliament parliamentary politician politicians politics presidency
		president presidential primaries prime prince protest protested protesters protesting protests
		queen reelection referendum refugees representatives republic republican republicans royal
		ruling sanctions secretary senate senator senators socialist socialists summit supporters
		treaty un undecided union unions urged vote voted voter voters votes welfare
	`),
	religion: words(`
		adherents archbishop baptised baptism basilica beliefs believers benedict bible bishop bishops
		buddhism buddhist cathedral catholic catholics chapel christ christian christianity christians
		church churches clergy clerics congregation congregations convent deity diocese divine
		episcopal evangelical extremist faith faiths fundamentalist fundamentalists god gods gospel
		heaven hindu hinduism holy islam islamic jesus jewish jews judaism koran missionaries
		missionary monastery monk monks mosque mosques muslim muslims nun nuns orthodox parish pastor
		pilgrimage pilgrims pope pray prayed prayer prayers priest priests protestant protestants
		quran religion religions religious resurrection rites ritual rituals roman sacred saint saints
		scripture secular seminary sermon sermons shrine shrines spiritual spirituality synagogue
		teachings temple temples theology tradition traditions worship worshippers
	`),
	nature: words(`
		agricultural animal animals arctic bacteria basin beach bear bears bee bees biodiversity bird
		birds bison breeding butterflies butterfly canyon carbon cat cats cattle chickens climate
		coast coastal coastline coasts conservation cow cows creatures creek crop crops cyclone deer
		desert dioxide dog dogs dolphin drought dry earth ecological ecology ecosystem ecosystems
		elephant elephants elk emissions endangered environmental farm farmer farmers farming farmland
		farms fauna fish fisherman fishing flood flooding floods flower flowers fog forest forests
		frog fungus garden gases geese goat goats grass grassland greenhouse growers gusts habitat
		habitats harvest herd herds hill hills horse horses humans humidity hunting hurricane inland
		insect insects island islands jungle lake lakes landslides lion livestock maize mammals
		migratory monkey monkeys monsoon mountain mountains nature nest ocean oceans organisms otter
		pacific park pests pet pets pig pigs pine plains plant plants pollutants pollution poultry
		precipitation prey rabbit rabbits rain rainfall rainforest rains rainy rat rats reptiles
		reservoir ridge river rivers salmon seas shark sheep shore shores slaughtered snake snakes
		snow snowfall species springs storm storms sunshine swallow swallows temperatures tiger
		torrential tree trees tropical trout tuna typhoon valley valleys vegetation warming waters
		waves weather wetland wetlands whale whales wheat wild wildlife wolf wolves wool zoo
	`),
	transport: words(`
		aboard aircraft airline airliner airlines airplane airplanes airport airports airways
		ambulance ambulances arriving automobile automobiles avenue barge bicycle bicycles boarded
		boat boats brake brakes bridges bus buses canal capsized captain car cargo carriages cars
		collided commuter commuters conductor congestion craft crane crew detour diesel dock docks
		downtown driving drove expressway ferries ferry fighter flight flights fly flying freeway
		freight freighter garage harbor harbour helicopter helicopters highway highways intersection
		jam jams jeep jet jetliner junction locomotives lorries lorry luggage metro minibus minivan
		motorcycle motorcycles motorists motorway parked parking passenger passengers passport
		pedestrian pedestrians petrol pilots plane planes rail railroad railroads railway railways
		road roads roadworks roundabout rush-hour sail sailed sailing sailors ship shipping ships
		sidewalks speeding streets submarines subway suitcase tanker taxi taxis tires tourist tourists
		towed tractor tractors train trains tram trams tramway travel traveling travelled travellers
		travelling trolley truck trucks tyre tyres vans vehicle vehicles vessel vessels wagon wagons
		warships yacht
	`),
	home: words(`
		anniversary apartment attic aunt babies baby balcony barn basement bathroom bed bedroom
		bedrooms beds beloved birthday boy boyfriend boys bride brother brothers carpet cat ceiling
		cellar chair chairs child children cleaning closet couple courtyard cousin cousins curtain dad
		daddy daughter daughters died divorced dog doll dorm downstairs elder eldest engaged estranged
		families father fence fiance fiancee flat floors furniture garden girl girlfriend girls glass
		granddaughter grandfather grandma grandmother grandpa grandparents grandson groom hallway
		hedge heir henry houses husband infant kids kindergarten lady lamp laundry lawn lived living
		loft lover mansion marriage married marry mistress mom mother mothers mum neighbor neighbors
		neighbour neighbours nephew newborn niece parent parents playground porch princess relatives
		roofs rooms sex siblings sister sisters sitting sleeping sofa son sons staircase stairs
		stepfather survived teen teenagers toy toys uncle upstairs wedding widow widowed wife wives
		woman young younger
	`),
	stage: words(`
		acclaimed acoustic actor actors actress actresses adaptation album albums anthology applauded
		applause artist artists autobiography ballad ballet band bands bass bassist bedtime blues
		celebrities cello choir choral choreographer chorus cinema classical classics comedian
		comedians comedies comedy composer composers compositions concert concerto concerts conductor
		contemporary dance dancer dancers dances dancing directed documentaries documentary drama
		dramas drum drummer drums duet duo encore ensemble ensembles entertainer entertainers essays
		fairy fantasy festival festivals fiction filmmaker filmmakers flute folk funk galleries
		gallery genre grammy guitar guitarist guitars heroine hip hip-hop hollywood hop horror
		illustrator indie instrumental jazz keyboards legend literary literature lyric lyrics melodies
		melody memoir microphone movie movies museum music musical musicals musician musicians mystery
		nonfiction novel novelist novels opera orchestra orchestral orchestras oscar painter painters
		painting paintings percussion performed performers performing philharmonic pianist piano
		playwright poem poems poet poetic poetry poets pop portrait portrayed productions prose
		protagonist punk rap rapper rappers reggae rehearsal rehearsals remake repertoire repertory
		rhythm rock romance romantic sang saxophone saxophonist screenwriter sculptor sculpture
		sculptures shakespeare sing singer singers singing sings sitcom solo soloist song songs
		songwriter songwriters starred starring symphonic symphony tale tales theater theatre thriller
		trio troupe trumpet tune tunes verse verses villain violin violinist vocal vocalist vocals
		writers writings
	`),
	health: words(`
		abdomen abdominal acute aids ailment ailments alcoholism allergy ankle antibiotics arthritis
		asthma autism avian bacterial bladder bleeding blood bone bones brain breast cancer cancers
		cardiac cardiovascular chemotherapy chest cholera chronic clinic clinical clinics
		complications cure dengue dentist depression diabetes diagnosed diarrhea diet discomfort
		disease diseases disorder disorders dna doctor doctors dose doses drug drugs dying ear ears
		elbow elderly epidemic eye eyes fatigue fever finger fingers flesh flu fluid forehead gene
		genes groin heads heart hepatitis hormone hospital hospitals hypertension ill illness
		illnesses incidence infected infection infections infectious inflammation influenza injuries
		insulin jaw kidney kidneys knee knees leg legs leukemia limbs lips liver lung lungs malaria
		malnutrition marrow measles medical medication medications medicine medicines meningitis mouth
		muscle muscles mutations neck neurological nose noses nurse nurses nursing obesity outbreak
		outbreaks pain painful pandemic patient patients pediatric physician physicians pills
		pneumonia polio pregnancy pregnant prostate protein proteins psychiatric psychiatrist
		psychiatry psychologist psychology respiratory schizophrenia severe shoulder shoulders sick
		sickness skull smallpox sore spinal spine stomach strain sufferers suffering surgeon surgeons
		surgery swine symptoms syndrome teeth tendon therapies therapist therapy thigh throat tissue
		tissues toes tongue tooth transplant trauma traumatic treated treatments tuberculosis tumor
		tumors tumour urine vaccination vaccine vaccines wound wrist
	`),
	law: words(`
		abducted abduction accomplice accomplices accused acquittal acquitted allegedly appealed
		appellate arguments arrest arrested attorney attorneys bail barrister burglar burglary captive
		captives civil confessed conspiracy convicted conviction convictions convicts counsel court
		courts crime crimes criminal criminals custody defendant defendants detained detainees
		detective detectives detention embezzlement extortion felony fraud freed fugitive fugitives
		hanged hearings homicide hostage hostages imprisoned imprisonment incarcerated indicted inmate
		inmates innocent investigated investigating investigator investigators jail jailed jails
		judges judicial jurors jury justices kidnapped kidnapping killed killers killing killings
		laundering laws lawsuit lawyer lawyers manslaughter murder murdered murderer murderers
		murdering murders offenses officer officers parole perpetrators plaintiff plaintiffs pleaded
		pleading police policeman prison prisoner prisoners prisons probation prosecuted prosecutor
		prosecutors punishment questioning rape retrial robbery ruled rulings sentenced sentencing
		slaying smuggling solicitor supreme suspect suspected suspects terror testify testimony theft
		thief tortured treason tribunal verdict verdicts victim witness witnesses
	`),
	science: words(`
		academic academics academy acid aluminium aluminum ancient anthropologist anthropology
		antiquity archaeological archaeologist archaeologists archaeology asteroid astronauts
		astronomer astronomers astronomy atom atoms biologist biologists biology botanist centuries
		century chemical chemicals chemist chemistry classroom comet copper curriculum dissertation
		doctoral doctorate economics educators electron electrons elementary enrolled equations essay
		experiments faculty fossil fossils galaxies galaxy geography geologist geology geometry
		graduate graduated graduates graduating graduation gravity helium historian historians
		humanities hydrogen hypothesis institute laboratories laboratory lecturer linguistics mars
		mathematician mathematics medieval metals molecular molecule molecules moon museum nasa nickel
		nitrogen orbit oxygen particle particles pencil philosopher philosophy physicist physicists
		physics planets professor professors pupil pupils quantum researchers rocket satellite scholar
		scholars scholarship school science sciences scientist scientists sociologist sociology
		spacecraft statistical statistics steel student students studied studies studying teach
		teacher teachers teaching telescope telescopes theorem theories thesis undergraduate
		universities university vocational zinc
	`),
	economy: words(`
		barrel barrels coal crude economist economists electricity farmers gas gasoline gdp inflation
		mine mines mining mortgage nuclear oil pension petroleum recession refineries refinery
		refining shipyard steel tariffs turbine unemployment wages
	`),
	clothes: words(`
		attire beard boots bracelet cloth clothes coat coats collar cotton dress dresses dryer
		earrings fabric fabrics garments gloves gown gowns haircut hat hats jacket jackets jeans
		jewellery jewelry knitted knitting lace laundry leather linen lipstick makeup necklace outfits
		pants perfume pink robe robes scarf sewing shirt shirts shoe shoes shorts silk skirt skirts
		sleeve sleeves sneakers sock socks striped suits sunglasses sweater trousers underwear
		uniforms washing wear wearing wears wig wool worn woven
	`),
	craft: words(`
		amplifier antique axe blade boiler brick bricklayer bricks bucket bulb carpenter carpentry
		ceramic chimney clay electrician furniture glue hammer hose knot ladder lamp loudspeaker mason
		nail nails oak painter plank plumber plumbing potter pottery rope screwdriver screws stone
		stove tile tiles timber torch upholstery varnish watchmaker wood wooden
	`),
	games: words(`
		billiards carnival casino chess circus clown crossword darts dice doll dolls dominoes gambling
		hide-and-seek juggling kite lottery magician playground poker puzzle riddle toy toys
	`),
	feelings: words(`
		affection afraid agony anger angry anguish anxiety bitterness childhood courage crazy cried
		cry crying delight despair disappointment disbelief disgust dismay emotion emotional emotions
		fear feelings felt frustration goodbye grief happiness hug hugged jealous joked joy kiss laugh
		laughed laughing laughter liked loneliness lonely longing love loved outrage passion pity
		pride profound proud rage regret remorse sad sadness scared screamed shame smile smiled smiles
		sorrow spirit sympathy tears tired wonder yelled
	`),
	more: words(`
		accelerator acres acrobat aeroplane aeroplanes airplane airplanes almonds alpine altar
		amplifier anchor ant ants aria armchair arson asleep avalanche awake backyard baker bandage
		barber barley barns bathtub beekeeper beetle bend bends blacksmith blanket bonnet bridesmaid
		brook bruise burglars butcher calf calves campfire candle candles cannon canoe canvas carriage
		casserole castle castles cave caves cemetery chandelier cherries christening cliff clutch
		coffin comb compost constellation convict cough crochet crown cupboard curtains custard dawn
		diploma discus dive diver divers dragon dragons drawbridge drawer duchess duck ducks duke
		dumplings dung dungeon dusk dwarf eagle earring earthquake earthworm easel eclipse embroidery
		emperor empress exam exams fairies famine faucet firefighter firefighters fireplace flock fox
		foxes fracture fresco frost funeral gearbox ghost ghosts giant giants glacier gram grams
		grandchildren grapes grave graves gravy gymnast hairdresser ham hamlet handbag handlebar hare
		haystack headmaster hedgehog herring hikers hiking hips hive hoe homework honeymoon horizon
		hugged hurdles hymn imam inches javelin kayak kettle kick-off kidnapper kilo kilometers
		kilometres kilos knelt knight knights landslide lawnmower lemons libretto lifeboat lifeguard
		lighthouse lightning liters litre litres locomotive manure marmalade mattress meadow mermaid
		meteor meters midwife miles mist mittens moat musket myth myths nanny nap nostalgia oats
		offside orchard orphan ounce ounces owl owls oysters palace pancake pancakes pantomime
		paramedic peaches pears peasant peasants pharaoh picnic pier pilgrim pillow plaster playground
		plug plums polar pole-vault porcelain porch pothole pram prayed pulse puppet purse pyramid
		quartet quilt rabbi rainbow raisins rake razor regatta relay rink romans rowed rubble rug rye
		saddle saga sailed sailor sandals sang saucepan schoolchildren sergeant shampoo shepherd
		shield shovel sink siren sirens skates skeleton skis sled sleep slippers smuggler smugglers
		snail snails sobbed sonata spade spider spiders sponge spoonful squirrel stable starved
		starving strawberries stretcher sung sunrise sunset surfboard swan sword swords tailor tent
		tents thieves throne thunderstorm tire toboggan toddler toll toothbrush towel towels trench
		trenches trombone tumours turntable twins umbrella vampire vase viking vikings village
		villagers villages vineyard volcano wallet walnuts wardrobe waterfall watermill wept werewolf
		wetsuit wheelbarrow whispered windmill windscreen witch witches worm worms wounds yard yeast
		yoghurt zombie
	`),
} as const satisfies Record<string, WordList>;
