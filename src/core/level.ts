// Knows: which level the signals call for, and which signals would make another level of it.
// Refuses to know: how signals are read (signals.ts), and what stands of the family.
import { wordsOf } from "./evidence";
import type { Level, Signal } from "./finding";
import { levelInWords, listed, signalInWords } from "./plain-words";
import type { LevelRule } from "./rule";
import type { LevelChange, LevelTrace } from "./trace";

const LEVELS: readonly Level[] = ["not-applicable", "optional", "recommended", "required"];
const isHigher = (one: Level, other: Level): boolean => LEVELS.indexOf(one) > LEVELS.indexOf(other);

/** The highest level that the signals call for. */
export function levelOf(levels: readonly LevelRule[], signals: ReadonlySet<string>): Level {
  return levels
    .filter(({ when }) => when.every((test) => holds(test, signals)))
    .reduce<Level>((best, { level }) => (isHigher(level, best) ? level : best), "not-applicable");
}

function holds(test: string, signals: ReadonlySet<string>): boolean {
  return test.startsWith("!") ? !signals.has(test.slice(1)) : signals.has(test);
}

/** Why the level is as it is. */
export function traceLevel(levels: readonly LevelRule[], told: readonly Signal[]): LevelTrace {
  const signals = new Set(told.map(({ signal }) => signal));
  const level = levelOf(levels, signals);
  const deciding = levels.filter(
    (rule) => rule.level === level && rule.when.every((test) => holds(test, signals)),
  );
  const names = [...new Set(deciding.flatMap(({ when }) => when.filter((test) => !test.startsWith("!"))))];
  const about = listed(names.map(signalInWords));
  const is = levelInWords(level, "is");
  const text =
    names.length > 0
      ? `It ${is} because the agreement speaks of ${about}.`
      : `It ${is}: nothing that the agreement speaks of calls for it.`;
  return {
    text,
    signals: names.map((name) => {
      const { signal, evidence } = told.find((one) => one.signal === name)!;
      return { signal, words: wordsOf(evidence) };
    }),
    wouldChange: [
      ...lowered(levels, signals, names, level),
      ...excluded(levels, signals, deciding, level),
      ...raised(levels, signals, level),
    ],
  };
}

function ifSpoken(told: boolean, about: string, level: Level): string {
  const would = levelInWords(level, "would");
  return told
    ? `If the agreement spoke of ${about}, it ${would}.`
    : `If the agreement did not speak of ${about}, it ${would}.`;
}

/** Each deciding signal that the level falls without; all of them together where no one alone does it. */
function lowered(
  levels: readonly LevelRule[],
  signals: ReadonlySet<string>,
  deciding: readonly string[],
  level: Level,
): LevelChange[] {
  const bases = [...new Set(deciding.flatMap((name) => basesOf(name, signals)))];
  const without = (gone: readonly string[]): LevelChange => {
    const lower = levelOf(levels, withoutSignals(signals, gone));
    const text = ifSpoken(false, listed(gone.map(signalInWords), "or"), lower);
    return { signals: gone, told: false, level: lower, text };
  };
  const alone = bases.map((base) => without([base])).filter((change) => isHigher(level, change.level));
  return alone.length > 0 || bases.length === 0 ? alone : [without(bases)];
}

/** Each signal that the deciding rules exclude, and that would lower the level if it were told. */
function excluded(
  levels: readonly LevelRule[],
  signals: ReadonlySet<string>,
  deciding: readonly LevelRule[],
  level: Level,
): LevelChange[] {
  const tests = deciding.flatMap(({ when }) => when.filter((test) => test.startsWith("!")));
  const names = [...new Set(tests.map((test) => test.slice(1)))];
  return names.flatMap((name) => {
    const lower = levelOf(levels, new Set([...signals, name]));
    if (!isHigher(level, lower)) return [];
    const text = ifSpoken(true, signalInWords(name), lower);
    return [{ signals: [name], told: true, level: lower, text }];
  });
}

/** Each signal that alone would give a higher level. */
function raised(levels: readonly LevelRule[], signals: ReadonlySet<string>, level: Level): LevelChange[] {
  const changes = new Map<string, LevelChange>();
  for (const rule of levels) {
    const failing = rule.when.filter((test) => !holds(test, signals));
    const [test] = failing;
    if (failing.length !== 1 || !isHigher(rule.level, level)) continue;
    const told = !test!.startsWith("!");
    const name = told ? test! : test!.slice(1);
    const text = ifSpoken(told, signalInWords(name), rule.level);
    const known = changes.get(test!);
    if (!known || isHigher(rule.level, known.level))
      changes.set(test!, { signals: [name], told, level: rule.level, text });
  }
  return [...changes.values()];
}

/** The signals that a summary ("any:service") stands for; every other signal stands for itself. */
function basesOf(name: string, signals: ReadonlySet<string>): string[] {
  if (!name.startsWith("any:")) return [name];
  return [...signals].filter((signal) => signal.startsWith(`${name.slice("any:".length)}:`));
}

/** A summary goes with the last of the signals that it stands for. */
function withoutSignals(signals: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const left = new Set([...signals].filter((signal) => !gone.includes(signal)));
  for (const name of left) if (name.startsWith("any:") && basesOf(name, left).length === 0) left.delete(name);
  return left;
}
