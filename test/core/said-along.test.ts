import { stateIn } from "./passage-in-agreement";

const PROOF = "2.1 The Supplier may submit this Agreement to Microsoft as proof of execution.";
const services = (passage: string) => stateIn("poe", "services", "en", passage);

describe("What a clause must say may be said a few sentences along with it", () => {
  it.each([
    ["before it", `2.0 The Customer certifies the Teams roll-out of May 2026.\n\n${PROOF}`],
    [
      "behind it",
      `${PROOF}\n\n2.2 Prices may be blacked out.\n\n2.3 Copies are as good.\n\n2.4 The Customer certifies the Teams roll-out of May 2026.`,
    ],
  ])("%s", (_, passage) => {
    expect(services(passage)).toBe("found");
  });

  it.each([
    [
      "where another mechanism is spoken of between",
      `${PROOF}\n\n2.2 The Customer shall enter the Supplier as digital partner of record.\n\n2.3 That is free.\n\n2.4 The Customer certifies its budget of May 2026.`,
    ],
    [
      "further off",
      `${PROOF}\n\n2.2 One.\n\n2.3 Two.\n\n2.4 Three.\n\n2.5 Four.\n\n2.6 Five.\n\n2.7 The Customer certifies its budget of May 2026.`,
    ],
    [
      "in a row with an empty cell",
      `${PROOF}\n\n| The Customer certifies, May 2026 | |\n|---|---|\n| a | b |`,
    ],
  ])("not %s", (_, passage) => {
    expect(services(passage)).toBe("absent");
  });

  it("and leaves a place blank that stands empty right behind the words", () => {
    const clause = `2.1 The Customer grants the Supplier's service principal the Contributor role and consents to the Partner Admin Link to it.`;
    expect(stateIn("pal", "scope", "en", `${clause} That role covers the environment [name] alone.`)).toBe(
      "blank",
    );
    expect(stateIn("pal", "scope", "en", `${clause} That role covers the environment CRM-Prod alone.`)).toBe(
      "found",
    );
  });
});

describe("Everyday words beside a clause say nothing where they are about something else", () => {
  it("of a confirmation that is not of work", () => {
    expect(services(`${PROOF} The Customer confirms the budget of May 2026.`)).toBe("absent");
    expect(services(`${PROOF} The Customer confirms the Supplier's invoice of May 2026.`)).toBe("absent");
  });

  it("of an assent to something else", () => {
    const passage =
      "2.1 The Supplier files the Claiming Partner of Record claim for Teams. The Customer accepts the project plan and this order.";
    expect(stateIn("cpor", "consent", "en", passage)).toBe("absent");
  });

  it("of a person and a time that have nothing to do with acceptance", () => {
    const passage =
      "2.1 The Customer accepts the Microsoft Customer Agreement. Orders placed before noon go out at once. Questions go to Mr Brown.";
    expect(stateIn("customer-agreement", "signer", "en", passage)).toBe("absent");
    expect(stateIn("customer-agreement", "before-order", "en", passage)).toBe("absent");
  });
});
