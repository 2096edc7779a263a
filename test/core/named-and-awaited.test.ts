import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function findingOf(family: Finding["family"], ...lines: string[]): Finding {
  return scan(agreementFrom(lines.join("\n")), rules).findings.find((finding) => finding.family === family)!;
}

const stateOf = (finding: Finding, element: string) =>
  finding.elements.find((one) => one.element === element)!.state;

const CONSENT =
  "agrees that Fabrikam is associated with its tenant 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6 as Claiming Partner of Record for Microsoft Teams under Partner ID 5512908.";

describe("a customer is known", () => {
  test.each([
    ["by the first two words of its name", "Tor Logistics Holdings plc", "Tor Logistics"],
    [
      "by the first two words of a name without legal form behind them",
      "Ash Vale Credit Union Ltd",
      "Ash Vale",
    ],
  ])("%s", (_, name, short) => {
    const cpor = findingOf(
      "cpor",
      "| Customer | " + name + " |",
      "| Supplier | Fabrikam Ltd |",
      `${short} ${CONSENT}`,
    );
    expect(cpor.status).toBe("present");
  });

  test("as the bureau that it is", () => {
    const cpor = findingOf(
      "cpor",
      'Contracting agency: Nevada Bureau of Small Rivers, an agency of the State of Nevada ("Bureau")',
      'Vendor: Fabrikam, Inc. ("Vendor")',
      `The Bureau ${CONSENT.replace("Fabrikam", "Vendor")}`,
    );
    expect(stateOf(cpor, "consent")).toBe("found");
  });

  test("but not by two words that are no name", () => {
    const cpor = findingOf(
      "cpor",
      "| Customer | The Tor Company of Ashby |",
      "| Supplier | Fabrikam Ltd |",
      `The Tor ${CONSENT}`,
    );
    expect(cpor.status).not.toBe("present");
  });
});

describe("a value that is to come behind a colon is an empty place, whatever the words before it say", () => {
  const before = "Before the first order the Customer shall accept the Microsoft Customer Agreement.";
  test.each([
    ["Name and e-mail of the director who accepts it for the Customer: to be supplied.", "blank"],
    ["The director who accepts it for the Customer: Ann Lee, ann.lee@northwind.example.", "found"],
  ])("%s", (line, state) => {
    expect(
      stateOf(
        findingOf(
          "customer-agreement",
          "| Customer | Northwind plc |",
          "| Supplier | Fabrikam Ltd |",
          `${before} ${line}`,
        ),
        "signer",
      ),
    ).toBe(state);
  });
});

describe("a sale that is only supposed is none", () => {
  test.each([
    ["If we ever sell you Azure, you would accept the Microsoft Customer Agreement first.", "missing"],
    [
      "If the Supplier sells the Customer Microsoft 365 licences, it will say so in an order form.",
      "missing",
    ],
    ["The Supplier sells the Customer Microsoft 365 licences under Partner ID 5512908.", "present"],
  ])("%s", (line, status) => {
    const tpor = findingOf("tpor", "| Customer | Northwind plc |", "| Supplier | Fabrikam Ltd |", line);
    expect(tpor.status).toBe(status);
  });
});
