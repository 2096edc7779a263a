// Knows: the steps of a clause's life: a new version, submitted for review, vetted, retired. Each takes a clause and gives another.
// Refuses to know: files, and who is at the keyboard: a step believes the name that it is told.
import { authorsSinceVetting, samePerson } from "./clause-record";
import { canonicalJson } from "./digest";
import type { EarlierWording, LibraryClause, Policy, Wording } from "./library";
import { standingOf, whoCanVet, wordingDigest, wordingOf } from "./vetting";

/** The clause after a step, or why the step is refused and the way out. */
export type Revised = { readonly clause: LibraryClause } | { readonly message: string };

/** Who takes a step, and on which ISO date. */
export interface Act {
  readonly by: string;
  readonly on: string;
}

/** How much a new wording differs: words corrected, something said besides, or other rights and duties. */
export type Size = "patch" | "minor" | "major";

/** What a new version changes: the wording, and with it what is said of the wording. */
export type Revision = Partial<
  Wording & Pick<LibraryClause, "terms" | "satisfies" | "guidance" | "tags" | "sources">
>;

/**
 * A new version: a draft, whatever the one before was. Its wording is kept with the earlier ones, and so is who had
 * vetted it. A revision that leaves the wording as it is makes no version and is refused.
 */
export async function newVersion(
  clause: LibraryClause,
  revision: Revision,
  size: Size,
  { by, on, note }: Act & { readonly note: string },
): Promise<Revised> {
  if (clause.vetting.state === "retired") {
    return { message: `"${clause.id}" is retired; make a new clause with an id of its own.` };
  }
  const next = { ...clause, ...revision };
  if (canonicalJson(wordingOf(next)) === canonicalJson(wordingOf(clause))) {
    return {
      message: "The wording is the same as before; a new version needs a changed title, text or fill-in.",
    };
  }
  const version = higherVersion(clause.version, size);
  const present: EarlierWording = { version: clause.version, ...wordingOf(clause) };
  const changes = [...clause.changes.slice(0, -1), await withVetting(clause)];
  return {
    clause: {
      ...next,
      version,
      vetting: { state: "draft" },
      changes: [...changes, { version, by, on, note }],
      earlier: [...(clause.earlier ?? []), present],
    },
  };
}

/** The change that made the present version, with the vetting that the version had; a void one counts for nothing. */
async function withVetting(clause: LibraryClause) {
  const { vetting } = clause;
  const made = clause.changes.at(-1)!;
  if (vetting.state !== "vetted" || (await standingOf(clause)) === "voided") return made;
  return { ...made, vetted: { by: vetting.by, on: vetting.on, digest: vetting.digest } };
}

/** The next version of a size, with zeros after the number that goes up. */
export function higherVersion(version: string, size: Size): string {
  const [major, minor, patch] = version.split(".").map(Number) as [number, number, number];
  if (size === "major") return `${major + 1}.0.0`;
  return size === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Asks for a vetting. A wording that was changed behind the record's back is not vetted anew: nobody knows who wrote it. */
export async function submitted(clause: LibraryClause, { by, on }: Act): Promise<Revised> {
  const standing = await standingOf(clause);
  if (standing === "draft") return { clause: { ...clause, vetting: { state: "in-review", by, on } } };
  if (standing === "voided") {
    return {
      message: `"${clause.id}" was changed after it was vetted, without a new version; put the vetted wording back, then make a new version with the change.`,
    };
  }
  return { message: `"${clause.id}" is ${standing}; only a draft is submitted for review.` };
}

/** Vets the present wording: another pair of eyes than those that wrote it, and one that the policy trusts where it names any. */
export async function vetted(clause: LibraryClause, policy: Policy, { by, on }: Act): Promise<Revised> {
  if (clause.vetting.state !== "in-review") {
    return { message: `"${clause.id}" is ${await standingOf(clause)}; it is vetted after it was submitted.` };
  }
  const able = whoCanVet(clause, policy);
  const others = able.length === 0 ? "Somebody else must." : `${able.join(" or ")} can.`;
  if (authorsSinceVetting(clause.changes).some((author) => samePerson(author, by))) {
    return { message: `${by} changed "${clause.id}" since it was last vetted and cannot vet it. ${others}` };
  }
  if (policy.vetters.length > 0 && !policy.vetters.some((vetter) => samePerson(vetter, by))) {
    return { message: `The library's policy does not name ${by} among those who vet. ${others}` };
  }
  return { clause: { ...clause, vetting: { state: "vetted", by, on, digest: await wordingDigest(clause) } } };
}

/** Takes a clause out of use for good; `successor` is the one to use instead, and is in use itself. */
export function retired(
  clause: LibraryClause,
  { by, on, reason }: Act & { readonly reason: string },
  successor?: LibraryClause,
): Revised {
  if (clause.vetting.state === "retired") return { message: `"${clause.id}" is retired already.` };
  if (successor?.id === clause.id) return { message: `"${clause.id}" cannot be its own successor.` };
  if (successor?.vetting.state === "retired") {
    return { message: `The successor "${successor.id}" is retired itself; name one that is in use.` };
  }
  return {
    clause: {
      ...clause,
      vetting: { state: "retired", by, on, reason },
      ...(successor !== undefined && { supersededBy: successor.id }),
    },
  };
}
