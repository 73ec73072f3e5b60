import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { weapons } from "../../lexicons/weapons.js";
import { wordTest } from "../../text/word.js";

/** Somebody by what they do, and no thing or place. */
export const isDoer = wordTest((word) => isAgentNoun(word) && ![weapons, goods, facilities].some((list) => list.has(word)));

/** "welder", "apprentices", "pianist": nouns that name people by what they do. */
function isAgentNoun(word: string): boolean {
  return (
    /(?:[^aeiou]er|[aeiou]rer|eer|ist|ian|or|ee|ant|woman|man|women|men|sman|herd|smith|maker|holder|keeper|worker|seller|dweller)s?$/.test(
      word,
    ) &&
    word.length > 5 &&
    !notAgents.test(word)
  );
}

const notAgents =
  /^(?:number|letter|water|power|order|paper|corner|border|river|shelter|tower|computer|tanker|helicopter|container|bunker|trailer|freighter|cruiser|trawler|summer|winter|weather|matter|quarter|center|theater|disaster|charter|register|chapter|september|october|november|december|laughter|slaughter|murder|daughter|bulldozer|counter|cluster|thunder|danger|hunger|cancer|finger|shoulder|bladder|chamber|timber|lumber|cover|silver|fever|lever|sewer|flower|shower|answer|layer|prayer|transfer|dinner|banner|manner|corridor|factor|sector|reactor|tractor|doctor|motor|error|terror|tremor|floor|door|motor|monitor|mirror|harbor|armor|labor|honor|rumor|humor|favor|color|flavor|odor|vapor|interior|exterior|plant|grant|restaurant|merchant|infant|elephant|instant|amount|committee|coffee|degree|fee|guarantee|trustee|refugee|employee|knee|tree|specimen|regimen|abdomen|omen|ember|member|remember|former|latter|other|another|either|neither|whether|together|altogether|further|rather|earlier|later|under|over|after|never|ever|however|newsletter|poster|sticker|locker|rocker|folder|ladder|powder|gender|tender|engender|shutter|gutter|butter|twitter|metre|filter|meter|kilometer|centimeter|parameter|diameter|perimeter|thermometer|barometer|charger|burger|passenger|messenger|danger|stranger|manager|teenager|villager|cluster|minister|sister|master|mister|cemetery|alter|altar|list|mist|fist|twist|exist|resist|insist|assist|consist|persist|variant|descendant|transplant|covenant|pendant)s?$/;
