// Knows: how the text of a library file becomes a value, without a key that hides another of the same name.
// Refuses to know: what a library file should hold.
import { pathText } from "./problem";

/** A string, a bracket, a comma or a colon, or any other value, of text that is known to be JSON. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

interface Open {
  /** The keys so far of an object; undefined in an array. */
  readonly keys?: Set<string>;
  /** The key or index of what is being read. */
  at: string | number;
  expectsKey: boolean;
}

/**
 * The value of a JSON text. JSON.parse keeps the last of two keys of one name, so that a reviewer may read the one and
 * the program use the other: such a text is refused.
 * @throws SyntaxError where the text is no JSON, or naming the key and its place where one stands twice.
 */
export function parseStrictJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const open: Open[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const inside = open.at(-1);
    if (token === "{") open.push({ keys: new Set(), at: "", expectsKey: true });
    else if (token === "[") open.push({ at: 0, expectsKey: false });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && inside?.keys) inside.expectsKey = true;
    else if (token === "," && inside) inside.at = Number(inside.at) + 1;
    else if (inside?.keys && inside.expectsKey) {
      const key = JSON.parse(token) as string;
      inside.at = key;
      inside.expectsKey = false;
      if (inside.keys.has(key)) {
        const path = pathText(open.map(({ at }) => at));
        throw new SyntaxError(`The key "${key}" stands twice, the second time at ${path}; keep one of them.`);
      }
      inside.keys.add(key);
    }
  }
  return value;
}
