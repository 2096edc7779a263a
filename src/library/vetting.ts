// Knows: what a vetting is tied to, where a clause stands because of it, and whether the library's policy lets it be inserted.
// Refuses to know: how a clause comes to be vetted (revise.ts).
import { authorsSinceVetting, samePerson } from "./clause-record";
import { digestOf } from "./digest";
import type { LibraryClause, Policy, Wording } from "./library";

/** What people sign of a clause, and nothing else: not its guidance, its tags or its record. */
export function wordingOf({ title, body, fillIns }: Wording): Wording {
  return { title, body, fillIns };
}

/** The digest that a vetting names. It depends on every character that people sign, and not on the layout of the file. */
export function wordingDigest(clause: Wording): Promise<string> {
  return digestOf(wordingOf(clause));
}

/** Where a clause stands: what its record says, or `voided` where the record vets other words than the present ones. */
export type Standing = "draft" | "in-review" | "vetted" | "voided" | "retired";

export async function standingOf(clause: LibraryClause): Promise<Standing> {
  const { vetting } = clause;
  if (vetting.state !== "vetted") return vetting.state;
  return vetting.digest === (await wordingDigest(clause)) ? "vetted" : "voided";
}

/** Those whom the policy names and who had no hand in the wording since it was last vetted. */
export function whoCanVet({ changes }: LibraryClause, { vetters }: Policy): string[] {
  const authors = authorsSinceVetting(changes);
  return vetters.filter((vetter) => !authors.some((author) => samePerson(author, vetter)));
}

const NOT_VETTED: Readonly<Record<Exclude<Standing, "vetted" | "retired">, string>> = {
  draft: "is a draft",
  "in-review": "is still in review",
  voided: "was changed after it was vetted, which makes the vetting void",
};

/** Why a clause of this standing may not be inserted and what to do about it; undefined where it may. */
export function refusalToInsert(
  clause: LibraryClause,
  standing: Standing,
  policy: Policy,
): string | undefined {
  const { title, vetting, supersededBy } = clause;
  if (vetting.state === "retired") {
    const instead = supersededBy === undefined ? "" : ` Use the clause "${supersededBy}" instead.`;
    return `"${title}" was retired by ${vetting.by} on ${vetting.on}: ${vetting.reason}${instead}`;
  }
  if (!policy.insertOnlyVetted || standing === "vetted" || standing === "retired") return undefined;
  return `Only vetted wordings may be inserted, and "${title}" ${NOT_VETTED[standing]}. ${wayToVetting(clause, policy)}`;
}

function wayToVetting(clause: LibraryClause, policy: Policy): string {
  const able = whoCanVet(clause, policy);
  if (able.length > 0) return `${oneOf(able)} can vet it.`;
  const lack =
    policy.vetters.length === 0
      ? "The library names nobody who can vet it"
      : "All who may vet changed it themselves";
  return `${lack}; ask ${clause.owner}, who answers for it.`;
}

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names);
}
