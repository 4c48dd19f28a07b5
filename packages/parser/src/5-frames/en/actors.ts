/** Nouns for many who act as one, and for crafts that are named for their crews. */
export const COLLECTIVES =
  /^(groups?|gangs?|patrols?|columns?|convoys?|units?|forces?|brigades?|battalions?|regiments?|divisions?|troops|coalition|side|drones?|warplanes?|aircraft|helicopters?|jets?|planes?|defen[cs]es?|air-defen[cs]es?|artillery|batter(y|ies)|paramotors?|gyrocopters?|aviation|navy|army|military|police|gendarmerie|gardaí|militias?|cartels?|junta|regime|rebels|rebellion|enemy|occupation|air|guards?|command|authorities|state|government|customs|services?|teams?|squads?|squadrons?|crews?|cells?|mobs?|parties|party|contingents?|detachments?|fleets?|warships?|gunboats?|cutters?|ships?|frigates?|destroyers?|submarines?|vessels?|wings?|branch(es)?|tanks?|boats?|factions?|battlegroups?|grouping|movement|organi[sz]ation|outfit|ranks|engineers|bombers?|snipers?|mission|alliance|commandos?|operatives|elements|gunners|garrison|defenders|vigilantes|volunteers|components?|actors|partners|allies)$/

/** Nouns that stand as subjects of outcomes without having brought them about: speakers, papers, days. */
export const NEVER_ACT =
  /^(operation|spokes(man|woman|person|people)|sources?|reports?|statements?|communiqués?|bulletins?|data|figures?|media|newspapers?|channels?|outlets?|websites?|broadcasters?|witness(es)?|ministers?|hospitals?|officials?|correspondents?|reporters?|journalists?|activists?|tribunal|court|observatory|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** Verbs whose subjects attack, by their first word; those that arm nobody by themselves want an able subject all the same. */
export const ATTACK_VERBS: ReadonlySet<string> = new Set(
  `attack storm raid ambush assault strike hit pound shell bomb bombard strafe besiege overrun invade ransack loot target
  open fire shoot drop rain lob hurl launch detonate set blow trigger plant enter break burst descend swoop waylay block
  surround rampage carry stage mount commit perpetrate infiltrate rob rape torch burn claim board stop ram
  attempt use employ ravage pillage plunder erupt charge rush slit behead kill abduct pelt disperse`.split(/\s+/),
)

/** Verbs by which an attack harms whoever is about, whoever attacks. */
export const STRIKES =
  /^(shell|bomb|bombard|strafe|strike|hit|pound|drop|open fire|fire|shoot|attack|torch|burn|rain|massacre|target|kill|detonate|blow|pelt|disperse)/

/** Verbs that attack by the word behind them alone: "fell upon the camp", "held up a convoy". */
export const PHRASAL_ATTACKS = /^(fall upon|hold up)$/

/** What a force leads when it goes about its work. */
export const MISSIONS = /^(missions?|operations?|raids?|sorties|patrols?|sweeps?|assaults?)$/

/** What is thrown at people to hurt them. */
export const MISSILES = /^(stones?|rocks?|bricks?|bottles?|grenades?|bombs?|cocktails?|spears?)$/

/** Verbs and objects by which a force goes about its work: it searches, pursues, answers fire. */
export const FORCE_VERBS: ReadonlySet<string> = new Set(
  `conduct carry launch return give pursue chase repel repulse engage intercept foil thwart stop search comb sweep dislodge retake
  recapture raid hunt clash fight battle skirmish exchange patrol swoop retaliate deploy mount liberate
  neutralise neutralize eliminate rescue enter overrun capture seize catch encounter defend lead besiege surround rout oust corner confront counter-attack counterattack overpower`.split(
    /\s+/,
  ),
)

/** Verbs of the field that stand without an object. */
export const NEEDS_NO_OBJECT =
  /^(open fire|clash|fight|swoop|swoop on|descend|retaliate|attack|strike|infiltrate|battle|rampage)$/

/** Nouns that bring up an attack or what looks like one. */
export const NEW_EVENTS =
  /^(airstrikes?|strikes?|attacks?|raids?|shelling|bombings?|ambush(es)?|assaults?|blasts?|explosions?|clash(es)?|shootings?|shootouts?|crash|incidents?|encounters?|operations?)$/

/** Nouns for fighting that "with" gives another side: "a clash with", "an exchange of fire with". */
export const FIGHTS =
  /^(clash(es)?|fighting|battles?|gunbattles?|gunfights?|gunfire|fire|firefights?|shootouts?|encounters?|engagements?|exchanges?|skirmish(es)?|combats?|confrontations?|fights?|hostilities|war)$/

/** Nouns for an attack that take the attacker's name before them: "Israeli airstrike", "rebel ambush". */
export const ATTACK_NOUNS =
  /^(airstrikes?|strikes?|air-strikes?|airraids?|attacks?|raids?|shelling|bombing|bombings|bombardments?|ambush(es)?|drones?|assaults?|offensive|operation|operations|missiles?|rockets?|artillery|fire|gunfire|incursions?|invasion|wars?|campaigns?|onslaught|bombs?|shells?|mortars?|blockade|siege|counter-?attacks?|massacre|aggression|riposte|retaliation|crackdown|airforce|snipers?|tanks?|warplanes?|jets?|planes?|helicopters?|munitions?|bullets?|gunshots?)$/

/** Words before an attack's noun that name a side by themselves. */
export const SIDE_WORDS =
  /^(us|u\.s|u\.s\.|american|coalition|army|government|rebel|rsf|israeli|nato|saudi-led|houthi|turkish|enemy|junta|regime|zionist|occupation|insurgent|militant|jihadist|terrorist|bandit|militia|gang|paramilitary|police|military|wagner)$/

/** What "give", "return" and "exchange" must have for their object to be part of a fight. */
export const FIRE = /^(fire|chase|pursuit|gunfire|shots)$/

/** Verbs of the field that shoot at what flies and harm nobody: they are no attack. */
export const DEFENDS =
  /^(shoot down|bring down|knock down|set free|set out|set up|carry off|break off|break down|break up|launch an? (probe|investigation))$/

/** Nouns that stand for an attacker without saying who it is. */
export const VAGUE_ACTORS =
  /^(attackers?|assailants?|raiders?|aggressors?|perpetrators?|intruders?|group|militia|movement|organi[sz]ation|outfit|gang|force|side|suspects?|m[ae]n|elements)$/

/** Nouns that say by themselves that those they name attacked: "five of the attackers". */
export const ATTACKERS =
  /^(attackers|assailants|raiders|gunmen|bandits|kidnappers|abductors|hoodlums|perpetrators|aggressors|marauders)$/

/** Crafts and guns, which somebody sent. */
export const INSTRUMENTS =
  /^(drones?|aircraft|jets?|warplanes?|helicopters?|planes?|artillery|aviation|gunships?|bombers?|rockets?|missiles?)$/

/** Those who attack from the air. */
export const FROM_THE_AIR = /\b(air ?force|warplanes?|jets?|bombers?|gunships?|helicopters?|aircraft)\b/i

/** Those that nobody flies, where no word beside them says whose they are. */
export const UNMANNED =
  /^((\d+|an?|one|two|three|four|five|several|armed|attack|suicide|kamikaze|explosive|fpv|first-person-view|unmanned|unidentified) )*(drones?|rockets?|missiles?)$/i

/** What a force runs, or how it comes: its name stands behind "of" ("an operation of the national army", "the entry of the army"). */
export const OPERATIONS = /^(operations?|offensives?|campaigns?|sweeps?|raids?|strikes?|airstrikes?|entry|takeover)$/

/** Verbs by which the number of attacks changes: "militant attacks surged" tells of none. */
export const VARIES =
  /^(go (up|down)|surge|rise|fall|increase|decrease|decline|drop|climb|double|jump|grow|dwindle|spike|number|total)$/
