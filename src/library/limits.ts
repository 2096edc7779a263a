// Knows: what no library file may hold, whatever it means: excess, and keys that reach into JavaScript's own objects.
// Refuses to know: what a library file should hold (schema.ts).
import type { LibraryFile, Problem } from "./problem";
import { pathText } from "./problem";

/** Several times what the built-in library needs. */
const LIMITS = { depth: 12, values: 20_000, text: 5_000, problems: 50 };

/** Names with which a JSON object could pass for another kind of object. */
const FORBIDDEN_KEYS = new Set(["__proto__", "prototype", "constructor"]);

type Key = string | number;

/**
 * The reasons not to look at a file any further; none for a decent file. Takes JSON values only.
 * Stops at {@link LIMITS}, so that a hostile file costs no more than a large one.
 */
export function problemsBeyondLimits({ file, content }: LibraryFile): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly Key[], message: string): void => {
    problems.push({ check: "shape", file, path: pathText(path), message });
  };
  const waiting: { value: unknown; path: readonly Key[] }[] = [{ value: content, path: [] }];
  let seen = 0;
  for (
    let next = waiting.pop();
    next !== undefined && problems.length < LIMITS.problems;
    next = waiting.pop()
  ) {
    const { value, path } = next;
    seen += 1;
    if (seen > LIMITS.values) {
      report([], `The file holds more than ${LIMITS.values} values; split it or remove what is not needed.`);
      break;
    }
    if (path.length > LIMITS.depth) {
      report(path.slice(0, 3), `Nested more than ${LIMITS.depth} deep; a library file never needs that.`);
      continue;
    }
    if (typeof value === "string" && value.length > LIMITS.text) {
      report(path, `The text has ${value.length} characters; shorten it to ${LIMITS.text} at most.`);
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) report(path, `The key "${key}" is not allowed; remove it.`);
      else waiting.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return problems;
}
