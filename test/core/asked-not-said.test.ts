// Knows: sentences that ask, leave free or only come near, beside such as say the same outright.
// Refuses to know: how the parties are found in whole agreements.
import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

const PARTIES = {
  English:
    "# AGREEMENT\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree on what follows.\n## 1. Services\n1.1 The Supplier operates the Customer's Microsoft 365 tenant and its Azure subscriptions.\n## 2. Terms",
  German:
    "# VERTRAG\nzwischen der Fabrikam Beratung GmbH (nachfolgend „Auftragnehmer“) und der Contoso Handel AG (nachfolgend „Auftraggeber“) über das Folgende.\n## 1. Leistungen\n1.1 Der Auftragnehmer betreibt Microsoft 365 und Azure für den Auftraggeber.\n## 2. Bestimmungen",
  French:
    "# CONTRAT\nEntre Fabrikam Conseil SAS (ci-après le « Prestataire ») et Contoso Distribution SA (ci-après le « Client »).\n## 1. Prestations\n1.1 Le Prestataire exploite l'environnement Microsoft 365 et Azure du Client.\n## 2. Dispositions",
  Spanish:
    "# CONTRATO\nEntre Fabrikam Consultoría S.L. (en adelante, el «Proveedor») y Contoso Comercio S.A. (en adelante, el «Cliente»).\n## 1. Servicios\n1.1 El Proveedor opera el entorno Microsoft 365 y Azure del Cliente.\n## 2. Disposiciones",
  Dutch:
    "# OVEREENKOMST\nDe partijen bij deze overeenkomst zijn Fabrikam Advies B.V. (hierna: „Leverancier”) en Contoso Retail N.V. (hierna: „Opdrachtgever”), die het volgende met elkaar afspreken.\n## 1. Diensten\n1.1 Leverancier beheert de Azure-omgeving en Microsoft 365 van Opdrachtgever.\n## 2. Bepalingen",
} as const;
type Language = keyof typeof PARTIES;

function statusOf(family: ClauseFamily, language: Language, clause: string): Status {
  const { findings } = scan(agreementFrom(`${PARTIES[language]}\n${clause}`), rules);
  return findings.find((finding) => finding.family === family)!.status;
}

describe("Whether somebody consents is a question, that he consents is none", () => {
  it.each<[Language, Status, string]>([
    [
      "English",
      "mentioned",
      "It is for the Customer to determine whether it accepts the Supplier as Claiming Partner of Record for Exchange Online.",
    ],
    [
      "English",
      "mentioned",
      "By the end of March the Customer shall inform the Supplier whether it authorises the claim as Claiming Partner of Record for Exchange Online.",
    ],
    [
      "English",
      "mentioned",
      "The Customer may choose between two options: (a) it authorises the Supplier's claim as Claiming Partner of Record for Exchange Online; (b) it does not.",
    ],
    [
      "English",
      "incomplete",
      "The Supplier shall check whether licences of Exchange Online are assigned, and the Customer consents to its claim as Claiming Partner of Record for them.",
    ],
    [
      "German",
      "mentioned",
      "Der Auftraggeber entscheidet binnen eines Monats, ob er die Zuordnung als Claiming Partner of Record für Exchange Online genehmigt.",
    ],
    [
      "German",
      "incomplete",
      "Der Auftraggeber genehmigt die Zuordnung des Auftragnehmers als Claiming Partner of Record für Exchange Online.",
    ],
    [
      "French",
      "mentioned",
      "Le Client fera savoir avant fin mars s'il autorise la revendication du Prestataire comme Claiming Partner of Record pour Exchange Online.",
    ],
    [
      "French",
      "incomplete",
      "Le Client autorise la revendication du Prestataire comme Claiming Partner of Record pour Exchange Online.",
    ],
    [
      "Spanish",
      "mentioned",
      "El Cliente indicará antes de abril si autoriza la reclamación del Proveedor como Claiming Partner of Record para Exchange Online.",
    ],
    [
      "Spanish",
      "incomplete",
      "El Cliente autoriza la reclamación del Proveedor como Claiming Partner of Record para Exchange Online.",
    ],
    [
      "Dutch",
      "mentioned",
      "Opdrachtgever beslist vóór april of hij de claim van Leverancier als Claiming Partner of Record voor Exchange Online goedkeurt.",
    ],
    [
      "Dutch",
      "incomplete",
      "Opdrachtgever keurt de claim van Leverancier als Claiming Partner of Record voor Exchange Online goed.",
    ],
  ])("in %s (%s): %s", (language, status, clause) => {
    expect(statusOf("cpor", language, clause)).toBe(status);
  });

  it("nor does a wording that is operative by itself say what is only asked", () => {
    const asked =
      "The Customer will tell the Supplier whether its finance director has signed the Microsoft Customer Agreement.";
    const said = "The Customer's finance director has signed the Microsoft Customer Agreement.";
    expect(statusOf("customer-agreement", "English", asked)).toBe("mentioned");
    expect(statusOf("customer-agreement", "English", said)).toBe("incomplete");
  });
});

describe("Two ways of being recorded in one sentence", () => {
  it.each<[Language, string]>([
    [
      "English",
      "The Customer revokes any approval under which the Supplier is shown to Microsoft as claiming partner of record or as digital partner of record.",
    ],
    [
      "German",
      "Der Auftraggeber widerruft jede Einwilligung, wonach der Auftragnehmer als Claiming Partner of Record oder als Digital Partner of Record geführt wird.",
    ],
    [
      "French",
      "Le Client retire toute autorisation donnée au Prestataire de figurer comme claiming partner of record ou comme digital partner of record.",
    ],
    [
      "Spanish",
      "El Cliente revoca toda autorización para que el Proveedor conste como claiming partner of record o como digital partner of record.",
    ],
    [
      "Dutch",
      "Opdrachtgever herroept elke toestemming om Leverancier als claiming partner of record of als digital partner of record te vermelden.",
    ],
  ])("are both taken away in %s: %s", (language, clause) => {
    expect(statusOf("cpor", language, clause)).toBe("adverse");
    expect(statusOf("dpor", language, clause)).toBe("adverse");
  });

  it("are taken away only later where the sentence says when", () => {
    const later =
      "On expiry of this agreement the Customer revokes the authority of the Supplier to be shown as digital partner of record or as claiming partner of record.";
    expect(statusOf("cpor", "English", later)).not.toBe("adverse");
    expect(statusOf("dpor", "English", later)).not.toBe("adverse");
    const now = later.replace("On expiry of this agreement", "Hereby");
    expect(statusOf("dpor", "English", now)).toBe("adverse");
  });

  it("and the name of the one alone does not speak of the other", () => {
    const one =
      "The Customer revokes any approval for the Supplier to be shown as claiming partner of record.";
    expect(statusOf("dpor", "English", one)).toBe("missing");
    const elsewhere =
      "The Customer revokes any approval for the Supplier to be shown as AWS partner of record or as digital partner of record.";
    expect(statusOf("dpor", "English", elsewhere)).toBe("missing");
  });
});

describe("Who is the digital partner of record", () => {
  it.each<[Status, string]>([
    ["adverse", "Northwind Hosting LLC will go on being the digital partner of record in the Azure portal."],
    [
      "adverse",
      "The Customer's permission for the Supplier to be its digital partner of record is at an end.",
    ],
    [
      "adverse",
      "The Customer will never switch the digital partner of record of any subscription in favour of the Supplier.",
    ],
    [
      "incomplete",
      "The Customer shall register the Supplier in the Azure portal as digital partner of record on each subscription and shall keep the entry until Final Acceptance.",
    ],
    [
      "incomplete",
      "The Customer shall register the Supplier as digital partner of record on each subscription and keep the entry before and after Go-Live.",
    ],
  ])("(%s) %s", (status, clause) => {
    expect(statusOf("dpor", "English", clause)).toBe(status);
  });
});

describe("What is not needed or still to be talked about", () => {
  it.each<[ClauseFamily, Language, Status, string]>([
    ["admin-access", "English", "mentioned", "A GDAP relationship is not necessary for the delivery."],
    [
      "admin-access",
      "English",
      "mentioned",
      "No GDAP relationship is required for the delivery of licences.",
    ],
    ["admin-access", "English", "adverse", "No GDAP relationship shall be granted to the Supplier."],
    [
      "admin-access",
      "French",
      "mentioned",
      "Une relation GDAP pourra être envisagée lors d'une phase suivante.",
    ],
    ["admin-access", "French", "incomplete", "Le Client accorde au Prestataire une relation GDAP."],
  ])("%s in %s (%s): %s", (family, language, status, clause) => {
    expect(statusOf(family, language, clause)).toBe(status);
  });
});

describe("By what means something is done defines nothing", () => {
  it.each<[Status, string]>([
    ["incomplete", "The Supplier may tie its Partner ID to that account by means of a partner admin link."],
    [
      "mentioned",
      "A partner admin link is something by means of which a partner may tie its Partner ID to an account.",
    ],
  ])("(%s) %s", (status, clause) => {
    expect(statusOf("pal", "English", clause)).toBe(status);
  });
});

describe("What has been accepted before the sentence goes on to wait for it", () => {
  it.each<[Status, string]>([
    [
      "incomplete",
      "The Microsoft Customer Agreement applies. The Customer has accepted it in March, and no order is placed until that acceptance is recorded.",
    ],
    [
      "mentioned",
      "The Microsoft Customer Agreement applies. The Supplier has not accepted it, and no order is placed until somebody has.",
    ],
    [
      "mentioned",
      "The Microsoft Customer Agreement applies. Nothing changes until it accepts it, and the Supplier shall not place any order.",
    ],
  ])("(%s) %s", (status, clause) => {
    expect(statusOf("customer-agreement", "English", clause)).toBe(status);
  });
});

describe("Short names", () => {
  const statusIn = (family: ClauseFamily, text: string): Status =>
    scan(agreementFrom(text), rules).findings.find((finding) => finding.family === family)!.status;

  it("stand in quotation marks behind the name, further on in the line too", () => {
    const parties =
      'Between Lakeshore Peak Cloud Pte. Ltd. (UEN 201900001A), "LPC", and Contoso Biotech Pte. Ltd., "the Client". Date: 2 March 2026.';
    const refusal =
      "LPC shall not give this agreement, any order or any other paper to Microsoft as evidence of its engagement.";
    expect(statusIn("poe", `${parties}\n${refusal}`)).toBe("adverse");
  });

  it("stand in brackets behind the address, if they are how the firm's name begins", () => {
    const text = `Between
Fabrikam Cloud Pty Ltd ACN 004 085 616 of Hay Street, Perth (Fabrikam); and
Contoso Vineyards Limited ACN 000 024 733 of Tanunda (Contoso).
Fabrikam sells Contoso its Microsoft 365 licences and invoices them.
Contoso's tenant ID is 32833106-536e-45df-80b2-d002cc92d33d.`;
    expect(statusIn("tenant-details", text)).toBe("incomplete");
    expect(statusIn("tpor", text)).toBe("incomplete");
  });

  it("are none in brackets where no firm is named before", () => {
    const text = `Between Jane Doe (Contoso), photographer, and the city library.
Contoso's tenant ID is 32833106-536e-45df-80b2-d002cc92d33d.`;
    expect(statusIn("tpor", text)).toBe("missing");
  });

  it("begin the firm's name, not the post of whoever is written to", () => {
    const text = `Fabrikam Applications, Inc.
Ms. Jane Doe, Chief Financial Officer Contoso Ski Lodges, Inc. Boise, Idaho
Dear Jane,
We sell you Microsoft 365 licences as your Cloud Solution Provider. Before we provision them, Contoso will accept the Microsoft Customer Agreement.`;
    expect(statusIn("customer-agreement", text)).toBe("incomplete");
  });

  it("do not begin with the word before a full stop", () => {
    const text = `${PARTIES.English}\nOld Tag. Northwind Cloud Brokers, Inc. is and shall continue to be the digital partner of record on all subscriptions.`;
    expect(statusIn("dpor", text)).toBe("adverse");
  });
});
