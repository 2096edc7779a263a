import fc from "../support/properties";
import { canonicalJson, digestOf } from "../../src/library/digest";

test("the digest of a value is the SHA-256 of its canonical JSON", async () => {
  // printf '{"a":[1,null,"é"],"b":true}' | sha256sum
  expect(canonicalJson({ b: true, c: undefined, a: [1, null, "é"] })).toBe('{"a":[1,null,"é"],"b":true}');
  expect(await digestOf({ b: true, a: [1, null, "é"] })).toBe(
    "sha256-2572338816e46a5309b9098dfd01294b9e5f41aea805ed9b1295a938ed637ea8",
  );
});

test("canonical JSON reads back as the same value, and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(json))).toEqual(json);
      expect(canonicalJson(reversed(json))).toBe(canonicalJson(json));
    }),
  );
});

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
