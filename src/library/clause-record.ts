// Knows: how the record that is kept of a clause must fit the clause: sources, versions, vetting, successor.
// Refuses to know: the wording itself, and how a record comes about.
import type { Report } from "./consistency";
import type { ClauseChange, LibraryClause, LibraryFamily } from "./library";

export function checkRecord(
  clause: LibraryClause,
  family: LibraryFamily,
  allIds: ReadonlySet<string>,
  report: Report,
): void {
  checkSources(clause, family, report);
  checkVersions(clause, report);
  checkVetting(clause, report);
  checkSuccessor(clause, allIds, report);
}

function checkSources({ sources }: LibraryClause, family: LibraryFamily, report: Report): void {
  const known = family.sources.map(({ id }) => id);
  sources.forEach((id, index) => {
    if (!known.includes(id))
      report(["sources", index], `The family has no source "${id}"; choose from ${known.join(", ")}.`);
  });
}

function checkVersions({ version, changes, earlier = [] }: LibraryClause, report: Report): void {
  changes.forEach((change, index) => {
    const before = changes[index - 1];
    if (before !== undefined && compareVersions(before.version, change.version) >= 0) {
      report(
        ["changes", index, "version"],
        `Comes after ${before.version} and must be higher; put versions in order.`,
      );
    }
  });
  const last = changes.at(-1)!;
  if (last.version !== version) {
    report(
      ["changes"],
      `The last change made ${last.version}, yet the clause is ${version}; add the change that made it.`,
    );
  }
  const known = changes.slice(0, -1).map((change) => change.version);
  earlier.forEach((wording, index) => {
    if (!known.includes(wording.version)) {
      report(
        ["earlier", index, "version"],
        `No earlier change made ${wording.version}; name one of the versions in "changes".`,
      );
    }
  });
}

/** Below, at or above 0 as the first `major.minor.patch` is lower than, equal to or higher than the second. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [first.split(".").map(Number), second.split(".").map(Number)];
  return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
}

/** Four eyes: a vetting by somebody who had a hand in the wording is none, be it of the present version or an earlier one. */
function checkVetting({ vetting, changes }: LibraryClause, report: Report): void {
  const check = (path: (string | number)[], vetter: string, made: readonly ClauseChange[]): void => {
    const author = authorsSinceVetting(made).find((person) => samePerson(person, vetter));
    if (author === undefined) return;
    report([...path, "by"], `${author} made this version and cannot vet it; somebody else must.`);
  };
  changes.forEach(({ vetted, ...change }, index) => {
    if (vetted === undefined) return;
    const path = ["changes", index, "vetted"];
    check(path, vetted.by, [...changes.slice(0, index), change]);
    if (index === changes.length - 1)
      report(path, `${change.version} is the present version; say in "vetting" who vetted it.`);
  });
  if (vetting.state === "vetted") check(["vetting"], vetting.by, changes);
}

/** Everybody who changed the wording since a version of it was last vetted, the first author included. */
export function authorsSinceVetting(changes: readonly ClauseChange[]): string[] {
  const last = changes.findLastIndex(({ vetted }) => vetted !== undefined);
  return changes.slice(last + 1).map(({ by }) => by);
}

/** Names are compared as people write them: without regard to case and to the spaces between. */
export function samePerson(first: string, second: string): boolean {
  const key = (person: string): string => person.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return key(first) === key(second);
}

function checkSuccessor(
  { id, vetting, supersededBy }: LibraryClause,
  allIds: ReadonlySet<string>,
  report: Report,
): void {
  if (supersededBy === undefined) return;
  if (vetting.state !== "retired")
    report(["supersededBy"], "Only a retired clause has a successor; retire it or remove this.");
  if (!allIds.has(supersededBy) || supersededBy === id)
    report(["supersededBy"], `There is no other clause "${supersededBy}"; name the one to use instead.`);
}
