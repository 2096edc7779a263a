// Knows: what is asked of the record that is kept of a clause: its vetting, the date of its next review.
// Refuses to know: who may vet, and how a record comes about.
import type { LibraryClause } from "../library";
import { wordingDigest } from "../vetting";
import { ended, failure, notRun, warning, type CheckResult } from "./report";

/** A vetting names the digest of the wording that was vetted. */
export async function checkDigest(clause: LibraryClause): Promise<CheckResult> {
  const { vetting } = clause;
  if (vetting.state !== "vetted")
    return notRun("digest", `Nobody has vetted it; it is ${IN_WORDS[vetting.state]}.`);
  const present = await wordingDigest(clause);
  if (present === vetting.digest) return ended("digest", []);
  const message = `The wording was changed after ${vetting.by} vetted it on ${vetting.on}; its digest is now ${present}. Have it vetted again.`;
  return ended("digest", [failure(message, [], vetting.digest)]);
}

const IN_WORDS = { draft: "a draft", "in-review": "in review", retired: "retired" } as const;

/** A warning: a clause does not turn wrong overnight, but somebody has to look. */
export function checkReviewDate({ vetting, reviewBy, owner }: LibraryClause, today: string): CheckResult {
  if (vetting.state === "retired") return notRun("review-by", "It is retired.");
  if (today <= reviewBy) return ended("review-by", []);
  const message = `${owner} was to look at it again by ${reviewBy}; check the sources and set a new date.`;
  return ended("review-by", [warning(message, [], reviewBy)]);
}
