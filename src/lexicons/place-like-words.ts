/**
 * Ordinary words (and words that begin sentences) that are also the name of some town: "Nice", "Mobile", "Of". Such a word is a place only
 * where its surroundings say so. Those keys of the gazetteer that an English dictionary or lower-case prose has too.
 */
const words = `
aar aba abaca abbey abkhazia abridge abut aby acari acre ada ade adh adios admiralty ado advance aegean afar afp again agar agon
ain aken akka akko aku al ala alabaster alae alas albino alfalfa alga algonquin all allah allhallows alliance aloha along alp
alpha alpine also altar altissimo alto always amble ambler ambo amd amelia america amity amor amora ampere ana anaconda anchovy
ancon and ane anew anger angered angers angles anglesea angostura angus ani anna annam another ant anta antakya antelope anthem
anthony antique any ap apace apc ape apex apples applewood april apt aqaba aquitania arab arabic arabs arbutus arcade arcanum
arch archer arches archway arco arctic arcus are areal arena arenas argentine argyle aria ark arles armada armilla armour aroma
arras arroyo arsenal as asbestos ascot ash ask asker aspen asper aspinwall assumption atar atlantic au auburn august aura aurora
austral aviator awash awe ba baa baba babbitt babel babu baccarat bach bacon bad badger bag bagdad bail baker balaclava balas
balbriggan bale baler balibago baling balk balky ball ballast ballots bally balm balsa baltic bam bamboo banana band banderilla
bangs bani banian bank banks banksia banner banning bannock bar barbate barber barbican bard barde bare barge baric bark barking
barong barren barrow bart basalt basin basing bassi bat bath batman battle battlefield baud bay baya bayat bc beach beacon beadle
bear beaver bed bee beechwood beers beg begun bell bellbird belle bellflower bells belvedere bema ben bend bender bent berne
berry berserker best bethel bias bible bid bida bile bimbo binder bingo biota birr bishop bismark bison bittern blackfoot
blackwater blackwood blades blain bland blanquillo blarney bled blender bloke bloomer blossom bluff bod bode bodega bokkos bola
boll bolo bonanza bonbon bond bone bong bongo bonito bonny bony boo booker boom boot bore borgia born borne boron bossier bot
botany both bouillon boulder boundary bountiful bourbon bourne bovril bow bowman box bra bracken brad brains bran branch brand
brant bras brass bravo bray bream brevet brewer briar briarwood bride bridge brier brig brigantine bright brill brilliant britt
bromberg brome brooklet brother brown browning brunn brunswick brush brusque buckeye bucks bugle buhl bulbul bullion bullock
bulls bully bum buna bunde bungalow bureau burg burin burke burma burns bury bus busby bush bushland busing busk but butler butts
buy cabana cabaret cacao cache cacique cactus cafe caimitillo caimito calaba calabash calan calcium caldera callow callus calumet
camachile camas camber cambria camo camp campana campion can canaan canadian canals candela candida cane canfield canna canning
cannon canon cantonment canyon capital captain capulin car caracal caraway carbon carbonate carefree caribou carnation caroline
carpentaria carpi carrefour cars carter cartwright carver cascabel cascade cascades cash cashmere casino casinos cassia cassino
cast castilla casuarina cat catalan catena cavalier cavalla cave cay cayenne cebuano cedar celebration cella centenary centennial
center centerfield central centre centurion century ceric chadian challis chamber chamberlain chambers chamois champagne chanal
chancy chandler changan change chaparral chapman chard charge chari chase cheddar chela cherry chico chicot chilly chin china
chinchilla chino chinook chippendale chippewa chirk chop chore christ christian christmas chunga church cia cicala cim circa
circle cisco citrus city clarence claret clarion claro clary claver clavier clay claymore clemency clever clinch clit clones
cloud clover cloverleaf coal coalfield coats cockatoo coco cocoa coffee cohoe coin coke cola cole college collie collier colonel
columbine comal comber combine come comer comfort commerce commonwealth communal concession concord condom conestoga confines
congress conima conn continental convent converse conversion convoy cook cookhouse cool cooling cooper coquille cordon cordova
coria cornea cornier cornish cornu corona coronation corpus corral corsica cortez cot cottage cotton cottonwood couches council
countryside court cove coven cox coyote crane crater craven creek creel crescent cresson crest crick cricket crisp croft crone
crook crooks cross cruces cruet crump crystal cube currajong curry cut cutler cwm cygnet cypress da dad dado dag dail dale dame
damp dana dare darling das date dauphin day deadwood deal debar debark december defiance deforest del delta denali dent deposit
derby derma devonshire dexter diamante diamond diaz dickey die dig dike dinar ding dinge dingle dire disa diss divan divide dixie
do dobra dobson doctor dodge doe doffing doge dolce dole dollar dome don donbas donna doom dooms door dour downer downside
downtown dragoman drain drama draper drew driver drome dross dry du duce duffel dug duma dunkerque duomo dura dural dutch dyer
each eagle ear early earth east easter eastern ebbs ebon echelon echo echt eclectic economy ed edd eddy effort egg eid eight el
eldorado elixir elizabeth elk ell elmwood emerald emery eminence emmental emmet empire emporia emporium encamp endicott energy
engineer english enigma ens enterprise era esfahan espana espy est ester eu even ever evergreen every excelsior experiment
extrema eye fairway falcon falconer falls fang fantan farad fare farmland fascia fatah fate father fatwa fbi february federal
federation fell felling feria ferry few fife filago filer fille finale fines finis firestone first fisa fiscal fisher fishhook
five fjord flagstaff flathead flatlands flavin fleet flint flora floreat florin floss flushing fontanelle force ford forest forks
forth fossa fossil foster fountain four fowler frankfort franklin free freeborn freedom freehold freeman freer freestone french
fresco freshwater friday friend friendly friendship front frontier frunze fry fukien fully furore fussy gaba gage gala galapagos
galax galena gallia gamba gaming gamut gang ganja gao gap gar garden gari garland garner garnet garrison gasconade gaspar gates
gateway gaur gay gee geebung gem gemsbok general genova gentry german geta ghat gill gimel giro give glacier glad gland glebe
glide globe gobo god godown goes going golan golden goldenrod goldfield golem gondola gore gorges gorgonzola goring gorki got
governor grabs graces grad grain gram gran granadilla grand grandson grange granger granite grant grants grapevine grave graves
gray grays greek green greenback greenbelt greenbrier greenway greenwood grenade grey griffin grill grins grottoes grove groves
grub guaira guama guan guano guildhall guise gulf gurnard gypsum ha hacienda hackberry hackney hail hale halfway hall hallow
halls ham hamas hamlet hand hankey harbor hard hardy harem harper harrison harrow harvest haslet haste hat hatch hatting hausen
havelock haven hawker hawthorn hay hayfield hayfork hayti hazard hazelwood he headland healing heard heath hector heel heist hela
helper hem hemlock herald herby here hermann hermitage heron hey hickory hideaway highland highways hila hill hillside hinges
hire hit hiv ho hobo hocking holder hole holiday holland holler holmes holstein homburg home homeland homer homestead hometown
hominy honcho honda hondo hone honey hood hook hooker hooks hoover hope horn horning horst hot how hoya hub hull hullo humble hun
hunt hunter huron hurricane hurt hut iberia ibo ida if iga ilama ilia ilion ill imperia imperial independence indigo indri
industry inga intercourse iota ira iron ironwood is ischia isil isis islam island islands isle it ithaki iva jabiru jaboncillo
jack jackpot jak jam january jar jasper jati jersey jessamine jesus jiao jingling job joseph judge julian july junction june just
justice kabala kadikoy kaki kale kalian kalimantan kalka kalumpang kapok karakul karma kayo kea kelly kendal kepi kern keystone
khimar kildeer kill killdeer kiln kilo kinder king kingfisher kings kingwood kissing klutz kobo kola koran kore korinthos kotar
koto kulun kuru kutch la lac laces lack lad lady lagan laguna lahar lake lakes lakeshore lakeside lakota lam lamb lame lamia
lancing landing landmark lane lantana lao lapel largo larkspur larva lasalle lasek lash last lat lathi latin lauder laurel law
lazy lea lead least lech lede lee leek leer leers lei leibnitz lempira lend lent leone less leu levant levy liberal liberty lice
licking lido liege lieutenant light ligne liman limbi limbo limbus limestone limina limit linden line lint lira lire lisle list
lit liter littoral lively llama llano locking loculi locust lode lodine log logo lombardia long longan longobardi lontar loo loon
lop lope lorca lord lorica loss lot lotte louvres love loving loyal loyola luau luck lucky lucre lumina lunge lure luring luster
lustra luxemburg macarthur macgregor mack mackinaw mad madam made madrasa madrigal mafa mafia magenta magnolia mahomet maia
maiden maidenhead maillot main maize majagua major makin mako malay malaya male maleo mallow mals mama mammoth man manage manat
manatee mane manga mange manger mango manilla manly manna manning manor mantel mantua manus many maraca marang marathon maravilla
march mare margarita margate mari marian marimba marina mariposa maritime marker marks marl marlin marly marmora marquise mars
marshall mart marum mary mascara mascot maser masqat mass massing massy mastic matador matai matman maverick may mayo mayor maze
mcalester mccormick mcgraw mcintosh mckinley mcpherson me meadows media mediterranean medulla mega megara melon meme memel men
menominee mentor mercer mercury mere meridian merino mermaid mescal mesquite met metro metropolis miao mica mideast midfield midi
midland midstream midtown midway midwest mignon mile miles miller mills milo mina mine miner mineral minister minor minster mir
mire miri miss mission mitre mo moa mobile mocha mogul moho moil mojo mol mold mona monday mongo mono monster monte monument
moody mop mope mora moraine moray more moresco moron morrow moss most mot moth mother motley moult mound mounds mountain
mountainside mower much mud muff mulberry mullion murphy musci muse mustang muting mutters mystic mytilene nacional nada nag
nagari name nance nandu nara nardo narrows nato natters navajo naval nave nay naze nd neb nebo nederland needles nelson neo ness
net never new newel newmarket next ngo ngu nice nine nisi nm no noble nobles noel none noria normal norman north northeast
northeastern northern northland northwest not noun nov november now oar oas oasis obama obi oblong occidental ocean ocher
ocotillo october ode of officer often ogle ogre oka ola old olds olea olla olm omega once one onega oni only onset opera
opportunity or ora oracle oral orang orange oratorio orchards ore oriental os osprey other otoe otter outlook over overland own
oxbow paca pace pacific pack page pail paisley pal palas palatine pale palisade palling palmar palmetto pals pampas panda pang
panhandle panorama pant pap papa papaya paper par para parachute paradise paramount parang parchment pare park parkland parks
parkway parole partizan pasha pasta paste pasto pat pate patten pawing pay peach pearl pecs peculiar peel peer pekan pen penal
penally penguin penne peplos per perches pergola peri peridot perm pernio perseverance person pest pestis petal petit petroleum
petting phaeton philomath phon pia piano pianola piazza picayune pierce pieta pigeon pike pilar piles pill pinch pinchbeck pine
pines pineta pining pink pinner pinole pinon pinto pinyon pion pioneer piscina piste pita pitanga pitman piton piute placer
plains plan planes plantation plaque plate plateau plateaux platy plaza plenty ploce plover plum plunge pol police polis poll
polling polo pols pomfret ponce ponder pong pons pontos pool pooler pop pope poplar porches porcupine pore porta portage porter
poses posse post postal potter potting pouch pout power prairie pram prat pray praya president presidio price prince princess
principal privateer proctor professor progress proserpine prospect prosper prosperity prosperous provost puke pul pula pule puli
puma punch purchase qabala quart quarto quay queen queens quern quickstep quran race radon raglan raiding rail rain rainbow
rainier rains ramadan ramona ran ranger rani ransom rapids ravels raven raver ray rayon razes razorback re reading real ream
recco rector red redding redemption redhead redwood reek reform rehab reis republic research reserve reservoir retie retreat
reunion reuters revel revere reyes rho rib rice rich rid riddle ridge rifle rilievo rima rind ringlet ringway rio ripe rive
riverbank rivers riverside rives roan robe rock rockfish rode rodeo roe roebuck roma romaine roman romani roosevelt root rose
rosebud roselle roses rosewood rot rots rotunda rouge roundup rowan rozelle rude rue rugby rum run rung rush rusk rust rye sabine
sabra sabres sac sachet sachsen sad sag saga sagamore sago said saints sake saki sakti salal salami salat sale sales salim saline
salmi salmon salon salt salve sam saman samba sambuca same sami san sanction sand sandbank sandstone sandwich sandy sane sang
sangaree santa sap saran sard sari sars sassafras sassier satsuma saturday sauce saucier savage savanna save sawyer saxon say sc
scenic sciara scilla scissors scone scurry se seaside sec second sector sedan see seeland sees segni sells selva semaphore semi
senator send sene senor sense september sequoyah sergeant serpentine serrano servo settle seven severance shaft shamrock shaping
share sharp sharpness she shearwater sheikh shell shepherd sheriff shields shin shiner shipyard shoreline shush sic side sierra
sigma siliqua silly silt silva silvan sima simmering sin singleton sins sion sir siracusa sire siren siris sis sisal sister
sisters siwan six ski skive slater slinger slope slough smile smith sned snow snowflake snug so soars sober soften soja sol sola
solan solo solon soma somali some somme son song soon sori sort soudan sours south southeastern southern southland spa spanish
sparks spay spearfish speedway spitz split spring springbok springs spry spur stabroek stagecoach stains stall stamps stanhope
staples star stark sterling stetson still stock stoke stokes stone stonewall store storey story stover stow strand strawberry
street string strong strum sturgeon sublimity success such sulawesi sully sulphur sultan sultana summerhouse summers summerset
summit sunday sundown sunflower sunray sunrise sunset sunshine superior supreme sur sura surinam surprise susa susah swain swan
swat sway swift swords sycamore sylva taal tab tabi tabor tabu tactic tad tai tala talent tales taliban talisman talon tam
tamarack tamarin tamarindo tambac tame tangent tangerine tango tank tanner tapa tapes taping tapping tar tare tarn taro tarp tars
tartar taskent tasty tat tatou tau taut tea tela telfer teller telluride temperance temple ten tenno tenor tequila terce terrace
tessera tessin tetra than that thatcher then there theresa thermal these they third this thomas thorn those three thunderbolt
thursday ticonderoga tierce tiffin tiling till time tindal tire tires tiring tiro tit titi to toast toga tole tomahawk tombstone
tome tondi tone tool toon topee topi tore tornado tornillo torrent tours tower town towner towns toyota trail train trainer
traverse treasure triangle tribune tricot trim trip trooper tuba tube tuckahoe tucker tuesday tulle tully tumble tundra tune
tunes tunica tup tupik turkestan turner tussling tut tux tweed two tyro uda ultimo un unai underwood union unity university
upland uptown urban urus us used usher uvea vac vale valence valentine valley valor var vara vary vas vasa vela vendee verdigris
vermes vermilion vermillion vernal vernonia veronica vex viator vicar vice victor vicuna vila villa village villas vineyard
vineyards viol viola violet vis vise vita vitis volary volcano wa wade wadi wagoner wahoo wail wainwright wake walhalla walker
wall walls walnut wangle wanning waratah ward warden warder ware warner warrior wash washer watchtower waterman waterways waw
ways we weatherly weaver wedding wedel wednesday weed weir welch welcome weld well wellborn welling wells welsh west westerly
western wetter what wheeler when where whetstone while whistler white whitefish whitewater whiting whitsunday who why wick
wickliffe wilderness will willow winder wines wing wink winner winters wise withers wood woodbine woodland woodruff woods wool
worms wort worth wright wrist wye xinhua ya yam yap ye yea yell yes yet young zag zebra zeta zetland zing zion zone
`;

export const placeLikeWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
