import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.js";

describe("the language of a report", () => {
  it.each([
    "GUSAU, Nigeria - Gunmen kidnapped eleven bus passengers near Talata Mafara, Zamfara State, on Wednesday, police said.",
    "Bandits abducted Alhaji Sani Danladi Abubakar at Maradun, Zamfara, residents told Radio Gusau.",
    "Marcus Hale is out as Kisumu Lakers head coach.",
  ])("is English where names outweigh the words between them: %s", (text) => {
    expect(detectLanguage(text)).toBe("eng");
  });

  it.each([
    ["fra", "La police a déclaré mercredi que des hommes armés ont tué trois personnes près de Gao."],
    ["ita", "Uomini armati hanno ucciso tre persone in una strada a Napoli, ha detto la polizia lunedi."],
    ["spa", "Hombres armados mataron a tres personas cerca de Tumaco, a las ocho, dijo la policía el lunes."],
    ["deu", "Bewaffnete haben am Montag in der Stadt Kundus drei Menschen getötet, es war der zweite Angriff."],
  ])("is %s, though some of its words are English words too", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
