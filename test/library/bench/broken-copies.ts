// Knows: for every check of the bench a copy of the built-in library that is broken in one way, and what the report must say.
// Refuses to know: how the bench finds it.
import { BUILT_IN_FILES, type LibraryFile } from "../../../src/library";
import type { Check } from "../../../src/library/bench";

/* eslint-disable @typescript-eslint/no-explicit-any -- files are broken in ways that no type allows */

export interface BrokenCopy {
  readonly check: Check;
  /** Continues "a copy in which ...". */
  readonly what: string;
  readonly breakIt: (clause: any, files: LibraryFile[], family: any) => void;
  readonly clause: string;
  readonly element?: string;
  readonly words?: string;
}

export function copyOfBuiltIn(): LibraryFile[] {
  return JSON.parse(JSON.stringify(BUILT_IN_FILES)) as LibraryFile[];
}

/** The family's file and the clause within it, open to any change. */
export function clauseIn(files: LibraryFile[], id: string): { family: any; clause: any } {
  for (const { content } of files as { content: any }[]) {
    const clause = content.clauses?.find((one: any) => one.id === id);
    if (clause) return { family: content, clause };
  }
  throw new Error(`There is no clause ${id}.`);
}

/** The library's standard clauses in British English alone, which is enough to try them together. */
export function standardOnly(files: LibraryFile[]): LibraryFile[] {
  for (const { content } of files as { content: any }[])
    content.clauses &&= content.clauses
      .filter(
        ({ kind, position, language }: any) =>
          kind === "clause" && position === "standard" && language === "en-GB",
      )
      .slice(0, 1);
  return files;
}

/** A new body under the clause's heading, with those of its fill-ins that the body uses. */
function rewrite(clause: any, ...texts: string[]): void {
  clause.body = [clause.body[0], ...texts.map((text) => ({ level: 1, text }))];
  clause.fillIns = clause.fillIns.filter(({ name }: any) =>
    texts.some((text) => text.includes(`{{${name}}}`)),
  );
  clause.satisfies = ["mechanism", "consent", "partner-id", "tenant-id", "workloads"];
}

/** A change of a fill-in, wherever it is asked in English. */
function changeFillIn(files: LibraryFile[], name: string, change: object): void {
  for (const { content } of files as { content: any }[])
    for (const clause of content.clauses ?? [])
      if (clause.language.startsWith("en"))
        for (const fillIn of clause.fillIns) if (fillIn.name === name) Object.assign(fillIn, change);
}

const CONSENT =
  "The Customer consents to the association of the Supplier with its Microsoft tenant as Claiming Partner of Record (CPOR) for these products and workloads: {{workloads}}";
const IDS = "with Microsoft Partner ID {{partner-id}} and tenant ID {{tenant-id}}";
const CPOR = "cpor-standard-en-gb";

const say = (clause: any, text: string): void => clause.body.push({ level: 1, text });

export const BROKEN_COPIES: readonly BrokenCopy[] = [
  {
    check: "shape",
    what: "a clause has a key that there is not",
    breakIt: (clause) => (clause.colour = "red"),
    clause: CPOR,
    words: "red",
  },
  {
    check: "straight-quotes",
    what: "a wording has curly quotes",
    breakIt: (clause) => say(clause, "The “Association” is this one."),
    clause: CPOR,
    words: "The “Association” is this one.",
  },
  {
    check: "consistency",
    what: "a clause says that it belongs to another family",
    breakIt: (clause) => (clause.family = "poe"),
    clause: CPOR,
    words: "poe",
  },
  {
    check: "fill-ins",
    what: "a wording uses a fill-in that is not declared",
    breakIt: (clause) => say(clause, "The contact is {{contact-of-nobody}}."),
    clause: CPOR,
    words: "{{contact-of-nobody}}",
  },
  {
    check: "fill-ins",
    what: "a fill-in is asked and not used",
    breakIt: (clause) =>
      clause.fillIns.push({
        name: "colour",
        label: "Colour",
        question: "Which?",
        kind: "text",
        example: "red",
      }),
    clause: CPOR,
    words: "{{colour}}",
  },
  {
    check: "mandatory-elements",
    what: "a clause does not claim a mandatory element",
    breakIt: (clause) => (clause.satisfies = clause.satisfies.filter((id: string) => id !== "consent")),
    clause: CPOR,
    element: "consent",
  },
  {
    check: "terms",
    what: "a defined term that is used is not declared",
    breakIt: (clause) => (clause.terms = clause.terms.filter((id: string) => id !== "supplier")),
    clause: CPOR,
    words: "Supplier",
  },
  {
    check: "microsoft-names",
    what: "a wording uses a name that Microsoft has given up",
    breakIt: (clause) => say(clause, "The Supplier signs in with Azure Active Directory."),
    clause: CPOR,
    words: "Azure Active Directory",
  },
  {
    check: "digest",
    what: "a wording was changed after its vetting",
    breakIt: (clause) =>
      (clause.vetting = {
        state: "vetted",
        by: "Grace",
        on: "2026-11-26",
        digest: `sha256-${"0".repeat(64)}`,
      }),
    clause: CPOR,
    words: `sha256-${"0".repeat(64)}`,
  },
  {
    check: "review-by",
    what: "the date of the next review has passed",
    breakIt: (clause) => (clause.reviewBy = "2026-11-25"),
    clause: CPOR,
    words: "2026-11-25",
  },
  {
    check: "present",
    what: "a wording refuses what it is for",
    breakIt: (clause) => say(clause, "The Supplier shall not become the Claiming Partner of Record."),
    clause: CPOR,
    words: "The Supplier shall not become the Claiming Partner of Record.",
  },
  {
    check: "present",
    what: "a mandatory fact is left to later",
    breakIt: (clause) =>
      rewrite(clause, `${CONSENT}, with Microsoft Partner ID {{partner-id}}. Tenant ID: TBC.`),
    clause: CPOR,
    element: "tenant-id",
    words: "TBC",
  },
  {
    check: "elements",
    what: "a wording claims an element that it does not say",
    breakIt: (clause) => {
      rewrite(clause, `${CONSENT}, ${IDS}.`);
      clause.satisfies.push("incentive");
    },
    clause: CPOR,
    element: "incentive",
  },
  {
    check: "defeats-nothing",
    what: "a wording defeats the clauses of another family",
    breakIt: (clause) => say(clause, "The Customer shall not accept the Microsoft Customer Agreement."),
    clause: CPOR,
    words: "The Customer shall not accept the Microsoft Customer Agreement.",
  },
  {
    check: "operative",
    what: "a wording binds twice, the second time in place of the first",
    breakIt: (clause) =>
      rewrite(
        clause,
        `§ 1 ${CONSENT}, ${IDS}.`,
        `§ 2 ${CONSENT}; paragraph 1 takes effect only when it is initialled.`,
      ),
    clause: CPOR,
    words:
      "1 The Customer consents to the association of the Supplier with its Microsoft tenant as Claiming Partner of Record (CPOR) for these products and workloads: Microsoft Teams, Exchange Online and Microsoft Intune, with Microsoft Partner ID 4567890 and tenant ID 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934.",
  },
  {
    check: "re-wrapped",
    what: "a wording falls apart where a line ends",
    breakIt: (clause) =>
      rewrite(
        clause,
        `The Customer consents that the Supplier becomes, for Products: those named below, the Claiming Partner of Record, ${IDS}.`,
        "Microsoft products and workloads: {{workloads}}.",
      ),
    clause: CPOR,
    words: "Microsoft Claiming\u00a0Partner  of Record",
  },
  {
    check: "blanks",
    what: "an empty blank looks like a value",
    breakIt: (_, files) => changeFillIn(files, "partner-id", { label: "ID 4567890" }),
    clause: CPOR,
    element: "partner-id",
    words: "[ID 4567890]",
  },
  {
    check: "together",
    what: "one standard wording defeats another",
    breakIt: (clause) => say(clause, "The Customer shall not accept the Microsoft Customer Agreement."),
    clause: "customer-agreement-standard-en-gb",
    words: "The Customer shall not accept the Microsoft Customer Agreement.",
  },
];
