// Knows: how two edits of one clause since the same state of it are joined, and where they contradict each other.
// Refuses to know: versions and vettings (take-in.ts), and which of two contradicting edits is the better one.
import { diffArrays } from "diff";
import { canonicalJson } from "./digest";
import type { LibraryClause } from "./library";

/** What a maintainer edits of a clause. The rest is its identity and its record. */
export type ClauseEdit = Omit<
  LibraryClause,
  "id" | "family" | "version" | "vetting" | "changes" | "earlier" | "supersededBy"
>;

/** A place that both edits changed, each in its own way. All three values are kept, so that nothing is lost. */
export interface Conflict {
  /** Such as `title`, `body[3]` or `fillIns.partner-id`; an index counts in the state that both edits began with. */
  readonly path: string;
  /** Undefined where the place was not there, or nobody knows what stood there. */
  readonly base: unknown;
  /** Undefined where the edit removed it. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Both edits where they do not touch, and the chosen side where they contradict each other. */
  readonly edit: ClauseEdit;
  readonly conflicts: readonly Conflict[];
}

/** Settles a contradiction. */
export type Choose = (conflict: Conflict) => "mine" | "theirs";

/** Members that are sets of words or ids. */
const SETS = ["tags", "terms", "satisfies", "sources"] as const;
const SINGLE = [
  "kind",
  "title",
  "language",
  "jurisdiction",
  "position",
  "guidance",
  "owner",
  "reviewBy",
] as const;

/**
 * Joins two edits. Of the state that both began with, members that nobody knows any more may be absent; then whatever
 * differs contradicts. Until somebody chooses, a contradiction is settled for `mine`, and listed.
 */
export function merge(
  base: Partial<ClauseEdit>,
  mine: ClauseEdit,
  theirs: ClauseEdit,
  choose: Choose = () => "mine",
): Merge {
  const conflicts: Conflict[] = [];
  const one: One = (path, before, first, second) => {
    if (same(first, second) || same(before, second)) return first;
    if (same(before, first)) return second;
    const conflict = { path, base: before, mine: first, theirs: second };
    conflicts.push(conflict);
    return choose(conflict) === "mine" ? first : second;
  };
  const single = SINGLE.map((member) => [member, one(member, base[member], mine[member], theirs[member])]);
  const sets = SETS.map((member) => [member, mergeSets(base[member], mine[member], theirs[member])]);
  const edit = {
    ...Object.fromEntries([...single, ...sets]),
    body: mergeLists("body", base.body ?? [], mine.body, theirs.body, one),
    fillIns: mergeNamed(base.fillIns ?? [], mine.fillIns, theirs.fillIns, one),
  } as ClauseEdit;
  return { edit, conflicts };
}

/** The value to take of one place. */
type One = <Value>(path: string, base: Value | undefined, mine: Value, theirs: Value) => Value;

function same(first: unknown, second: unknown): boolean {
  return first === second || (first !== undefined && second !== undefined && key(first) === key(second));
}
const key = canonicalJson;

/** What either added or both kept; where the beginning is unknown, nothing is taken for removed. */
function mergeSets(
  base: readonly string[] = [],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const all = [...new Set([...mine, ...theirs])];
  return all.filter((item) => (mine.includes(item) && theirs.includes(item)) || !base.includes(item));
}

function mergeNamed<Item extends { readonly name: string }>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  one: One,
): Item[] {
  const byName = (items: readonly Item[], name: string) => items.find((item) => item.name === name);
  const names = [...new Set([...mine, ...theirs].map(({ name }) => name))];
  return names.flatMap((name) => {
    const sides = [base, mine, theirs].map((items) => byName(items, name));
    return one(`fillIns.${name}`, sides[0], sides[1], sides[2]) ?? [];
  });
}

/** Items `from` up to `to` of the base, replaced by others; an insertion replaces none. */
interface Hunk<Item> {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

function mergeLists<Item>(
  member: string,
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  one: One,
): Item[] {
  const sides = [hunksBetween(base, mine), hunksBetween(base, theirs)] as const;
  const result: Item[] = [];
  let at = 0;
  for (const { from, to } of regions([...sides[0], ...sides[1]])) {
    result.push(...base.slice(at, from));
    const [first, second] = sides.map((hunks) => replaced(base, from, to, hunks));
    result.push(...one(`${member}[${from}]`, base.slice(from, to), first!, second!));
    at = to;
  }
  return [...result, ...base.slice(at)];
}

function hunksBetween<Item>(base: readonly Item[], other: readonly Item[]): Hunk<Item>[] {
  const hunks: Hunk<Item>[] = [];
  let [from, to, at] = [0, 0, 0];
  let items: Item[] = [];
  const close = () => {
    // As many items as before: each takes the place of one, so that edits of neighbours do not touch.
    if (items.length === to - from)
      items.forEach((item, index) => hunks.push({ from: from + index, to: from + index + 1, items: [item] }));
    else hunks.push({ from, to, items });
    items = [];
  };
  for (const { added, removed, count } of diffArrays(base.map(key), other.map(key))) {
    if (removed) to += count;
    else if (added) items.push(...other.slice(at, (at += count)));
    else {
      close();
      at += count;
      from = to += count;
    }
  }
  close();
  return hunks;
}

/** The stretches of the base that hunks replace, those that overlap made one, in order. */
function regions(hunks: readonly Hunk<unknown>[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  const inOrder = [...hunks].sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to } of inOrder) {
    const last = result.at(-1);
    const touches = last !== undefined && (from < last.to || (from === last.from && to === last.to));
    if (touches) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** The stretch as one side has it. */
function replaced<Item>(
  base: readonly Item[],
  from: number,
  to: number,
  hunks: readonly Hunk<Item>[],
): Item[] {
  const result: Item[] = [];
  let at = from;
  for (const hunk of hunks) {
    const isInsertion = hunk.from === hunk.to;
    const within = isInsertion ? isInsertedIn(hunk.from, from, to) : hunk.from >= from && hunk.to <= to;
    if (!within) continue;
    result.push(...base.slice(at, hunk.from), ...hunk.items);
    at = hunk.to;
  }
  return [...result, ...base.slice(at, to)];
}

/** An insertion at the edge of a stretch is a stretch of its own. */
function isInsertedIn(at: number, from: number, to: number): boolean {
  return from === to ? at === from : at > from && at < to;
}
