// Knows: which clauses of a library stand in an agreement, in which version, and what the library says of them today.
// Refuses to know: how a wording is recognised and compared (core), and how any of it is shown.
import type { Agreement, Clause, Fingerprints, PartyTerm, StandingWording, TermWord } from "../core";
import { CLAUSE_FAMILIES, clauseOfTag, fingerprintsOf, readWording, recogniseInSteps } from "../core";
import { compareVersions } from "./clause-record";
import type { Library, LibraryClause } from "./library";
import { standingOf, wordingDigest } from "./vetting";

/** A clause that stands in an agreement. */
export interface InsertedClause {
  /** Indexes into the agreement's paragraphs, the last included. */
  readonly from: number;
  readonly to: number;
  /** Word's id of its content control; absent where it was recognised by its words. */
  readonly control?: number;
  readonly clauseId: string;
  readonly version: string;
  /** The clause as the library has it today; absent where the library does not know it. */
  readonly clause?: LibraryClause;
  /**
   * How the wording stands. Where the library did not keep the wording of that version, that is how today's does; absent
   * where the library does not know the clause.
   */
  readonly standing?: StandingWording;
  /** `standing` is of the version that was inserted, and not of today's for want of it. */
  readonly isKept: boolean;
  /** Today's version where it is a higher one and may be inserted. */
  readonly newer?: LibraryClause;
  /** The clause to use instead, where this one is retired and has a successor. */
  readonly successor?: LibraryClause;
}

/** The words of a wording for the parties, which an agreement may have replaced by its own. */
export function termWordsOf({ terms }: Library, clause: Clause): TermWord[] {
  return terms.flatMap(({ id, language, term, party }): TermWord[] => {
    const isUsed = clause.language.startsWith(language) && clause.terms.includes(id);
    return party !== undefined && isUsed ? [{ term, side: party }] : [];
  });
}

/** A clause in every version whose wording was kept, the present one first. */
export function versionsOf(clause: LibraryClause): Clause[] {
  const earlier = (clause.earlier ?? []).map((wording) => ({ ...clause, ...wording }));
  return [clause, ...earlier.sort((one, other) => compareVersions(other.version, one.version))];
}

/** An addition leaves no mark, and its one sentence is no clause to recognise. */
const clausesOf = ({ families }: Library): LibraryClause[] =>
  CLAUSE_FAMILIES.flatMap((family) => families[family].clauses.filter(({ kind }) => kind !== "addition"));

/** Every wording of a library as {@link insertedClauses} recognises it: present ones before earlier ones. */
export function libraryFingerprints(library: Library): Fingerprints {
  const versions = clausesOf(library).map(versionsOf);
  const wordings = [
    ...versions.map(([present]) => present!),
    ...versions.flatMap(([, ...earlier]) => earlier),
  ];
  return fingerprintsOf(wordings.map((wording) => ({ wording, termWords: termWordsOf(library, wording) })));
}

/**
 * The clauses of the library in the agreement, in reading order: those that a content control marks, whatever became of
 * their words, and beside them those that are recognised by their words.
 */
export function insertedClauses(
  agreement: Agreement,
  parties: readonly PartyTerm[],
  library: Library,
  fingerprints: Fingerprints,
): InsertedClause[] {
  const steps = insertedInSteps(agreement, parties, library, fingerprints);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, between which the thread may do something else. */
export function* insertedInSteps(
  agreement: Agreement,
  parties: readonly PartyTerm[],
  library: Library,
  fingerprints: Fingerprints,
): Generator<void, InsertedClause[]> {
  const { paragraphs, marked = [] } = agreement;
  const clauses = new Map(clausesOf(library).map((clause) => [clause.id, clause]));
  const byTag = marked.flatMap(({ control, tag, from, to }): InsertedClause[] => {
    const named = clauseOfTag(tag);
    if (named === undefined) return [];
    const { clauseId, version } = named;
    const clause = clauses.get(clauseId);
    const wording = clause && versionsOf(clause).find((one) => one.version === version);
    const compared = wording ?? clause;
    const place = { paragraphs: paragraphs.slice(from, to + 1), from };
    return [
      {
        from,
        to,
        control,
        clauseId,
        version,
        isKept: wording !== undefined,
        ...(compared && {
          standing: readWording(compared, place, termWordsOf(library, compared), parties),
        }),
        ...today(clause, version),
      },
    ];
  });
  const recognised = yield* recogniseInSteps(paragraphs, fingerprints, parties, marked);
  const byWords = recognised.map(({ from, to, standing }): InsertedClause => {
    const { id: clauseId, version } = standing.wording;
    return {
      from,
      to,
      clauseId,
      version,
      isKept: true,
      standing,
      ...today(clauses.get(clauseId), version),
    };
  });
  return [...byTag, ...byWords].sort((one, other) => one.from - other.from);

  function today(
    clause: LibraryClause | undefined,
    version: string,
  ): Pick<InsertedClause, "clause" | "newer" | "successor"> {
    if (clause === undefined) return {};
    const isRetired = clause.vetting.state === "retired";
    const successor = clauses.get(clause.supersededBy ?? "");
    const isOutdated = !isRetired && compareVersions(version, clause.version) < 0;
    return { clause, ...(isOutdated && { newer: clause }), ...(successor && { successor }) };
  }
}

/** Who vetted the version that stands in the agreement, and when; undefined where nobody did, or its wording is another now. */
export async function vettingOf({
  clause,
  version,
  isKept,
}: Pick<InsertedClause, "clause" | "version" | "isKept">): Promise<
  { readonly by: string; readonly on: string } | undefined
> {
  if (clause === undefined || !isKept) return undefined;
  if (version === clause.version) {
    const { vetting } = clause;
    return vetting.state === "vetted" && (await standingOf(clause)) === "vetted" ? vetting : undefined;
  }
  const vetted = clause.changes.find((change) => change.version === version)?.vetted;
  const wording = versionsOf(clause).find((one) => one.version === version);
  if (vetted === undefined || wording === undefined) return undefined;
  return (await wordingDigest(wording)) === vetted.digest ? vetted : undefined;
}
