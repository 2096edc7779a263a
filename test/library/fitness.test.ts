import { fitness } from "../../src/library/fitness";
import { contentOf, smallLibrary } from "./small-library";

describe("A library is fit for use", () => {
  test("when its files fit each other", async () => {
    expect(await fitness(smallLibrary(), "2026-12-01")).toEqual([]);
  });

  test("but not when one of them is broken", async () => {
    const files = smallLibrary();
    contentOf(files, "pal.json").title = "";
    expect(await fitness(files, "2026-12-01")).toEqual(["pal.json title: Empty; write a text."]);
  });

  test("and not when a vetting is void", async () => {
    const files = smallLibrary();
    const digest = `sha256-${"0".repeat(64)}`;
    contentOf(files, "pal.json").clauses[0].vetting = {
      state: "vetted",
      by: "Grace",
      on: "2026-11-23",
      digest,
    };
    expect(await fitness(files, "2026-12-01")).toEqual([
      expect.stringMatching(/^pal-standard: .* vetted again/),
    ]);
  });
});
