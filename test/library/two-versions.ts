// Knows: a library with a clause in two versions, the earlier of which stands in agreements.
// Refuses to know: the built-in wordings.
import type { Clause, ClauseBody, FillIn } from "../../src/core";
import { builtInLibrary, type Library, type LibraryClause } from "../../src/library";

const FILL_INS: readonly FillIn[] = [
  {
    name: "workloads",
    label: "Workloads",
    question: "Which workloads?",
    kind: "list",
    example: "Teams; Exchange",
  },
  {
    name: "partner-id",
    label: "Partner ID",
    question: "Which one?",
    kind: "partner-id",
    example: "4567890",
  },
];
const DAYS: FillIn = {
  name: "days",
  label: "Number of days",
  question: "How many?",
  kind: "text",
  example: "ten",
};

const EARLIER: ClauseBody = [
  { level: 0, text: "Association with Microsoft" },
  { level: 1, text: "The Customer consents for {{workloads}} to each of the following:" },
  { level: 2, text: "the association of the Supplier under its Partner ID {{partner-id}}; and" },
  { level: 2, text: "the renewal of that association." },
  { level: 1, text: "The Customer may withdraw its consent at any time." },
  { level: 1, text: "No payment is due between the parties for the association." },
  { level: 1, text: "The Supplier keeps evidence of its work for three years." },
];

const PRESENT: ClauseBody = [
  EARLIER[0]!,
  EARLIER[1]!,
  { level: 2, text: "the association of the Supplier under its Partner ID {{partner-id}};" },
  { level: 2, text: "the disclosure of usage figures to the Supplier; and" },
  EARLIER[3]!,
  { level: 1, text: "The Customer may withdraw its consent in writing at any time." },
  EARLIER[6]!,
  { level: 1, text: "The Supplier tells the Customer of every claim within {{days}} days." },
];

/** Version 1.1.0, with 1.0.0 as it was. */
export const PRESENT_VERSION: LibraryClause = {
  ...builtInLibrary().families.cpor.clauses[0]!,
  id: "association",
  version: "1.1.0",
  title: "Association with Microsoft",
  body: PRESENT,
  fillIns: [...FILL_INS, DAYS],
  terms: ["customer", "supplier"],
  vetting: { state: "draft" },
  changes: [
    { version: "1.0.0", by: "Ada", on: "2026-01-05", note: "First." },
    { version: "1.1.0", by: "Ada", on: "2026-06-05", note: "Withdrawal in writing." },
  ],
  earlier: [{ version: "1.0.0", title: "Association with Microsoft", body: EARLIER, fillIns: FILL_INS }],
};

/** Version 1.0.0 as a clause of its own. */
export const EARLIER_VERSION: Clause = { ...PRESENT_VERSION, ...PRESENT_VERSION.earlier![0]! };

/** The built-in library with this clause for its only CPOR clause. */
export function libraryWith(clause: LibraryClause, ...others: readonly LibraryClause[]): Library {
  const library = builtInLibrary();
  const cpor = { ...library.families.cpor, clauses: [clause, ...others] };
  return { ...library, families: { ...library.families, cpor } };
}
