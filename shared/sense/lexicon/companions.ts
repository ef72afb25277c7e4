import { wordTable } from './words.ts';

/**
 * Words that a dictionary's examples have beside a word that means something else outside the trades, one
 * word a line: what stands near it when a ticket is for the train, and a release is from prison. Only words
 * that are told apart by them are here, and only companions that the trades seldom speak of beside it.
 */
export const COMPANIONS = wordTable(`
platform: train station railway rail track tram metro underground passenger commuter conductor edge whistle bench depart departure arrive arrival steps wooden shoe heel boot diving diver oil drilling rig offshore candidate election manifesto politician summit tower viewing crowd speech waited waiting ticket-inspector luggage announcement carriage jump stood missed board preacher orator podium gymnast swimmer nest jetty balcony lift trains intercity
impressions: clay plaster footprint foot teeth dental comedian mimic parody fossil wax tyre mud cushion holiday traveller
conversion: church christian islam catholic faith religion saint pagan missionary baptism monk parish barn loft attic garage chapel mill warehouse camper cafe café restaurant apartment architect builder kitchen bathroom dwelling rugby try kick kicked penalty touchdown currency celsius fahrenheit miles inches ounces metric imperial heat sugar starch glucose boiler petrol diesel diet vegetarianism buddhism vegetarian sinner apostle muslim hindu buddhist jewish celtic stable shed cellar planning boathouse lighthouse stadium winger fly-half litres gallons calories hydrogen sunlight euro dollar pound
session: parliament senate court judge council assembly jury congress chamber dean yoga gym pilates workout therapist therapy counselling counsellor physio massage swim swimming rehearsal jam band guitar album choir tutor tutoring dance meditation football goalkeeper plenary pupil gavel sauna drinking poker knitting drawing pottery craft mayor mp lawmaker senator bill debate committee lower house coach trainer player team stretching toddler teacher class classroom singer painting knit homework revision bath photographer portrait patient dentist hypnosis séance
traffic: road street motorway highway lane car bus tram truck lorry trailer cyclist bike bicycle driver driving drove police bridge junction roundabout jam congestion rush diversion roadworks accident crash pedestrian noise fumes vehicle overturned pavement crossing ferry parked commute horn exhaust airport plane pilot drug smuggler stuck taxi snow crawl hum distant school parent child gate town morning home arrived late detour bypass tyre windscreen signal lights mph kilometres cab rush-hour scooter village residents street-lamp barrier rain pedestrians
spike: nail iron metal steel fence railing sharp hedgehog thorn shoe heel athlete runner volleyball net drink drank punch cocktail hair receipt wheat helmet inflation gas oil fuel petrol electricity temperature fever blood glucose infection virus crime murder mortality railway wound soil deer boots mountain ice crampon punch-bowl gunpowder iron-age palisade bayonet allergic flu heart-rate unemployment housing rent mortgages burglary demand cocaine wages
tag: collar dog cat cow cattle sheep ear luggage suitcase gift present graffiti spray shirt jacket coat dress trousers playground child kid skin ankle wrist prisoner bird turtle whale toe clothes baggage washing teddy puppy lamb goat calf bracelet locker hanger wool scarf wine bottle grave morgue deer penguin fish key keyring
container: ship harbour dock cargo freight truck lorry crane rubbish waste recycling plastic glass food lunch leftover lid fridge freezer airtight fill filled soup plant soil compost milk paint litre sand vessel yoghurt yogurt ice-cream rice cake biscuit customs rotterdam shanghai barge child lunchbox sandwich kitchen bottle shampoo detergent bucket leak lorry-driver stowaway smuggler quay petrol mushroom pasta sauce berry jam tea flour seed bulb shelf crate pallet aisle storage stacked lids attic
attribution: painting painter rembrandt rubens leonardo artist museum quotation proverb poem sculpture scholar historian authorship manuscript workshop canvas portrait drawing altar
significance: historical cultural religious symbolic spiritual emotional archaeological grasped ceremony ritual treaty battle poem artefact cave tomb letter temple myth dream gesture victory discovery
production: factory milk wheat oil gas steel car tractor tonne barrel egg meat crop harvest farm farmer farming wine beer grape grain coal electricity hydrogen cement theatre opera ballet shakespeare hamlet singer orchestra hormone insulin saliva enzyme antibody honey bee cheese fruit vegetable bread roll dough bakery belt strike sugar aircraft paper aluminium iron coffee tea consumption playwright rehearsal premiere stage-set actress lamb cattle hens dairy vineyard olives orchard mine miner mill brewery brewer cider ton workers employees shift union factory-floor plant steelworks clothing shoes furniture sperm sweat mucus adrenaline vitamin
release: prison jail prisoner hostage custody bail parole captive captor ransom balloon dove pigeon bird animal zoo wild brake handbrake lever clutch catch pedal latch gas carbon toxin hormone heat pressure valve steam tension pain muscle album song band singer movie cinema player club striker bomb promise obligation trap grip spore radioactive smoke hook rope fish seal hawk arrow seatbelt dam cage aviary hatch rescued rehabilitated otter hedgehog tortoise lion dog inmate sentence murderer convict detainee soldier refugee guilty innocent lawyer appeal kidnappers parachute anchor pupil tears endorphins sewage
asset: player striker defender squad goalkeeper divorce estate pension inheritance bank bond wealth investor liquid frozen oligarch sanctions liability insolvency bankruptcy equity fund spouse humour patience midfielder trustee minister tangible stock personal sold house couple will heir court creditor wealthy billionaire hedge gold footballer coach winger coalition spy agent strength virtue experience reliable team-mate
story: fairy bedtime grandmother grandfather grandma grandpa granny aunt uncle child kid bed told novel novelist author chapter plot narrator princess dragon ghost witch reporter newspaper police witness floor childhood adventure campfire pub fishing detective bible myth legend storyteller neighbour alibi heard fiction gossip rumour dull mythological kafka lie folklore grandchildren night sleep sailor hunter wolf fox giant prince king queen hero lover wedding soldiers village island father mother old reading tears laughed funny sad scary ending twist chapters storey bricks roof attic house fire-fighters balcony window
resolution: un nations security council parliament assembly senate congress vote voted passed adopted veto motion union january diet smoking jogging quit dispute peace war ceasefire mediator quarrel courage determination delegate bishop synod chord harmony sanctions tabled sober sugar year promise lose weight smoke drink gym running ballot congressional lawmakers protest sign treaty nuclear couple argument fight parents siblings divorce neighbours
legacy: inherit inherited inheritance aunt uncle estate war colonial slavery empire king queen president poet composer musician olympic stadium painter apartheid bequest bequeathed widow testament solicitor regime dictator soviet scientist architecture roman son daughter grandmother grandfather father mother died death bequeath piano heir nazi stalin thatcher lincoln mandela obama prime century greek ancient games athlete champion footballer coach novelist beatles elvis jazz
embargo: arms oil cuba iran russia un sanctions country weapon ship export import wheat grain government port blockade war ministry
engagement: ring wedding marriage fiance fiancé fiancee fiancée couple bride groom married marry prince princess champagne cake royal battle troop enemy military soldier naval rebel dinner diplomatic civic pianist orchestra soprano theatre actress gear clutch parish church congregation lovers fiancés diamond honeymoon boyfriend girlfriend son daughter king duke duchess regiment tank artillery ship fleet ceasefire dance concert recital tour gig appointment calendar babysitter
script: movie screenplay hollywood playwright sitcom theatre drama alphabet arabic greek cyrillic sanskrit calligraphy handwriting parchment scribe monk pharmacist ancient undeciphered oscar novel rune inscription hebrew alphabetical century stage play premiere hobbit star-wars episode roles cast lead villain rewrite producer studio netflix pharaoh temple stone hieroglyph vellum bible quran handwritten rain thunder
campaign: election candidate president presidential senator governor mayor voter ballot referendum republican democrat conservative parliament military army soldier troop war napoleon caesar battle invasion bombing literacy malaria polio petition protest activist minister mp hunger whale relegation season league siege legion beet crusade legionary general battlefield conquest emperor elephants alps winter cavalry senators campaigner rally speech polling party politician democrats mayoral vaccination disease bullying smoking drunk animals fur women equality climate coal airport runway
environment: nature habitat wildlife pollution climate river forest animal species planet earth plastic carbon conservation sea ocean ecology ecological ecosystem litter tree bird bee child childhood upbringing gene classroom noise minister ministry turbine pesticide toxic glass bottle exhaust soil quiet geological heredity emissions co2 recycle recycled bicycle meat oil spill whales coral reef rainforest farmers desert marine grow child-friendly stress parents teacher pupils warm loving hostile future generations everyone pollute neighbourhood
channel: river canal dig dug swim swam swimmer ferry dover calais bristol boat dredge dredged strait sea sand tide remote programme anger grief spirit drainage ditch irrigation flood harbour buoy sediment field lock diplomatic navigation fang police boats canoe sailing sail islands island rivers coast cliffs ferries frozen ice shallow muddy current flow fish salmon water bbc cnn sky netflix zap
event: olympic hurdles javelin medal athlete marathon war battle wedding birth funeral tragic tragedy flood storm earthquake volcanic volcano extinction eclipse cardiac stroke adverse patient accident fete childhood history emperor church jump sprinter decathlon past recollection world memory sport sporting heritage race runner swim queen king princess royal coronation birthday party picnic fireworks bake sale charity raffle village street carnival parade murder eruption comet meteor dinosaur century revolution happened traumatic memorable sad happy life
host: dinner olympics cup tournament nation parasite virus mosquito tick larva tapeworm flea organism bird cuckoo egg insect wasp skin blood liver quiz innkeeper cook cooked birthday fungus bat communion house barbecue lodger guest-room sofa bacterium bacteria hostess charming tea biscuits welcomed hospitality guests-of wine wedding bride grandmother aunt family families holiday bedroom championship country town village parasites malaria plant tree aphid tv comedy
ticket: train bus tram plane flight airline railway rail metro underground ferry fare passenger conductor inspector lottery raffle jackpot parking parked police speeding fined windscreen warden driver cinema zoo journey station airport punched republican presidential cloakroom coat ski wheel tyre barrier commuter platform school office theatre ballet opera gig band cup final stands football holiday trip honeymoon beach border pocket wallet lost gate stub parking-meter winning prize won millionaire officer return
sprint: runner race metre track athlete olympic medal bolt cyclist cycling bike hurdles dog stairs breath swimmer yard ran hill relay lap winger horse hare cheetah tour legs bus peloton tyre won win winner norwegian
push: door pram wheelchair trolley cart wagon stroller swing pedal lever gently shove pull pulled wall furniture drawer birth midwife uphill hill boat boulder crowd elbow shoulder troop border rebel army snow gate chair luck mower pusher bell bed button doorbell stairs mountain bicycle broken-down bus window fridge sofa baby buggy child toddler friend fell river pool edge cliff limit hard himself herself myself
funnel: oil petrol pour poured jar bottle steamer ship smoke chimney tornado cake spider beaker filter liquid jam syrup litre whisky valley gravy neck flask
audience: theatre concert opera orchestra pianist singer applause applauded clapped ovation pope king queen emperor palace comedian joke laughed cheered band encore curtain cinema wept choir actor clown musician magician chord row foyer recital silent spellbound tear aisle jester stage applaud laughter laugh sing sang song violin guitarist dancer drama tragedy comedy movie seat lights royal vatican minister president stood
lead: pipe paint roof window church battery petrol poisoning metal zinc copper toxic bullet dog collar leash singer guitar vocal actor detective murder suspect inspector goal score scored match race lap cup league striker poll horse jockey runner path trail valley summit war electrode multimeter solder pencil soldier choir tango ballast fishing glazier puppy tap musical ballet drinking alloy climber half minutes kilometres goals goalkeeper points final driver champion cyclist polls election vote party walk park actress film movie opera band role water pipes children old crime thief police
leads: dog collar leash jumper electrode multimeter murder suspect detective inspector police witness guitar amplifier burglary
pipeline: oil gas water hydrogen crude barrel valve steel pump kilometre seabed baltic desert russia explosion blast sabotage refinery trench weld welded buried drilling sewage irrigation litre tanker sewer reservoir digger sea ocean tundra norway germany iran caspian well wells drilled rig leak spill spilled drought farmland village gallon kilometer mile alaska snow field river mountain villagers
client: solicitor lawyer barrister attorney law court judge defendant trial bail guilty verdict therapist therapy counsellor psychologist psychiatrist hairdresser salon haircut barber massage debt divorce escort witness innocent homeless probation tailor stylist prison carer dentist masseur tattoo confidentiality courtroom lawsuit custody jury prosecutor police hair nail spa gym trainer yoga nurse confession murder thief bride wedding dog groomer
segment: orange grapefruit tangerine mandarin citrus fruit peel worm earthworm insect beetle larva abdomen circle arc geometry triangle chord spine vertebra bridge tunnel hike cutter blade mower leg caterpillar pizza bolt radio railway slice juice salad tangerines spider ant wasp ring planet border wall coastline river trail marathon episode news presenter
persona: actor singer novel poet mask jung comedian rapper celebrity album villain shy clown stage
retention: water urine fluid bladder kidney heat moisture soil swelling ankle oxygen pond rainwater basin salt pupil prisoner ankles legs blood pressure doctor tablets diuretic river dam flood tank rain
migration: bird geese goose swallow stork whale salmon butterfly herd wildebeest reindeer nest border refugee asylum visa africa tribe ancient tumour village famine eel crane minister population wetland wings flock winter autumn summer lake sea ocean elephants zebra crocodile fish turtle whales insects dragonfly settlers colonies continent war poverty parliament law politics
churn: butter milk cream stomach dairy farm barn wooden wave mud whey cow wake sea storm wind
query: clerk council pension passport tax gas tenant menu waiter
index: finger thumb book chapter appendix glossary library dow nasdaq ftse dax nikkei inflation consumer bmi pollen glycaemic refractive investor trader alphabetical footnote bibliography hand poverty corruption share exchange stock market fell rose points wall economy price economic cost living pointed pointing ring middle nail knuckle volume footnotes author encyclopaedia
cutover: summer winter clock analogue grid track railway daylight
switchover: summer winter clock analogue grid track railway daylight hour
backlog: court judge asylum hospital surgery patient passport visa dentist claim appeal trial prosecutor parcel laundry ironing dish homework housing operation hip knee lawyer lawsuits murder surgeon cancer clinic tests driving weddings funerals post letters mail
refinement: sugar oil taste manners palate elegance wine gold ore crude
epic: poem poet homer iliad odyssey movie battle saga fantasy novel greek god verse voyage virgil
epics: poem poet homer iliad odyssey movie battle saga fantasy novel greek god verse voyage virgil
deployment: troop soldier army military navy naval warship nato airbag parachute peacekeeper missile barracks sergeant regiment carrier base war satellite afghanistan wife family home gulf border parachutes airbags seat car collision riot police officers flood
deploy: troop soldier army military navy naval warship airbag parachute peacekeeper missile police officer
rollout: vaccine vaccination jab meter charger broadband fibre dough carpet
rollback: pollution right emission abortion supermarket administration regulation
cab: taxi airport street hail hailed lorry truck tractor crane midnight fare
merge: lane motorway road company bank river stream parish school council village club hospital church airline university galaxy sky horizon brewery lanes cars driver roundabout valley sea colours paint companies shareholders parties regiments churches
regression: childhood hypnosis toddler tumour psychologist infant linear coefficient variable slope economist therapist
blocker: beta heart blood sun pollen volleyball defender puberty hormone acid calcium radiator goalkeeper draught
velocity: wind bullet rocket escape terminal light sound angular metre kilometre satellite orbit gravity physics particle acceleration projectile momentum river blood wave arrow car train bike ball waves planets comet runner bird km/h mph
bounce: ball trampoline castle cheque rubber tyre basketball tennis kangaroo knee mattress turf pitch goalkeeper grass racket bed baby hair children floor wall kangaroos bunny rabbit trampolines racquet serve goal post curls cleavage light sound echo cheques step
warm-up: muscle stretch stretching jog jogging running gym match player team coach pitch lap squat exercise lift physio band act comedian singer vocal choir orchestra swim dancer race kick-off football stadium rehearsal knee
token: appreciation gratitude affection love friendship esteem respect gift gesture thanks ring flower slot arcade subway casino laundry trolley dose fairground coin dice carousel minority bouquet brass tram bus thimble counter monopoly ride metro wheel washing lover locket retirement rose cards game player
staging: theatre opera play shakespeare wagner hamlet cancer tumour protest coup concert musical scaffolding ballet inn oncologist
incident: police road car shooting stabbing robbery fight violent violence pub witness murder nuclear border diplomatic embassy flight plane racist childhood embarrassing officer knife assault arrested ambulance crash victim neighbour referee drunk stadium political school gate playground motorway train airport passenger prison gun bomb drowned drowning fire injured killed bear shark wolf dog bite wedding king village rescue firefighter drunken
cluster: star galaxy grape flower berry house cottage tree island bomb headache infection measles virus bee mushroom bush petal banana hut telescope pearl blossom village tourist norovirus covid flu flowers berries mushrooms cottages tents boats cells neurons patients outbreak disease hospital school sky night planets nebula diamonds brooch
lint: dryer trousers pocket navel wool washing jumper
redundancy: worker factory job pay notice union miner dismissed closure laid tribunal steelworks severance employer
cache: weapon arms ammunition explosive gold coin treasure squirrel nut acorn seed buried forest geocaching cave jewel drug police viking hoard gun rifle ploughman squirrels guns rebels soldiers terrorist farm barn pirate hidden cocaine cash notes bronze tools hikers
purge: stalin party army toxin diet laxative regime dictator sin mao general radiator minister
lock-in: pub landlord beer bar pint
monitoring: patient heart blood glucose election observer bird wildlife climate river foetal baby ceasefire volcano seismic whale ward soil nurse hospital pregnancy elephants forest sea ice weather police suspect vote
throttle: engine motorbike motorcycle plane pilot neck carburettor pedal aircraft boat rider jet tractor scooter helicopter bend driver
throttling: engine motorbike plane pilot neck throat carburettor strangle
quota: fish fishing cod herring milk farmer immigration refugee women import sugar tuna boat asylum deer steel catch migrant refugees workers boats fishermen whale hunting seats parliament
latency: virus infection disease freud childhood sleep tuberculosis reflex stimulus
throughput: refinery barrel passenger airport tonne crude grain mill patient harbour sewage luggage
fingerprinting: police suspect crime detective ink arrest prison criminal murder burglar forensic
provisioning: ship crew expedition army camp voyage boat sailing soldier yacht galley
firewall: engine car van bulkhead dashboard barn brick blaze flame smoke firefighter loft terrace stairwell plasterboard aircraft cowling coalition cellar roof attic hotel theatre ship hull cockpit pilot kitchen
blacklist: hollywood communist mccarthy airline builder restaurant countries taliban player footballer journalist
vulnerability: emotional elderly child poverty women refugee climate feeling love intimacy shame trauma flood coastal drought famine tears song poem
encryption: enigma war bletchley spy cipher telegram
redirect: river aid anger flight police parcel stream water train sun
endpoint: trial clinical patient placebo survival mortality titration acid cancer vaccine disease asthma hike burette study
ip: rated lamp waterproof dust splash socket luminaire garden
spf: sun sunscreen cream lotion skin sunburn beach
cpa: accountant tax father mother exam licensed bookkeeper ohio
ci: median confidence hazard patient odds
pr: marathon kilometre km ran race bench deadlift squat treadmill lap
rca: plug jack amplifier elvis speaker turntable
dod: pentagon army shipyard military weapon veteran texas
p1: park parking garage exit mercedes race lap
404: bus peugeot room tram hotel hospital
403: bus peugeot room tram hotel hospital
mvp: player basketball nba nfl final league trophy quarterback season coach playoff
cac: stock share paris
po: river turin italy delta valley
cta: chicago bus train
dam: river valley beaver concrete flood village reservoir
sea: ship wave sailor beach fishing swim storm coast island
front end: van car bumper bonnet crash dented loader wheel collision tractor headlight
back end: bus queue autumn lorry train horse
on call: doctor dr nurse surgeon hospital midwife vet dentist ward gp clinic plumber
on-call: doctor dr nurse surgeon hospital midwife vet dentist ward gp clinic plumber
post-mortem: body whale pathologist coroner death died starved corpse victim murder drowned autopsy killed poisoned
response time: ambulance firefighter brigade paramedic police
peer review: journal scientist professor manuscript scholar
sandbox: child children kid toddler playground toy shovel spade bucket swing garden kindergarten play
retrospective: museum exhibition gallery artist painter painting photographer director film festival career curator
retro: fashion furniture sixties seventies eighties vinyl kitchen lamp style dress console arcade
cohort: patient disease medical trial student pupil university roman legion soldier birth classmate
dependency: drug alcohol nicotine addiction opioid child spouse elderly pension oil colony crown
downtime: relax holiday hobby sofa family weekend rest vacation nap hiking
bandwidth: mental emotional energy personally stretched juggle tired
dashboard: car truck windscreen steering driver seat glove taxi sun
captions: photograph cartoon newspaper gallery exhibit atlas
boilerplate: steel rivet locomotive furnace
linting: cotton towel dryer laundry wound
scrum: rugby tackle tackled referee hooker reporters photographers paparazzi
root cause: disease illness poverty war crime symptom doctor drought
test site: nuclear bomb nevada missile
main branch: library river tree bank artery
golden record: voyager spacecraft singer
`);
