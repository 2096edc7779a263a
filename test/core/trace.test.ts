import {
  CLAUSE_FAMILIES,
  scan,
  type Analysis,
  type ClauseFamily,
  type Finding,
  type RuleSet,
  type Words,
} from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const TEXT = `# Order
Supplier: Fabrikam Consulting Ltd
Customer: Contoso Retail plc
## 1. Work
The Supplier deploys Microsoft Teams. The Customer has an Enterprise Agreement.
## 2. Partner
The Customer consents to the Supplier being Claiming Partner of Record for Teams.
Digital partner of record is an older tag.
The Supplier shall not use this order as proof of execution for Microsoft.`;
const PARTIES = TEXT.split("## 1.")[0]!;
const analyse = (text: string, by: RuleSet = rules): Analysis => scan(agreementFrom(text), by);
const of = (analysis: Analysis, family: string): Finding =>
  analysis.findings.find((finding) => finding.family === family)!;
/** The finding of an order for Microsoft Teams that says this. */
const given = (family: ClauseFamily, text: string): Finding =>
  of(analyse(`${PARTIES}## 1. Work\nThe Supplier deploys Microsoft Teams.\n## 2. Terms\n${text}`), family);
const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);

describe("An analysis", () => {
  it("has all eight families in their order, whatever the agreement says", () => {
    for (const text of ["", "Nothing to see here.", TEXT])
      expect(analyse(text).findings.map(({ family }) => family)).toEqual([...CLAUSE_FAMILIES]);
  });

  it("is the same each time", () => {
    expect(analyse(TEXT)).toEqual(analyse(TEXT));
  });

  it("shows words that stand at the offsets it gives, wherever it shows any", () => {
    const { paragraphs } = agreementFrom(TEXT);
    const shown: Words[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("paragraph" in value && "text" in value) shown.push(value as Words);
      Object.values(value).forEach(collect);
    };
    collect(analyse(TEXT));
    expect(shown.length).toBeGreaterThan(30);
    for (const { paragraph, start, end, text } of shown) {
      expect(text).toBe(paragraphs[paragraph]!.text.slice(start, end));
      expect(text).not.toBe("");
    }
  });

  it("shows each place of an element once, however many of its cues stand there", () => {
    const found = given(
      "cpor",
      "The Customer agrees, consents and authorises that the Supplier registers as Claiming Partner of Record.",
    );
    const { places } = found.trace.elements.find(({ element }) => element === "consent")!;
    expect(texts(places)).toEqual([found.evidence[0]!.text]);
  });

  it("says in one sentence why", () => {
    const analysis = analyse(TEXT);
    expect(of(analysis, "cpor").why).toBe(
      "The clause stands, but Partner ID is not said, tenant ID is not said.",
    );
    expect(of(analysis, "dpor").why).toBe(
      "It is mentioned and nothing is agreed: the passage has no operative verb.",
    );
    expect(of(analysis, "poe").why).toBe("The agreement speaks against it: what it says is negated.");
    expect(of(analysis, "admin-access").why).toBe(
      "It is recommended for this agreement, which does not speak of it.",
    );
    expect(of(analysis, "tpor").why).toBe("The agreement does not speak of it and does not need it.");
  });

  it("says why a clause is present, and which field is blank", () => {
    const complete = `${TEXT}\n| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |\n| Partner ID | 3217405 |`;
    expect(of(analyse(complete), "cpor").why).toBe(
      "An operative clause stands and says everything that it must.",
    );
    expect(of(analyse(complete.replace("3217405", "[number]")), "cpor").why).toBe(
      "The clause stands, but Partner ID is left blank.",
    );
  });

  it("says of facts, which are no clause, whether all of them are written", () => {
    const facts = (rows: string): string => given("tenant-details", rows).why;
    const id = "| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |\n";
    const domain = "| Tenant domain | contoso.onmicrosoft.com |\n";
    expect(facts(id)).toBe(
      "Some of it is written in the agreement, but domain is not said, admin contact is not said.",
    );
    expect(facts(`${id}${domain}| Customer contact | IT Manager, it@contoso.example |`)).toBe(
      "Everything that is needed is written in the agreement.",
    );
    expect(facts("")).toBe("The agreement needs it and does not speak of it.");
  });
});

describe("A passage is explained", () => {
  it.each<[string, ClauseFamily, string, string, string, string[]]>([
    [
      "by the party that declares",
      "cpor",
      "The Customer hereby consents to the Supplier being Claiming Partner of Record for Teams.",
      "operative: has the customer declare something",
      "name: Claiming Partner of Record",
      ["declaration by customer: Customer hereby consents"],
    ],
    [
      "by the party that is bound",
      "admin-access",
      "The Customer shall approve a GDAP relationship.",
      "operative: binds the customer",
      "name: GDAP",
      ["duty by customer: Customer shall"],
    ],
    [
      "by words that bind nobody in particular",
      "admin-access",
      "It is agreed that a GDAP relationship is set up.",
      "operative: binds a party",
      "name: GDAP",
      ["duty: It is agreed"],
    ],
    [
      "by what the partner may do",
      "cpor",
      "The Supplier may register as Claiming Partner of Record.",
      "operative: allows the partner something",
      "name: Claiming Partner of Record",
      ["permission by partner: Supplier may"],
    ],
    [
      "by what may be done",
      "poe",
      "The Proof of Execution form may be given to Microsoft.",
      "operative: allows something to be done",
      "name: Proof of Execution form may be given to Microsoft",
      ["permission: may be given"],
    ],
    [
      "by a wording that is operative as it stands",
      "tpor",
      "The Supplier is the reseller of record for the Microsoft licences of the Customer.",
      "operative: is worded so that it counts as it stands",
      "operative wording: Supplier is the reseller",
      ["operative wording: Supplier is the reseller"],
    ],
    [
      "by a negation",
      "admin-access",
      "The Customer shall not approve a GDAP relationship.",
      "adverse: is negated",
      "act: approve",
      ["negation: not"],
    ],
    [
      "by somebody else's place",
      "cpor",
      "Litware Partners Ltd remains the Claiming Partner of Record.",
      "adverse: is given to somebody else",
      "name: Claiming Partner of Record",
      ["rival by somebody else: Litware Partners Ltd"],
    ],
    [
      "by somebody else's place, where one word is the name",
      "cpor",
      "Litware remains the Claiming Partner of Record.",
      "adverse: is given to somebody else",
      "name: Claiming Partner of Record",
      ["rival by somebody else: Litware"],
    ],
    [
      "by a firm outside the agreement, which alone it is about",
      "admin-access",
      "The Customer shall approve a GDAP relationship for Litware Partners Ltd.",
      "mentioned: concerns a firm outside the agreement",
      "name: GDAP",
      ["sense"],
    ],
    [
      "by a refusal",
      "cpor",
      "The Customer's consent to the Claiming Partner of Record claim is withdrawn.",
      "adverse: refuses or withdraws",
      "refusal: consent to the Claiming Partner of Record claim is withdrawn",
      ["refusal: consent to the Claiming Partner of Record claim is withdrawn"],
    ],
    [
      "by an end",
      "cpor",
      "CPOR claims are prohibited.",
      "adverse: is negated",
      "word of force: are prohibited",
      ["ending: are prohibited"],
    ],
    [
      "by a deletion",
      "cpor",
      "The clause on Claiming Partner of Record is deleted.",
      "adverse: is taken out of the agreement",
      "name: Claiming Partner of Record",
      ["deletion: clause on Claiming Partner of Record is deleted"],
    ],
    [
      "by a deletion elsewhere",
      "admin-access",
      "7.1 The Customer shall approve a GDAP relationship.\n## 8. Changes\n8.1 Clause 7.1 is deleted.",
      "adverse: stands in a clause that is deleted",
      "name: GDAP",
      ["other passage: 8.1 Clause 7.1 is deleted."],
    ],
    [
      "by the lack of a verb",
      "admin-access",
      "GDAP relationships with the Teams Administrator role.",
      "mentioned: has no operative verb",
      "name: GDAP",
      ["no operative verb"],
    ],
    [
      "by a deferral",
      "admin-access",
      "The parties may agree at a later date on a GDAP relationship.",
      "mentioned: is put off or left open",
      "name: GDAP",
      ["deferral: may agree at a later", "choice: parties may", "possibility: may", "no operative verb"],
    ],
    [
      "by a condition that a party is named in",
      "admin-access",
      "Once the Customer approves GDAP work can begin.",
      "mentioned: has no operative verb",
      "name: GDAP",
      ["hypothesis: Once the Customer", "possibility: can", "no operative verb"],
    ],
    [
      "by a possibility",
      "admin-access",
      "The Customer might accept GDAP in some month.",
      "mentioned: is left to somebody's choice",
      "name: GDAP",
      ["choice: Customer might", "possibility: might", "no operative verb"],
    ],
    [
      "by an exception, which makes the refusal conditional",
      "admin-access",
      "The Supplier shall not use GDAP unless the Customer has agreed in writing.",
      "mentioned: is forbidden only as long as a condition lasts",
      "name: GDAP",
      ["condition: not"],
    ],
    [
      "by its heading",
      "admin-access",
      "## 3. GDAP\nSee the portal.",
      "mentioned: stands in a heading",
      "name: GDAP",
      ["heading", "no operative verb"],
    ],
    [
      "by the section that it stands in",
      "admin-access",
      "## 3. Definitions\nGranular delegated admin privileges (GDAP) means delegated rights.",
      'mentioned: stands in a section of the kind "definitions"',
      "name: Granular delegated admin privileges",
      ["section: 3. Definitions", "definition: means", "no operative verb"],
    ],
    [
      "by a question mark",
      "admin-access",
      "Shall the Customer approve GDAP?",
      "mentioned: is a question",
      "name: GDAP",
      ["question"],
    ],
    [
      "by an empty tick box",
      "admin-access",
      "☐ The Customer shall approve GDAP.",
      "mentioned: stands beside an empty tick box",
      "name: GDAP",
      ["tick box"],
    ],
    [
      "by words that leave it out",
      "admin-access",
      "GDAP: not used.",
      "mentioned: is left out",
      "name: GDAP",
      ["left out: not used", "no operative verb"],
    ],
    [
      "by the words that define its name",
      "cpor",
      "Claiming Partner of Record means the association that Microsoft shows for a workload.",
      "mentioned: defines or describes",
      "name: Claiming Partner of Record",
      ["definition: means", "no operative verb"],
    ],
    [
      "by words that define its short name in front of it",
      "cpor",
      "So-called CPOR associations appear in reports.",
      "mentioned: defines or describes",
      "name: CPOR",
      ["definition: So-called", "no operative verb"],
    ],
    [
      "by words that only give its name to something",
      "cpor",
      "The Supplier shall use the association known as Claiming Partner of Record.",
      "mentioned: defines or describes",
      "name: Claiming Partner of Record",
      ["definition: known as"],
    ],
    [
      "by words that describe what somebody may do",
      "admin-access",
      "The Supplier may explain GDAP, which means rights that are granted for a time.",
      "mentioned: defines or describes",
      "name: GDAP",
      ["definition: means"],
    ],
    [
      "by words that leave out all that it names",
      "admin-access",
      "GDAP and the roles for it are not used.",
      "mentioned: is left out",
      "name: GDAP",
      ["left out: not used", "no operative verb"],
    ],
    [
      "by somebody else, whom it refuses",
      "cpor",
      "The Customer withdraws its consent to another partner being Claiming Partner of Record for Teams.",
      "mentioned: refuses somebody else",
      "name: Claiming Partner of Record",
      ["somebody else: another partner"],
    ],
    [
      "by what it does not say",
      "customer-agreement",
      "The Microsoft Customer Agreement shall be read by the Customer.",
      "mentioned: does not say what the clause must say",
      "name: Microsoft Customer Agreement",
      ["lacks a word"],
    ],
  ])("%s", (_, family, text, how, cue, force) => {
    const [passage] = given(family, text).trace.passages;
    const { reading, reason, decides, cues } = passage!;
    const found = passage!.force.map(({ kind, party, words }) =>
      [kind, party && ` by ${party}`, words && `: ${words.text}`].filter(Boolean).join(""),
    );
    expect([`${reading}: ${reason}`, `${cues[0]!.kind}: ${cues[0]!.words.text}`, found]).toEqual([
      how,
      cue,
      force,
    ]);
    expect(decides).toBe(true);
  });

  it("by the sentence before, where a pronoun stands for it", () => {
    const { passages } = given("admin-access", "GDAP is the route. The Customer shall approve it.").trace;
    expect(passages.map(({ reading, reason, decides }) => [reading, reason, decides])).toEqual([
      ["mentioned", "has no operative verb", false],
      ["operative", "binds the customer, about what the sentence before names", true],
    ]);
  });

  it("by all its words, each once, and by what part of the rule knows them", () => {
    const { passages } = given(
      "cpor",
      "The Supplier may file a CPOR claim in Partner Center for the Customer.",
    ).trace;
    expect(passages[0]!.cues.map(({ rule, kind }) => `${rule} is a ${kind}`)).toEqual([
      "cpor.names is a name",
      "cpor.described is a description",
    ]);
  });
});

describe("What came near is told with the reason why it did not count", () => {
  const near = (family: ClauseFamily, text: string): string[] =>
    given(family, text).trace.near.map(({ element, words, reason }) =>
      [element, `“${words.text}”`, reason].filter(Boolean).join(" | "),
    );

  it.each<[string, ClauseFamily, string, string]>([
    [
      "a false friend",
      "poe",
      "The proof of execution of this deed is by electronic means.",
      "“proof of execution” | beside “execution of this deed” they mean something else",
    ],
    [
      "an abbreviation that is explained otherwise",
      "admin-access",
      "## 3. Definitions\nGDAP means a yearly plan.",
      "“GDAP” | the agreement explains this abbreviation as something else",
    ],
    [
      "a short name without Microsoft's sense",
      "poe",
      "The archive keeps the proof of execution.",
      "“proof of execution” | this short name counts only where the section says that it is meant in Microsoft's sense",
    ],
    [
      "a description that binds nobody",
      "cpor",
      "Filing a claim in Partner Center takes a week.",
      "“Filing a claim in Partner Center” | the passage describes it and has no operative verb",
    ],
    [
      "a name that leaves the kind open",
      "cpor",
      "The Supplier shall act as partner of record.",
      "“partner of record” | the name leaves open which kind of partner of record is meant",
    ],
  ])("%s", (_, family, text, expected) => {
    expect(near(family, text)).toEqual([expected]);
  });

  it("the same words in an agreement that has nothing to do with Microsoft", () => {
    const { trace, status } = of(
      analyse("The Customer shall approve delegated admin privileges."),
      "admin-access",
    );
    expect([status, trace.near[0]!.reason]).toEqual([
      "missing",
      "the agreement names neither Microsoft nor one of its products",
    ]);
    expect(texts(trace.wouldChange)).toEqual([
      "Microsoft or one of its products would have to be named. A clause would have to be written that says: route, roles and term.",
    ]);
  });

  it("at most four passages, however many there are", () => {
    expect(near("cpor", "The Supplier acts as partner of record.\n".repeat(9))).toHaveLength(4);
  });

  const consent = "The Supplier shall be Claiming Partner of Record for Teams.\n";
  it.each<[string, string, string]>([
    [
      "an identifier of the right shape without a label",
      "The reference is 3217405.",
      "partner-id | “3217405” | it looks like a value for Partner ID, but no label beside it says whose it is and what",
    ],
    [
      "words in a heading",
      "## 4. Customer consents to the CPOR association",
      "consent | “Customer consents to the CPOR” | it stands in a heading",
    ],
    [
      "words in the recitals",
      "## 4. Background\nThe Customer consents to the association with Microsoft.",
      "consent | “Customer consents to the association” | it stands in a section of the kind “recitals”",
    ],
    [
      "words beside an empty tick box",
      "☐ The Customer consents to the association with Microsoft.",
      "consent | “Customer consents to the association” | it stands beside an empty tick box",
    ],
    [
      "words in a condition",
      "Work starts when the Customer consents to the association with Microsoft.",
      "consent | “Customer consents to the association” | it is only a condition, a possibility or a request",
    ],
    [
      "words that are negated",
      "The Customer does not consent to the association with Microsoft.",
      "consent | “Customer does not consent to the association” | it is negated",
    ],
    [
      "words in another section",
      "## 4. Portal\nThe Customer consents to the association with Microsoft.",
      "consent | “Customer consents to the association” | it stands too far from the clause: not in the same section",
    ],
  ])("%s", (_, text, expected) => {
    expect(near("cpor", consent + text)).toContain(expected);
  });
});

describe("A verdict is unclear, whatever its status,", () => {
  const doubts = (family: ClauseFamily, text: string) => {
    const { status, trace } = given(family, text);
    return { status, outcome: trace.outcome, doubts: texts(trace.doubts) };
  };
  const consent =
    "The Customer consents to the Supplier being Claiming Partner of Record for Microsoft Teams.\n";

  it("where the agreement gives and refuses the same", () => {
    expect(doubts("cpor", `${consent}The Supplier shall not file a CPOR claim.`)).toEqual({
      status: "adverse",
      outcome: "unclear",
      doubts: [
        "The agreement gives it in one place and speaks against it in another. What speaks against it counts until somebody settles which holds.",
      ],
    });
  });

  it("where a refusal was read as being about something else", () => {
    const text = `${consent}For Dynamics 365 Sales, Litware Partners Ltd remains the Claiming Partner of Record.`;
    expect(doubts("cpor", text)).toEqual({
      status: "incomplete",
      outcome: "unclear",
      doubts: [
        "A passage speaks against it, and was read as being about another product or role than the clause.",
      ],
    });
  });

  it("where two values stand for one identifier, in clause and facts alike", () => {
    const ids = ["32833106-536e-45df-80b2-d002cc92d33d", "32833106-536e-45df-80b2-d002cc92d33e"];
    const text = `${consent}Its tenant ID is ${ids[0]}.\n| Tenant ID | ${ids[1]} |`;
    const expected = [`More than one value stands for the tenant ID: “${ids[0]}” and “${ids[1]}”.`];
    expect(doubts("cpor", text).doubts).toEqual(expected);
    expect(doubts("tenant-details", text).doubts).toEqual(expected);
  });

  it("where an identifier has a value and an empty field", () => {
    const text = `${consent}The Supplier's Partner ID is 3217405.\n| Partner ID | TBC |`;
    expect(doubts("cpor", text).doubts).toEqual([
      "The Partner ID has a value in one place and an empty field in another.",
    ]);
  });

  it.each<[string, string]>([
    ["where the same value stands twice", "The Supplier's Partner ID is 3217405.\n| Partner ID | 3217405 |"],
    ["where nothing stands against anything", "Work is done well."],
  ])("but not %s", (_, text) => {
    expect(doubts("cpor", consent + text)).toMatchObject({ outcome: "clear", doubts: [] });
  });
});

describe("The level is explained", () => {
  const level = (family: ClauseFamily, work: string, by?: RuleSet) => {
    const { trace } = of(analyse(`${PARTIES}## 1. Work\n${work}`, by), family);
    return {
      text: trace.level.text,
      words: trace.level.signals.map(({ words }) => words.text),
      changes: texts(trace.level.wouldChange),
    };
  };

  it("by what the agreement speaks of, and what it would be without", () => {
    expect(level("poe", "The Supplier deploys Microsoft Teams.")).toEqual({
      text: "It is required because the agreement speaks of services on Microsoft 365.",
      words: ["Microsoft Teams"],
      changes: ["If the agreement did not speak of services on Microsoft 365, it would not be needed."],
    });
  });

  it("by all signals together where no one alone decides", () => {
    expect(level("admin-access", "The Supplier deploys Microsoft Teams and Azure.")).toEqual({
      text: "It is recommended because the agreement speaks of services on a Microsoft cloud product.",
      words: ["Microsoft Teams"],
      changes: [
        "If the agreement did not speak of services on Microsoft 365 or services on Azure, it would not be needed.",
        "If the agreement spoke of managed services, it would be required.",
        "If the agreement spoke of a migration, it would be required.",
      ],
    });
  });

  it("by what it does not speak of", () => {
    expect(level("cpor", "The Supplier implements Dynamics 365 Sales.")).toEqual({
      text: "It is required because the agreement speaks of services on Dynamics 365.",
      words: ["Dynamics 365 Sales"],
      changes: [
        "If the agreement did not speak of services on Dynamics 365, it would not be needed.",
        "If the agreement spoke of a purchase through CSP, it would not be needed.",
        "If the agreement spoke of a purchase through CSP from somebody else, it would not be needed.",
      ],
    });
  });

  it("where nothing calls for it", () => {
    expect(level("pal", "The Supplier deploys Microsoft Teams.")).toEqual({
      text: "It is not needed: nothing that the agreement speaks of calls for it.",
      words: [],
      changes: [
        "If the agreement spoke of services on Azure, it would be required.",
        "If the agreement spoke of services on the Power Platform, it would be required.",
      ],
    });
  });

  it("by the highest of several rules that one signal would meet", () => {
    const levels = [
      { when: ["service:azure"], level: "optional" },
      { when: ["service:azure"], level: "required" },
      { when: ["service:azure"], level: "recommended" },
    ] as const;
    expect(
      level("pal", "The Supplier deploys Teams.", { ...rules, pal: { ...rules.pal, levels } }).changes,
    ).toEqual(["If the agreement spoke of services on Azure, it would be required."]);
  });

  it("and a signal that another rule makes up for changes nothing", () => {
    const levels = [
      { when: ["service:microsoft-365", "!route:csp"], level: "required" },
      { when: ["route:csp"], level: "required" },
    ] as const;
    expect(
      level("pal", "The Supplier deploys Teams.", { ...rules, pal: { ...rules.pal, levels } }).changes,
    ).toEqual(["If the agreement did not speak of services on Microsoft 365, it would not be needed."]);
  });

  it("by the names of a library's own signals", () => {
    const levels = [
      { when: ["service:windows"], level: "required" },
      { when: ["size:large"], level: "optional" },
    ] as const;
    expect(
      level("pal", "The Supplier deploys Teams.", { ...rules, pal: { ...rules.pal, levels } }).changes,
    ).toEqual([
      "If the agreement spoke of services on windows, it would be required.",
      "If the agreement spoke of “size:large”, it would be optional.",
    ]);
  });
});

describe("What would change the verdict", () => {
  const changes = (family: ClauseFamily, text: string): string[] =>
    given(family, text).trace.wouldChange.map(
      ({ change, elements, becomes, words, text: told }) =>
        `${change} ${[...elements, ...words.map((one) => `“${one.text}”`)].join(" ")} -> ${becomes}: ${told}`,
    );

  it("is, for a missing clause, to write one", () => {
    expect(changes("tpor", "Nothing else.")).toEqual([
      "state role subscriptions partner-id -> present: A clause would have to be written that says: role, subscriptions and Partner ID.",
    ]);
  });

  it("is, for an incomplete clause, each thing that is lacking, with the place where it would be read", () => {
    const text =
      "The Supplier shall be Claiming Partner of Record for Teams.\n| Partner ID | |\n| Tenant ID | [Tenant ID] |";
    expect(changes("cpor", text).slice(0, 3)).toEqual([
      "add consent -> incomplete: Say this in the section of the clause, as something that is done or promised, not as a condition, a possibility or a request: consent. Then this is still lacking: Partner ID and tenant ID.",
      "fill partner-id “” -> incomplete: Write the Partner ID in the empty field. Then this is still lacking: consent and tenant ID.",
      "fill tenant-id “[Tenant ID]” -> incomplete: Write the tenant ID in place of “[Tenant ID]”. Then this is still lacking: consent and Partner ID.",
    ]);
  });

  it("is, for a mention, to make it bind", () => {
    expect(changes("admin-access", "## 3. GDAP\nSee the portal.")).toEqual([
      "bind route roles term “3. GDAP” -> incomplete: The passage would be a clause if it stood in a sentence, not in a heading and bound a party: a party “shall” or “must” do it, the customer “consents” or “authorises”, or the partner “may”. Then this is still lacking: route, roles and term.",
    ]);
  });

  it("is, for a sentence that only defines, to oblige somebody besides", () => {
    const [change] = changes("cpor", "Claiming Partner of Record means an association for a workload.");
    expect(change).toMatch(
      / would be a clause if it did not only explain and bound a party: a party “shall”/,
    );
  });

  it("is, for a mention that lacks the words of its clause, those words", () => {
    const [change] = changes(
      "customer-agreement",
      "The Microsoft Customer Agreement shall be read by the Customer.",
    );
    expect(change).toMatch(
      /said what such a clause must say\. Such a clause says, for example, “agree” or “/,
    );
  });

  it("is, for a mention that would be complete if it bound, nothing else", () => {
    const text = "GDAP with the Teams Administrator role for 180 days.\nThe parties may later agree.";
    expect(changes("admin-access", text)[0]).toMatch(/^bind “GDAP with .*days\.” -> present: .*“may”\.$/);
  });

  it("is, for a refusal, the passages that refuse, and what would be left without them", () => {
    const refusal = "The Customer shall not approve a GDAP relationship.";
    expect(changes("admin-access", refusal)).toEqual([
      `remove “${refusal}” -> missing: One passage speaks against it. Without it, nothing of the kind would be left.`,
    ]);
    const clause =
      "The Customer shall approve a GDAP relationship with the Teams Administrator role for 180 days.";
    expect(changes("admin-access", `${clause}\n${refusal}\n${refusal}`)).toEqual([
      `remove “${refusal}” “${refusal}” -> present: 2 passages speak against it. Without them, the clause would be there and complete.`,
    ]);
  });

  it.each<[string, string]>([
    ["deletes a clause", "8.1 Clause 7.1 is deleted."],
    ["makes a clause wait", "8.1 Clause 7.1 takes effect only if the board agrees."],
  ])("is the sentence that %s by its number", (_, ending) => {
    const text = `7.1 The Customer shall approve a GDAP relationship with the Teams Administrator role for 180 days.\n## 8. Changes\n${ending}`;
    expect(changes("admin-access", text)).toContainEqual(
      expect.stringMatching(
        `^remove “8.1 .*” -> present: Without “8.1 .*”, the clause would be there and complete`,
      ),
    );
  });

  it("is, for a clause that stands, the passage that carries it, a “not” in it, and each passage that alone says something", () => {
    const text =
      "3.1 The Customer shall approve a GDAP relationship for 180 days.\n3.2 The GDAP role is Teams Administrator.";
    expect(changes("admin-access", text)).toEqual([
      "remove term “3.1 The Customer shall approve a GDAP relationship for 180 days.” -> mentioned: One passage alone carries the clause; only here it says: term. Without it, the subject would only be mentioned.",
      "negate “shall” -> adverse: With “not” after “shall”, the agreement would speak against it.",
      "remove roles “3.2 The GDAP role is Teams Administrator.” -> incomplete: Only this passage says: roles. Without it, the clause would be incomplete.",
    ]);
  });

  it("is, for a clause of several passages, all of them together", () => {
    const text =
      "3.1 The Customer shall approve GDAP with the Teams Administrator role for 180 days. The Customer shall accept it.\n3.2 The Customer shall grant GDAP with the Teams Administrator role for 180 days.";
    expect(changes("admin-access", text)[0]).toMatch(
      /^remove route roles term “3.1 .*” “The Customer shall accept it.” “3.2 .*” -> missing: 3 passages carry the clause together/,
    );
    const twice = text.replace(" The Customer shall accept it.", "");
    expect(changes("admin-access", twice)[0]).toMatch(
      /2 passages carry the clause, and any one of them would do/,
    );
  });

  it("is, for facts, the place of each fact, and where a fact that is lacking would be read", () => {
    const text =
      "| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |\n| Customer contact | IT Manager, it@contoso.example |";
    expect(changes("tenant-details", text)).toEqual([
      "add domain -> present: Write the domain anywhere in the operative part of the agreement, behind a label such as “domain”, “tenant domain” or “onmicrosoft”. Then nothing is lacking.",
      "remove tenant-id “Tenant ID” “32833106-536e-45df-80b2-d002cc92d33d” -> missing: Only this passage says: tenant ID. Without it, too few of the facts would be left.",
    ]);
  });
});

it("A passage in a note before the first heading is told by the kind of its place alone", () => {
  const text = "The Supplier deploys Microsoft Intune.\n> The Customer consents to the CPOR association.";
  const { passages } = of(analyse(text), "cpor").trace;
  expect(passages[0]!.force.map((one) => one.text)).toContain("stands in a section of the kind “note”");
});
