/** Words that stand in most reports of violence, and so tell no event from another. Stems as `tellingWords` makes them. */
export const plainWords: ReadonlySet<string> = new Set(
  `for and the was are but his its had has who were that from not yet via per one two six ten out own off new men man act add old ago any all let lot may now nor way war won yes why use too tri try ton top tell about above according account across added after again against agency agencies ago all almost along already also although always among amid and
another any anyone area around attack attacked attacker authoritie authority away back bank because been before began behind being believed below
beside between beyond blast blood body bodie bomb bombing both brought but call called came can captured carried case casualtie center central centre chief
city claim claimed clash clear come coming comment condition confirmed could country countrie custody daily damage damaged day days dead death
describ deputy detail did died dies district down during each earlier early east eastern eight eighteen eighty either eleven else emergency end even event
evening every explosion explosive eyewitness far few fifteen fifth fifty fight fighter fighting find fire fired first five follow followed following force
forces former forty found four fourteen fourth friday from full further gave general get give given goes going government governor great ground group
gun gunfire gunman gunmen had half happened has have having head heard held her here high him his hit home hospital hour house how however hundred hundreds hurt
identified immediate immediately incident including information injured injuring injury injurie inside instead interior into investigation involved
issued its itself joint journalist just kidnap kill killed killing kind knew known large last late later latest lead leader least left less life lifes line lives
local long made main major make man many may media member men meanwhile message met midnight might mile military militant minister ministry minute
monday month more morning most mostly moved much municipal murder must name named national near nearby nearly neither never new news next night nine nineteen ninety noon nor
north northern northeast northwest not nothing now number occurred off offic officer official officials often old once one only open opened operation other
others our out outside over own part past people peopl per perpetrator person place plan point police policeman policemen politic power present president previous
previously province public put quot radio rather reach reached received recent region regional remain remained repeated report reported reporter
residents resident responsibility result return returned right road said same saturday saw saying say says scene second secretary security see seen senior sent separate serious
seriously set seven seventeen seventy several shoot shooting shot should show side since six sixteen sixty small social soldier soldiers some soon south southern southeast
southwest source special spoke spokesman spokesperson spokeswoman spot state statement stating station still stood such sunday suspect suspected system take taken
talk ten tenth territory than that the their them themselve then there these they thing think third thirteen thirty this those though thousand
three through thursday time times today told tomorrow tonight took total toward towards town treated treatment troop troops tuesday twelve twent twenty two under unidentified
unit unknown until upon used victim village villager violence violent wait was way weapon wednesday week weekend weeks well went were west western what when where
whether which while who whole whom whose why will with within without witness witnesse woman women work world would wound wounded wounding write yard year years yesterday yet
young youth january february march april june july august september october november december spokesmen armed army carry carrying claiming condemned
condemn investigate investigating happen area areas lost lose leave leaving men boy girl child children family families civilian civilians`
    .split(/\s+/)
    .filter(Boolean),
);
