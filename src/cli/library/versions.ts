// Knows: how the wording of a version that the user names is found in a clause's record.
// Refuses to know: what it is wanted for.
import { wordingOf, type LibraryClause, type Wording } from "../../library";

export function wordingIn(clause: LibraryClause, version: string): Wording | undefined {
  if (version === clause.version) return wordingOf(clause);
  return clause.earlier?.find((wording) => wording.version === version);
}

export function noVersion({ id, version, earlier = [] }: LibraryClause, wanted: string): string {
  const known = [...earlier.map((wording) => wording.version), version];
  return `"${id}" has no version ${wanted}; choose from ${known.join(", ")}.`;
}
