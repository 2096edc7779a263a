// Each clause is said in other ways whose effect on the finding is known beforehand, whatever the finding is.
import fc from "../support/properties";
import { scan, type ClauseFamily, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

interface Clause {
  readonly family: ClauseFamily;
  readonly said: string;
  /** The same with another verb of the same force. */
  readonly synonym: string;
  /** The same the other way round: what was done to something is done by somebody. */
  readonly passive: string;
  /** The same in two sentences. */
  readonly split: string;
  /** The opposite. */
  readonly negated: string;
  /** The same words without the verb that binds. */
  readonly verbless: string;
}

const CLAUSES: readonly Clause[] = [
  {
    family: "cpor",
    said: "The Customer consents to the Supplier being Claiming Partner of Record for Microsoft Teams.",
    synonym: "The Customer agrees to the Supplier being Claiming Partner of Record for Microsoft Teams.",
    passive:
      "Consent is given by the Customer to the Supplier being Claiming Partner of Record for Microsoft Teams.",
    split:
      "The Customer consents to the Supplier being Claiming Partner of Record. This covers Microsoft Teams.",
    negated:
      "The Customer does not consent to the Supplier being Claiming Partner of Record for Microsoft Teams.",
    verbless: "Supplier as Claiming Partner of Record for Microsoft Teams.",
  },
  {
    family: "cpor",
    said: "The Customer authorises the Supplier to file a CPOR claim in Partner Center for Microsoft Teams.",
    synonym:
      "The Customer permits the Supplier to submit a CPOR claim in Partner Center for Microsoft Teams.",
    passive:
      "The Supplier is authorised by the Customer to file a CPOR claim in Partner Center for Microsoft Teams.",
    split:
      "The Customer authorises the Supplier to file a CPOR claim in Partner Center. The claim is for Microsoft Teams.",
    negated:
      "The Customer does not authorise the Supplier to file a CPOR claim in Partner Center for Microsoft Teams.",
    verbless: "A CPOR claim in Partner Center for Microsoft Teams.",
  },
  {
    family: "dpor",
    said: "The Customer shall set the Supplier as digital partner of record on each subscription.",
    synonym: "The Customer must add the Supplier as digital partner of record on each subscription.",
    passive: "The Supplier shall be set by the Customer as digital partner of record on each subscription.",
    split:
      "The Customer shall set the Supplier as digital partner of record. It shall do so on each subscription.",
    negated: "The Customer shall not set the Supplier as digital partner of record on any subscription.",
    verbless: "Digital partner of record on each subscription.",
  },
  {
    family: "dpor",
    said: "The Customer will assign the Supplier as DPOR on all Azure subscriptions.",
    synonym: "The Customer shall name the Supplier as DPOR on all Azure subscriptions.",
    passive: "The Supplier will be assigned by the Customer as DPOR on all Azure subscriptions.",
    split: "The Customer will assign the Supplier as DPOR. That is done on all Azure subscriptions.",
    negated: "The Customer will not assign the Supplier as DPOR on all Azure subscriptions.",
    verbless: "DPOR on all Azure subscriptions.",
  },
  {
    family: "pal",
    said: "The Customer grants guest users the Contributor role on subscription “Core”, and the Supplier shall link its Partner ID to them by Partner Admin Link.",
    synonym:
      "The Customer gives guest users the Contributor role on subscription “Core”, and the Supplier must connect its Partner ID to them by Partner Admin Link.",
    passive:
      "The Contributor role on subscription “Core” is granted by the Customer to guest users, to whom the Partner ID shall be linked by the Supplier by Partner Admin Link.",
    split:
      "The Customer grants guest users the Contributor role on subscription “Core”. The Supplier shall link its Partner ID to them by Partner Admin Link.",
    negated: "The Supplier shall not link its Partner ID to guest users by Partner Admin Link.",
    verbless: "Partner Admin Link for guest users with the Contributor role on subscription “Core”.",
  },
  {
    family: "tpor",
    said: "The Supplier shall act as transacting partner of record for the Microsoft 365 licences of the Customer.",
    synonym:
      "The Supplier will serve as transacting partner of record for the Microsoft 365 licences of the Customer.",
    passive:
      "The Supplier is appointed by the Customer as transacting partner of record for its Microsoft 365 licences.",
    split:
      "The Supplier shall act as transacting partner of record. This concerns the Microsoft 365 licences of the Customer.",
    negated:
      "The Supplier shall not act as transacting partner of record for the Microsoft 365 licences of the Customer.",
    verbless: "Transacting partner of record for Microsoft 365 licences.",
  },
  {
    family: "poe",
    said: "The Supplier may submit this order to Microsoft as proof of execution.",
    synonym: "The Supplier can give this order to Microsoft as proof of execution.",
    passive: "This order may be submitted to Microsoft by the Supplier as proof of execution.",
    split: "The Supplier may use this order as proof of execution. The Supplier may submit it to Microsoft.",
    negated: "The Supplier may not submit this order to Microsoft as proof of execution.",
    verbless: "Proof of execution for Microsoft.",
  },
  {
    family: "poe",
    said: "The Customer shall sign a Proof of Execution form for Microsoft within five days of a request.",
    synonym:
      "The Customer must countersign a Proof of Execution form for Microsoft within five days of a request.",
    passive:
      "A Proof of Execution form for Microsoft shall be signed by the Customer within five days of a request.",
    split:
      "The Customer shall sign a Proof of Execution form for Microsoft. It shall do so within five days of a request.",
    negated: "The Customer shall not sign a Proof of Execution form for Microsoft.",
    verbless: "Proof of Execution form for Microsoft.",
  },
  {
    family: "admin-access",
    said: "The Customer shall approve a GDAP relationship with the Teams Administrator role for 180 days.",
    synonym: "The Customer will accept a GDAP relationship with the Teams Administrator role for 180 days.",
    passive:
      "A GDAP relationship with the Teams Administrator role for 180 days shall be approved by the Customer.",
    split:
      "The Customer shall approve a GDAP relationship. GDAP comes with the Teams Administrator role for 180 days.",
    negated: "The Customer shall not approve a GDAP relationship with the Teams Administrator role.",
    verbless: "GDAP relationship with the Teams Administrator role for 180 days.",
  },
  {
    family: "customer-agreement",
    said: "The Customer shall accept the Microsoft Customer Agreement before the first order through its director Jo Field, jo.field@contoso.example.",
    synonym:
      "The Customer will sign the Microsoft Customer Agreement before the first order through its director Jo Field, jo.field@contoso.example.",
    passive:
      "The Microsoft Customer Agreement shall be accepted by the Customer before the first order through its director Jo Field, jo.field@contoso.example.",
    split:
      "The Customer shall accept the Microsoft Customer Agreement before the first order. Its director Jo Field, jo.field@contoso.example, accepts it.",
    negated: "The Customer shall not accept the Microsoft Customer Agreement.",
    verbless: "Microsoft Customer Agreement before the first order.",
  },
];

const PARTIES = "# Order\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”).";
const WORK = "## 1. Work\nThe Supplier deploys Microsoft Teams.";
const IDS = ["| Partner ID | 3217405 |", "| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |"].join("\n");
const order = (...clauses: readonly string[]): string =>
  [PARTIES, WORK, ...clauses.map((clause, at) => `## ${at + 2}. Terms\n${clause}`), "## Schedule", IDS].join(
    "\n",
  );
const findings = (text: string): readonly Finding[] => scan(agreementFrom(text), rules).findings;
const verdict = (text: string, family: ClauseFamily): string => {
  const { status, elements } = findings(text).find((finding) => finding.family === family)!;
  const needed = elements.filter(({ mandatory }) => mandatory);
  return `${status} ${needed.map(({ element, state }) => `${element}=${state}`).join(" ")}`;
};
const statusOf = (text: string, family: ClauseFamily): string => verdict(text, family).split(" ")[0]!;

describe.each(CLAUSES.map((clause) => [clause.family, clause.said, clause] as const))(
  "%s: %s",
  (family, said, clause) => {
    const original = verdict(order(said), family);

    it("is a clause", () => {
      expect(original).toMatch(/^(present|incomplete) /);
    });

    it.each<[string, string]>([
      ["a synonym of its verb", clause.synonym],
      ["the passive", clause.passive],
      ["two sentences", clause.split],
    ])("is the same in %s", (_, changed) => {
      expect(changed).not.toBe(said);
      expect(verdict(order(changed), family)).toBe(original);
    });

    it("is the same with other names for the parties", () => {
      const renamed = order(said)
        .replaceAll("Customer”", "Client”")
        .replaceAll(/\bCustomer\b(?! Agreement)/g, "Client");
      expect(renamed).not.toBe(order(said));
      expect(verdict(renamed.replaceAll("Supplier", "Contractor"), family)).toBe(original);
    });

    it("speaks against it when it is negated", () => {
      expect(statusOf(order(clause.negated), family)).toBe("adverse");
      expect(statusOf(order(said, clause.negated), family)).toBe("adverse");
    });

    it("is only mentioned without its operative verb", () => {
      expect(["mentioned", "missing"]).toContain(statusOf(order(clause.verbless), family));
    });
  },
);

describe("All clauses together", () => {
  const said = CLAUSES.map((clause) => clause.said);
  const all = (text: string): string[] =>
    findings(text).map(({ family }) => `${family} ${verdict(text, family)}`);

  it("are the same in any order", () => {
    const original = all(order(...said));
    fc.assert(
      fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (shuffled) => {
        expect(all(order(...shuffled))).toEqual(original);
      }),
      { numRuns: 12 },
    );
  });

  it("are, each for its family, what they are alone, whatever other clauses stand beside them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CLAUSES], { minLength: 1, maxLength: 4 }), (chosen) => {
        const text = order(...chosen.map((clause) => clause.said));
        for (const { family, said: own } of chosen) {
          const alone = statusOf(order(own), family);
          // Another clause of the family may say what this one lacks, and takes nothing from it.
          expect([alone, "present"]).toContain(statusOf(text, family));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("An identifier", () => {
  const id = "3217405";
  const tenant = "32833106-536e-45df-80b2-d002cc92d33d";
  const without = (said: string): string => order(said).replace(`\n${IDS}`, "");
  const carried = CLAUSES.filter(({ family }) => ["cpor", "dpor", "pal", "tpor"].includes(family));

  it.each(carried.map((clause) => [clause.family, clause.said] as const))(
    "of %s counts wherever it is written: %s",
    (family, said) => {
      const sentences = `${said} The Supplier's Partner ID is ${id}. The Customer's tenant ID is ${tenant}.`;
      const inClause = verdict(without(sentences), family);
      expect(inClause).toContain("partner-id=found");
      expect(verdict(order(said), family)).toBe(inClause);
      expect(verdict(without(said), family)).not.toBe(inClause);
      expect(
        verdict(
          `${without(said)}\nThe Supplier's Partner ID is ${id}; the Customer's tenant ID is ${tenant}.`,
          family,
        ),
      ).toBe(inClause);
    },
  );
});
