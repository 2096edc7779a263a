/** @jest-environment node */
import {
  bindingSentences,
  elementSentences,
  givenToOthers,
  negated,
  openedOtherwise,
  stillPresent,
  toldOf,
  voided,
} from "../support/turned-clauses";

const SETS = [
  "dev",
  "independent-12",
  "independent-13",
  "independent-18",
  "independent-22",
  "independent-31",
];
const clauses = bindingSentences(SETS);

/** For what is tried in many ways, every fourth. */
const sample = clauses.filter((_, at) => at % 4 === 0);

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

  it("is in 19 of 20 cases no longer present once it is hoped, denied, left open, proposed or told of others", () => {
    const { turned, present } = stillPresent(sample, toldOf);
    expect(turned).toBeGreaterThan(250);
    expect(present.length / turned).toBeLessThanOrEqual(0.05);
  });

  it("is in 49 of 50 cases no longer present once it is said not to apply", () => {
    const { turned, present } = stillPresent(sample, voided);
    expect(turned).toBeGreaterThan(80);
    expect(present.length / turned).toBeLessThanOrEqual(0.02);
  });

  it("is in 19 of 20 cases as present behind words that change nothing", () => {
    const { turned, present } = stillPresent(sample, openedOtherwise);
    expect(turned).toBeGreaterThan(150);
    expect(present.length / turned).toBeGreaterThanOrEqual(0.95);
  });
});

describe("A clause of which a sentence of its own says what it must say", () => {
  const sample = elementSentences(SETS).filter((_, at) => at % 4 === 0);

  // Another sentence often says the same: "730 days" besides "for as long as the services last".
  it("is in seven of ten cases not complete once that is only hoped, denied, left open, proposed or told of others", () => {
    const { turned, present } = stillPresent(sample, toldOf);
    expect(turned).toBeGreaterThan(100);
    expect(present.length / turned).toBeLessThanOrEqual(0.3);
  });

  it("is in three of four cases not complete once that is said not to apply", () => {
    const { turned, present } = stillPresent(sample, voided);
    expect(turned).toBeGreaterThan(40);
    expect(present.length / turned).toBeLessThanOrEqual(0.25);
  });
});
