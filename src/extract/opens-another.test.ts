import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("another matter", () => {
  it.each([
    ["Police arrested two men in Izmir, Turkey, on Monday. In addition, in a march in Bursa on Monday, police arrested nine people.", 2],
    ["A bus driver was shot dead in Juarez, Mexico, on Monday. A second driver was hurt in the shooting.", 1],
    [
      "Six men were hanged in Kabul on Monday. In a separate incident, police found opium in cars in Herat. Three grenades and a rifle were also seized.",
      2,
    ],
    ["A bomb killed two men in Kano on Tuesday. Later in the evening, four people were shot dead in a bar.", 2],
    ["Gunmen shot dead a notary near Juarez, Mexico, on Monday. A second attack in Puebla on Monday killed three policemen.", 2],
  ])("%s", (text, incidents) => {
    expect(incidentsIn(text)).toHaveLength(incidents);
  });
});
