/** @jest-environment node */
import { bindingClauses, givenToOthers, negated, stillPresent } from "../support/turned-clauses";

const clauses = bindingClauses([
  "dev",
  "independent-12",
  "independent-13",
  "independent-18",
  "independent-22",
]);

describe("A clause of a whole agreement that one sentence makes binding", () => {
  it("is in nine of ten cases no longer present once the sentence is negated", () => {
    const { turned, present } = stillPresent(clauses, negated);
    expect(turned).toBeGreaterThan(80);
    expect(present.length / turned).toBeLessThanOrEqual(0.1);
  });

  it("is in 97 of 100 cases no longer present once the sentence speaks of another firm", () => {
    const { turned, present } = stillPresent(clauses, givenToOthers);
    expect(turned).toBeGreaterThan(40);
    expect(present.length / turned).toBeLessThanOrEqual(0.03);
  });
});
