// The hardest data for merging: in ten towns the same few words, day after day, of acts that differ in their toll.
const towns = ["Maiduguri", "Mubi", "Jos", "Kano", "Kaduna", "Gusau", "Yola", "Sokoto", "Minna", "Katsina"];
const said = ["Residents fled.", "Houses were burned.", "The army sent troops.", "No group has claimed it."];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `count` reports, `perDay` of them of each day, always the same. */
export function* dense(count, perDay = 200) {
  let state = 7;
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
  for (let n = 0; n < count; n += 1) {
    const day = new Date(Date.UTC(2026, 0, 5 + Math.floor(n / perDay)));
    const who = pick(["Gunmen", "Armed men", "Suspected militants", "Bandits"]);
    const toll = pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const whom = pick(["people", "villagers", "farmers", "traders"]);
    yield {
      id: `r${n}`,
      published: day.toISOString().slice(0, 10),
      text: `${who} killed ${toll} ${whom} in ${pick(towns)} on ${weekdays[day.getUTCDay()]}, police said. ${pick(said)}`,
    };
  }
}
