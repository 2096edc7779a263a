import fc from "../support/properties";
import { parseStrictJson } from "../../src/library";

test("any JSON text whose keys differ is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseStrictJson(text)).toEqual(JSON.parse(text));
    }),
    { seed: 4 },
  );
});

test("what is no JSON is refused as JSON.parse refuses it", () => {
  expect(() => parseStrictJson('{"a": 1,}')).toThrow(SyntaxError);
});

describe("a key that stands twice is refused with its place", () => {
  test.each([
    ['{"a": 1, "a": 2}', '"a" stands twice, the second time at a;'],
    ['{"clauses": [{"id": "x"}, {"id": "y", "text": "{", "id": "z"}]}', "at clauses[1].id;"],
    ['{"a": {"b": [1, 2], "\\u0062": 3}}', "at a.b;"],
  ])("%s", (text, message) => {
    expect(() => parseStrictJson(text)).toThrow(message);
  });

  test.each([
    '{"a": {"a": 1}}',
    '[{"a": 1}, {"a": 2}]',
    '{"a": "a", "b": ["a", "a"]}',
    '{"a\\"": 1, "a": 2}',
  ])("but not in %s", (text) => {
    expect(parseStrictJson(text)).toEqual(JSON.parse(text));
  });
});
