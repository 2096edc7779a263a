// Knows: how to give a value a fingerprint that does not depend on the order of keys or on layout.
// Refuses to know: what the value means.

/**
 * JSON without spaces and with sorted keys, so that equal values give equal text (RFC 8785).
 * Takes JSON values only; keys whose value is undefined are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // Default order of strings: UTF-16 code units, as RFC 8785 asks.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** "sha256-" and 64 hexadecimal digits: the SHA-256 of the canonical JSON in UTF-8. Web Crypto, in browsers, workers and Node 20. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
