import { scan, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const HEAD: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    "# HEADS OF TERMS",
    "Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”)",
    "1. The Supplier will deploy Microsoft Teams.",
    "2. The Customer consents to the Supplier's claim as Claiming Partner of Record for Microsoft Teams.",
    "3. Each party keeps the other's information secret.",
  ],
  de: [
    "# ECKPUNKTE",
    "Fabrikam Beratung GmbH (nachfolgend „Auftragnehmer“) und Contoso Handel AG (nachfolgend „Auftraggeber“)",
    "1. Der Auftragnehmer führt Microsoft Teams ein.",
    "2. Der Auftraggeber stimmt der Meldung des Auftragnehmers als Claiming Partner of Record für Microsoft Teams zu.",
    "3. Beide Parteien halten die Informationen der anderen geheim.",
  ],
  fr: [
    "# PROTOCOLE",
    "Entre Fabrikam Conseil SAS, ci-après « le Prestataire », et Contoso Distribution SA, ci-après « le Client ».",
    "1. Le Prestataire déploie Microsoft Teams.",
    "2. Le Client consent à la demande du Prestataire comme Claiming Partner of Record pour Microsoft Teams.",
    "3. Chaque partie garde secrètes les informations de l'autre.",
  ],
  es: [
    "# PRINCIPIOS DE ACUERDO",
    "Fabrikam Consultores, S.L. (en adelante, «el Proveedor») y Contoso Distribución, S.A. (en adelante, «el Cliente»).",
    "1. El Proveedor implanta Microsoft Teams.",
    "2. El Cliente consiente la solicitud del Proveedor como Claiming Partner of Record para Microsoft Teams.",
    "3. Cada parte guarda secreto sobre la información de la otra.",
  ],
  nl: [
    "# HOOFDLIJNEN",
    "Fabrikam Advies B.V. (hierna “Leverancier”) en Contoso Handel N.V. (hierna “Klant”).",
    "1. Leverancier richt Microsoft Teams in.",
    "2. Klant stemt in met de claim van Leverancier als Claiming Partner of Record voor Microsoft Teams.",
    "3. Iedere partij houdt de informatie van de ander geheim.",
  ],
};
const claimIn = (language: LanguageCode, ...closing: string[]) =>
  scan(agreementFrom([...HEAD[language], ...closing].join("\n")), rules).findings.find(
    ({ family }) => family === "cpor",
  )!;

describe("A paper of which only some clauses bind", () => {
  test.each<[LanguageCode, string]>([
    ["en", "4. Only paragraph 3 of these heads is intended to be legally binding."],
    ["en", "4. Except for paragraphs 3 and 4, nothing in this letter is legally binding."],
    ["en", "4. This letter is not intended to be binding on either party, save for paragraphs 3 and 4."],
    ["en", "4. Paragraphs 3 and 4 bind from signature. The other paragraphs record what was discussed."],
    ["en", "4. Paragraph 3 is binding. The remainder of this paper is not binding on anybody."],
    ["de", "4. Nur Ziffer 3 ist rechtlich bindend."],
    ["de", "4. Mit Ausnahme von Ziffer 3 ist dieses Papier unverbindlich."],
    ["fr", "4. Seul l'article 3 engage les parties."],
    ["fr", "4. À l'exception de l'article 3, le présent protocole n'engage pas les parties."],
    ["es", "4. Únicamente la cláusula 3 es vinculante."],
    ["es", "4. Salvo la cláusula 3, este documento no es vinculante."],
    ["nl", "4. Alleen artikel 3 is bindend."],
    ["nl", "4. Met uitzondering van artikel 3 is dit stuk niet bindend."],
  ])("only mentions what its other clauses say: %s, %s", (language, closing) => {
    const found = claimIn(language, closing);
    expect(found.status).toBe("mentioned");
    expect(found.why).toContain("outside the only clauses that bind");
  });

  test.each<[LanguageCode, string]>([
    ["en", "4. Only paragraphs 2 and 3 of these heads are legally binding."],
    ["en", "4. Except for paragraphs 2 to 4, nothing in this letter is legally binding."],
    ["en", "4. The remaining details are not binding."],
    ["en", "4. Except as stated in clause 3, neither party is bound by anything that was said before."],
    ["en", "4. Clause 3 applies; the rest of the fee carries no obligation that binds the Customer."],
    ["nl", "4. Artikel 3 wordt gewijzigd; de overige artikelen worden niet gewijzigd."],
    ["de", "4. Ziffer 3 gilt; im Übrigen sind Angaben in Prospekten unverbindlich."],
    ["de", "4. Nur die Ziffern 2 und 3 sind rechtlich bindend."],
    ["fr", "4. Seuls les articles 2 et 3 engagent les parties."],
    ["es", "4. Únicamente las cláusulas 2 y 3 son vinculantes."],
    ["nl", "4. Alleen de artikelen 2 en 3 zijn bindend."],
  ])("agrees what those clauses say: %s, %s", (language, closing) => {
    expect(claimIn(language, closing).status).toBe("incomplete");
  });

  test("is shown by the sentence that says so, without which the clause would stand", () => {
    const { trace } = claimIn("en", "4. Only paragraph 3 of these heads is intended to be legally binding.");
    expect(trace.wouldChange).toContainEqual(
      expect.objectContaining({ change: "remove", becomes: "incomplete" }),
    );
  });
});
