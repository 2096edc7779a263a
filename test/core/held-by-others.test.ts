// Knows: sentences that leave a role to somebody else by a pronoun or by contrast, or end it by one, beside such as do not.
// Refuses to know: how the parties are found in whole agreements.
import { scan, type ClauseFamily, type LanguageCode, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, saidIn, WORK, type Foreign } from "./agreements-in-languages";
import { statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());

/** An English agreement with every identifier in its schedule, so that a clause alone decides the status. */
const ENGLISH = (clause: string): string => `# SERVICES AGREEMENT
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.
## 1. Services
1.1 The Supplier deploys Microsoft Teams and SharePoint Online and runs the Customer's Azure subscriptions.
1.2 The Customer holds its licences under an Enterprise Agreement.
## 2. Special terms
${clause}
## Schedule 1
| Item | Value |
| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Domain | contosoretail.onmicrosoft.com |
| Admin contact | Head of IT, it@contoso.example |
| Supplier's Partner ID | 3217405 |`;

function statusOf(language: LanguageCode, family: ClauseFamily, clause: string): Status {
  const text = language === "en" ? ENGLISH(clause) : AGREEMENTS[language](WORK[language as Foreign], clause);
  const { findings } = scan(agreementFrom(text), rules);
  return findings.find((finding) => finding.family === family)!.status;
}

function check(language: LanguageCode, sentences: string): void {
  it.each(saidIn(sentences))("%s is %s: %s", (family, status, clause) => {
    expect(statusOf(language, family, clause)).toBe(status);
  });
}

describe("Somebody else named in the sentence before holds the role", () => {
  check(
    "en",
    `
    tpor adverse Azure is billed by Northwind Licensing Ltd. It stays the reseller of record for every subscription that the Customer has; nothing is sold by the Supplier.
    tpor adverse All licences come from Northwind Licensing Ltd. This reseller remains CSP of record.
    dpor adverse Northwind Digital Ltd set the subscriptions up. The latter continues as digital partner of record on each of them.
    tpor present Licences used to come from Northwind Licensing Ltd. The Supplier now becomes the CSP of record for all subscriptions of the Customer.
    tpor present The Customer takes its licences from the Supplier, no more from Northwind Licensing Ltd. It remains the CSP of record for all its subscriptions.
    `,
  );
  check(
    "de",
    `
    tpor adverse Die Lizenzen kommen von der Northwind Lizenz GmbH. Diese bleibt Transacting Partner of Record; der Auftragnehmer verkauft keine Abonnements.
    tpor adverse Die Lizenzen beschafft die Northwind Lizenz GmbH. Sie bleibt Reseller of Record für alle Abonnements.
    tpor adverse Die Abonnements rechnet die Northwind Lizenz GmbH ab. Dieser Händler bleibt CSP of Record.
    tpor mentioned Die Lizenzen kommen von der Northwind Lizenz GmbH. Sie sehen sie als Transacting Partner of Record auf der Rechnung.
    `,
  );
  check(
    "fr",
    "tpor adverse Northwind Licences SAS fournit les abonnements. Celle-ci demeure le transacting partner of record du Client.",
  );
  check(
    "es",
    "tpor adverse Las licencias las suministra Northwind Licencias, S.L. Dicha sociedad sigue siendo el transacting partner of record.",
  );
  check(
    "nl",
    "tpor adverse De licenties levert Northwind Licenties B.V. Deze blijft reseller of record voor alle abonnementen; Leverancier verkoopt niets.",
  );
});

describe("Who is named only to be told from the holder holds nothing", () => {
  check(
    "en",
    `
    tpor adverse Northwind Licensing Ltd, and not the Supplier, is CSP of record for all of the Customer's subscriptions.
    tpor adverse As of May Northwind Licensing Ltd, instead of the Supplier, is the reseller of record of the Customer.
    tpor adverse Northwind Licensing Ltd succeeds the Supplier as reseller of record of the Customer.
    tpor present As of May the Supplier, in place of Northwind Licensing Ltd, is the reseller of record for all subscriptions of the Customer.
    tpor present The Supplier, and not Northwind Licensing Ltd, is the CSP of record for all the Customer's licences.
    `,
  );
  check(
    "de",
    "tpor adverse Ab Mai ist die Northwind Lizenz GmbH anstelle des Auftragnehmers Reseller of Record des Auftraggebers.",
  );
  check(
    "fr",
    "tpor adverse Northwind Licences SAS, et non le Prestataire, est le transacting partner of record du Client.",
  );
  check(
    "es",
    "tpor adverse Northwind Licencias, S.L., y no el Proveedor, es el transacting partner of record del Cliente.",
  );
  check(
    "nl",
    "tpor adverse Northwind Licenties B.V. is in plaats van Leverancier de reseller of record van Klant.",
  );
});

describe("What the sentence before gave is over once it is said to be", () => {
  check(
    "en",
    `
    cpor adverse The Customer once agreed to the Supplier's claim as Claiming Partner of Record for Teams. That agreement is withdrawn as of today.
    cpor present The Customer agrees to the Supplier's claim as Claiming Partner of Record for Teams. Where that agreement is withdrawn, the Supplier ends the claim.
    cpor present The Customer agrees to the Supplier's claim as Claiming Partner of Record for Teams. So long as it is not revoked, this agreement covers renewals.
    admin-access present The Customer approves the Supplier's GDAP request with the Exchange Administrator role for twelve months. It is excluded from any automatic extension.
    `,
  );
  check(
    "de",
    "cpor adverse Der Auftraggeber hatte der Registrierung als Claiming Partner of Record für Teams zugestimmt. Diese Zustimmung wird heute widerrufen.",
  );
  check(
    "fr",
    "cpor adverse Le Client avait consenti à la revendication comme Claiming Partner of Record pour Teams. Ce consentement est retiré ce jour.",
  );
});

describe("A sentence about a word agrees on nothing", () => {
  check(
    "en",
    `
    tpor mentioned Dealers talk of the "transacting partner of record", meaning whoever handles an order. You will see the term on price lists; it is given here for clarity.
    tpor mentioned Dealers talk of the "transacting partner of record". You will meet it on invoices.
    admin-access missing The Customer sets the Supplier as Digital Partner of Record on each subscription. The Supplier thereby obtains no administrative access.
    `,
  );
});

describe("A value that is still open leaves a clause incomplete, not undone", () => {
  check(
    "en",
    `
    customer-agreement incomplete Before the first order an authorised signatory, whose name and e-mail will be supplied, shall accept the Microsoft Customer Agreement for the Customer.
    customer-agreement present Before the first order Jane Roe (jane.roe@contoso.example), whose authority the Customer confirms, shall accept the Microsoft Customer Agreement for the Customer.
    poe incomplete Either party may give Microsoft a copy of this agreement to prove the work.
    `,
  );
  check(
    "de",
    "customer-agreement incomplete Vor der ersten Bestellung nimmt ein Bevollmächtigter, dessen Name noch mitgeteilt wird, für den Auftraggeber das Microsoft Customer Agreement an.",
  );
  check(
    "es",
    "customer-agreement incomplete Antes del primer pedido, el Cliente, por medio de un apoderado cuyo nombre queda por determinar, deberá aceptar el Microsoft Customer Agreement.",
  );
});

describe("The name of a firm behind a verb that begins a cell", () => {
  it("does not begin with the verb", () => {
    const tasks = `| Who | Does |
| --- | --- |
| Customer | Keeps Coho Retail Advisors as digital partner of record on its subscriptions |`;
    expect(statusIn("dpor", "en", tasks)).toBe("adverse");
  });
});

describe("Another firm that is entered already has the place", () => {
  test.each([
    "The Customer's administrator has entered Litware Ltd as digital partner of record.",
    "Litware Ltd has been entered in the portal as digital partner of record on all subscriptions.",
    "Every subscription goes on showing Litware Ltd as digital partner of record.",
    "The digital partner of record that the portal shows for NWT-Live, NWT-Test and NWT-Archive is Litware Ltd.",
  ])("%s", (text) => {
    expect(statusIn("dpor", "en", `2.1 ${text}`)).toBe("adverse");
  });

  it("unless it only was so before", () => {
    const text = "2.1 Litware Ltd was the digital partner of record until 2021.";
    expect(statusIn("dpor", "en", text)).toBe("mentioned");
  });
});

it("A term of the agreement behind an article holds no place", () => {
  const claim = (what: string): Status =>
    statusIn(
      "cpor",
      "en",
      `2.1 The Supplier will enter a claim to be Claiming Partner of Record for ${what}.`,
    );
  expect(claim("the Adopted Services in the directory")).toBe("incomplete");
  expect(claim("the Enrolled Workloads")).toBe("incomplete");
});
