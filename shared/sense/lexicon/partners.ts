import { wordTable } from './words.ts';

/**
 * Words that stand beside a word of both trades when Marketing says it, and when IT does, one word a line:
 * first Marketing's partners, then IT's. Of the trades' language, not of any glossary: a meaning that a
 * team adds for either side is helped by them like those of the pack.
 */
export const PARTNERS = wordTable(`
platform: bid ad ads advertiser audience budget campaign impression reach video social spend placement inventory click | cloud cluster kubernetes deploy host service team developer tenant login infrastructure operate upgrade api shared outage
conversion: checkout form shop order click visitor purchase signup sign-up newsletter rate goal funnel button page landing cart mobile desktop traffic guest booking percent cent cost ad price bidding | format file pdf csv xml utf encoding character database column record script import export legacy umlaut type unit date table card catalogue schema image
session: visit visitor page pages duration bounce source organic ga4 report analytics average per campaign device newsletter traffic click engaged minute landing double channel referrer | log logged login expire expired timeout cookie token user password sign signed server browser tab store redis idle kick kicked lose lost remember invalid sso mfa cookies
traffic: visitor page organic paid search newsletter site website landing shop blog source campaign seo click article google referral double halved post visit ranking offer portal mention | network bandwidth port router switch server encrypted firewall packet request load balancer data centre vpn outbound inbound gateway mbit gbit backup link proxy node cluster attack tcp peak nightly
spike: visitor visits campaign tv post newsletter shop page article orders mention viral clicks chef | sprint timebox team story research library explore find prototype technical estimate try poc decide investigate option
tag: tracking fires pixel consent gtm container analytics conversion page thank-you banner manager cookie click trigger script | commit git version release html resource cost server closing header meta vm owner div branch unclosed cloud instance
container: tag tags gtm publish trigger manager tracking workspace variable consent pixel version preview agency | image docker restart memory pod kubernetes cluster node port registry deploy build log mb volume crash orchestrator linux
production: film shoot video photo photographer studio footage print printing agency copy edit catalogue brochure poster clip artwork camera actor voice budget spot creative colour | deploy deployed server bug data database hotfix environment release staging log error test password access live config key rollback directly refund monitoring migration straight
release: journalist embargo quote newspaper newsroom media agency wire editor publish distribution boilerplate announce spokesperson award anniversary reporter sponsor award | version deploy bug fix branch tag changelog rollback notes sprint feature test patch regression build candidate hotfix customer pipeline upgrade app ship api v2 merge
asset: logo photo image brand video campaign library template picture banner catalogue creative rights usage agency visual print illustration dam download colour | laptop inventory serial server register hardware device owner licence warranty tag phone monitor leaver scanner scrapped label cmdb tablet disk
story: brand founder authentic content customer film blog campaign film instagram emotion anniversary craft audience post | sprint backlog estimate acceptance ticket refine planning epic developer po split user jira criteria demo done size ready review iteration
resolution: image photo picture logo pixel dpi print poster blurry file crop screenshot banner px low high video camera original portrait grain retina scan enlarge | incident ticket sla outage root fix hour problem switch restart closed target priority p1 customer workaround restored disk desk cause
legacy: brand founder heritage tradition anniversary claim pride craft museum handwriting bakery | system code database mainframe migrate replace api module server old interface documentation integration vendor retire cobol modern app decommission maintain
engagement: post posts like likes comment share social audience follower instagram linkedin video clip rate content newsletter reader facebook tiktok reel click reach fan | contract consultant invoice auditor scope client partner phase freelancer rate agreement sign signed extend vendor fixed project consulting approve
script: video voice speaker spot clip scene camera shoot film agent sentence copy podcast presenter interview word read telephone actor intro draft | runs server cron bash python shell nightly job log error powershell file folder backup delete execute permission database data write writes path bug automated copies import export repository exit parse
ip: logo rights copyright owner licence legal trademark design drawing composer soundtrack patent contract brand belong infringe artwork lawyer agency agreement fan | address block server port firewall dns range network subnet vpn allowlist whitelist log ping route static host login login device request proxy printer v4 v6
campaign: newsletter ad ads budget christmas launch brand mail click lead agency landing page banner poster social target creative pause slogan media offer media easter discount photo | phishing malware attacker attack ransomware threat mailbox credential password fake domain victim compromised spoof security soc trojan exploit login malicious parcel invoice install impersonate
environment: competitor market price customer competitive economic discount rival recession demand industry retail consumer tough inflation | staging test production server deploy variable config training qa database log bug reproduce dev url access release build error docker setup cannot copy version data license licence
channel: newsletter email social paid organic radio tv print reach campaign sales revenue budget attribution lead leads customer partner search marketing mix audience shop | slack alert alerts message notification api queue websocket release teams subscribe beta encrypted wifi frequency on-call stable rabbitmq mqtt incident kafka update version bot
event: guest catering venue booth fair speaker attendee register registration invite invitation sponsor conference stage hall room webinar booking attend panel badge networking badge programme programme agenda exhibitor location hotel registration live crowd | log handler fires payload queue listener webhook trigger timestamp id duplicate emit schema kafka api message stream consumer bus click json missing track database server json backend subscriber retry parameter
host: webinar moderator presenter moderate speaker panel event invite invitation guest podcast stage microphone attendee rehearsal slide introduce | server ip ssh port network ping dns vm machine reboot disk unreachable subnet patch router virtual cpu rack linux log
ticket: event conference summit fair early-bird entrance webinar visitor attendee sell sold festival derby counter seat museum admission discount booth sponsor | close closed jira support assign assigned comment bug priority queue helpdesk sla fix reopened duplicate description screenshot developer sprint printer restart backlog agent log
sprint: campaign content copy marketing week landing launch creative ads social newsletter agency | backlog planning review retrospective velocity team developer board goal daily demo refinement scrum capacity tickets commit po estimate
push: campaign sales promo promotional newsletter summer autumn easter christmas budget ads social offer launch product holiday advent brand email visibility spring partner | branch commit main git code repository remote origin merge hook build ci fix repo master tag rebase changes review upstream
lead: sales fair trade form webinar qualified crm salesforce hubspot nurture convert booth campaign rep quote whitepaper contact demo download budget company follow customer cost mql ad newsletter generate new cold warm hot duplicate overnight contractor fleet contract buyer expo stand exhibition inbound outbound request enquiry inquiry phone telephone lost | team developers developer architect engineering engineer tech code backend frontend mobile qa review reports retro platform technical hire
pipeline: deals sales forecast value opportunity stage revenue crm rep weighted lead prospect euros million proposal negotiation q1 q2 q3 q4 account | build ci test deploy commit branch red green job stage failed fails failing runner gitlab jenkins merge data nightly warehouse artifact docker lint broken main step cache secret
client: agency customer brief draft approve approved invoice signed meeting contract logo budget feedback campaign workshop pitch layout wants loved brochure presentation proposal quote account account | software app install update mail vpn version browser server connect request outlook desktop api crash certificate windows timeout library sync config oauth thick android
segment: customer audience list newsletter target mailing donors members campaign send group contact buyers lapsed inactive crm subscriber revenue loyalty mail appeal | network vlan subnet ip router switch firewall traffic isolated broadcast ports device wifi printer guest cable
persona: buyer target customer content campaign message marketing journey pain reads sofa orders clip brand website budget mobile audience profile describe interview goals motivation | device laptop workplace desk shift tablet mailbox licence licences equipment standard employee intune package hardware
onboarding: customer customers trial welcome mail mails tutorial activation churn subscriber users app email policyholder new-customer buyer donor | employee employees starter starters joiner account accounts badge badges laptop hr access first-day nurse nurses colleague colleagues intern interns apprentice staff manager tablet tablets seasonal hire baker equipment rights
retention: customer subscribers donor churn loyalty repeat buyers members rate cohort monthly renew quarter programme reactivation stay | data delete deletion log logs backup policy legal gdpr archive storage kept records bucket expiry retained purge
migration: customer customers tariff contract letter product switch subscriber household brand notice campaign | data database server records table script system tables rollback downtime schema skip skipped import cutover patient row rows birthday loan legacy test duplicate column
query: search keyword google searched seo ranking visitors users type typed page intent click search-console organic category phrase | sql database table join index row rows ms runs timeout select execution data report result column postgres lock dashboard seconds
index: google search page pages url seo ranking sitemap crawl noindex article results indexed robots duplicate site | database query table column slow sql lookup rows missing add composite join milliseconds seconds postgres create lock key scan
deployment: newsletter mailing send recipients subscriber list mail subject typo greeting dawn segment monthly email audience | server release production rollback version staging pipeline build cluster freeze friday failed code kubernetes manual service downtime env app bug script
bounce: mail email address list mailbox newsletter soft recipient send sender deliver domain mailing inbox subscriber delivered invalid addresses reputation unsubscribe | server restart app node daemon memory broker nginx config hung deploy instance worker container pod cache leak stuck
warm-up: ip sender domain sending mail mailing volume deliverability reputation inbox recipient provider list newsletter email addresses | cache restart page pages deploy purge server request requests node cdn cold reader readers article articles load jvm morning
token: greeting salutation merge personalisation subject mail newsletter mailing template placeholder dear fallback recipient empty | api access login expire expired bearer auth authentication request header secret oauth revoke refresh key valid session leaked rotate user 401 scope
cluster: topic content article articles pillar seo blog keyword keywords links internal rank page pages recipes readers guide | node nodes server kubernetes failover database pod upgrade capacity master replica region quorum restart scale storage memory search
sql: lead sales marketing mql demo fair qualified rep contact hubspot crm accepted pipeline budget contacts | query database table join row select injection index report server write column data stored procedure
cr: checkout shop landing form traffic page conversion visitor mobile button ad | approve approved cab scope rollback request effort estimate system rejected contract ticket
pr: media journalist agency interview coverage campaign spokesperson brand crisis newsroom editor article | merge branch review code commit repository approve reviewer build main bug ci conflict lint fix comments changes
ci: logo colour font brand design layout template letterhead guideline green typeface business card stationery poster blue corporate | build pipeline job test tests green red commit runner merge fails branch gitlab jenkins lint cache failed server runs
sme: company companies employee customer target bundle business mid-sized firm segment contract offer loan | expert knows ask domain review session workshop knowledge interview explain subject accounting module questions
audience: target targeting segment ads ad campaign lookalike reach upload exclude buyer custom instagram linkedin facebook newsletter platform retargeting social crm audience-list bid excluded interest overlap size website visitors |
funnel: marketing sales conversion checkout lead visitor step bottom campaign shop signup content trial |
attribution: campaign channel click touch conversion model window credit radio ad ads sales newsletter organic |
impressions: ad ads click campaign banner search paid social reach budget thousand cpm keyword ranking view |
leads: sales fair trade form webinar crm salesforce hubspot score nurture booth campaign rep quote whitepaper download generate newsletter qualified new cost import export duplicate assign route cold warm expo stand exhibition inbound outbound request enquiry inquiry phone telephone lost |
churn: customer subscriber contract rate cancel retention tariff revenue renewal percent peak donor |
significance: test variant sample statistical p-value result percent experiment winner visitor button |
embargo: journalist release announce publish quote agency launch |
nurturing: lead mail campaign prospect crm newsletter content sales |
cutover: | rollback data freeze migration rehearsal go-live server erp
switchover: | rollback data freeze migration server database replica standby
backlog: | sprint story ticket item product owner grooming refinement priority team developer jira estimate planning po
refinement: | sprint story backlog ticket team estimate po wednesday planning
iteration: | sprint team review planning backlog demo agile release
epic: | story stories sprint jira ticket backlog feature roadmap split child
rollout: | version release server app region user stage feature percent update deploy paused client phase monday
rollback: | deploy release migration plan version database failed minutes script cr approve deployment
merge: | branch main pull request commit review conflict code approve ci feature fix develop git green
regression: | release test bug version fix login checkout build suite sprint fails qa
blocker: | release ticket sprint bug standup jira story team waiting deploy severity
velocity: | sprint team points story developers iteration planning average dropped
lint: | build ci code error warning rule pipeline commit fails file
staging: | server deploy test environment production login url database data tested broken release build live password access
incident: | server outage pager root severity major service postmortem on-call ticket status api alert sev customer monitoring update customers runbook
outage: | server service api dns provider
failover: | database server cluster replica node standby test region seconds
redundancy: | server disk network power link switch node data centre database
cache: | purge page cdn browser clear stale server redis memory ttl image refresh reload version empty invalidate css
purge: | cache cdn page image deploy url
monitoring: | alert server disk cpu dashboard service grafana uptime log metric api certificate threshold
throttle: | api request calls provider limit client server partner
throttling: | api request calls provider limit client server partner
quota: | api request limit project calls disk storage daily exceeded google key
latency: | api request server region ms millisecond milliseconds p95 database page response
throughput: | request second server api queue message disk network mbit test
fingerprinting: | browser device consent cookie script tracking visitor
provisioning: | account user server automatic licence hr laptop vm scim
firewall: | port rule server ip block vpn network traffic allowlist vendor proxy request outbound
blacklist: | ip domain mail sender server list spam
vulnerability: | patch library security scan version cve fix server attacker update critical severity plugin
encryption: | key data disk tls backup certificate transit rest password mail database
redirect: | url page links link 301 404 domain shop seo loop site campaign google address
endpoint: | api request json url returns response 500 timeout client rest call error token post
backup: | server database restore nightly
cab: | approve approval thursday deployment request wednesday freeze release
dam: logo photo asset images brand version licence upload agency rights download |
boilerplate: press journalist company paragraph founder address text footer newsroom spokesperson | code framework class template generate file snippet developer scaffold repetitive
chargeback: card bank customer dispute shop payment fraud refund order parcel | department allocation invoice hours licence internal usage tariff cloud
csr: report society charity climate donation social sustainability volunteer diversity supplier | certificate key domain openssl server authority renew tls sign generate
ooh: poster billboard station bus screen media booking advertising airport street | support on-call night weekend holiday hours pager rota incident engineer
pim: product attribute catalogue shop picture size variant article description retailer | admin role rights elevation azure entra approval privileged account hour
`);
