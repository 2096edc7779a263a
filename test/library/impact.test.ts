import type { Rule } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { impactOn } from "../../src/library/impact";
import { ROLL_OUT } from "../taskpane/an-agreement";

const before = rulesOf(builtInLibrary());
const withPal = (change: (rule: Rule) => Rule) => ({ ...before, pal: change(before.pal) });
const withCpor = (change: (rule: Rule) => Rule) => ({ ...before, cpor: change(before.cpor) });

describe("The impact of a library on an agreement", () => {
  test("is nothing where the rules are the same", () => {
    expect(impactOn(ROLL_OUT, before, { ...before })).toEqual([]);
  });

  test("names the family whose level changes, and that it comes to need attention", () => {
    const after = withPal((rule) => ({
      ...rule,
      levels: [{ when: ["product:microsoft-365"], level: "required" }],
    }));
    expect(impactOn(ROLL_OUT, before, after)).toEqual([
      {
        family: "pal",
        status: undefined,
        level: { before: expect.any(String), after: "required" },
        flagged: { before: false, after: true },
        elements: [],
      },
    ]);
  });

  test("names the elements that are read otherwise, come or go, with the status that follows", () => {
    const lenient = withCpor((rule) => ({
      ...rule,
      elements: rule.elements
        .filter(({ id }) => id !== "notice")
        .map((element) => (element.id === "tenant-id" ? { ...element, mandatory: false } : element)),
    }));
    const [impact, ...others] = impactOn(ROLL_OUT, before, lenient);
    expect(others).toEqual([]);
    expect(impact).toMatchObject({ family: "cpor", level: undefined });
    expect(impact!.elements).toContainEqual({ element: "notice", before: "absent", after: undefined });
    const [back] = impactOn(ROLL_OUT, lenient, before);
    expect(back!.elements).toContainEqual({ element: "notice", before: undefined, after: "absent" });
    expect([impact!.status, back!.status]).toEqual([
      { before: "incomplete", after: "present" },
      { before: "present", after: "incomplete" },
    ]);
  });
});
