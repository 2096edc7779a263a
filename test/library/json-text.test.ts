import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "../support/properties";
import { inOrderOf, jsonText } from "../../src/library/json-text";

const BUILT_IN = join(__dirname, "../../src/library/built-in");

describe("The text of a library file", () => {
  test.each(readdirSync(BUILT_IN))("is laid out as %s is", (file) => {
    const text = readFileSync(join(BUILT_IN, file), "utf8");
    expect(jsonText(JSON.parse(text))).toBe(text);
  });

  test("has short lists on one line and long ones on a line each, counted with the comma that follows", () => {
    const just = "x".repeat(110 - '  "a": ["", "y"],'.length);
    expect(jsonText({ a: [just, "y"], b: [] })).toBe(`{\n  "a": ["${just}", "y"],\n  "b": []\n}\n`);
    expect(jsonText({ a: [`${just}x`, "y"], b: {} })).toBe(
      `{\n  "a": [\n    "${just}x",\n    "y"\n  ],\n  "b": {}\n}\n`,
    );
  });

  test("has the rows of a table below each other", () => {
    expect(
      jsonText([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toBe('[\n  ["a", "b"],\n  ["c", "d"]\n]\n');
    expect(jsonText([["a", "b"]])).toBe('[["a", "b"]]\n');
    expect(jsonText([[{ a: 1 }], {}])).toBe('[\n  [\n    {\n      "a": 1\n    }\n  ],\n  {}\n]\n');
  });

  test("leaves out what is undefined", () => {
    expect(jsonText({ a: undefined, b: null })).toBe('{\n  "b": null\n}\n');
  });

  test("reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(jsonText(json))).toEqual(json);
      }),
    );
  });
});

test("A changed value keeps the order of its keys, what is new comes last", () => {
  const older = { b: 1, list: [{ y: 1, x: 2 }], gone: 1, a: { d: 1, c: 2 } };
  const value = {
    a: { c: 3, d: 4, e: 5 },
    b: 2,
    list: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
    z: [{ b: 1 }],
    w: null,
  };
  expect(JSON.stringify(inOrderOf(older, value))).toBe(
    '{"b":2,"list":[{"y":1,"x":1},{"y":2,"x":2}],"a":{"d":4,"c":3,"e":5},"z":[{"b":1}],"w":null}',
  );
});
