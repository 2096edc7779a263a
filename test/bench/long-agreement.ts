// Knows: how to write an agreement of any number of pages: ordinary sections of an outsourcing agreement, and now and
//   then a page about Microsoft with the library's own clauses.
// Refuses to know: how an agreement is analysed.
import type { Agreement, Clause, ClauseParagraph, Paragraph } from "../../src/core";
import { fillClause, isClauseTable } from "../../src/core";

/** Characters on a page of a printed agreement: about 600 words. */
const PAGE = 4_000;
/** One page in so many speaks of Microsoft; the others are as in any agreement. */
const MICROSOFT_EVERY = 25;
/** From one of them to the next so many clauses of the library are passed over: a short agreement has all families too. */
const CLAUSES_APART = 37;

/** One subject of an ordinary agreement: what its sentences speak of, what is done with it, and when. */
interface Subject {
  readonly title: string;
  readonly things: readonly string[];
  readonly acts: readonly string[];
  readonly times: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    title: "Charges and payment",
    things: [
      "each invoice",
      "the price list",
      "late interest",
      "the deposit",
      "travel expenses",
      "the currency table",
      "a disputed amount",
      "the annual indexation",
    ],
    acts: [
      "pay",
      "submit",
      "dispute in writing",
      "round to the nearest cent",
      "set off",
      "refund",
      "index",
      "audit",
    ],
    times: ["within thirty days of receipt", "at the end of each month", "before the due date", "in arrears"],
  },
  {
    title: "Service levels",
    things: [
      "the response time",
      "the measurement period",
      "a service credit",
      "the availability target",
      "planned maintenance",
      "the monthly scorecard",
    ],
    acts: ["measure", "report", "restore", "credit to the account", "calculate", "escalate"],
    times: ["during operating hours", "in every measurement period", "without rounding", "after each outage"],
  },
  {
    title: "Confidentiality",
    things: [
      "trade secrets",
      "the non-disclosure undertaking",
      "copies and extracts",
      "information marked as private",
      "the recipient's notes",
    ],
    acts: ["protect", "return", "destroy", "keep under lock", "disclose to no third person"],
    times: [
      "for five years",
      "at the owner's request",
      "with the same care as its own",
      "where a court so orders",
    ],
  },
  {
    title: "Intellectual property",
    things: [
      "the source code",
      "the work product",
      "background materials",
      "moral rights",
      "the escrow deposit",
      "third-party libraries",
    ],
    acts: ["own", "assign", "waive", "deposit", "defend against infringement claims", "translate"],
    times: ["throughout the world", "free of charge", "upon creation", "as far as the law permits"],
  },
  {
    title: "Insurance",
    things: [
      "public liability cover",
      "the policy excess",
      "the broker's letter",
      "professional indemnity cover",
      "the renewal notice",
    ],
    acts: ["take out", "renew", "produce", "notify", "maintain"],
    times: [
      "with a reputable insurer",
      "for not less than two million",
      "each year on the anniversary",
      "for six years after completion",
    ],
  },
  {
    title: "Limitation of liability",
    things: [
      "indirect loss",
      "the aggregate cap",
      "loss of profit",
      "wasted expenditure",
      "death or personal injury",
    ],
    acts: ["exclude", "cap", "recover", "mitigate", "apportion"],
    times: [
      "in any contract year",
      "whether in tort or otherwise",
      "to the fullest extent",
      "in respect of all events",
    ],
  },
  {
    title: "Change control",
    things: [
      "a change request",
      "the impact assessment",
      "the baseline",
      "the change board's minutes",
      "the revised estimate",
    ],
    acts: ["log", "assess", "price", "approve or reject", "implement"],
    times: [
      "within five working days",
      "at the next board meeting",
      "before any work begins",
      "in the agreed template",
    ],
  },
  {
    title: "Personnel",
    things: [
      "key personnel",
      "the security vetting form",
      "working hours",
      "a replacement engineer",
      "the non-solicitation period",
    ],
    acts: ["assign", "replace", "vet", "supervise", "induct"],
    times: ["at the site office", "with equal experience", "for twelve months", "without extra cost"],
  },
  {
    title: "Business continuity",
    things: ["the recovery plan", "the standby site", "backup tapes", "a failover test", "the crisis team"],
    acts: ["rehearse", "restore", "review", "activate", "store off site"],
    times: ["twice a year", "within four hours", "after any disruption", "in a fireproof safe"],
  },
  {
    title: "Premises",
    things: [
      "the loading bay",
      "access cards",
      "the fire register",
      "desks and meeting rooms",
      "the visitor log",
    ],
    acts: ["inspect", "clean", "vacate", "repair", "secure"],
    times: ["at the end of the day", "during normal hours", "on reasonable notice", "in good order"],
  },
  {
    title: "Disputes",
    things: [
      "the dispute notice",
      "the mediator's fee",
      "expert determination",
      "the executive meeting",
      "interim relief",
    ],
    acts: ["refer", "settle", "appoint", "attend", "stay"],
    times: ["within ten days", "in London", "in good faith", "before any proceedings"],
  },
  {
    title: "Exit",
    things: [
      "the exit plan",
      "the asset register",
      "knowledge transfer",
      "the handover certificate",
      "stranded costs",
    ],
    acts: ["draw up", "hand over", "train", "decommission", "reimburse"],
    times: ["six months before expiry", "in a common format", "during the exit period", "to a successor"],
  },
  {
    title: "Data protection",
    things: [
      "personal data",
      "the processing record",
      "a breach notification",
      "standard contractual clauses",
      "the retention schedule",
    ],
    acts: ["process", "erase", "encrypt", "notify", "pseudonymise"],
    times: [
      "on documented instructions",
      "within seventy-two hours",
      "inside the European Union",
      "after the retention period",
    ],
  },
  {
    title: "Acceptance tests",
    things: [
      "the test script",
      "a severity one defect",
      "the acceptance certificate",
      "test data",
      "the pilot group",
    ],
    acts: ["run", "repeat", "sign off", "repair", "withhold"],
    times: [
      "in the test environment",
      "until all defects are closed",
      "at the second attempt",
      "against the specification",
    ],
  },
  {
    title: "Supply of goods",
    things: ["the packing list", "spare parts", "a defective batch", "the delivery note", "risk and title"],
    acts: ["deliver", "unload", "inspect", "reject", "replace"],
    times: ["to the central warehouse", "on pallets", "within the warranty period", "at the carrier's risk"],
  },
  {
    title: "Governance",
    things: [
      "the steering committee",
      "the action list",
      "the quarterly review",
      "the risk register",
      "the joint report",
    ],
    acts: ["convene", "minute", "chair", "publish", "track"],
    times: ["every quarter", "by video conference", "in alternating offices", "with two weeks' notice"],
  },
];
const PARTIES = ["The Supplier", "The Customer", "Each party", "Neither party", "The Supplier's personnel"];
const MODALS = ["shall", "will", "shall not", "may", "must", "shall at its own cost"];
const SENTENCES: readonly string[] = [
  "{party} {modal} {act} {thing} {time}.",
  "{party} {modal} {act} {thing} {time}, unless clause {n} says otherwise.",
  "Where {thing} is late, {party} {modal} {act} {thing} {time}, and the parties meet to agree a recovery plan.",
  "The sum of {n}00 euros falls due {time}; {party} {modal} {act} {thing}.",
  "Nothing in this clause limits the right to {act} {thing}.",
  "References to {thing} include copies and summaries made {time}.",
  '"Item {n}" means {thing}, in whatever form it is held.',
  "{party} bears the cost of {thing} up to {n},000 euros in each year.",
];
const MICROSOFT: readonly string[] = [
  "The Supplier configures Exchange Online, SharePoint and Microsoft Teams for {n}0 users and hands over the documentation.",
  "The licences for Microsoft 365 E5 are bought by the Customer under its own Enterprise Agreement.",
  "The Supplier monitors the Azure subscriptions listed in Schedule {n} and reports on their cost every month.",
];

/** Numbers from 0 to 1, the same ones for the same seed (the generator of Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * The agreement in pages of {@link PAGE} characters; `clauses` are put in, filled with their examples, one a Microsoft page.
 * Another `edition` says other things in other places.
 */
export function longAgreement(pages: number, clauses: readonly Clause[], edition = 1): Agreement {
  const random = randomFrom(pages + edition);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const say = (pattern: string, { things, acts, times }: Subject): string => {
    const words: Record<string, () => string> = {
      party: () => pick(PARTIES),
      modal: () => pick(MODALS),
      act: () => pick(acts),
      thing: () => pick(things),
      time: () => pick(times),
      n: () => String(1 + Math.floor(random() * 40)),
    };
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => words[name]!());
  };
  const paragraphs: Paragraph[] = [];
  let length = 0;
  const add = (text: string, part: Partial<Paragraph> = {}): void => {
    length += text.length;
    paragraphs.push({
      text,
      story: "body",
      index: paragraphs.length,
      style: "Normal",
      outlineLevel: 10,
      listLabel: "",
      listLevel: -1,
      revision: "none",
      ...part,
    });
  };
  let section = 0;
  const head = (title: string): void =>
    add(title, { style: "Heading 2", outlineLevel: 2, listLabel: `${++section}.` });
  const body = (patterns: readonly string[], subject: Subject, count: number): void => {
    for (let at = 1; at <= count; at++) {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        say(pick(patterns), subject),
      );
      add(sentences.join(" "), { listLabel: `${section}.${at}`, listLevel: 1 });
    }
  };
  add("Outsourcing Agreement", { style: "Title", outlineLevel: 1 });
  add(
    'Contoso Managed Services Ltd (the "Supplier") and Fabrikam Logistics plc (the "Customer") agree as follows.',
  );
  for (let page = 1; page <= pages; page++) {
    if (page % MICROSOFT_EVERY === 0) {
      head("Microsoft cloud services");
      body(MICROSOFT, pick(SUBJECTS), 3);
      const clause = clauses[((page / MICROSOFT_EVERY) * CLAUSES_APART) % clauses.length]!;
      for (const { level, text } of filled(clause)) {
        if (level === 0) head(text);
        else add(text, { listLabel: level === 1 ? `${section}.9` : "(a)", listLevel: level });
      }
    }
    while (length < page * PAGE) {
      const subject = pick(SUBJECTS);
      head(subject.title);
      body(SENTENCES, subject, 2 + Math.floor(random() * 6));
    }
  }
  return { paragraphs, notices: [] };
}

function filled(clause: Clause): ClauseParagraph[] {
  const filling = fillClause(
    clause,
    Object.fromEntries(clause.fillIns.map((one) => [one.name, one.example])),
  );
  if (!("filled" in filling)) throw new Error(`The examples of ${clause.id} do not fill it.`);
  return filling.filled.body.filter((block): block is ClauseParagraph => !isClauseTable(block));
}
