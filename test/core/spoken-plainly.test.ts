import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

type Said = [ClauseFamily, Status, LanguageCode, string];

const check = (family: ClauseFamily, status: Status, language: LanguageCode, passage: string): void => {
  expect(statusIn(family, language, passage)).toBe(status);
};

describe("What a party takes back now is refused", () => {
  it.each<Said>([
    [
      "cpor",
      "adverse",
      "en",
      "The Customer hereby rescinds the consent to the Supplier's CPOR claim that it gave in May.",
    ],
    ["pal", "adverse", "en", "The Customer has revoked the Partner Admin Link of the Supplier."],
    [
      "dpor",
      "adverse",
      "de",
      "Der Auftraggeber widerruft die Benennung des Auftragnehmers als Digital Partner of Record.",
    ],
    ["cpor", "adverse", "de", "Der Auftraggeber zieht seine Zustimmung zur CPOR-Zuordnung zurück."],
    [
      "cpor",
      "adverse",
      "fr",
      "Le Client révoque l'accord qu'il avait donné à la revendication CPOR du Prestataire.",
    ],
    ["cpor", "adverse", "es", "El Cliente retira su consentimiento a la asociación CPOR del Proveedor."],
    [
      "cpor",
      "adverse",
      "nl",
      "Opdrachtgever trekt zijn toestemming voor de CPOR-koppeling van Leverancier in.",
    ],
  ])("%s is %s in %s: %s", check);

  it.each<Said>([
    [
      "cpor",
      "incomplete",
      "en",
      "Unless the Customer withdraws its consent later, it consents to the Supplier's CPOR claim.",
    ],
    [
      "cpor",
      "incomplete",
      "en",
      "The Customer may withdraw at any time, and it consents to the Supplier's CPOR claim for Teams.",
    ],
    [
      "cpor",
      "incomplete",
      "en",
      "The Customer cancels its order of desks; it consents to the Supplier's CPOR claim for Teams.",
    ],
  ])("but not what it may take back, or what somebody else had: %s is %s in %s: %s", check);
});

describe("What is forbidden is refused, whatever would be done with it", () => {
  it.each<Said>([
    [
      "cpor",
      "adverse",
      "en",
      "The Supplier is prohibited from presenting itself anywhere as Claiming Partner of Record of the Customer.",
    ],
    [
      "poe",
      "adverse",
      "en",
      "It is forbidden to the Supplier to adduce this order to Microsoft as proof of execution.",
    ],
    [
      "dpor",
      "adverse",
      "de",
      "Dem Auftragnehmer ist es untersagt, sich als Digital Partner of Record in das Portal aufnehmen zu lassen.",
    ],
    [
      "poe",
      "adverse",
      "fr",
      "Il est interdit au Prestataire de se prévaloir du contrat auprès de Microsoft comme preuve d'exécution.",
    ],
    [
      "cpor",
      "adverse",
      "es",
      "Queda prohibido al Proveedor presentarse ante Microsoft como Claiming Partner of Record.",
    ],
    [
      "cpor",
      "adverse",
      "nl",
      "Het is Leverancier niet toegestaan zich bij Microsoft als claiming partner of record voor te doen.",
    ],
    [
      "dpor",
      "adverse",
      "en",
      "The following is ruled out:\n- no entry of the Supplier as digital partner of record in any portal;\n- no advertising.",
    ],
  ])("%s is %s in %s: %s", check);

  it.each<Said>([
    [
      "cpor",
      "mentioned",
      "en",
      "The Supplier is not prohibited from presenting itself as Claiming Partner of Record.",
    ],
    [
      "cpor",
      "mentioned",
      "de",
      "Dem Auftragnehmer ist nicht untersagt, was Microsoft „Claiming Partner of Record“ nennt.",
    ],
  ])("but not what is not forbidden: %s is %s in %s: %s", check);

  it("but not the end of what was agreed", () => {
    check(
      "pal",
      "incomplete",
      "en",
      "The Customer is prohibited from removing the Supplier's Partner Admin Link during the term, and shall grant the Contributor role.",
    );
  });
});

describe("A party's role before a verb is no firm's name", () => {
  it("though a date with capitals stands before it", () => {
    check(
      "dpor",
      "incomplete",
      "en",
      "Within ten days of the Effective Date, Customer shall set the Supplier as digital partner of record.",
    );
  });
});

describe("What is kept for somebody else is refused", () => {
  it.each<Said>([
    ["cpor", "adverse", "en", "Only Litware Cloud Ltd may be associated with the tenant as CPOR."],
    [
      "poe",
      "adverse",
      "en",
      "A proof of execution for Microsoft is issued exclusively to Litware Cloud Ltd by the Customer.",
    ],
    ["cpor", "adverse", "de", "Als CPOR darf ausschließlich die Litware Cloud GmbH gemeldet werden."],
    ["cpor", "adverse", "fr", "Seule la société Litware Cloud SAS sera déclarée CPOR."],
    [
      "dpor",
      "adverse",
      "de",
      "Als Digital Partner of Record bleibt auf den Abonnements die Litware Cloud GmbH eingetragen.",
    ],
  ])("%s is %s in %s: %s", check);

  it("but not what is kept for the partner", () => {
    check(
      "cpor",
      "incomplete",
      "en",
      "Litware Cloud Ltd runs the help desk; only the Supplier shall be associated with the tenant as CPOR, to which the Customer agrees.",
    );
  });
});

describe("A row answers its question", () => {
  it.each<Said>([
    [
      "dpor",
      "adverse",
      "en",
      "| Question | Answer |\n| May the Supplier be entered as digital partner of record? | No |",
    ],
    [
      "poe",
      "adverse",
      "en",
      "| Item | Position of the Customer |\n| Proof of execution for Microsoft | Refused |\n| References | Allowed |",
    ],
    [
      "dpor",
      "incomplete",
      "en",
      "| Question | Answer |\n| Does the Customer name the Supplier as digital partner of record? | Yes, on each subscription |",
    ],
    [
      "dpor",
      "mentioned",
      "en",
      "| Question | Answer |\n| Does the Customer name the Supplier as digital partner of record? | The board has this on its table |",
    ],
  ])("%s is %s in %s: %s", check);
});

describe("What only informs is a mention", () => {
  it.each<Said>([
    [
      "cpor",
      "mentioned",
      "en",
      "For background only: the Customer consents to the CPOR claim of every supplier that asks.",
    ],
    ["cpor", "mentioned", "en", "WHEREAS the Customer consents to CPOR claims of its suppliers as a rule;"],
    [
      "cpor",
      "mentioned",
      "en",
      "In 2023 the Customer had consented to a CPOR claim of the Supplier for Teams.",
    ],
    [
      "dpor",
      "mentioned",
      "en",
      "Under the previous order the Customer named the Supplier digital partner of record on its subscriptions.",
    ],
    [
      "dpor",
      "mentioned",
      "nl",
      "Onder de vorige overeenkomst stond Leverancier als Digital Partner of Record vermeld.",
    ],
    [
      "dpor",
      "mentioned",
      "de",
      "Nach dem früheren Vertrag war der Auftragnehmer als Digital Partner of Record eingetragen.",
    ],
    [
      "dpor",
      "mentioned",
      "fr",
      "Dans le précédent contrat, le Prestataire figurait comme Digital Partner of Record sur les abonnements.",
    ],
    [
      "cpor",
      "mentioned",
      "es",
      "En el anterior contrato el Proveedor figuraba como Claiming Partner of Record.",
    ],
    [
      "customer-agreement",
      "mentioned",
      "en",
      "Whether the Customer accepts the Microsoft Customer Agreement is a matter for its board.",
    ],
    [
      "cpor",
      "mentioned",
      "fr",
      "On entend par « CPOR » l'association qu'un client accepte pour un partenaire.",
    ],
    [
      "cpor",
      "mentioned",
      "nl",
      "Met CPOR wordt bedoeld de koppeling die een klant bij Microsoft voor een partner goedkeurt.",
    ],
  ])("%s is %s in %s: %s", check);

  it.each<Said>([
    [
      "cpor",
      "incomplete",
      "en",
      "WHEREAS the Supplier deploys Teams, now the Customer consents to the Supplier's CPOR claim.",
    ],
    [
      "dpor",
      "incomplete",
      "en",
      "Under the previous order the Supplier was digital partner of record, and the Customer shall keep that entry.",
    ],
  ])("unless it goes on to agree: %s is %s in %s: %s", check);
});

describe("A paragraph takes up what the one before has named", () => {
  it("and agrees to it", () => {
    check(
      "cpor",
      "incomplete",
      "en",
      'Microsoft lets partners register their work as a "Claiming Partner of Record" claim.\nThe Customer consents to the Supplier making such a claim for Teams.',
    );
  });

  it("sentence by sentence", () => {
    check(
      "customer-agreement",
      "incomplete",
      "en",
      "The subscriptions come under the Microsoft Customer Agreement. No seat is provisioned until it has been accepted. The Customer accepts it today.",
    );
  });
});

describe("An abbreviation may be somebody else's", () => {
  it.each<Said>([
    ["dpor", "missing", "en", "The DPOR (Division of Parks and Outdoor Recreation) shall inspect the site."],
    [
      "poe",
      "missing",
      "en",
      "The Supplier shall tell Amazon Web Services that this order is its proof of execution.",
    ],
    [
      "poe",
      "missing",
      "en",
      "The Supplier may show this order to Amazon Web Services as proof of execution, and needs the Security Administrator role for that.",
    ],
    [
      "admin-access",
      "missing",
      "en",
      "The Customer grants the Supplier administrator accounts with the Global Reader role in Google Cloud until 31 March 2027.",
    ],
    ["poe", "missing", "de", "Die Kameras werden über PoE gespeist, was der Auftragnehmer bestätigt."],
  ])("%s is %s in %s: %s", check);
});

describe("A semicolon ends what a negation reaches", () => {
  it("where another sentence stands behind it", () => {
    check(
      "cpor",
      "incomplete",
      "de",
      "Der Auftraggeber stimmt der Meldung des Auftragnehmers als CPOR zu; ein Zugriff auf Inhalte ist damit nicht verbunden.",
    );
  });
});
