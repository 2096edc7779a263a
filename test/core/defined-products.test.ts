import { findingIn } from "./passage-in-agreement";
import { signalsOf } from "./deal-in";

const AZURE = "The Supplier looks after the Azure Virtual Desktop host pools.";
const servicesIn = (definition: string, work: string): string[] =>
  signalsOf(`## Definitions // ${definition} // ## Services // ${work} // ${AZURE}`).filter((signal) =>
    signal.startsWith("service:"),
  );

describe("A term that is defined as a list of products stands for them", () => {
  it.each([
    [
      "“Online Services” means Exchange Online, Microsoft Teams and SharePoint Online.",
      "The Supplier carries out day-to-day administration of the Online Services.",
    ],
    ["“the Estate” means Exchange Online and Microsoft Teams;", "The Supplier shall administer the Estate."],
  ])("%s %s", (definition, work) => {
    expect(servicesIn(definition, work)).toEqual(["service:microsoft-365", "service:azure"]);
  });

  it.each([
    [
      "“Business Day” means a day on which the helpdesk for Exchange Online is open in London.",
      "The Supplier reports each Business Day on administration.",
    ],
    ["“the Estate” means the Customer's buildings;", "The Supplier shall administer the Estate."],
    [
      "“Fabrikam” means Microsoft Teams and Exchange Online, for short;",
      "Fabrikam carries out day-to-day administration.",
    ],
  ])("a term that means something else does not: %s %s", (definition, work) => {
    expect(servicesIn(definition, work)).toEqual(["service:azure"]);
  });

  it("and names the workloads of a claim", () => {
    const passage = `“Online Services” means Exchange Online and Microsoft Teams.
## 2a. Claim
The Customer consents to the Supplier's CPOR claim for the Online Services.`;
    const { elements } = findingIn("cpor", "en", passage.replace("“", "## 2. Definitions\n“"));
    expect(elements.find(({ element }) => element === "workloads")?.state).toBe("found");
  });
});
