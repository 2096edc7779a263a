import { matchCues, type CueMatches, type SoughtCue } from "../../src/core";
import { agreementFrom } from "./agreement-from";

function matchesIn(text: string, ...cues: SoughtCue[]): CueMatches {
  const steps = matchCues(agreementFrom(text), cues);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}
const words = ({ matches }: CueMatches) => matches.map(({ key, evidence }) => `${key}: ${evidence.text}`);
const en = (cue: string, key = "cue"): SoughtCue => ({ key, language: "en", cue });

const PARTIES = "Fabrikam Ltd (the Supplier) works for Contoso Ltd (the Customer) on Microsoft Teams.\n";

describe("The places of a cue", () => {
  test("are given in reading order, with their words and their paragraph", () => {
    const found = matchesIn(
      `${PARTIES}The Customer shall confirm the claim.\nThe Supplier files the claims.`,
      en("files"),
      en("claim", "other"),
    );
    expect(words(found)).toEqual(["other: claim", "cue: files", "other: claims"]);
    expect(found.matches[0]!.evidence).toMatchObject({
      paragraph: 1,
      paragraphText: "The Customer shall confirm the claim.",
    });
  });

  test("include what a word class stands for: the parties as the agreement calls them, and products", () => {
    const found = matchesIn(
      `${PARTIES}The Customer chose Exchange Online.`,
      en("<customer> chose <product>"),
    );
    expect(words(found)).toEqual(["cue: Customer chose Exchange Online"]);
  });

  test("are given once, also where a lead-in is read again with each of its items", () => {
    const found = matchesIn(
      `${PARTIES}The Supplier files a claim for:\n- Microsoft Teams;\n- Exchange Online.`,
      en("files ..2 claim"),
    );
    expect(words(found)).toEqual(["cue: files a claim"]);
  });

  test("are looked for in English and in the agreement's own language, in no other", () => {
    const found = matchesIn(
      "Der Auftraggeber und der Auftragnehmer sind sich über die Zuordnung einig. Die Zuordnung ist mit dem Claim gemeint.",
      { key: "german", language: "de", cue: "zuordnung" },
      { key: "french", language: "fr", cue: "claim" },
      en("claim", "english"),
    );
    expect(found.language).toBe("de");
    expect(words(found)).toEqual(["german: Zuordnung", "german: Zuordnung", "english: Claim"]);
  });

  test("come with what is wrong with a cue that cannot be looked for", () => {
    const found = matchesIn(PARTIES, en("(claim"), en("works"));
    expect(words(found)).toEqual(["cue: works"]);
    expect(found.errors).toEqual([expect.objectContaining({ cue: "(claim" })]);
  });
});
