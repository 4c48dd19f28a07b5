import { type Category, MATERIEL_CATEGORIES, PEOPLE_CATEGORIES } from '@reportedly/schema'

/** What a noun can be counted as. `group` nouns ("column", "family") count through what they are made of. */
export type NounClass = Category | 'territory' | 'event' | 'outcome' | 'thing' | 'place-word' | 'organisation' | 'time'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Singular forms by class; plurals are made by rule, irregular ones stand in `IRREGULAR_PLURALS`. */
const NOUNS: readonly (readonly [NounClass, string])[] = [
  [
    'state-forces',
    `soldier troop serviceman servicewoman servicemember service-member officer policeman policewoman constable
    gendarme paramilitary trooper paratrooper marine airman recruit conscript cadet reservist guardsman coastguard coast-guard askari guard
    peacekeeper personnel colonel general major lieutenant captain sergeant corporal brigadier commando ranger jawan cop sepoy
    legionnaire mercenary contractor militiaman volunteer deserter border-guard lawman enforcer sapper pilot copilot co-pilot gunner
    crewman patrolman ex-soldier carabinier deminer infantryman lawmen driver-soldier jawans prison-guard naval-officer officer-in-charge
    army-man armyman martyr-soldier hero enforcers vdp vdps auxiliary auxiliaries vigilante dozo dozos sub-inspector inspector
    superintendent invader occupier serviceperson siloviki policemen non-commissioned brigadier-general warrant-officer lawenforcer home-guard homeguard havildar naik subedar combatant-soldier apostate
    rifleman artilleryman tankman airwoman submariner midshipman admiral commodore bombardier fusilier jco nco spetsnaz stormtrooper
    detective aviator signaller radioman cavalryman grenadier crusader rashist wagnerite orc ex-guardsman`,
  ],
  [
    'non-state-armed',
    `militant insurgent rebel terrorist gunman jihadist jihadi islamist extremist bandit guerrilla guerilla fighter
    attacker assailant killer murderer assassin bomber kidnapper separatist mujahid mujahideen raider hijacker smuggler trafficker poacher gangster
    hitman sicario pirate taliban naxal naxalite maoist ultra infiltrator aggressor perpetrator operative cadre dissident abductor herdsman-fighter
    criminal subversive outlaw dacoit robber mobster cartel-member paramilitary-fighter takfiri apostate-fighter militia
    warlord commander ringleader emir leader seditionist hostage-taker shooter captor sniper
    henchman bodyguard accomplice houthi faction-fighter isil-fighter foreign-fighter suicide-bomber warrior combatant mastermind khwarij khariji khawarij kharijite sarmachar mujahedin fedayeen takfiri tiger guerrilla-fighter
    secessionist hoodlum thug kingpin hezbollah hamas element kataib gunmen unsub deviationist rustler gunrunner gun-runner arms-dealer
    mutineer salafist miscreant marauder cultist partisan irregular`,
  ],
  [
    'civilian',
    `civilian villager resident farmer herder herdsman shepherd trader merchant worker labourer laborer miner teacher
    student pupil schoolgirl schoolboy schoolchild child girl boy baby infant toddler woman mother wife daughter sister grandmother
    widow journalist reporter cameraman photographer correspondent doctor nurse medic paramedic aid-worker humanitarian driver
    passenger traveller traveler commuter pilgrim worshipper worshiper imam priest pastor nun monk bishop cleric elder chief
    mayor governor judge lawyer politician councillor councilor lawmaker deputy senator candidate activist tourist fisherman
    fishermen hostage captive refugee idp migrant immigrant bystander shopper vendor shopkeeper tribesman peasant settler minor teenager adolescent
    protester protestor demonstrator voter employee staffer engineer technician rescuer firefighter noncombatant
    non-combatant local inhabitant eyewitness onlooker analyst investigator townspeople townsperson householder family household businessman businesswoman trucker motorist cyclist
    pedestrian hunter grandfather son brother father husband relative neighbour neighbor parent
    adult orphan evacuee returnee abductee detainee-civilian schoolgirls schoolmaster headmaster principal professor academic official
    bureaucrat administrator minister prosecutor magistrate ambassador diplomat observer mediator interpreter translator
    farmhand loader porter cook cleaner butcher baker barber tailor electrician mechanic carpenter bricklayer gardener
    fishermen woodcutter firewood-collector charcoal-maker gold-miner truck-driver taxi-driver bus-driver crewmember seafarer volunteer-medic
    grandchild grandson granddaughter nephew niece uncle aunt cousin sibling mourner guest bride groom caretaker watchman
    goatherd cowherd headman chieftain catechist missionary seminarian athlete footballer player spectator shopowner housewife
    toddler newborn sixth-grader girl-child schoolkid kid kindergartener beekeeper ferryman boatman stallholder
    passerby passer-by pensioner pharmacist midwife clergyman seaman sailor waiter waitress colleague companion rider collector
    dweller paediatrician pediatrician surgeon schoolfriend playmate classmate clerk
    friend acquaintance roommate tenant landlord abbot billionaire millionaire assistant helper novice apprentice parishioner congregant partner fiancé fiancée girlfriend boyfriend spouse
    twin stepson stepdaughter stepfather stepmother mother-in-law father-in-law son-in-law daughter-in-law
    brother-in-law sister-in-law schoolteacher owner manager foreman skipper attendant receptionist president
    chairman chairwoman chairperson treasurer muezzin preacher rabbi sheikh sheik mullah deacon archbishop vicar
    friar singer musician artist poet writer editor publisher blogger organiser organizer campaigner trade-unionist
    unionist lecturer researcher scientist dentist veterinarian physician blacksmith mason plumber welder builder
    weaver hairdresser seamstress hawker peddler seller customer diner reveller reveler partygoer holidaymaker hiker
    climber swimmer gatherer picker grower logger rancher cowboy cattleman chauffeur helmsman deckhand quarryman
    millworker mariner sarpanch citizen foreigner postwoman postman conductor nomad accountant banker vaccinator scholar octogenarian septuagenarian sexagenarian
    presenter freelancer constituent shipmate adivasi majhi turnboy wananchi stringer newsreader columnist storekeeper
    grocer jeweller milkman fishmonger caregiver carer janitor sweeper devotee believer churchgoer godson goddaughter grandparent bridegroom tutor
    registrar orderly anaesthetist repairman lineman railwayman stationmaster granny grandma grandpa great-grandmother aunty auntie mum mom dad
    stepbrother stepsister half-brother half-sister kinsman kinswoman breadwinner widower bridesmaid picnicker jogger backpacker trekker
    sightseer vacationer bather tribeswoman townsman fisherwoman herdswoman gamekeeper forester conservationist ecologist geologist
    archaeologist surveyor architect chemist optician physiotherapist psychologist therapist counsellor counselor caseworker fundraiser
    radiographer nutritionist matron sacristan sexton deaconess curate chaplain rector cardinal swami sadhu guru marabout griot mufti
    ayatollah qadi theologian evangelist seminarist chorister guitarist drummer dancer actor actress comedian filmmaker director producer
    novelist playwright sculptor illustrator cartoonist influencer youtuber vlogger podcaster whistleblower canvasser enumerator stenographer
    typist secretary bookkeeper cashier auditor wholesaler retailer importer exporter entrepreneur industrialist landowner landlady
    sharecropper smallholder ploughman farmworker brewer chef dishwasher bartender barman barmaid hotelier innkeeper housekeeper housemaid maid
    nanny babysitter governess houseboy servant butler doorman concierge valet cabbie cabdriver motorcyclist scooterist roadworker roofer
    plasterer tiler glazier joiner cabinetmaker locksmith goldsmith silversmith machinist steelworker metalworker oilworker driller coalminer
    stonecutter quarrier ragpicker scavenger pedlar newsagent mailman messenger deliveryman telephonist programmer linesman groundsman
    nightwatchman gatekeeper functionary councilwoman alderman legislator congressman congresswoman parliamentarian assemblyman envoy emissary
    negotiator delegate consul jurist barrister solicitor attorney advocate notary bailiff juror coroner pathologist undertaker gravedigger
    stevedore longshoreman docker bosun boatswain purser stewardess steward navvy coolie woodsman lumberjack forager matriarch patriarch maulvi
    maulana undergraduate postgraduate graduate alumnus headteacher headmistress schoolmistress trainer referee umpire goalkeeper boxer
    wrestler jockey beggar amputee retiree asylum-seeker spy seeker fisher non-muslim fisherfolk co-worker coworker social-worker health-worker christian yazidi hindu sikh jew`,
  ],
  [
    'unknown-people',
    `people person man youth lad patient victim body corpse member individual suspect subject prisoner detainee inmate
    casualty fatality survivor thief operator national intruder crew staff other one participant
    occupant someone anyone somebody human soul life participant-person compatriot martyr follower supporter sympathiser sympathizer
    figure persons male female adult-male associate aide adviser advisor defendant convict fugitive
    nationalist escapee inmate internee collaborator comrade informant informer agent saboteur arrestee nationals remains skeleton
    dealer broker stowaway runaway ex-convict veteran rioter looter arsonist
    russian ukrainian israeli palestinian malian nigerien nigerian american briton frenchman afghan pakistani indian syrian iraqi iranian turk kurd georgian
    armenian azerbaijani azeri tajik uzbek kyrgyz kazakh chechen serb croat bosniak albanian somali ethiopian eritrean kenyan ugandan
    congolese rwandan burundian sudanese chadian libyan egyptian yemeni saudi emirati lebanese chinese filipino filipina indonesian thai burmese
    bangladeshi nepali sri-lankan colombian mexican venezuelan salvadoran guatemalan honduran haitian cuban german italian spaniard pole
    westerner expatriate swede dane finn norwegian dutchman irishman englishman scot belgian austrian hungarian
    czech slovak romanian bulgarian greek croatian slovenian bosnian macedonian montenegrin kosovar moldovan
    belarusian lithuanian latvian estonian brazilian argentine argentinian chilean peruvian bolivian ecuadorean
    ecuadorian paraguayan uruguayan nicaraguan panamanian jamaican trinidadian japanese korean vietnamese cambodian
    malaysian singaporean mongolian tibetan uighur uyghur turkmen jordanian kuwaiti qatari bahraini omani moroccan
    algerian tunisian mauritanian senegalese gambian guinean liberian ivorian ghanaian togolese beninese burkinabe
    cameroonian gabonese angolan zambian zimbabwean malawian mozambican tanzanian namibian comorian djiboutian
    bahá'í baloch pathan punjabi sindhi bengali
    australian canadian european african asian muslim shiite sunni druze alawite fulani tuareg dogon
    hausa mossi hazara pashtun rohingya tutsi hutu hema lendu dinka nuer`,
  ],
  [
    'weapons',
    `weapon gun rifle pistol revolver handgun shotgun carbine firearm machine-gun submachine-gun machinegun mortar launcher
    howitzer cannon artillery-piece radar kalashnikov ak ak-47 ak47 rpg pkm dshk arm tube silencer machete cutlass knife bayonet
    sword dagger spear bow sub-machine-gun manpads mlrs system bazooka flamethrower blade axe barrel sniper-rifle
    musket long-gun sidearm assault-rifle grenade-launcher rocket-launcher bayonet recoilless m-16 m16 g3 uzi makarov carbines gun-barrel
    launch-pad launchpad launch-tube catapult weaponry self-loading-rifle slr insas lmg hmg gpmg muzzleloader slingshot crossbow club axe handguns sks fal ar-15 glock barrett garand dragunov beretta galil mauser springfield-rifle`,
  ],
  [
    'ammunition',
    `magazine round bullet cartridge shell grenade rocket missile ammunition munition projectile ammo warhead clip charger
    mortar-bomb shot casing mortar-shell mortar-round rpg-7-rocket belt-of-ammunition torpedo bomblet
    ammunitions ordnance cassette live-round ballistic-missile cruise-missile atgm atgms hand-grenade smoke-grenade`,
  ],
  [
    'explosives',
    `explosive rdx petn anfo mine ied bomb landmine detonator fuse fuze dynamite tnt c4 vest suicide-vest device booby-trap boobytrap vbied car-bomb
    explosive-belt suicide-belt uxo charge stick gelatin gelignite detonating-cord primer
    belt ammonium-nitrate fertiliser fertilizer cord firecracker jerrycan-bomb pipe-bomb nitrate semtex blasting-cap gunpowder powder`,
  ],
  [
    'vehicles',
    `vehicle truck car tank pickup pick-up motorcycle motorbike bike bicycle cycle lorry bus van minibus jeep suv ambulance
    humvee apc apv afv ifv technical tanker convoy-vehicle bulldozer loader tractor excavator trailer taxi armoured-vehicle bmp btr mrap
    carrier toyota hilux train locomotive wagon rickshaw autorickshaw buggy camel donkey transporter automobile four-wheel-drive landcruiser land-cruiser
    t-72 t-90 t-64 t-80 bmp-1 bmp-2 bmp-3 btr-80 bradley leopard abrams merkava scooter tricycle coach pick-ups pickups self-propelled-gun
    moped typhoon fuel-tanker engine-car gun-truck bajaj tuk-tuk camper railcar railway-car ox-cart cart skidder quad atv dumper earthmover
    rover landrover minivan sedan saloon hatchback hearse tractor-trailer semi-trailer lada uaz ural kamaz hummer
    stryker t-55 t-62 bmpt mt-lb mtlb m113 maxxpro casspir kirpi ratel forklift backhoe snowmobile unimog
    motor-tricycle trike quadbike motorcar patrol-car fire-engine tram trolleybus marder gepard caesar panhard
    bushmaster`,
  ],
  [
    'aircraft',
    `drone uav helicopter aircraft plane jet airplane aeroplane warplane fighter-jet bomber-aircraft quadcopter gunship
    airliner glider balloon shahed ucav uas su-25 su-24 su-34 su-35 su-27 su-30 mig mig-29 mi-8 mi-24 mi-17 mi-28 ka-52 f-16 f-35 black-hawk lancet bayraktar
    reaper predator shaheds geran geran-2 orlan-10 orlan fpv chopper parachute paraglider mavic reconnaissance-drone multicopter airship cessna antonov tb2
    mirage rafale mig-21 mig-23 mig-31 su-22 su-57 tu-22 tu-95 il-76 an-26 an-12 an-2 f-15 f-18 f-4 f-5 a-10 c-130
    c-17 ah-64 apache chinook blackhawk uh-60 mq-9 mq-1 heron airbus boeing gyrocopter microlight hang-glider akinci
    anka mohajer ababil supercam zala octocopter hexacopter learjet gulfstream`,
  ],
  [
    'vessels',
    `boat ship vessel watercraft canoe dinghy pirogue speedboat warship frigate corvette submarine ferry barge trawler dhow
    skiff freighter cargo-ship gunboat raft merchant-ship bulk-carrier yacht outboard motorboat cutter usv minesweeper patrol-boat landing-craft tug dredger cruiser destroyer longboat
    lancha panga catamaran schooner lifeboat hovercraft jet-ski jetski tugboat rowing-boat rowboat fishing-boat
    steamer sailboat semi-submersible craft`,
  ],
  [
    'drugs',
    `drug narcotic heroin cocaine hashish cannabis marijuana opium methamphetamine meth captagon pill tablet fentanyl
    tramadol tramol hemp ecstasy amphetamine crystal-meth ganja charas packet yaba ketamine morphine precursor bhang kush capsule poppy
    pseudoephedrine substance weed khat cannabis-plant parcel brown-sugar codeine phensedyl
    resin hash qat miraa mdma lsd ephedrine opioid pregabalin mandrax coca coca-leaf coca-paste`,
  ],
  [
    'money',
    `cash money dollar euro rupee naira banknote currency ransom pound ruble peso note bill taka bitcoin ingot
    coin kyat riyal rial dinar lira franc shilling hryvnia birr cedi rand yuan yen rouble bolivar bolívar quetzal
    lempira gourde metical kwacha`,
  ],
  [
    'infrastructure',
    `house cave home building bridge base camp hideout warehouse depot school hospital clinic mosque church shop store
    market stall hut bunker position outpost post checkpoint tunnel facility refinery pipeline substation transformer workshop factory
    plant laboratory lab cache cellar shelter tent room apartment flat block dwelling structure site tower antenna installation barrack barracks
    headquarters hangar runway farm barn granary silo dam reservoir road route railway culvert command-post observation-post trench
    dugout fortification stronghold compound office station kiosk hotel restaurant shrine temple cathedral monastery library
    courthouse prison jail greenhouse mill power-plant power-station pylon borehole oil-still wellhead safe-house safehouse
    farmhouse villa mansion garage cottage residence chapel convent madrasa orphanage dormitory gas-station petrol-station launcher-site
    launch-site firing-position firing-point battery tank-farm terminal pier wharf port crossing lodge mine-shaft operations-room logistics-base staging-area
    bivouac centre center building-block store-room storeroom storehouse storage granaries crop field orchard line pipeline-section
    settlement-structure dump ammunition-dump fuel-dump airfield cowshed billboard statue shanty shack hovel premises arsenal armoury armory munitions-depot ammunition-depot fuel-depot
    gate outbuilding outhouse pharmacy dispensary classroom kitchen annex annexe minaret steeple bakery café cafe
    teahouse kindergarten nursery university college academy gym gymnasium stadium cinema theatre theater museum
    hall town-hall mall supermarket booth dyke shed carport stable pigsty winery brewery quarry sawmill steelworks
    shipyard dock guesthouse hostel inn bar nightclub barbershop canteen mast boiler boiler-house waterworks
    pumping-station well bungalow houseboat slaughterhouse
    abattoir schoolhouse schoolroom rectory parsonage seminary synagogue pagoda stupa
    mausoleum tomb cemetery morgue watchtower guardhouse gatehouse sentry-box pillbox foxhole sangar emplacement
    embankment parapet conveyor sub-station`,
  ],
  [
    'other-materiel',
    `piece phone telephone radio walkie-talkie computer laptop camera binocular binoculars uniform radar equipment generator
    battery-pack solar-panel gps document passport sim card tyre motor engine tool kit food supply rice cement cow goat sheep
    cattle camel-herd livestock animal rucksack backpack bag gear helmet sack book leaflet flag handcuff starlink modem router device-phone scope sight jerrycan canister drum
    barrel-of-fuel fuel diesel petrol gold diamond jewel antiquity artefact artifact ivory tusk timber charcoal handset id-card
    licence license-plate plate goggle vest-bulletproof bodyarmour jacket transmitter console server hard-drive usb drive satellite-phone thuraya tablet-computer
    jewellery jewelry necklace bracelet wristwatch panel inverter cylinder keg pallet headset earpiece tripod
    holster pouch shoe sandal beret badge diary ledger notebook pamphlet banner poster map printer photocopier
    scanner lamb buffalo bull flour maize sorghum millet wheat grain bean onion sugar sesame cotton coffee cocoa
    honey garlic tomato potato tobacco alcohol beer wine whisky vodka perfume clothes clothing fabric garment toy
    medication ration firewood tree sapling seedling copper coltan cassiterite silver bullion gemstone emerald jade mercury cyanide
    chemical urea balaclava mask bandolier bandoleer rod cable smartphone mobile cellphone walkie wristband
    spare-part dvd cd disk memory-card
    electronic-warfare-system jammer night-vision-device device-night-vision item material cigarette carton bottle liquor medicine vaccine computer-disk telescope rangefinder mattress mat blanket tarpaulin
    ransom-note copy sim-card crate box container pig chicken carabao donkey-load horse mule ox oxen calf`,
  ],
  [
    'territory',
    `village town city district settlement area territory province region hamlet neighbourhood neighborhood locality
    island capital height kilometre hill county borough quarter municipality commune governorate`,
  ],
  [
    'event',
    `attack fight strike airstrike air-strike raid blast explosion ambush clash battle operation shelling bombing bombardment fighting
    shooting assault massacre offensive incident violence crash accident war conflict campaign skirmish gunfight gun-fight gunbattle
    spell gun-battle firefight shootout encounter engagement sortie barrage siege exchange mission push counterattack counter-attack patrol drive sweep search inspection
    protest riot unrest uprising coup march demonstration earthquake flood fire storm salvo wave shootings stampede hijacking
    torture incursion invasion disturbance crackdown curfew ceasefire truce standoff outbreak swoop checkpost sit-in killing-spree pogrom purge turmoil`,
  ],
  [
    'outcome',
    `death killing murder injury wound casualty-figure loss toll fatality-figure abduction kidnapping arrest capture seizure elimination
    destruction release surrender displacement homicide execution assassination disappearance liquidation neutralisation neutralization
    slaying beheading detention interception downing recovery confiscation rescue evacuation injury-figure arrest-figure decapitation lynching apprehension discovery
    launch wounding martyrdom demise liberation burning torching razing demolition looting theft slaughter expulsion hanging recapture`,
  ],
  [
    'thing',
    `report claim statement number figure count time side part kind type case reason way month year week day hour minute night
    morning afternoon evening government state country nation party plan rate percent group team half cause problem question
    law order demand talk meeting visit vote seat dozen hundred thousand million total rest majority result effort plot threat round-talk source
    charge-sheet accusation allegation photograph photo video image picture footage message letter speech word name list inventory catalogue ledger
    increase decrease surge spike uptick upsurge spate drop record history attempt bid sentence trial hearing investigation probe inquiry
    decision resolution agreement deal project programme program budget fund system-political phase stage tour job
    crater trace hole footprint evidence scene clue
    leg foot limb eye ear finger hand grave mass-grave
    season anniversary tonne kilometer metre mile hectare acre occasion mistake failure success victory defeat role
    chance risk warning alert alarm call appeal truth lie fact opinion view thing matter issue
    condition situation crisis disaster tragedy catastrophe response reaction impact effect consequence presence absence
    sanction embargo flight train-service service power electricity water supply-line internet network website account page post-online
    tweet cross mark point level degree grade score goal game match race cup league branch river
    lake sea ocean forest mountain valley desert border frontier coast shore road-block roadblock distance direction
    movement organisation-of step measure precaution effort-part portion share section segment proportion hostility tension`,
  ],
  [
    'organisation',
    `army military police government ministry navy airforce air-force brigade battalion regiment division corps command
    organisation organization agency council committee commission parliament court bank company corporation union federation
    association movement front coalition alliance junta regime authority department bureau service-security mission contingent force militia-group task-force
    newspaper broadcaster channel outlet monitor network-tv media press spokesman spokesperson spokeswoman witness police-force
    squadron platoon company-army squad unit detachment garrison convoy column gang cell band mob crowd faction cartel syndicate
    delegation tribe clan community sect party-political crew-of brigade-of fleet flotilla formation caravan`,
  ],
]

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'persons',
  schoolchild: 'schoolchildren',
  grandchild: 'grandchildren',
  townsperson: 'townspeople',
  passerby: 'passersby',
  'passer-by': 'passers-by',
  life: 'lives',
  craft: 'craft',
  wife: 'wives',
  midwife: 'midwives',
  knife: 'knives',
  body: 'bodies',
  family: 'families',
  casualty: 'casualties',
  fatality: 'fatalities',
  injury: 'injuries',
  personnel: 'personnel',
  people: 'people',
  aircraft: 'aircraft',
  sheep: 'sheep',
  cattle: 'cattle',
  dead: 'dead',
  crew: 'crew',
  staff: 'staff',
  deceased: 'deceased',
  ammunition: 'ammunition',
  ammunitions: 'ammunitions',
  mujahid: 'mujahideen',
  ordnance: 'ordnance',
  taliban: 'taliban',
  equipment: 'equipment',
  cash: 'cash',
  radar: 'radars',
  police: 'police',
  hero: 'heroes',
  'land-cruiser': 'land-cruisers',
  premises: 'premises',
  headquarters: 'headquarters',
  barracks: 'barracks',
  'landing-craft': 'landing-craft',
  ox: 'oxen',
  calf: 'calves',
  half: 'halves',
  thief: 'thieves',
  nationals: 'nationals',
  chinese: 'chinese',
  lebanese: 'lebanese',
  burmese: 'burmese',
  congolese: 'congolese',
  sudanese: 'sudanese',
  ammo: 'ammo',
}

/** The regular plural of an English noun. */
const pluralOf = (noun: string): string => {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular !== undefined) return irregular
  // "riflemen", but "Germans"
  if (/man$/.test(noun) && !/^(german|human)$/.test(noun)) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

export interface NounEntry {
  readonly class: NounClass
  readonly plural: boolean
  readonly singular: string
}

const build = (): ReadonlyMap<string, NounEntry> => {
  const entries = new Map<string, NounEntry>()
  const add = (form: string, entry: NounEntry): void => {
    if (!entries.has(form)) entries.set(form, entry)
  }
  for (const [nounClass, words] of NOUNS) {
    for (const singular of list(words)) {
      const plural = pluralOf(singular)
      add(singular, { class: nounClass, plural: plural === singular, singular })
      add(plural, { class: nounClass, plural: true, singular })
    }
  }
  return entries
}

/** Nouns of the field by form, with their class and number. */
export const NOUN_FORMS: ReadonlyMap<string, NounEntry> = build()

const CATEGORIES: ReadonlySet<string> = new Set<Category>([...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES])
const PEOPLE: ReadonlySet<string> = new Set<Category>(PEOPLE_CATEGORIES)

/** Whether a noun class is a category that claims count. */
export const isCategory = (nounClass: string): nounClass is Category => CATEGORIES.has(nounClass)
export const isPeople = (nounClass: string): boolean => PEOPLE.has(nounClass)
