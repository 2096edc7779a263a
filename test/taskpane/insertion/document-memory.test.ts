import fc from "../../support/properties";
import { memoryFrom, NOTHING_REMEMBERED, remembering } from "../../../src/taskpane/insertion/document-memory";

const told = (answers: Record<string, string>, terms = {}) => ({ answers, terms });

describe("What is remembered of earlier insertions", () => {
  test("is the latest answer to each question, and no blank", () => {
    const first = remembering(NOTHING_REMEMBERED, told({ a: "1", b: "2", c: " " }, { customer: "leave" }));
    expect(remembering(first, told({ a: "3", b: "" }))).toEqual(told({ a: "3" }, { customer: "leave" }));
  });

  test("never grows too large for a document: the oldest answers are forgotten", () => {
    let memory = NOTHING_REMEMBERED;
    for (let count = 0; count < 100; count += 1)
      memory = remembering(memory, told({ [`answer-${count}`]: "x".repeat(1_000) }));
    expect(JSON.stringify(memory).length).toBeLessThan(17_000);
    expect(Object.keys(memory.answers).at(-1)).toBe("answer-99");
  });

  test("comes back as it was from what the document kept", () => {
    const memory = told(
      { a: "1" },
      { customer: { use: "Client" }, supplier: { define: "Fabrikam" }, x: "leave" },
    );
    expect(memoryFrom(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  test("is nothing that is not of its shape, whatever a document says", () => {
    expect(
      memoryFrom({
        answers: { a: 1, b: "good" },
        terms: { c: "go", d: { use: 1 }, e: { define: "good" }, f: null },
      }),
    ).toEqual(told({ b: "good" }, { e: { define: "good" } }));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { answers, terms } = memoryFrom(value);
        return Object.values(answers).every((one) => typeof one === "string") && typeof terms === "object";
      }),
      { seed: 9 },
    );
  });
});
