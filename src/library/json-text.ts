// Knows: how a library file is laid out, so that a change of one clause is a change of its lines only.
// Refuses to know: what the file says.

const WIDTH = 110;

/** A JSON value with two spaces a level, short lists on one line, as Prettier lays it out; ends with a line break. */
export function jsonText(value: unknown): string {
  return `${laidOut(value, "", 0, 0)}\n`;
}

/** `before` and `after` count the characters that stand on the same line before and after the value. */
function laidOut(value: unknown, indent: string, before: number, after: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const lines = (open: string, items: readonly string[], close: string): string =>
    items.length === 0 ? open + close : `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    const flat = hasObject(list) || isTable(list) ? undefined : onOneLine(list);
    if (flat !== undefined && indent.length + before + flat.length + after <= WIDTH) return flat;
    return lines(
      "[",
      list.map((item, at) => laidOut(item, deeper, 0, comma(at, list))),
      "]",
    );
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const texts = members.map(([name, member], at) => {
    const key = `${JSON.stringify(name)}: `;
    return key + laidOut(member, deeper, key.length, comma(at, members));
  });
  return lines("{", texts, "}");
}

function comma(at: number, all: readonly unknown[]): number {
  return at < all.length - 1 ? 1 : 0;
}

/** Objects with members stand on lines of their own. */
function hasObject(list: readonly unknown[]): boolean {
  return list.some((item) =>
    Array.isArray(item)
      ? hasObject(item)
      : typeof item === "object" && item !== null && Object.keys(item).length > 0,
  );
}

/** Two rows or more, of two cells or more, stand below each other however short they are. */
function isTable(list: readonly unknown[]): boolean {
  return list.length > 1 && list.every((item) => Array.isArray(item) && item.length > 1);
}

function onOneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(onOneLine).join(", ")}]` : JSON.stringify(value);
}

/** The same value with the keys of its objects in the order of an older state of it, those that are new at the end. */
export function inOrderOf(older: unknown, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = Array.isArray(older) ? older : [];
    return value.map((item, at) => inOrderOf(list[at] ?? list[0], item));
  }
  const pattern: Record<string, unknown> =
    typeof older === "object" && older !== null ? (older as Record<string, unknown>) : {};
  const members = value as Record<string, unknown>;
  const keys = [
    ...Object.keys(pattern).filter((key) => key in members),
    ...Object.keys(members).filter((key) => !(key in pattern)),
  ];
  return Object.fromEntries(keys.map((key) => [key, inOrderOf(pattern[key], members[key])]));
}
