import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.js";
import { findPlaces } from "./find-places.js";
import { Gazetteer } from "./gazetteer.js";
import { resolvePlaces } from "./resolve-places.js";

const gazetteer = Gazetteer.builtIn();

function resolve(text: string): Record<string, string | undefined> {
  const doc = readText({ id: "t", text });
  const mentions = findPlaces(doc, gazetteer);
  resolvePlaces(doc, mentions, gazetteer);
  return Object.fromEntries(mentions.map((m) => [m.name, m.place && `${m.place.kind} ${m.place.adm1Code ?? m.place.country}`]));
}

describe("which place is meant", () => {
  it.each([
    ["the container decides", "The fire in Springfield, Ill., killed two.", "Springfield", "town US.IL"],
    ["the container decides over the country", "A man was shot in Lebanon, Pa., on Friday.", "Lebanon", "town US.PA"],
    ["a postal code is a container", "Two men from Paris, TX, were held on Friday.", "Paris", "town US.TX"],
    ["a country is a country", "Rockets were fired from Lebanon at night.", "Lebanon", "country LB"],
    ["the country of the document decides", "Police in Pakistan said that a blast hit a market in Hyderabad.", "Hyderabad", "town PK.05"],
    ["demonyms are evidence", "Indian police said that a blast hit a market in Hyderabad.", "Hyderabad", "town IN.40"],
    ["people decide where nothing else does", "The delegation flew to Paris.", "Paris", "town FR.11"],
    ["Georgia among American places", "Troopers from Alabama searched houses in Atlanta and across Georgia.", "Georgia", "adm1 US.GA"],
    ["Georgia among its neighbours", "Russian troops entered Georgia and marched on Tbilisi.", "Georgia", "country GE"],
    ["a class word decides", "Rebels seized all of Kandahar province in Afghanistan.", "Kandahar", "adm1 AF.23"],
  ])("%s", (_rule, text, name, expected) => {
    expect(resolve(text)[name]).toBe(expected);
  });

  it("leaves a village open when nothing says in which country it lies", () => {
    expect(resolve("They stopped near Bolton Landing for a while.")["Bolton Landing"]).toBeUndefined();
  });
});
