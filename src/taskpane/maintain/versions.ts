// Knows: which wordings of a clause there are to compare, and how an edited one becomes a new version.
// Refuses to know: how versions are counted and recorded (src/library/revise.ts).
import { type LibraryClause, newVersion, type Revised, type Size, type Wording } from "../../library";
import { isSame } from "./draft";

/** A wording with what it is called, the oldest first. */
export interface NamedWording {
  /** "1.0.0", or "draft" for the one that is being edited. */
  readonly id: string;
  readonly wording: Wording;
}

/** Every wording that is known of a clause; `base` is what the library holds, undefined for a new clause. */
export function wordingsOf(clause: LibraryClause, base: LibraryClause | undefined): NamedWording[] {
  const earlier = (clause.earlier ?? []).map((wording) => ({ id: wording.version, wording }));
  // What the library holds is among the earlier ones once a new version was made of it.
  const known = base === undefined || earlier.some(({ id }) => id === base.version);
  const published = known ? [] : [{ id: base.version, wording: base }];
  const isEdited = base !== undefined && (base.version !== clause.version || !isSameWording(base, clause));
  return [
    ...earlier,
    ...published,
    ...(isEdited || base === undefined ? [{ id: "draft", wording: clause }] : []),
  ];
}

/** Whether people would sign the same. */
function isSameWording(one: Wording, other: Wording): boolean {
  return one.title === other.title && isSame(one.body, other.body) && isSame(one.fillIns, other.fillIns);
}

/** Whether the wording was changed without a version of its own, which must not be published. */
export function lacksVersion(clause: LibraryClause, base: LibraryClause | undefined): boolean {
  return base !== undefined && base.version === clause.version && !isSameWording(base, clause);
}

/** The edited clause with its wording as a new version of what the library holds. */
export async function asNewVersion(
  clause: LibraryClause,
  base: LibraryClause,
  size: Size,
  act: { readonly by: string; readonly on: string; readonly note: string },
): Promise<Revised> {
  const { title, body, fillIns, terms, satisfies, guidance, tags, sources } = clause;
  const revision = { title, body, fillIns, terms, satisfies, guidance, tags, sources };
  const revised = await newVersion(base, revision, size, act);
  if ("message" in revised) return revised;
  // Revising knows of the wording; whatever else was edited, such as the owner, stays as it was edited.
  const { version, vetting, changes, earlier } = revised.clause;
  return { clause: { ...clause, version, vetting, changes, ...(earlier && { earlier }) } };
}
