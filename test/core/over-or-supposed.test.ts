import { scan, type ClauseFamily } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { RESALE, statusOf, TEAMWORK } from "./clause-in-agreement";

const rules = rulesOf(builtInLibrary());

describe("A Microsoft Customer Agreement that has been accepted", () => {
  test.each([
    "Ms Ada Obi, finance director, who has power to bind the shop, accepted the Microsoft Customer Agreement for Contoso on 3 February 2026. The Supplier places no order until that acceptance is on file.",
    "The Microsoft Customer Agreement was signed by Ms Ada Obi, director of the Customer. Without that signature no order is placed.",
  ])("is a clause: %s", (clause) => {
    expect(statusOf("customer-agreement", RESALE, clause)).toBe("present");
  });

  test.each([
    "It is assumed that the Customer has accepted the Microsoft Customer Agreement with another reseller.",
    "The Supplier assumes that the Customer accepted the Microsoft Customer Agreement last year.",
  ])("is only mentioned where that is supposed: %s", (clause) => {
    expect(statusOf("customer-agreement", RESALE, clause)).toBe("mentioned");
  });

  test.each([
    [
      "Frau Ada Obi, Geschäftsführerin der Kundin, hat am 3. Februar 2026 für die Kundin die Microsoft-Kundenvereinbarung angenommen. Ohne diese Annahme wird nichts bestellt.",
      "Kundin: Contoso GmbH // Anbieterin: Fabrikam GmbH // Die Anbieterin verkauft der Kundin die Lizenzen für Microsoft 365 als Cloud Solution Provider.",
    ],
    [
      "Mme Ada Obi, gérante du Client, a accepté pour lui le Contrat client Microsoft le 3 février 2026. Sans cette acceptation, aucune commande n'est passée.",
      "Client : Contoso SAS // Prestataire : Fabrikam SARL // Le Prestataire vend au Client les licences Microsoft 365 en tant que Cloud Solution Provider.",
    ],
    [
      "Doña Ada Obi, gerente del Cliente, ha aceptado en su nombre el Contrato de cliente de Microsoft el 3 de febrero de 2026. Sin esa aceptación no se hace ningún pedido.",
      "Cliente: Contoso S.L. // Proveedor: Fabrikam S.L. // El Proveedor vende al Cliente las licencias de Microsoft 365 como Cloud Solution Provider.",
    ],
    [
      "Mevrouw Ada Obi, bestuurder van de Klant, heeft op 3 februari 2026 namens de Klant de Microsoft-klantovereenkomst aanvaard. Zonder die aanvaarding plaatsen wij geen bestelling.",
      "Klant: Contoso B.V. // Leverancier: Fabrikam B.V. // De Leverancier verkoopt de Klant de licenties voor Microsoft 365 als Cloud Solution Provider.",
    ],
  ])("is one in other languages: %s", (clause, head) => {
    const { findings } = scan(agreementFrom([...head.split(" // "), clause].join("\n")), rules);
    expect(findings.find(({ family }) => family === "customer-agreement")!.status).toBe("present");
  });
});

describe("An authority that is over refuses", () => {
  test.each<[ClauseFamily, string]>([
    ["cpor", "The authorisation by which the Supplier could be Claiming Partner of Record ends today."],
    [
      "cpor",
      "The Supplier's authority to be Claiming Partner of Record comes to an end on the date of this Amendment.",
    ],
    ["cpor", "The Customer's consent to the Claiming Partner of Record association has lapsed."],
  ])("%s: %s", (family, clause) => {
    expect(statusOf(family, TEAMWORK, clause)).toBe("adverse");
  });

  test("but not one that ends later", () => {
    const clause =
      "The Customer consents to the Supplier's Claiming Partner of Record association for Teams, which ends with this Agreement.";
    expect(statusOf("cpor", TEAMWORK, clause)).toBe("present");
  });
});

describe("Engineers who keep a role are given it", () => {
  test.each([
    "The Customer prolongs the two named admin accounts of the engineers in its Microsoft 365 tenant. They keep the Intune Administrator role until 17 July 2027.",
    "The Customer will create a member account for the Supplier's developer and give it the Environment Maker role until 30 June 2027.",
  ])("%s", (clause) => {
    expect(statusOf("admin-access", TEAMWORK, clause)).toBe("present");
  });
});

describe("The deal is told", () => {
  test("by a definition that says how the customer buys", () => {
    const told = signalsOf(
      "## Definitions\n“Environment” means the Customer's Microsoft 365 tenant, licensed under its existing Enterprise Agreement.\n“Enterprise Agreement” means a programme of Microsoft.",
    );
    expect(told).toContain("route:ea");
  });

  test("but not by one that explains the programme", () => {
    const told = signalsOf(
      "## Definitions\n“Enterprise Agreement” means a programme of Microsoft under which a Customer of some size may buy Microsoft 365.",
    );
    expect(told).not.toContain("route:ea");
  });

  test("by a price list of services that are managed", () => {
    const told = signalsOf(
      "The Supplier sells the Customer Microsoft 365 E3 as its cloud solution provider.\n| Item | Quantity | Price |\n| Managed service for Azure | 2 | 900 |\n| Microsoft 365 E3 | 40 | 800 |",
    );
    expect(told).toContain("service:azure");
    expect(told).not.toContain("service:microsoft-365");
  });
});
