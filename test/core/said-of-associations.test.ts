import { scan, type ClauseFamily, type LanguageCode, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const TENANT = "32833106-536e-45df-80b2-d002cc92d33d";

/** An agreement in each language with both identifiers in its schedule, so that a clause alone decides the status. */
const AGREEMENTS: Record<LanguageCode, (clause: string) => string> = {
  en: (clause) => `# SERVICES AGREEMENT
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.
## 1. Services
1.1 The Supplier shall deploy Microsoft Intune for the Customer and operate its Azure landing zone.
## 2. Particular terms
${clause}
## Schedule 1
| Tenant ID | ${TENANT} |
| Supplier Partner ID | 3217405 |`,
  de: (clause) => `# DIENSTLEISTUNGSVERTRAG
zwischen der Fabrikam Beratung GmbH (nachfolgend „Auftragnehmer“) und der Contoso Handel AG (nachfolgend „Auftraggeber“)
## § 1 Leistungen
(1) Der Auftragnehmer führt Microsoft Intune beim Auftraggeber ein und betreut den Azure-Betrieb.
## § 2 Besondere Regelungen
${clause}
## Anlage 1
| Mandanten-ID | ${TENANT} |
| Partner-ID des Auftragnehmers | 3217405 |`,
  fr: (clause) => `# CONTRAT DE SERVICES
Entre Fabrikam Conseil SAS, ci-après « le Prestataire », et Contoso Distribution SA, ci-après « le Client ».
## Article 1 – Prestations
1.1 Le Prestataire déploie Microsoft Intune chez le Client et exploite ses ressources Azure.
## Article 2 – Dispositions particulières
${clause}
## Annexe 1
| Identifiant du locataire | ${TENANT} |
| Identifiant partenaire du Prestataire | 3217405 |`,
  es: (clause) => `# CONTRATO DE SERVICIOS
Fabrikam Consultores, S.L. (en adelante, «el Proveedor») y Contoso Distribución, S.A. (en adelante, «el Cliente»).
## 1. Servicios
1.1 El Proveedor implanta Microsoft Intune y opera los recursos de Azure del Cliente.
## 2. Disposiciones particulares
${clause}
## Anexo I
| Id. del inquilino | ${TENANT} |
| Id. de partner del Proveedor | 3217405 |`,
  nl: (clause) => `# OVEREENKOMST
Fabrikam Advies B.V. (hierna “Leverancier”) en Contoso Handel N.V. (hierna “Klant”).
## 1. Diensten
1.1 Leverancier implementeert Microsoft Intune bij Klant en beheert de Azure-omgeving.
## 2. Bijzondere bepalingen
${clause}
## Bijlage 1
| Tenant-ID | ${TENANT} |
| Partner-ID van Leverancier | 3217405 |`,
};

const rules = rulesOf(builtInLibrary());

function statusOf(family: ClauseFamily, language: LanguageCode, clause: string): Status {
  const { findings } = scan(agreementFrom(AGREEMENTS[language](clause)), rules);
  return findings.find((finding) => finding.family === family)!.status;
}

type Said = [Status, LanguageCode, string];

describe("A customer agrees to a claim", () => {
  it.each<Said>([
    [
      "present",
      "en",
      "The Customer agrees, and by its signature signifies its assent, to the Supplier's CPOR claim for Intune.",
    ],
    [
      "present",
      "en",
      "The Customer is fine with the Supplier claiming its tenant in Partner Center for Intune.",
    ],
    ["present", "en", "Consent to the Claiming Partner of Record association for Intune is hereby given."],
    ["present", "en", "The Customer does not mind the Supplier filing a CPOR claim for Intune."],
    [
      "present",
      "en",
      "The Customer gives the green light to the Supplier's claim in Partner Center for Intune.",
    ],
    [
      "present",
      "en",
      "Although nothing here makes the Supplier its agent, the Customer consents to the Supplier's CPOR claim for Intune.",
    ],
    ["present", "en", "The Supplier's CPOR association for Intune is hereby ratified by the Customer."],
    [
      "present",
      "de",
      "Obwohl dieser Vertrag keine Ausschließlichkeit begründet, willigt der Auftraggeber in den CPOR-Claim des Auftragnehmers für Intune ein.",
    ],
    [
      "present",
      "fr",
      "Le Client ne s'oppose pas à ce que le Prestataire se déclare CPOR pour Intune et y consent.",
    ],
    [
      "present",
      "es",
      "Queda facultado el Proveedor para reclamar ante Microsoft la condición de Claiming Partner of Record para Intune.",
    ],
    [
      "present",
      "nl",
      "Klant vindt het goed dat Leverancier bij Microsoft een CPOR-claim voor Intune indient.",
    ],
    ["incomplete", "en", "The Supplier shall lodge a CPOR claim for Intune."],
    ["mentioned", "en", "The Customer will be asked to approve a CPOR claim once the pilot is over."],
    ["mentioned", "en", "A CPOR claim may be lodged only after the Customer has consented to it in writing."],
    [
      "mentioned",
      "de",
      "Bei Lizenzen, die nicht über CSP bezogen werden, kennt Microsoft den „Claiming Partner of Record“ (CPOR).",
    ],
    [
      "present",
      "en",
      "The Supplier is hereby given authority to assert a customer association in Partner Center for Intune.",
    ],
    [
      "present",
      "de",
      "Der Auftraggeber erklärt sich mit der Anmeldung des Auftragnehmers als CPOR für Intune einverstanden.",
    ],
    ["present", "es", "El Cliente expresa su conformidad con que el Proveedor conste como CPOR para Intune."],
    ["present", "nl", "Klant is het ermee eens dat Leverancier voor Intune een CPOR-claim doet."],
    ["mentioned", "de", "Der Auftragnehmer hofft, als CPOR eingetragen zu werden."],
  ])("%s, %s: %s", (status, language, clause) => {
    expect(statusOf("cpor", language, clause)).toBe(status);
  });
});

describe("Consent to a claim is withdrawn or refused", () => {
  it.each<[LanguageCode, string]>([
    [
      "en",
      "The Customer withdraws, with effect from 1 May, the consent that it gave in clause 9 of the 2023 agreement to the CPOR claim.",
    ],
    ["en", "The Supplier shall take the claim that it made for Intune back in Partner Center."],
    ["en", "The Supplier undertakes to release its CPOR claim without delay."],
    ["en", "The Customer has decided against a Claiming Partner of Record association."],
    [
      "en",
      "The Supplier shall not: (a) issue a press release that names the Customer; (b) use its logo; (c) submit a CPOR claim for Intune.",
    ],
    ["en", "CPOR claims for the tenant belong to Northwind Traders Ltd alone."],
    ["de", "Der Auftraggeber zieht seine Zustimmung zur CPOR-Zuordnung zurück."],
    ["de", "Der Auftragnehmer nimmt seinen Claim im Partner Center zurück."],
    ["fr", "Le Client retire, à compter du 1er mai, le consentement donné à l'association CPOR."],
    [
      "es",
      "El Cliente revoca, con efectos desde el 1 de mayo, el consentimiento que prestó para la asociación CPOR.",
    ],
    [
      "nl",
      "Klant trekt met ingang van 1 mei de toestemming in die zij voor de CPOR-koppeling heeft gegeven.",
    ],
  ])("%s: %s", (language, clause) => {
    expect(statusOf("cpor", language, clause)).toBe("adverse");
  });
});

describe("What is refused otherwise does not defeat a claim that the customer agrees to", () => {
  const AGREED: Record<LanguageCode, string> = {
    en: "2.1 The Customer consents to the Supplier's CPOR claim for Intune.",
    de: "(1) Der Auftraggeber stimmt dem CPOR-Claim des Auftragnehmers für Intune zu.",
    fr: "2.1 Le Client consent à la demande CPOR du Prestataire pour Intune.",
    es: "2.1 El Cliente consiente la reclamación CPOR del Proveedor para Intune.",
    nl: "2.1 Klant stemt in met de CPOR-claim van Leverancier voor Intune.",
  };
  it.each<[LanguageCode, string]>([
    ["en", "2.2 The Supplier shall not submit a claim for any other workload."],
    ["en", "2.2 The Customer shall not approve a competing claim."],
    ["en", "2.2 If the Customer objects, the Supplier shall withdraw the claim."],
    ["en", "2.2 The Supplier shall withdraw the claim if the Customer so requests."],
    ["en", "2.2 The Customer withdraws the consent to CPOR that it gave to its former supplier."],
    ["en", "2.2 The Supplier shall not use the CPOR claim for advertising."],
    ["en", "2.2 Lakeshore Distribution Ltd remains the Customer's CSP partner of record."],
    ["de", "(2) Auf Wunsch des Auftraggebers nimmt der Auftragnehmer den Claim zurück."],
    ["de", "(2) Für andere Workloads reicht der Auftragnehmer keinen Claim ein."],
    ["fr", "2.2 Si le Client s'y oppose, le Prestataire retirera la demande."],
    ["fr", "2.2 Le Prestataire ne déposera aucune demande pour d'autres charges de travail."],
    ["es", "2.2 Si el Cliente se opone, el Proveedor retirará la reclamación."],
    ["nl", "2.2 Op verzoek van Klant trekt Leverancier de claim in."],
  ])("%s: %s", (language, clause) => {
    expect(statusOf("cpor", language, `${AGREED[language]}\n${clause}`)).toBe("present");
  });

  it("nor is there one where only another way of being recorded is named", () => {
    const clause =
      "Le Client autorise le Prestataire à associer à ce compte son identifiant Microsoft, par le mécanisme dit Partner Admin Link, et conservera cette association.";
    expect(statusOf("cpor", "fr", clause)).toBe("missing");
  });
});

describe("A customer names the partner on its subscriptions", () => {
  it.each<Said>([
    [
      "present",
      "en",
      "The Customer shall arrange for the Supplier to be shown as DPOR on every subscription.",
    ],
    [
      "present",
      "en",
      "The Customer leaves the Supplier as digital partner of record on its current subscriptions.",
    ],
    [
      "present",
      "en",
      "The subscription owner shall type the Supplier's Partner ID into the partner of record field of the two Azure subscriptions.",
    ],
    [
      "present",
      "en",
      "The Customer's owner shall replace Northwind Traders Ltd with the Supplier as DPOR on each subscription.",
    ],
    [
      "present",
      "de",
      "Der Auftraggeber sorgt dafür, dass der Auftragnehmer auf den drei Subscriptions als DPOR eingetragen bleibt.",
    ],
    [
      "present",
      "fr",
      "Le Client fera en sorte que le Prestataire figure comme DPOR sur les deux abonnements.",
    ],
    [
      "present",
      "es",
      "El Cliente se asegurará de que el Proveedor conste como DPOR en todas sus suscripciones.",
    ],
    ["present", "nl", "Klant zorgt ervoor dat Leverancier op de twee abonnementen als DPOR vermeld staat."],
    [
      "incomplete",
      "en",
      "The Customer shall invite the engineers as guests with the Contributor role on each subscription.\n2.2 The account owner shall enter the Supplier as digital partner of record.",
    ],
    [
      "adverse",
      "en",
      "The Supplier is not, and shall not hold itself out as, the Customer's agent or partner of record.",
    ],
    ["adverse", "en", "The Supplier agrees to its removal as DPOR."],
    ["adverse", "en", "This letter does not make the Supplier the digital partner of record."],
    [
      "adverse",
      "en",
      "The Customer will put Northwind Traders Ltd in the place of the Supplier as DPOR on each subscription.",
    ],
    [
      "adverse",
      "de",
      "Der Auftraggeber wird anstelle des Auftragnehmers die Northwind GmbH als DPOR eintragen.",
    ],
    ["adverse", "fr", "Le Client désignera Northwind SAS en lieu et place du Prestataire comme DPOR."],
    ["adverse", "es", "El Cliente designará a Northwind, S.L. en lugar del Proveedor como DPOR."],
    ["adverse", "nl", "Klant stelt Northwind B.V. in plaats van Leverancier in als DPOR."],
  ])("%s, %s: %s", (status, language, clause) => {
    expect(statusOf("dpor", language, clause)).toBe(status);
  });
});

describe("A public-sector customer in the United States or Puerto Rico needs its own disclosure", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The Customer is an autonomous municipality.\n2.2 Its seat is in Puerto Rico."],
    ["es", "El Cliente es un municipio autónomo de Puerto Rico."],
  ])("%s: %s", (language, clause) => {
    const agreed = {
      en: "The Customer consents to the Supplier's CPOR claim for Intune.",
      es: "El Cliente consiente la reclamación CPOR del Proveedor para Intune.",
    };
    const disclosed = {
      en: "The Customer acknowledges that the Supplier may receive fees, commissions or other compensation from Microsoft.",
      es: "El Cliente reconoce que el Proveedor podrá recibir de Microsoft honorarios, comisiones u otra compensación.",
    };
    const said = `${clause}\n${agreed[language as "en" | "es"]}`;
    expect(statusOf("cpor", language, said)).toBe("incomplete");
    expect(statusOf("cpor", language, `${said}\n${disclosed[language as "en" | "es"]}`)).toBe("present");
  });
});
