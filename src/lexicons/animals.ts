import { readLexicon } from "./lexicon.js";

/** Animals: those that kill people, and others that are killed. Herds that are driven off stand in goods. */
export const animals = readLexicon(
  "animals",
  `
alligator = dangerous
alligators = dangerous
baboon = dangerous
baboons = dangerous
bear = dangerous
bears = dangerous
bee = dangerous
bees = dangerous
boar = dangerous
boars = dangerous
buffaloes = dangerous
bull = dangerous
bulls = dangerous
cougar = dangerous
cougars = dangerous
coyote = dangerous
coyotes = dangerous
crocodile = dangerous
crocodiles = dangerous
dingo = dangerous
dingoes = dangerous
dog = dangerous
dogs = dangerous
elephant = dangerous
elephants = dangerous
grizzlies = dangerous
grizzly = dangerous
hippo = dangerous
hippopotamus = dangerous
hippos = dangerous
hound = dangerous
hounds = dangerous
hyena = dangerous
hyenas = dangerous
jackal = dangerous
jackals = dangerous
leopard = dangerous
leopards = dangerous
lion = dangerous
lions = dangerous
monkey = dangerous
monkeys = dangerous
rhino = dangerous
rhinos = dangerous
rottweiler = dangerous
rottweilers = dangerous
shark = dangerous
sharks = dangerous
snake = dangerous
snakes = dangerous
tiger = dangerous
tigers = dangerous
wasp = dangerous
wasps = dangerous
wolf = dangerous
wolves = dangerous
animal = other
antelope = other
antelopes = other
bird = other
birds = other
cat = other
cats = other
deer = other
horse = other
`,
);
