/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scan, type Agreement, type Finding } from "../../src/core";
import { readAgreementFile } from "../../src/cli/read-agreement";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());
const SETS = ["dev", "independent-12", "independent-13", "independent-18", "independent-22"];

/** How the one sentence that makes a clause binding is turned round; undefined where it has none of the words. */
type Turn = (sentence: string, language: string) => string | undefined;

const NEGATED: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/\b(shall|will|must|may)\b(?! not)/, "$1 not"],
  de: [/\b(wird|darf|richtet|weist|lädt|räumt|erteilt|genehmigt|nimmt)\b(?! nicht)/, "$1 nicht"],
  fr: [
    /(?<!\p{L})(autorise|accepte|consent|attribue|invite|remet|accorde|signe|fournit)(?!\p{L})/u,
    "ne $1 pas",
  ],
  es: [
    /(?<!\p{L})(podrá|autoriza|acepta|consiente|concederá|invitará|asignará|firmará|aprobará)(?!\p{L})/u,
    "no $1",
  ],
  nl: [/\b(zal|mag|richt|nodigt|kent|wijst|verleent|keurt)\b(?! niet)/, "$1 niet"],
};
const negated: Turn = (sentence, language) => {
  const [verb, not] = NEGATED[language.slice(0, 2)]!;
  return verb.test(sentence) ? sentence.replace(verb, not) : undefined;
};

const PARTNER = /\b(?:the )?(?:Supplier|Contractor|Consultant|Vendor|Adviser|Service Provider)\b/gi;
const givenToOthers: Turn = (sentence) =>
  PARTNER.test(sentence) && !/cloud solution/i.test(sentence)
    ? sentence.replace(PARTNER, "Litware Systems Ltd")
    : undefined;

/** What is still called present, of the clauses that one sentence alone makes binding, once it is turned round. */
function stillPresent(turn: Turn): { readonly turned: number; readonly present: readonly string[] } {
  const present: string[] = [];
  let turned = 0;
  for (const set of SETS) {
    const root = join(process.cwd(), "test/agreements", set);
    for (const name of readdirSync(root).filter((file) => file.endsWith(".json"))) {
      const { language } = JSON.parse(readFileSync(join(root, name), "utf8")) as { language: string };
      const read = readAgreementFile(join(root, name.replace(/json$/, "md")));
      if ("problem" in read) throw new Error(read.problem.message);
      for (const finding of scan(read.agreement, rules).findings) {
        const changed = turnedRound(read.agreement, finding, (sentence) => turn(sentence, language));
        if (!changed) continue;
        turned++;
        const after = scan(changed, rules).findings.find(({ family }) => family === finding.family)!;
        if (after.status === "present") present.push(`${name} ${finding.family}`);
      }
    }
  }
  return { turned, present };
}

function turnedRound(
  agreement: Agreement,
  { status, family, trace }: Finding,
  turn: (sentence: string) => string | undefined,
): Agreement | undefined {
  const binding = trace.passages.filter(({ reading }) => reading === "operative");
  if (status !== "present" || family === "customer-agreement" || binding.length !== 1) return undefined;
  const { paragraph, text } = binding[0]!.evidence;
  const turned = turn(text);
  if (turned === undefined) return undefined;
  const paragraphs = agreement.paragraphs.map((one, at) =>
    at === paragraph ? { ...one, text: one.text.replace(text, () => turned) } : one,
  );
  return { ...agreement, paragraphs };
}

describe("A clause of a whole agreement that one sentence makes binding", () => {
  it("is in nine of ten cases no longer present once the sentence is negated", () => {
    const { turned, present } = stillPresent(negated);
    expect(turned).toBeGreaterThan(80);
    expect(present.length / turned).toBeLessThanOrEqual(0.1);
  });

  it("is in 97 of 100 cases no longer present once the sentence speaks of another firm", () => {
    const { turned, present } = stillPresent(givenToOthers);
    expect(turned).toBeGreaterThan(40);
    expect(present.length / turned).toBeLessThanOrEqual(0.03);
  });
});
