import type { LanguageCode } from "../../src/core";
import { LANDING_ZONE, statusOf, TEAMWORK } from "./clause-in-agreement";
import { findingOf, stateOf } from "./finding-in";

const CLAIM =
  "the Supplier may file the Claiming Partner of Record claim for Teams under its Partner ID 3217405";

describe("Nobody agrees to what a sentence only tells of", () => {
  test.each([
    "The Supplier hopes that the Customer agrees that",
    "It is not the case that the Customer agrees that",
    "The parties have not agreed that",
    "Nothing in this agreement means that",
    "It remains open whether",
    "The Customer's board wonders whether",
    "The Supplier has asked that the Customer agree that",
    "The Supplier has proposed, and the Customer has not accepted, that",
    "Microsoft's guide says that",
    "An earlier draft of this agreement provided that",
    "Some suppliers ask their customers to agree that",
    "In other engagements,",
    "If the parties so agree in a later amendment,",
    "Only if the board approves it, which it has not done,",
    "Under the previous agreement, which ended in May,",
    "Sample wording of the trade body:",
  ])("%s", (opening) => {
    expect(statusOf("cpor", TEAMWORK, `2.1 ${opening} ${CLAIM}.`)).toMatch(/mentioned|adverse/);
  });

  test.each(["The Supplier hopes that", "It remains open whether", "In other engagements,"])(
    "%s, nor to what takes that up",
    (opening) => {
      const clause = `2.1 ${opening} ${CLAIM}, and the Customer accepts this.`;
      expect(statusOf("cpor", TEAMWORK, clause)).toMatch(/mentioned|adverse/);
    },
  );

  test.each<[LanguageCode, string]>([
    [
      "de",
      "Der Auftragnehmer hofft, dass der Auftraggeber dem Anspruch als Claiming Partner of Record zustimmt.",
    ],
    [
      "de",
      "Der Auftragnehmer hat vorgeschlagen, dass er den Anspruch als Claiming Partner of Record anmelden darf.",
    ],
    ["fr", "Il n'est pas convenu que le Prestataire dépose la demande de Claiming Partner of Record."],
    ["es", "El Proveedor propone que el Cliente autorice la solicitud de Claiming Partner of Record."],
    ["nl", "Het is nog een open vraag of Klant instemt met de claim als Claiming Partner of Record."],
  ])("nor in other languages (%s): %s", (language, clause) => {
    expect(findingOf("cpor", language, clause).status).toBe("mentioned");
  });

  test.each([
    "The Customer asks that",
    "The Customer agrees, and the parties expect, that",
    "The Supplier has asked that the Customer agree to a claim, and the Customer agrees that",
    "The Supplier hopes that the work begins soon; the Customer agrees that",
  ])("but to what a party asks for or says anew: %s", (opening) => {
    expect(statusOf("cpor", TEAMWORK, `2.1 ${opening} ${CLAIM}.`)).toMatch(/present|incomplete/);
  });

  it("nor to what stands in a list that such words lead into", () => {
    const list = `2.1 The Supplier hopes that, as soon as work begins:\n(a) ${CLAIM};\n(b) work goes on.`;
    expect(statusOf("cpor", TEAMWORK, list)).toBe("mentioned");
  });

  it("nor does what is said of it in the next sentence bind", () => {
    const clause =
      "Claiming Partner of Record is a claim that a partner files. The Supplier hopes that the Customer agrees to it.";
    expect(statusOf("cpor", TEAMWORK, clause)).toBe("mentioned");
  });

  it("and the trace gives the words that tell of it", () => {
    const { trace } = findingOf("cpor", "en", `The Supplier hopes that ${CLAIM}.`);
    expect(trace.passages[0]!.force[0]).toMatchObject({ kind: "report", words: { text: "hopes that" } });
    expect(trace.wouldChange[0]!.text).toContain("were agreed by the parties and not only told of");
  });
});

describe("What may happen later has not happened", () => {
  it("such as that the Customer declines a claim", () => {
    const clause = `2.1 The Customer agrees that ${CLAIM}. The Customer knows that Microsoft notifies it of the claim and that a claim may be declined.`;
    expect(statusOf("cpor", TEAMWORK, clause)).toBe("present");
  });

  it("such as that the Supplier sells the licences", () => {
    const clause = "2.1 When the licences are renewed with the Supplier, the parties meet.";
    expect(statusOf("tpor", TEAMWORK, clause)).not.toMatch(/present|incomplete/);
  });

  it("nor does who takes a service away from a firm buy from it", () => {
    const clause = "2.1 The Customer takes the Microsoft 365 service away from the Supplier on 1 June 2027.";
    expect(statusOf("tpor", TEAMWORK, clause)).not.toMatch(/present|incomplete/);
  });
});

describe("What would be done, or need not be done, is not agreed", () => {
  const ROLE = "invite two engineers as guest users and give them the Contributor role until 1 May 2027";

  const GDAP = "approve a GDAP relationship with the Global Reader role until 1 May 2027";

  test.each([
    "The Customer would",
    "The Customer need not",
    "The Customer is not obliged to",
    "The Customer is under no duty to",
    "The Customer shall do what follows:\n(a) the Customer need not",
  ])("%s", (opening) => {
    expect(statusOf("admin-access", LANDING_ZONE, `2.1 ${opening} ${ROLE}.`)).not.toMatch(
      /present|incomplete/,
    );
  });

  test.each([
    "The Customer shall never",
    "The Customer will under no circumstances",
    "The Customer declines to",
  ])("and is refused: %s", (opening) => {
    expect(statusOf("admin-access", LANDING_ZONE, `2.1 ${opening} ${GDAP}.`)).toMatch(/adverse|mentioned/);
  });

  test.each([
    "The Customer, which would otherwise work alone, shall",
    "As the work would stop without it, the Customer shall",
  ])("but what shall be done is: %s", (opening) => {
    expect(statusOf("admin-access", LANDING_ZONE, `2.1 ${opening} ${ROLE}.`)).toBe("present");
  });

  it("and so is what the law alone may forbid", () => {
    const clause = `2.1 Except to the extent prohibited by law, the Customer shall ${ROLE}.`;
    expect(statusOf("admin-access", LANDING_ZONE, clause)).toBe("present");
  });
});

describe("A clause of which the next sentence says that it does not apply is refused", () => {
  const CLAUSE = `2.1 The Customer agrees that ${CLAIM}.`;

  test.each([
    "This clause does not apply.",
    "This paragraph has been deleted.",
    "The preceding sentence is not in force.",
    "The Customer does not agree to this paragraph.",
    "[Struck out by the Customer]",
  ])("%s", (ending) => {
    expect(statusOf("cpor", TEAMWORK, `${CLAUSE} ${ending}`)).toBe("adverse");
  });

  it("also in a paragraph of its own under the same number", () => {
    expect(statusOf("cpor", TEAMWORK, `${CLAUSE}\nThis clause does not apply.`)).toBe("adverse");
  });

  test.each([
    "This clause does not apply to renewals of this agreement.",
    "This clause does not apply if the order is cancelled.",
    "This clause has been deleted from the Supplier's other contracts and stands here.",
  ])("but not where that is limited: %s", (ending) => {
    expect(statusOf("cpor", TEAMWORK, `${CLAUSE} ${ending}`)).toBe("present");
  });

  it("and not one with another number", () => {
    expect(statusOf("cpor", TEAMWORK, `${CLAUSE}\n2.2 This clause does not apply.`)).toBe("present");
  });

  it("and the analysis tells what it would be without that sentence", () => {
    const { trace } = findingOf(
      "dpor",
      "en",
      "The Customer's administrator shall set the Supplier as digital partner of record on each Azure subscription. This clause does not apply.",
    );
    expect(trace.wouldChange.map(({ text }) => text).join(" ")).toContain(
      "Without “This clause does not apply.”",
    );
  });
});

describe("What a clause must say is said only by a sentence that is agreed", () => {
  const ROLE =
    "2.1 The Customer shall approve a GDAP relationship of the Supplier with the Teams Administrator role.";
  const TERM = "The relationship lasts until 30 June 2027.";
  const stateOfTerm = (clauses: string): string | undefined =>
    stateOf("admin-access", "term", "en", `${ROLE}\n${clauses}`);

  it("such as this one", () => {
    expect(stateOfTerm(`2.2 ${TERM}`)).toBe("found");
  });

  test.each([
    `2.2 The Supplier hopes that ${TERM}`,
    `2.2 It remains open whether ${TERM}`,
    `2.2 ${TERM} This clause does not apply.`,
    `2.2 ${TERM}\n2.3 Clause 2.2 is deleted.`,
  ])("not by: %s", (clauses) => {
    expect(stateOfTerm(clauses)).toBe("absent");
  });

  test.each(["shall not give", "need not give", "would give", "shall not, within ten days, give"])(
    "nor one that denies it or only imagines it: %s",
    (verb) => {
      const access = `2.1 The Customer ${verb} the Supplier's guest users the role of Contributor on subscription Alpha until 1 May 2027.`;
      const link =
        "2.2 The Supplier shall link its Partner ID 4455667 to the guest users by Partner Admin Link.";
      expect(stateOf("pal", "access", "en", `${access}\n${link}`)).toBe("absent");
    },
  );

  it("but by one that says that a duty of confidence stands in nobody's way", () => {
    const proof =
      "2.1 The Customer's duties of confidence do not apply to the submission of this Agreement to Microsoft as proof of execution.";
    expect(stateOf("poe", "disclosure", "en", proof)).toBe("found");
  });

  it.each([
    ["blank", "registered under 68114420, Partner ID to follow"],
    ["absent", "registered under 68114420; Partner ID known to Microsoft"],
  ])("nor does the number of another register stand for an identifier, which is %s: %s", (state, numbers) => {
    const parties = `2.1 Fabrikam Consulting Ltd, ${numbers}.`;
    const claim = "2.2 The Customer consents to the Supplier being Claiming Partner of Record for Teams.";
    expect(stateOf("cpor", "partner-id", "en", `${parties}\n${claim}`)).toBe(state);
  });
});

describe("Nobody agrees to what something to be learnt is about", () => {
  test.each<[LanguageCode, string]>([
    ["en", "The Supplier shall run training sessions on Intune, Teams and Digital Partner of Record."],
    [
      "en",
      "The Supplier shall deliver the staff help sheets (mail flow, device loss, Digital Partner of Record).",
    ],
    ["de", "Der Auftragnehmer liefert einen Leitfaden zum Digital Partner of Record."],
  ])("in %s: %s", (language, clause) => {
    expect(findingOf("dpor", language, clause).status).toBe("mentioned");
  });

  it("and the trace names what is taught", () => {
    const { trace } = findingOf(
      "dpor",
      "en",
      "The Supplier shall run training on Digital Partner of Record.",
    );
    const texts = trace.passages.flatMap(({ force }) => force.map(({ text }) => text));
    expect(texts).toContain("is what something to be learnt is about: “run training on”");
  });

  it("but to what is done besides", () => {
    const clause =
      "The Supplier shall run training on Teams, and the Customer shall enter it as Digital Partner of Record on each subscription.";
    expect(findingOf("dpor", "en", clause).status).toBe("incomplete");
  });
});
