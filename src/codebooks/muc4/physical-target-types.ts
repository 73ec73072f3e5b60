import { readLexicon } from "../../lexicons/lexicon.js";
import { singular, wordsOf } from "./words.js";

/** Words of a building or thing, with the kind of target that MUC-4 counts it as. The last word that stands here decides. */
export const physicalTargetTypes = readLexicon(
  "muc4-physical-targets",
  `
embassy = diplomatic
consulate = diplomatic
diplomatic = diplomatic
ambassador = diplomatic
bank = financial
branch = financial
savings = financial
car = vehicle
bus = vehicle
vehicle = vehicle
truck = vehicle
dumptruck = vehicle
plane = vehicle
airplane = vehicle
aircraft = vehicle
airliner = vehicle
helicopter = vehicle
taxi = vehicle
train = vehicle
boat = vehicle
ship = vehicle
jeep = vehicle
van = vehicle
minibus = vehicle
microbus = vehicle
pick-up = vehicle
pickup = vehicle
ambulance = vehicle
automobile = vehicle
motorcycle = vehicle
motorcade = vehicle
tanker = vehicle
bridge = route
highway = route
road = route
railway = route
railroad = route
track = route
airstrip = route
tower = energy
pylon = energy
pole = energy
post = energy
pipeline = energy
electricity = energy
electric = energy
power = energy
energy = energy
transformer = energy
substation = energy
refinery = energy
oil = energy
hydroelectric = energy
line = energy
pipe = energy
well = energy
grid = energy
tank = energy
reserve = energy
station = commercial
property = other
shack = residence
cabin = residence
condominium = residence
ranchhouse = residence
stand = commercial
booth = commercial
stall = commercial
site = commercial
brothel = commercial
club = commercial
agency = commercial
locale = commercial
local = commercial
boutique = commercial
laundry = commercial
bakery = commercial
workshop = commercial
installation = other
structure = other
premise = other
system = energy
equipment = other
machinery = other
crop = other
field = other
harvest = other
park = other
library = other
kitchen = other
convent = other
seminary = other
college = other
fund = financial
bus-stop = route
street = route
transportation = vehicle
transport = vehicle
tire = vehicle
motorbike = vehicle
wagon = vehicle
trailer = vehicle
freighter = vehicle
vessel = vehicle
launch = vehicle
ambulances = vehicle
kiosk = commercial
presidency = government
hall = government
registry = government
dam = energy
telephone = communications
telecommunication = communications
communication = communications
radio = communications
television = communications
tv = communications
antenna = communications
newspaper = communications
antel = communications
printshop = communications
store = commercial
shop = commercial
restaurant = commercial
hotel = commercial
market = commercial
supermarket = commercial
mall = commercial
factory = commercial
plant = commercial
theater = commercial
cinema = commercial
drugstore = commercial
pharmacy = commercial
business = commercial
company = commercial
firm = commercial
enterprise = commercial
dealership = commercial
gas = commercial
mill = commercial
warehouse = commercial
commercial = commercial
casino = commercial
bar = commercial
farm = other
ranch = other
plantation = other
house = residence
home = residence
residence = residence
apartment = residence
dwelling = residence
mansion = residence
neighborhood = residence
village = residence
hut = residence
church = other
school = other
university = other
cathedral = other
hospital = other
clinic = other
monument = other
center = other
building = other
facility = other
ministry = government
government = government
municipal = government
mayor = government
town = government
presidential = government
congress = government
legislative = government
parliament = government
court = government
courthouse = government
palace = government
treasury = government
council = government
prosecutor = government
das = police
police = police
jail = police
prison = police
union = organization
federation = organization
party = organization
office = organization
headquarters = organization
institute = organization
institution = organization
organization = organization
association = organization
foundation = organization
committee = organization
`,
);

export const physicalTargetNames: Readonly<Record<string, string>> = {
  diplomatic: "DIPLOMAT OFFICE OR RESIDENCE",
  financial: "FINANCIAL",
  vehicle: "TRANSPORT VEHICLE",
  route: "TRANSPORTATION ROUTE",
  energy: "ENERGY",
  communications: "COMMUNICATIONS",
  commercial: "COMMERCIAL",
  residence: "CIVILIAN RESIDENCE",
  government: "GOVERNMENT OFFICE OR RESIDENCE",
  police: "LAW ENFORCEMENT FACILITY",
  organization: "ORGANIZATION OFFICE",
  other: "OTHER",
};

/** The class of a thing: the last of its words that the list knows decides, a general word only where no other is known. */
export function physicalKindOf(description: string): string {
  const kinds = wordsOf(description)
    .map((word) => physicalTargetTypes.get(singular(word)))
    .filter((kind) => kind !== undefined);
  return kinds.findLast((kind) => kind !== "other") ?? "other";
}
