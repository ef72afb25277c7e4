import { words } from './words.ts';

/** Words that stand where marketing is talked about. */
export const MARKETING: ReadonlySet<string> = words(`
	abandoned account-based ad ads advert advertisement advertiser advertising adverts agency
	apparel attend attended attendee attendees attending attract audience awareness b2b b2c
	back-to-school banner basket bestseller billboard blog blogger blogs boilerplate boutique brand
	branded branding broadcast brochure brochures budget buyer buyers cac campaigns carousel cart
	catalog catalogue checkout churn click clicked clicks clip clips cmo columnist commercial
	commercials competitor consumers content conversions convert converted converts copywriter
	cosmetics coupon cpc cpl cpm creative creatives crm ctr customer customers demographic
	demographics discount discounting discounts distributor distributors donate donation donations
	donor e-commerce early-bird ebook ecommerce editor editorial editors email embargoed
	endorsement endorsements exhibitor exhibitors expo facebook fans flyer flyers followers
	fundraising funnel ga4 giveaway giveaways grocery hashtag headline hero hootsuite hotel hubspot
	impressions inbox influencer influencers instagram invitations journalist journalists keyword
	keywords kpi kpis landing launch leaflet linkedin logo logos lookalikes loyalty lucrative
	magazines mailchimp mailing mailings mailshot marketer marketing marketo marketplace
	merchandise merchandising merchants mql mqls newsletter newsletters newspapers nps nurture
	nurtured offer offers opens organic outreach packaging paid pardot personalised personalized
	pitch podcast podcasts positioning postcard postcards pricing profitable promo promotion
	promotional proposal prospect prospecting prospects publication publications publicity
	publisher publishers purchase purchases qualified quota quotation raffle ranking recipient
	recipients reel reels referral registration registrations remarketing renewal renewals rep reps
	reputation retail retailer retailers retargeting retention revenue roadshow roas roi sale sales
	salesforce salesman salespeople salesperson salutation sea segment seller seminar semrush seo
	serp shoot shopper shoppers sign-up signup signups slogan spend spokesperson sponsor sponsored
	sponsors sponsorship spot sqls stickers storytelling subscriber subscribers subscription
	supermarket supermarkets tagline teaser teasers testimonials tiktok trade-fair trademark
	tradeshow trial trials tv twitter ugc unsubscribe upscale upsell upsells utm venue visitor
	visitors visuals voucher webinar website white-paper whitepaper wholesale win-back wording
	youtube
`);

/** … and words that stand there often, and elsewhere, too. */
export const FAINTLY_MARKETING: ReadonlySet<string> = words(`
	account accounts agenda announcement article black booth bought buying buys ceo charity cheaper
	christmas clothing cold community competitors conference contest contract copy correspondent
	deal deals design designer donors easter executive exhibition fair fairs fashion film forecast
	friday guests holiday hot image interested interview interviewed invitation invite invited
	keynote lifestyle line lines listeners luxury magazine market markets media member members
	membership newspaper open-day opened opportunities opportunity panel paying perception photo
	photograph photographer photographers photographs photos post poster posters posts press price
	priced prices print prize programme quarter quote quotes radio reach reporters reviews season
	sell sells shop sold speaker speakers spending stand statement store subject summer survey
	territory tone trade video viewers voice warm white winter
`);

/** Words that stand where software and its operation are talked about. */
export const IT: ReadonlySet<string> = words(`
	accessed admin administrator agile algorithm algorithms android ansible apache api apis app
	apps architect architecture archive ascii assignee authentication authorization automated
	automatically automation aws azure backend backup backups balancer bandwidth binary boolean
	botnet broadband browser bug bugs byte bytes cache cached callback callbacks cd certificate
	certificates chassis chrome ci cipher cli cluster clusters code codebase coding commit commits
	compatible compile compiled compiler compiling compromised computer computers computing config
	configuration configurations configure console container containers cookie cpu crashing
	credential credentials cron cronjob css csv cve daemon database databases datadog dead-letter
	debian debug debugger dependencies dependency deploy deployed deploying deployment deploys
	desktop detection developer developers devops devs disable disabled disk disks dns docker
	docking domain domains downtime duplicate duplicates dynamic ec2 embedded enable enabled
	encoding encrypted encryption endpoint epic epics erp escalated estimated ethernet executable
	exploit exploited export extranet failover firefox firewall fixing forged framework frontend
	functional functionality garbage gateway gateways gb gcp git github gitlab golang gpu grafana
	graphical hackers handset hardware hashes header headers headset heap helpdesk hotfix html http
	https hypervisor ide idempotent implementation import incident index indexes infrastructure
	insert inserts install installation installed installing integer integrated integration
	interface interfaces intranet ios ip javascript jenkins jira job jobs join joiner joiners json
	jwt kafka kanban kb kernel kubernetes lan laptop laptops latency ldap leak leaks leaver leavers
	legacy lint linter linux localhost logger logging login mailbox mailboxes maintenance malicious
	malware maven mb memory memory-leak merge merge-request merged mfa microservice microservices
	migration milliseconds modem modules mongodb monitoring mssql multimedia mysql nagios network
	networking networks nginx node.js npm nullable oauth oidc on-call onedrive orm os outage
	outlook p1 p2 packet packets pager parameter parameters parse parser password passwords patched
	payload payloads permission permissions phishing php platform plugin plugins portal postgres
	postgresql postmortem preprod printer processing processor prod profiler programmer programming
	prometheus protocol proxy python qa queries query queue queues rabbitmq ram ransomware rbac
	rebase rebased reboot redis refactored refactoring regex registry regression release reopen
	replica replicas replication repo repository restarts restore retried retries retro retry
	reviewers rewrite rollback root-cause router routers rpo rto ruby runtime s3 salted saml sap
	scanner schema schemas script scripts scrum sdk select sensor sensors sentry server servers
	session setup sev1 shard sharding shards sharepoint sla slo software specification spoofed
	spooler sprint sprint-goal squash ssd ssl sso staging standup statuspage subnet switch
	switchport sync synchronise syntax sysadmin tb tcp terraform throughput timeouts timestamp tls
	token tokens trace truncate typescript uat ubuntu ui unix upgrade upgraded upgrading uptime url
	urls username utf-8 ux vacuum variable variables velocity virtual virus vlan vm vms vpn
	vpn-client vulnerability wan webhook webhooks wifi windows wireless wlan xml yaml
`);

/** … and words that stand there often, and elsewhere, too. */
export const FAINTLY_IT: ReadonlySet<string> = words(`
	acceptance access active advisory alert alerts approve attacker attackers backlog badge bash
	batch branch branches broken build builds circuits class classes closed cloud column columns
	component components crash crashed crashes criteria data depreciation dev device devices
	directory edge engineer environment environments error errors estimate estimates exception
	exceptions exchange expire expired expires failed failing fails failure failures feature
	features field fields file files fix fixed fixes flag flags folder function functions hacker
	hanging hangs hash host hosts increment inventory java joins key keyboard keys libraries
	library licences license load log logs machine machines method methods mobile mode module
	monitor ms node nodes null oracle package packages patch patches path pipelines pod pods
	pointer points port ports primary priority process processes producer producers rack racks
	react record records refactor renew reopened repair replacement request requests resolved
	response rest restart restarted restarting role roles row rows rust safari scheduler secondary
	seconds security selects service services setting settings shell source stack starter storage
	stored stories story string support system systems table tables tape tapes teams technical
	technician technology telecommunications tenant test tester testing tests thread threads ticket
	tickets timeout unit user users version versions worker workers
`);

/** Words of any office: they say that a text is about work, and not whose. */
export const WORK: ReadonlySet<string> = words(`
	ability able accelerated accept acceptable accessibility accessible accessing accordingly
	accurate accurately achieve acquire acquisition acquisitions actual actually add adding
	addition additional additionally address addresses adjust adjusted adjustments advance
	advantage advantageous advertise advertised advertisements advertisers agreed agreements aims
	allocate allocated allocation allow allowed allowing allows alternatively amount analysis
	analysts analyze announce announcements announcing answer answers anticipate anticipated
	anticipates anywhere application applications apply appropriate approximate arrangement asset
	assets assign assignment assume assumes assuming atm attribution auctions audio authorized
	availability available balances basic basically basis below bidding bigger billing block bonus
	bonuses boost borrow borrower borrowing brokerage browsers browsing budgeted bulletin bundle
	businesses buy buyback cable calculate calculated calculation calendar call calls capabilities
	capability capitalize capitalized card cash catalogs cellphone certain changed changes channels
	chat check checking checks chip choose cisco clear clearly clicking client clients closing
	codes collect comes commands comment communicate communication communications comparable
	compare compares comparison compatibility complement complete completion computerized
	conditional confidential connect connectivity consistent consolidate consumer contents context
	continually continue continuity continuous continuously contracts controls convenient
	convergence coordinates copies copying copyright copyrighted corporate correct corrected
	correction correctly corresponding corresponds cost costs coupons coverage create creates
	credit cumulative customized cyberspace date deadline debit debt declined deducted default
	define defined defines definite definition delete deleted deliver depending depends description
	desired detail detailed details determine determines dial dialog difference difficult digit
	digital digitally digits direct directly disappointing disclose disclosed disclosing disclosure
	discrete display displays distribute distributed distribution divulge document documentation
	documents done downgrade download downloaded downloading downloads earnings easily easy edit
	editing effective effectively efficiently either electronic electronically eliminates employee
	enables enabling encoded enhanced ensure ensures enterprise entirety entries entry equity erase
	essentially evaluate exact exactly example excel excite exclusive existing exists exit expand
	expanded expansion expect expectation expectations expects explicit extend extended extension
	extensions extra facilitate fact faster feasible fee feedback fees fidelity filter filtering
	finalized financing find firm firms flexibility focus follow follows font forecasts format
	formats forthcoming forums freely frequency fully funds future gain gains generate generated
	generates geographic gives giving globally google graphics grid guarantee guaranteed guarantees
	guidance guide handle handsets handy helpful holders hosting identification identify
	immediately implement implemented implicit importantly improve improvement improvements
	incentive inclusion income incorrect increase incremental independently indicate indicates
	indication info initial input installment instance instant instead instructions intended
	intends interactive internet interval introduce investment investments item items keep latest
	layout layouts lease lending lets leverage licensing likewise limited link liquidity list
	listed listing listings lists location logged logical longer mac macintosh mail mails maintain
	maintains makes manage management manually map mapping maps marks mart matching matrix maximize
	mean meaningful means measurement mechanism megabytes merely merger message messages messaging
	modems modify momentum monthly moreover moves names necessarily necessary needed needs negative
	net notation note notes notice notices numbers numerical object objective obtain obtained
	offered offering offerings offset omitted online operate operating operational operator
	operators opt optimal optimization option options otherwise outlets outline output outsourcing
	overview page pages pay payment payments payroll performance permit personal phone phones picks
	placement portals portfolio position positive posted posting postings potential precise
	precisely preferred present presentation preview previous printed printers printing proceeds
	product profiles profit profitability profits programmed programmers programs projected
	projection projections proprietary provide provided provider providers provides providing
	publish puts quarterly quickly random rankings rather rating ratings read reader reads receipt
	receipts receive receives reference refinancing reflect reflects refund regardless register
	registers regular relayed releases relevant reliable rental repeat repeats reply reporting
	reports repurchase requesting require required requirement requirements requires reset resource
	respond restructuring results retrieval returns reveal revenues review revisions reward rewards
	robust routing salary scan scanned schedule schedules scheduling screen search searches secure
	secured semantic send sequence share sharing shift shows sign signal signals significant
	signing simplify simply simultaneously sites slot slots solution solutions someone sorted spam
	specific specifications specified specifies specify specifying standard starting startup stated
	static stating step strategy streaming structured submit submitted subscribe subscriptions
	substantial sum sure swap swapping switches switching tab tabs tags tangible target tasks
	technologies telecom telephone template terminals terms text therefore thus ticketing timeline
	timely timing tool tools tracking trading transaction transactions transfer transfers translate
	transmission transmit turnaround typed typically unauthorized unavailable unique universal
	unlock update updated updates updating upfront upgrades ups usable usage useful uses using
	utilize utilized valid validation valuation value valued vendor verification verified verify
	viewed viewer viewing visa volume wait wants warranty web websites whatever word write yahoo
	zero zip
`);
