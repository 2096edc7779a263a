/** @jest-environment node */
import { f1Of, tallyOf, type Tally } from "../support/labelled-agreements";

describe.each(["md", "docx"])("The labelled agreements as .%s", (extension) => {
  let tally: Tally;
  beforeAll(() => {
    tally = tallyOf("dev", extension);
  });

  it("are all there", () => {
    expect(tally.pairs).toBeGreaterThanOrEqual(36 * 8);
  });

  it("are flagged with an F1 of at least 0.99", () => {
    expect(f1Of(tally)).toBeGreaterThanOrEqual(0.99);
  });

  it("have no family called present that is not", () => {
    expect(tally.falselyPresent).toEqual([]);
  });

  it("have the right level, status and element states in at least 99, 99 and 98 of 100 cases", () => {
    expect(tally.level / tally.pairs).toBeGreaterThanOrEqual(0.99);
    expect(tally.status / tally.pairs).toBeGreaterThanOrEqual(0.99);
    expect(tally.element / tally.elements).toBeGreaterThanOrEqual(0.98);
  });
});

interface Floor {
  readonly set: string;
  readonly agreements: number;
  readonly f1: number;
  readonly falselyPresent: readonly string[];
  readonly level: number;
  readonly status: number;
}

/** What the rules must not fall below, now that they have learnt from these sets. */
const FLOORS: readonly Floor[] = [
  {
    set: "independent",
    agreements: 64,
    f1: 0.985,
    // Labelled as lacking `duration`, which the rule does not hold against a clause that says everything else.
    falselyPresent: ["ho-26 pal"],
    level: 0.99,
    status: 0.98,
  },
  {
    set: "independent-2",
    agreements: 48,
    f1: 0.99,
    falselyPresent: ["c1-16 pal"],
    level: 1,
    status: 0.99,
  },
  {
    set: "independent-3",
    agreements: 48,
    f1: 0.99,
    falselyPresent: ["d2-13 pal"],
    level: 0.99,
    status: 0.99,
  },
  {
    set: "independent-4",
    agreements: 32,
    f1: 0.975,
    falselyPresent: ["e2-05 pal"],
    level: 0.99,
    status: 0.99,
  },
  {
    set: "independent-5",
    agreements: 48,
    f1: 1,
    falselyPresent: [],
    level: 1,
    status: 0.99,
  },
  {
    set: "independent-6",
    agreements: 48,
    f1: 0.99,
    falselyPresent: ["g2-17 pal"],
    level: 0.99,
    status: 0.98,
  },
  {
    set: "independent-7",
    agreements: 48,
    f1: 1,
    falselyPresent: [],
    level: 0.99,
    status: 0.98,
  },
  {
    set: "independent-8",
    agreements: 36,
    f1: 0.99,
    falselyPresent: [],
    level: 1,
    status: 0.98,
  },
  {
    set: "independent-9",
    agreements: 72,
    f1: 0.98,
    // Its clause leaves open who accepts; whoever represents the customer in the contract is taken for the one.
    falselyPresent: ["s1-13 customer-agreement"],
    level: 0.99,
    status: 0.98,
  },
  {
    set: "independent-10",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 0.98,
    status: 0.99,
  },
  {
    set: "independent-11",
    agreements: 36,
    f1: 0.97,
    falselyPresent: [],
    level: 0.98,
    status: 0.98,
  },
  {
    set: "independent-12",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 1,
    status: 1,
  },
  {
    set: "independent-13",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 0.99,
    status: 0.99,
  },
  {
    set: "independent-14",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 0.99,
    status: 0.99,
  },
  {
    set: "independent-15",
    agreements: 36,
    f1: 0.98,
    falselyPresent: [],
    level: 0.98,
    status: 0.99,
  },
  {
    set: "independent-16",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 1,
    status: 0.98,
  },
  {
    set: "independent-17",
    agreements: 36,
    f1: 0.99,
    falselyPresent: [],
    level: 1,
    status: 0.98,
  },
  {
    set: "independent-18",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 1,
    status: 1,
  },
  {
    set: "independent-19",
    agreements: 36,
    f1: 0.95,
    // It does not say how long the link stays.
    falselyPresent: ["r-004 pal"],
    level: 0.98,
    status: 0.9,
  },
  {
    set: "independent-20",
    agreements: 36,
    f1: 0.97,
    falselyPresent: ["s-004 pal"],
    level: 0.99,
    status: 0.98,
  },
  {
    set: "independent-21",
    agreements: 36,
    f1: 0.97,
    // It does not say how long the link stays.
    falselyPresent: ["t21-004 pal"],
    level: 0.97,
    status: 0.93,
  },
  {
    set: "independent-22",
    agreements: 36,
    f1: 0.99,
    falselyPresent: [],
    level: 0.97,
    status: 0.95,
  },
  {
    set: "independent-23",
    agreements: 36,
    f1: 0.97,
    // The only address of the customer is that of who accepts Microsoft's customer agreement.
    falselyPresent: ["t23-014 tenant-details"],
    level: 0.95,
    status: 0.92,
  },
  {
    set: "independent-24",
    agreements: 36,
    f1: 0.97,
    // It does not say how long the link stays.
    falselyPresent: ["t24-004 pal"],
    level: 1,
    status: 0.95,
  },
  {
    set: "independent-25",
    agreements: 36,
    f1: 0.97,
    // No duration, and "run" in the name of a service principal read as how long access lasts.
    falselyPresent: ["t25-002 pal", "t25-002 admin-access"],
    level: 1,
    status: 0.95,
  },
  {
    set: "independent-26",
    agreements: 36,
    f1: 0.97,
    // No duration, and a role that is left open for the identity and named for other accounts.
    falselyPresent: ["t26-002 pal", "t26-019 pal"],
    level: 1,
    status: 0.94,
  },
  {
    set: "independent-27",
    agreements: 36,
    f1: 0.97,
    // It does not say how long the link stays.
    falselyPresent: ["t27-004 pal"],
    level: 0.98,
    status: 0.93,
  },
  {
    set: "independent-28",
    agreements: 36,
    f1: 0.99,
    falselyPresent: [],
    level: 0.99,
    status: 0.96,
  },
  {
    set: "independent-29",
    agreements: 36,
    f1: 1,
    falselyPresent: [],
    level: 1,
    status: 0.98,
  },
  {
    set: "independent-30",
    agreements: 12,
    f1: 0.82,
    // The scope of its link is still to be filled in elsewhere.
    falselyPresent: ["t30-008 pal"],
    level: 0.94,
    status: 0.91,
  },
  {
    set: "independent-31",
    agreements: 36,
    f1: 0.95,
    // It does not say how long the link stays; a role for described people, with no way in which they get it.
    falselyPresent: ["t31-004 pal", "t31-008 admin-access"],
    level: 0.98,
    status: 0.93,
  },
  {
    set: "independent-32",
    agreements: 36,
    f1: 0.95,
    // The subscriptions are still to be listed.
    falselyPresent: ["t32-034 dpor"],
    level: 0.98,
    status: 0.93,
  },
  {
    set: "independent-33",
    agreements: 36,
    f1: 0.96,
    // "Whatever rights it needs" for the account that is linked, and roles for others.
    falselyPresent: ["t33-003 pal"],
    level: 0.97,
    status: 0.97,
  },
  {
    set: "independent-34",
    agreements: 36,
    f1: 0.96,
    // No duration; an empty box that the clause refers to.
    falselyPresent: ["t34-007 pal", "t34-033 tpor"],
    level: 0.98,
    status: 0.97,
  },
  {
    set: "independent-35",
    agreements: 36,
    f1: 0.91,
    // An annex that is still to be filled; a federal agency that does not say so.
    falselyPresent: ["t35-016 poe", "t35-035 cpor"],
    level: 0.95,
    status: 0.92,
  },
  { set: "independent-36", agreements: 27, f1: 1, falselyPresent: [], level: 1, status: 0.99 },
  {
    set: "independent-37",
    agreements: 42,
    f1: 0.94,
    // No duration.
    falselyPresent: ["t37-102 pal"],
    level: 0.97,
    status: 0.96,
  },
  { set: "independent-38", agreements: 36, f1: 1, falselyPresent: [], level: 1, status: 1 },
  { set: "independent-39", agreements: 18, f1: 1, falselyPresent: [], level: 1, status: 1 },
  { set: "independent-40", agreements: 18, f1: 1, falselyPresent: [], level: 1, status: 1 },
  { set: "independent-42", agreements: 27, f1: 0.98, falselyPresent: [], level: 1, status: 0.99 },
  { set: "independent-43", agreements: 27, f1: 1, falselyPresent: [], level: 0.99, status: 1 },
  { set: "independent-44", agreements: 27, f1: 0.97, falselyPresent: [], level: 0.99, status: 0.99 },
  { set: "independent-45", agreements: 27, f1: 0.98, falselyPresent: [], level: 1, status: 0.98 },
  {
    set: "independent-46",
    agreements: 18,
    f1: 0.98,
    falselyPresent: ["t46-011 customer-agreement"],
    level: 1,
    status: 0.98,
  },
  { set: "independent-47", agreements: 18, f1: 0.98, falselyPresent: [], level: 0.99, status: 1 },
  { set: "independent-48", agreements: 36, f1: 0.98, falselyPresent: [], level: 0.99, status: 0.98 },
  { set: "independent-49", agreements: 18, f1: 1, falselyPresent: [], level: 1, status: 1 },
  {
    set: "independent-51",
    agreements: 36,
    f1: 0.97,
    // Each of the linked accounts lapses after ninety days, which its label takes for no word on how long the link stays.
    falselyPresent: ["t60-001 pal"],
    level: 0.985,
    status: 0.97,
  },
  {
    set: "independent-53",
    agreements: 18,
    f1: 0.91,
    // An annex and a schedule that are still to be filled; in a set of questions and answers "before" stands in another one.
    falselyPresent: ["t67-007 pal", "t67-009 poe", "t68-009 customer-agreement"],
    level: 0.91,
    status: 0.93,
  },
  {
    set: "independent-52",
    agreements: 36,
    f1: 0.91,
    // Places that are still to be filled, in a row that is called by letter and number, in a cell under another column's
    // title, and behind "Duración".
    falselyPresent: ["t63-004 pal", "t66-005 pal", "t66-008 admin-access"],
    level: 0.96,
    status: 0.95,
  },
  { set: "independent-54", agreements: 27, f1: 0.93, falselyPresent: [], level: 0.96, status: 0.97 },
  {
    set: "independent-55",
    agreements: 18,
    f1: 0.95,
    // It says nowhere how long the link stays.
    falselyPresent: ["t73-002 pal"],
    level: 0.97,
    status: 0.98,
  },
  { set: "independent-50", agreements: 18, f1: 0.96, falselyPresent: [], level: 0.99, status: 0.95 },
  { set: "independent-41", agreements: 18, f1: 0.91, falselyPresent: [], level: 0.97, status: 0.99 },
];

describe.each(FLOORS)("The agreements of $set, written by people who had not seen the rules", (floor) => {
  let tally: Tally;
  beforeAll(() => {
    tally = tallyOf(floor.set, "md");
  });

  it("are all there", () => {
    expect(tally.pairs).toBe(floor.agreements * 8);
  });

  it(`are flagged with an F1 of at least ${floor.f1}`, () => {
    expect(f1Of(tally)).toBeGreaterThanOrEqual(floor.f1);
  });

  it("have no family called present that is not, but those that are known", () => {
    expect(tally.falselyPresent).toEqual(floor.falselyPresent);
  });

  it(`have the right level and status in at least ${floor.level} and ${floor.status} of all cases`, () => {
    expect(tally.level / tally.pairs).toBeGreaterThanOrEqual(floor.level);
    expect(tally.status / tally.pairs).toBeGreaterThanOrEqual(floor.status);
  });
});
