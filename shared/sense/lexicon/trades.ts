import { type WordList, words } from './words.ts';

/** Words that stand where marketing is talked about. */
export const MARKETING: WordList = words(`
	abandoned account-based ad ads advert advertisement advertiser advertising advertorial
	advertorials adverts agency aov apparel attend attended attendee attendees attending attract
	awareness b2b b2c back-to-school backlinks banner basket bestseller bestsellers billboard blog
	blogger blogs boilerplate boutique brand branded branding broadcast brochure brochures budget
	buyer buyers cac canva carousel cart carts catalog catalogue churn clicked clip clips clv cmo
	columnist commercial commercials competitor consumers content conversions convert converted
	converts copywriter cosmetics coupon coupons cpa cpc cpl cpm creative creatives crm cross-sell
	cross-selling ctr customer customers dealership demographic demographics discount discounter
	discounters discounting discounts distributor distributors donate donation donations donor
	e-commerce early-bird ebook ecommerce editor editorial editors email embargoed endorsement
	endorsements exhibitor exhibitors expo facebook fans flyer flyers followers footage franchisees
	fundraising funnel ga4 giveaway giveaways goodies grocery hashtag headline hero hootsuite hotel
	hubspot inbox influencer influencers instagram invitations jingle journalist journalists
	keyword keywords kpi kpis landing launch leaflet leaflets linkedin logo logos lookalikes
	loyalty ltv lucrative magazines mailchimp mailing mailings mailshot marketer marketing marketo
	marketplace merch merchandise merchandising merchants moodboard mql mqls newsletter newsletters
	newspapers nps nurture nurtured offer offers organic outreach packaging paid pardot
	personalised personalized photoshoot pinterest pitch podcast podcasts positioning postcard
	postcards pricing print-run profitable promo promotion promotional proposal prospect
	prospecting prospects publication publications publicity publisher publishers purchase
	purchases qualified quota quotation raffle ranking rankings rebrand rebranding recipient
	recipients reel reels referral registration registrations remarketing renewal renewals rep reps
	reputation reseller resellers retail retailer retailers retargeting revenue roadshow roadshows
	roas roi sale sales salesforce salesman salespeople salesperson salutation sampling sea seller
	seminar semrush seo serp serps shoot shopper shoppers sign-up signup signups slogan snapchat
	spend spokesperson sponsor sponsored sponsoring sponsors sponsorship spot sqls stickers
	storyboard storytelling subscriber subscribers subscription supermarket supermarkets tagline
	teaser teasers testimonials tiktok tonality trade-fair trademark tradeshow trailer trial trials
	tv twitter ugc unsubscribe unsubscribes upscale upsell upsells utm venue visuals voice-over
	voucher vouchers webinar website white-paper whitepaper wholesale win-back wishlist wording
	youtube
`);

/** … and words that stand there often, and elsewhere, too. */
export const FAINTLY_MARKETING: WordList = words(`
	accepting accounts activities admission advertised advertisements advertisers advice advising
	aired airing airs announcement announcements announcing annual anonymous appeal appreciation
	article articles attendance attention attracted attracting attractive attracts auction auctions
	awards badge benefit benefiting bet bets betting bidders billboards blitz blockbuster bonuses
	book booked booking bookings bookstore booth bought brands brief briefs brings brisk buy buying
	buyout buys buzz candidacy caption captions casual cater celebrity centerpiece ceo characters
	charity cheaper choice choices choosing christmas claim claims click clicks clothing coincide
	coincided cola column columns coming comment commented commenting comments community
	competitors conference conferences congratulations contest contract contrary contribution
	contributions contributor contributors convenience copy correspondent countdown coverage
	coveted criticism daily deal deals debuted deck decks deed design designer destination
	destinations devoted directors discounted discussion dividends donors draws dubious e-mail
	eager eagerly earned earning earnings earns easter educational employer encourage encouraged
	encouragement encourages encouraging endorsing enjoy entertain entertaining entertainment
	exciting exclusive executive executives exhibition expenses fair fairs fare fares fashion
	favorable featured featuring fees film flurry focuses font fonts footer forecast fortune forum
	franchise franchises fun gamble garnered gazette geared generation generous gift gifts glance
	goes goodwill gossip grabbing greeting guess guest guests guide guides hall hallmark headlines
	healthy highlight highlights hike hiring holiday holidays hype ideas images impress
	inappropriate income insider insiders intentions interest interested interview interviewed
	interviews intimate invitation invite invited invites inviting ironic item judging keynote kick
	label labels lately layout legitimate lifestyle lifetime likes listings lodging lure luxury
	magazine market markets marks mart media meetings member members membership memorable mention
	mentions menu misleading misses monthly motto nationally nightly nod notices occasion offering
	offerings online opened opinion opinions opportunities opportunity outlet outlets overseas
	owner owners owning owns panel papers participant participants participation parties partner
	partners paying pays percentage perception photo photograph photographer photographers
	photographs photos pick picks picture pictures poll popular popularity post poster posters
	posts preference preferences premiere premium premiums preseason presenting presents press
	preview price priced prices prize proceeds product products profit profits programme
	prohibitive prominently promote promoted promotes promoting promotions prospective publishes
	quarter quarterly quiz quote quotes radio raise raised raises reach readers receipts reception
	recruiting reflect reflected reflects regularly remarks reminder reminders repeat reporters
	respectable respondents retouch retouched reviewer reviews rumor rumors sample samples scouting
	season seasonal sees selection selections sell sellers selling sells seminars shelf shooting
	shop shopping showcase showing slides slot slots sold speaker speakers speculation spending
	sports spotlight spots stake statement store stores studio subject success suggestion
	suggestions summer surprise surprised surprises survey syndicate talent tasting telling tender
	territory theme tone topic tourism trade travelers trend trends tribune undated unlimited
	unofficial unwanted upbeat upcoming venues video videos viewers views vip visit visitor
	visitors visits voice weekday weekend weekends weekly welcome welcomes winter wishes worthy
	yearly
`);

/** Words that stand where software and its operation are talked about. */
export const IT: WordList = words(`
	401 403 4xx 500 502 503 504 5xx accessed admin administrator agile airflow algorithm algorithms
	android ansible antivirus apache api apis app apps architect architecture archive ascii
	assignee async authentication authorization automated automatically automation aws azure
	backend backfill backup backups balancer bandwidth base64 binary bios bluetooth boolean botnet
	broadband browser bucket buckets bug bugs bundler byte bytes cache cached callback callbacks cd
	certificate certificates changelog charset chassis checksum cherry-pick chrome ci cipher cli
	cmd code codebase coding commit commits compatible compile compiled compiler compiling
	compromised computer computers computing config configuration configurations configure console
	constructor controller controllers cookie coredump cors cpu crashing credential credentials
	cron cronjob cronjobs csrf css csv cve daemon database databases datadog dataset datasets dbt
	dead-letter deadlock debian debug debugger decode dependencies dependency deploy deployed
	deploying deployment deploys desktop detection developer developers devops devs dhcp disable
	disabled disk disks dll dlls dns docker docking domain domains downstream downtime dto dump
	duplicate duplicates dynamic e2e ec2 egress elt embedded enable enabled encode encoded encoding
	encrypted encryption endpoint enum epic epics erp escalated eslint estimated ethernet etl
	executable exploit exploited export extranet failover firefox firewall firmware fixing fixture
	fixtures flaky forged fork forks framework frontend ftp functional functionality garbage
	gateway gateways gb gc gcp getter git github gitlab golang gpu grafana graphical hackers
	handler handlers handset hardware hashes header headers headset heap helm helpdesk hmac hotfix
	hotfixes html http https hypervisor iam ide idempotent idp imap implementation import indexes
	infrastructure ingress insert inserts install installation installed installing integer
	integrated integration interface interfaces intranet ios ip ipv4 ipv6 javascript jenkins jira
	job jobs join joiner joiners json jsx jwt k8s kafka kanban kb kernel keycloak kibana kubernetes
	lambda lan laptop laptops latency ldap leak leaks leaver leavers lint linter linux listener
	listeners localhost log-in logfile logger logging login logins logs mailbox mailboxes
	maintainer maintenance malicious malware maven mb md5 memory memory-leak merge merge-request
	merged mfa microservice microservices middleware migrate migrated migrates milliseconds minify
	mock mocks modem modules mongodb monitoring monorepo mssql multimedia mutex mysql nagios
	namespace nas network networking networks nginx node.js npm ntp nullable nullpointer oauth oidc
	okta on-call onedrive oom orm os outage outlook p1 p2 packet packets pager parameter parameters
	parse parsed parser parses partition partitions password passwords patched patching payload
	payloads permission permissions phishing php plugin plugins polyfill pop3 portal postgres
	postgresql postmortem powershell preprod preproduction prettier printer processing processor
	prod profiler programmer programming prometheus protocol proxy python qa quarantine queries
	queue queues rabbitmq raid ram ransomware rbac rdp readonly rebase rebased reboot redis reducer
	refactored refactoring regedit regex registry regression reopen replica replicas replication
	repo repository rerun reruns restarts restore retried retries retro retry reviewers rewrite
	rollback rollbacks rollout rollouts root-cause router routers rpo rto ruby runtime s3 salt
	salted saml sandbox sap scanner schema schemas scrum sdk select semver sensor sensors sentry
	serializer server servers setter setup sev1 sftp sha shard sharding shards sharepoint sla slo
	smtp socket sockets software span spans specification spoofed spooler sprint-goal squash ssd
	ssh ssl sso stacktrace stacktraces staging standup stash statuspage submodule subnet sudo
	switch switchport sync synchronise syntax sysadmin syslog tb tcp telemetry terraform testbed
	throughput timeouts timestamp tls toml trace tracing transpile truncate typescript uat ubuntu
	ui unix unmount upgrade upgraded upgrading upstream uptime url urls username utf utf-8 ux
	vacuum variable variables vault velocity virtual virus vite vlan vm vms vpn vpn-client
	vulnerability wan warehouse webhook webhooks webpack websocket wi-fi wifi windows wireless wlan
	xlsx xml xss yaml
`);

/** … and words that stand there often, and elsewhere, too. */
export const FAINTLY_IT: WordList = words(`
	acceleration acceptance accepted access activated active adapt administrative adobe advanced
	advisory alert alerts alphabet alternatively analog annex antenna application applications
	approve architects attach attacker attackers backbone backlog barcode bash basic batch bits
	blank branch branches breached breakdown broken buffer build builds bundle cables camera
	cameras capabilities capability capable carries cassette cell cellular chapter checkbox
	checkpoints chip chips circuits circular cisco class classes classification clearing closed
	cloud codes command commands communication compact complex complexity complicated component
	components composite compression computerized condition connect connected constraints construct
	constructed constructing contain continuous controlled controls convergence cope corrected
	corresponding crash crashed crashes criteria cubic curve data daunting default delete deleted
	deletes depreciation derivative destroy detect dev developed device devices devised diagnostic
	differential digits dimension dimensional dimensions directory disarm discs dismantle dropdown
	dropped drops dual dynamics edge efficiently elements emit emits emitted empty enables enabling
	engine engineer engines equation equipment equipped error errors estimate estimates exception
	exceptions exchange execute expire expired expires extensions external extract failed failing
	fails failure failures feature features field fields file files filter filters fingerprints
	finite fires fix fixed fixes flag flags flash flaws folder frame frames freezes function
	functions gate gear generator generators genome graph grasp grid guild hacker handle handled
	handles hanging hangs hash hierarchy imaging implement implemented implementing inadequate
	increment indefinitely infinite infrared input instrument integral integrate intercept
	interchange internal internally interval inventory java joins key keyboard keys languages layer
	libraries library licences license linear load loading loads lock locked log logged logic
	logistics mac machine machinery machines macintosh manpower manual mapping mathematical matrix
	measurement measuring mechanism mechanisms method methods micro minimal mobile mobility mode
	modernization modes modification modifications modified modify module monitor ms navigate
	navigation node nodes null numbering numerical obsolete operating operational optical optional
	oracle outdated overhead package packages parts patch patches path pdf phases phones physically
	ping pings pod pods pointer points pop-up popup port portable ports primary priority
	probability problem process processes processors producer producers proprietary protocols
	prototype rack racks radar radius react read-only readme reasoning reconnect reconnecting
	reconnects reconstruction record recorder records recover refactor refined refresh refreshes
	reliability reload reloads remote removed removing rename renamed renames render rendered
	rendering renew reopened repair repairs repetition replace replaced replacement replacing
	request requests resolved response rest restart restarted restarting restored restoring
	restructure retrieve retrieved roadblocks role roles root routing row rows rust safari scan
	scanned scans scheduler screen screens scroll sealed secondary seconds secure security selects
	semiconductor sequence sequences serial service services set-up setting settings shell
	shortcomings shutdown silicon simulation smoothly solve solved solving source specialized
	specifications specified spinner squad squads stability stabilization stabilize stack standard
	standardized standby starter static statutory stereo storage stored strengthened string
	structural structure structures stuck sufficiently suite support surveillance swipe switches
	system systems table tables tandem tap tape tapes task tasks teams technical technician
	techniques technology telecommunication telecommunications telephones tenant terminal terminals
	test tester testing tests theoretically thread threads thumb tightened timeout tools tooltip
	torque touch tower traction transform transformation transition transmission transmitter
	trigger triggered triggers tuning typed underlying unified unit upgrades urgently user users
	using utilities utilize utilized variants vector vendor verb verification version versions
	vertical viruses vocabulary voltage warnings weaknesses width worker workers zip
`);

/** Words of any office: they say that a text is about work, and not whose. */
export const WORK: WordList = words(`
	ability able accelerated accept acceptable accessibility accessible accessing accordingly
	accurate accurately achieve acquire acquisition acquisitions actual actually add adding
	addition additional additionally address addresses adjust adjusted adjustments advance
	advantage advantageous advertise agreed agreements aims allocate allocated allocation allow
	allowed allowing allows amount analysis analysts analyze announce answer answers anticipate
	anticipated anticipates anywhere apply appropriate approximate arrangement assign assignment
	assume assumes assuming atm audio authorized availability available balances basically basis
	below bidding bigger billing block bonus boost borrow borrower borrowing brokerage browsers
	browsing budgeted bulletin businesses buyback cable calculate calculated calculation calendar
	call calls capitalize capitalized card cash catalogs cellphone certain changed changes chat
	check checking checks choose clear clearly clicking closing collect comes communicate
	communications comparable compare compares comparison compatibility complement complete
	completion conditional confidential connectivity consistent consolidate consumer contents
	context continually continue continuity continuously contracts convenient coordinates copies
	copying copyright copyrighted corporate correct correction correctly corresponds cost costs
	create creates credit cumulative customized cyberspace date deadline debit debt declined
	deducted define defined defines definite definition deliver depending depends description
	desired detail detailed details determine determines dial dialog difference difficult digit
	digital digitally direct directly disappointing disclose disclosed disclosing disclosure
	discrete display displays distribute distributed distribution divulge document documentation
	documents done downgrade download downloaded downloading downloads easily easy edit editing
	effective effectively either electronic electronically eliminates employee enhanced ensure
	ensures enterprise entirety entries entry equity erase essentially evaluate exact exactly
	example excel excite existing exists exit expand expanded expansion expect expectation
	expectations expects explicit extend extended extension extra facilitate fact faster feasible
	fee feedback fidelity filtering finalized financing find firm firms flexibility focus follow
	follows forecasts format formats forthcoming forums freely frequency fully funds future gain
	gains generate generated generates geographic gives giving globally google graphics guarantee
	guaranteed guarantees guidance handsets handy helpful holders hosting identification identify
	immediately implicit importantly improve improvement improvements incentive inclusion incorrect
	increase incremental independently indicate indicates indication info initial installment
	instance instant instead instructions intended intends interactive internet introduce
	investment investments items keep latest layouts lease lending lets leverage licensing likewise
	limited link liquidity list listed listing lists location logical longer mail mails maintain
	maintains makes manage management manually map maps matching maximize mean meaningful means
	megabytes merely merger message messages messaging modems momentum moreover moves names
	necessarily necessary needed needs negative net notation note notes notice numbers object
	objective obtain obtained offered offset omitted operate operator operators opt optimal
	optimization option options otherwise outline output outsourcing overview page pages pay
	payment payments payroll performance permit personal phone placement portals portfolio position
	positive posted posting postings potential precise precisely preferred present presentation
	previous printed printers printing profiles profitability programmed programmers programs
	projected projection projections provide provided provider providers provides providing publish
	puts quickly random rather rating ratings read reader reads receipt receive receives reference
	refinancing refund regardless register registers regular relayed relevant reliable rental
	repeats reply reporting reports repurchase requesting require required requirement requirements
	requires reset resource respond restructuring results retrieval returns reveal revenues review
	revisions reward rewards robust salary schedule schedules scheduling search searches secured
	semantic send share sharing shift sign signal signals significant signing simplify simply
	simultaneously sites solution solutions someone sorted spam specific specifies specify
	specifying starting startup stated stating step strategy streaming structured submit submitted
	subscribe subscriptions substantial sum sure swap swapping switching tab tabs tangible target
	technologies telecom telephone template terms text therefore thus ticketing timeline timely
	timing tool tracking trading transaction transactions transfer transfers translate transmit
	turnaround typically unauthorized unavailable unique universal unlock update updated updates
	updating upfront ups usable usage useful uses valid validation valuation value valued verified
	verify viewed viewer viewing visa volume wait wants warranty web websites whatever word write
	yahoo zero
`);
