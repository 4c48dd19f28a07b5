/** Words in the names of speakers that every country, district or town has: they say what a speaker is, not which one. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `the a an of for and in at on by to from with its their his her our this that as both two three four five several many some one
  general staff joint special armed land ground air naval sea river border coast coastal frontier presidential republican royal
  defence defense interior foreign internal external health public home affairs justice information communication communications
  education agriculture finance transport civil emergency disaster management rescue relief national federal regional provincial
  central northern southern eastern western north south east west northeastern northwestern southeastern southwestern capital
  local district state municipal rural urban main chief deputy acting former senior junior top first second third high supreme
  military security intelligence operations operational operation task human rights red white blue cross crescent
  medical forensic health-ministry media press official officials government governmental presidency cabinet council
  attorney prosecutor court police traffic criminal investigation investigative anti counter terrorism terrorist terror war
  hospital clinic morgue ambulance university community religious traditional tribal village town city area zone sector unit
  training joint-operations peacekeeping mission headquarters spokesperson's army's rapid response mobile guard guards
  gendarmerie intelligence paramilitary militia militant rebel insurgent group armed-group organisation organization
  new old other another same only own largest biggest leading independent private daily weekly news online social
  sir madam president vice prime minister ministers office secretary permanent director executive commissioner assistant
  brigadier-general lieutenant-general major-general lieutenant-colonel warrant corporal sergeant major captain colonel`
    .split(/\s+/)
    .filter(Boolean),
)

/** Titles and ranks in full; abbreviated ones stand in `TITLES`. */
export const RANKS =
  /^(mister|doctor|professor|general|lieutenant|colonel|major|captain|corporal|sergeant|commander|admiral|brigadier|marshal|inspector|superintendent|constable|minister|governor|mayor|president|senator|secretary|chief|judge|sheikh|imam|father|sister|brother|pastor|bishop|director|commissioner|chairman|prefect|emir|spokes(man|woman|person))$/
