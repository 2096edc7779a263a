// Knows: sentences in which one person writes, politely asks, takes a record away, or refuses it to everybody.
// Refuses to know: how force and parties are told.
import { scan, type ClauseFamily, type LanguageCode, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, WORK } from "./agreements-in-languages";
import { LANDING_ZONE, statusOf } from "./clause-in-agreement";

const rules = rulesOf(builtInLibrary());

function statusIn(text: string, family: ClauseFamily): Status {
  return scan(agreementFrom(text), rules).findings.find((finding) => finding.family === family)!.status;
}

/** Letters that one person writes to a customer, with every identifier. */
const LETTERS: Record<LanguageCode, (clause: string) => string> = {
  en: (clause) => `# Letter of engagement
Anna Berg, Fabrikam Consulting Ltd
Contoso Bakeries Ltd
Dear Mr Cole,
This letter says what I shall do for you.
## The work
I shall run your Azure subscription and deploy Microsoft Teams. You hold your licences under your Enterprise Agreement.
## Microsoft
${clause}
## Part I
| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |
| My Partner ID | 3217405 |`,
  de: (clause) => `# Auftragsbestätigung
Fabrikam Beratung GmbH, Anna Berg
an die Contoso Backwaren GmbH
Dieses Schreiben hält fest, was ich für Sie tue.
## Leistung
Ich führe bei Ihnen Microsoft Teams ein und betreue Ihre Azure-Umgebung. Sie zahlen mir 900 € je Tag.
## Microsoft
${clause}
## Daten
| Mandanten-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Meine Partner-ID | 3217405 |`,
  fr: (clause) => `# Lettre de mission
De : Fabrikam Conseil SARL
À : Contoso Boulangerie SAS
La présente lettre dit ce que je ferai pour vous.
## Mission
Je déploierai Microsoft Teams chez vous et j'exploiterai vos abonnements Azure. Vous me payez 900 € par jour.
## Microsoft
${clause}
## Renseignements
| Identifiant du locataire | 32833106-536e-45df-80b2-d002cc92d33d |
| Mon identifiant partenaire | 3217405 |`,
  es: (clause) => `# Carta de encargo
De: Fabrikam Consultores, S.L.
Para: Contoso Panadería, S.A.
Esta carta dice lo que haré para usted.
## Trabajo
Implantaré Microsoft Teams en su empresa y operaré sus suscripciones de Azure. Usted me paga 900 € por día.
## Microsoft
${clause}
## Datos
| Id. del inquilino | 32833106-536e-45df-80b2-d002cc92d33d |
| Mi Id. de partner | 3217405 |`,
  nl: (clause) => `# Opdrachtbevestiging
Fabrikam Advies B.V., Anna Berg
Aan Contoso Bakkerijen B.V.
Deze brief zegt wat ik voor u doe.
## Werk
Ik implementeer Microsoft Teams bij u en beheer uw Azure-omgeving. U betaalt mij 900 € per dag.
## Microsoft
${clause}
## Gegevens
| Tenant-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Mijn partner-ID | 3217405 |`,
};

describe("In a letter, what is asked or promised by one person", () => {
  it.each<[LanguageCode, ClauseFamily, Status, string]>([
    [
      "en",
      "dpor",
      "present",
      "Please get your administrator to put me down as digital partner of record on each Azure subscription.",
    ],
    [
      "en",
      "dpor",
      "present",
      "Kindly also add my firm, Fabrikam, as Digital Partner of Record to all subscriptions.",
    ],
    [
      "en",
      "dpor",
      "mentioned",
      "Please bear in mind that a digital partner of record may stand on a subscription.",
    ],
    ["en", "dpor", "adverse", "Please do not register me as digital partner of record on any subscription."],
    [
      "en",
      "pal",
      "incomplete",
      "Once I have the guest account I shall attach my Partner ID to it (Partner Admin Link).",
    ],
    [
      "en",
      "cpor",
      "present",
      "You agree that I may submit a claim as Claiming Partner of Record for Teams in your tenant.",
    ],
    ["en", "cpor", "adverse", "I shall not submit any claim as Claiming Partner of Record for your tenant."],
    [
      "de",
      "dpor",
      "present",
      "Bitte lassen Sie mich auf jedem Abonnement als Digital Partner of Record hinterlegen.",
    ],
    [
      "de",
      "dpor",
      "mentioned",
      "Bitte lesen Sie bei Microsoft nach, was ein Digital Partner of Record auf Abonnements ist.",
    ],
    ["de", "pal", "incomplete", "Mit dem Gastkonto verbinde ich meine Partner-ID (Partner Admin Link)."],
    [
      "fr",
      "dpor",
      "present",
      "Merci de m'enregistrer comme Digital Partner of Record sur chacun de vos abonnements.",
    ],
    [
      "fr",
      "dpor",
      "mentioned",
      "Merci de lire ce que Microsoft écrit du Digital Partner of Record sur un abonnement.",
    ],
    [
      "fr",
      "pal",
      "incomplete",
      "Je lierai à ce compte invité mon identifiant partenaire (Partner Admin Link).",
    ],
    [
      "es",
      "dpor",
      "present",
      "Le ruego que me registre como Digital Partner of Record en todas sus suscripciones.",
    ],
    [
      "es",
      "dpor",
      "mentioned",
      "Por favor, lea lo que dice Microsoft del Digital Partner of Record de una suscripción.",
    ],
    [
      "es",
      "cpor",
      "incomplete",
      "Presentaremos en el Centro de partners una solicitud de Claiming Partner of Record para Teams.",
    ],
    [
      "nl",
      "dpor",
      "present",
      "Gelieve mij op alle abonnementen als Digital Partner of Record te laten registreren door uw beheerder.",
    ],
    ["nl", "pal", "incomplete", "Aan het gastaccount koppel ik mijn partner-ID (Partner Admin Link)."],
  ])("(%s) counts for %s as %s: %s", (language, family, status, clause) => {
    expect(statusIn(LETTERS[language](clause), family)).toBe(status);
  });
});

describe("An agreement in English", () => {
  it.each<[ClauseFamily, Status, string]>([
    [
      "dpor",
      "present",
      "The ICT manager shall select the Supplier as digital partner of record on every subscription.",
    ],
    [
      "pal",
      "adverse",
      "By the end of June the Supplier shall detach its Partner ID from the guest accounts.",
    ],
    [
      "pal",
      "adverse",
      "The Partner Admin Link between the Supplier and the accounts shall be dissolved within a week.",
    ],
    [
      "pal",
      "incomplete",
      "The Supplier links its Partner ID to the guest accounts by Partner Admin Link. The Customer shall warn the Supplier before they remove the link.",
    ],
    [
      "cpor",
      "adverse",
      "The Customer withdraws all consents earlier given to the Supplier to act as its partner of record.",
    ],
    [
      "dpor",
      "adverse",
      "The Customer withdraws all consents earlier given to the Supplier to act as its partner of record.",
    ],
    [
      "dpor",
      "adverse",
      "The Supplier shall not present or hold itself out as the Customer's partner of record.",
    ],
    [
      "cpor",
      "adverse",
      "No vendor shall be recorded as claiming partner of record for the Customer's tenant.",
    ],
    ["pal", "adverse", "No account in the Customer's directory shall carry a Partner Admin Link."],
    [
      "dpor",
      "missing",
      "Partner of record claims. The Customer agrees that the Supplier be Claiming Partner of Record for Teams.",
    ],
  ])("counts for %s as %s where it says: %s", (family, status, clause) => {
    expect(statusOf(family, LANDING_ZONE, clause)).toBe(status);
  });
});

describe("An agreement in another language", () => {
  it.each<[Exclude<LanguageCode, "en">, ClauseFamily, Status, string]>([
    [
      "de",
      "pal",
      "adverse",
      "Der Auftragnehmer hebt die Verknüpfung seiner Partner-ID mit den Gastkonten (Partner Admin Link) auf.",
    ],
    [
      "de",
      "dpor",
      "adverse",
      "Der Auftraggeber entzieht dem Auftragnehmer jede Ermächtigung, als Partner of Record geführt zu werden.",
    ],
    [
      "de",
      "pal",
      "missing",
      "Die Händler-Partner-ID des Auftragnehmers wird auf jeder Bestellung eingetragen.",
    ],
    [
      "fr",
      "pal",
      "adverse",
      "Le Prestataire retirera le Partner Admin Link de tous les comptes du Client et n'en établira pas de nouveau.",
    ],
    ["fr", "cpor", "adverse", "Le Prestataire cessera d'être Claiming Partner of Record pour Teams."],
    [
      "es",
      "pal",
      "adverse",
      "El Proveedor suprimirá en diez días el Partner Admin Link de las cuentas de invitado.",
    ],
    [
      "es",
      "pal",
      "adverse",
      "Ningún contratista podrá vincular su Id. de partner a cuentas del Cliente (Partner Admin Link).",
    ],
    [
      "es",
      "tpor",
      "present",
      "El Proveedor vende al Cliente 30 suscripciones de Business Central y 12 de Team Member, y queda como su revendedor CSP registrado.",
    ],
    [
      "nl",
      "pal",
      "adverse",
      "Leverancier verbreekt de Partner Admin Link op alle accounts en legt geen nieuwe.",
    ],
    ["nl", "cpor", "adverse", "Leverancier houdt op Claiming Partner of Record voor Teams te zijn."],
  ])("(%s) counts for %s as %s where it says: %s", (language, family, status, clause) => {
    expect(statusIn(AGREEMENTS[language](WORK[language], clause), family)).toBe(status);
  });

  it("has no subscriptions where a later sentence leaves them to an annex that is still to come", () => {
    const clause = `Der Auftraggeber trägt den Auftragnehmer im Portal als Digital Partner of Record ein, soweit es für ein Abonnement geht. Welche Abonnements dies sind, ergibt sich aus Anlage 7.
## Anlage 7
| Abonnement | Kennung |
| wird nachgereicht | |
## Sonstiges`;
    expect(statusIn(AGREEMENTS.de(WORK.de, clause), "dpor")).toBe("incomplete");
  });
});

describe("A change request", () => {
  const text = (lead: string): string => `# CHANGE REQUEST 4
| Raised by | Customer (Lakeside Building Society) |
| Agreed with | Company (Fabrikam Digital Ltd) |
## What changes
The Company shall configure Exchange Online for the Society.
${lead}
> 8A. The Society consents to the Company being Claiming Partner of Record for Exchange Online.`;

  it("agrees the clauses that it quotes and puts into the contract", () => {
    expect(statusIn(text("The following is inserted after clause 8:"), "cpor")).toBe("incomplete");
  });

  it("only mentions what it quotes otherwise", () => {
    expect(statusIn(text("A colleague proposed this wording:"), "cpor")).toBe("mentioned");
  });
});
