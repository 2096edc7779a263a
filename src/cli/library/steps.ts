// Knows: the commands that change one clause: new-version, submit, vet, retire.
// Refuses to know: when a step is allowed (src/library/revise.ts).
import { newVersion, retired, submitted, vetted, type Revision, type Size } from "../../library";
import { readJson } from "../open-library";
import { dateOf, type Call } from "./call";
import { clauseIn, noClause } from "./clause-in";
import { editing, type CallFault } from "./edit-clause";

const COMMON = `  --library FILE   the library to change: one file, or a library.json with the family files beside it
  --by NAME        who does it
  --on DATE        when, as year-month-day (default: today)
`;

const actOf = (call: Call) => ({ by: call.needed("by"), on: dateOf(call) });

const SIZES: readonly string[] = ["patch", "minor", "major"] satisfies Size[];
const REVISED = [
  "title",
  "body",
  "fillIns",
  "terms",
  "satisfies",
  "guidance",
  "tags",
  "sources",
] as const satisfies (keyof Revision)[];

export const newVersionCommand = editing({
  summary: "gives a clause a new wording, and keeps the one before",
  help: `Usage: npm run --silent library -- new-version CLAUSE WORDING [options]

Reads the members that change from WORDING, a JSON file with any of ${REVISED.join(", ")}.
The new version is a draft: a vetting holds for the wording that was vetted and for no other.

  --size SIZE      patch: words corrected; minor: something said besides; major: other rights or duties
  --note TEXT      what was changed and why
${COMMON}`,
  values: ["size", "note"],
  needed: ["size", "note"],
  arguments: ["WORDING"],
  async step(clause, _library, call) {
    const size = call.needed("size");
    if (!SIZES.includes(size)) return callFault(`--size takes ${SIZES.join(", ")}, not "${size}".`);
    const revision = revisionIn(call.arguments[1]!);
    if ("message" in revision) return revision;
    return newVersion(clause, revision.revision, size as Size, { ...actOf(call), note: call.needed("note") });
  },
});

/** Its values are checked with the library that they go into. */
function revisionIn(path: string): { revision: Revision } | CallFault {
  let content: unknown;
  try {
    ({ content } = readJson(path));
  } catch (error) {
    return callFault(`The wording cannot be read: ${(error as Error).message}`);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return callFault(`${path} holds no object; write the members that change, such as "title" and "body".`);
  const unknown = Object.keys(content).filter((key) => !(REVISED as readonly string[]).includes(key));
  if (unknown.length > 0) {
    return callFault(
      `${path} holds ${unknown.join(", ")}; a new version changes only ${REVISED.join(", ")}.`,
    );
  }
  return { revision: content };
}

export const submit = editing({
  summary: "asks for a draft to be vetted",
  help: `Usage: npm run --silent library -- submit CLAUSE [options]

${COMMON}`,
  step: (clause, _library, call) => submitted(clause, actOf(call)),
});

export const vet = editing({
  summary: "vets the wording of a clause in review, by somebody who did not write it",
  help: `Usage: npm run --silent library -- vet CLAUSE [options]

Records who vetted the clause, when, and the SHA-256 of the wording. Whoever changed the wording since it was last
vetted cannot vet it, nor can anybody whom the policy of the library does not name, if it names any. The command
believes the name that it is told: who may change the file is the business of the place where it is kept.

${COMMON}`,
  step: (clause, library, call) => vetted(clause, library.policy, actOf(call)),
});

export const retire = editing({
  summary: "takes a clause out of use, and names the one to use instead",
  help: `Usage: npm run --silent library -- retire CLAUSE [options]

  --reason TEXT    why it is used no more
  --successor ID   the clause to use instead
${COMMON}`,
  values: ["reason", "successor"],
  needed: ["reason"],
  async step(clause, library, call) {
    const id = call.value("successor");
    const successor = id === undefined ? undefined : clauseIn(library, id);
    if (id !== undefined && successor === undefined) return callFault(noClause(library, id));
    return retired(clause, { ...actOf(call), reason: call.needed("reason") }, successor);
  },
});

function callFault(message: string): CallFault {
  return { message, isCall: true };
}
