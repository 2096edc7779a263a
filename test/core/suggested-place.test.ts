import { suggestPlace, type ClauseFamily } from "../../src/core";
import { lines } from "./insertion-into";

function placeOf(family: ClauseFamily, ...told: string[]): string | undefined {
  const paragraphs = lines(...told).map((paragraph, index) => ({
    ...paragraph,
    story: "body" as const,
    index,
    revision: "none" as const,
  }));
  const place = suggestPlace({ paragraphs, notices: [] }, family);
  if (place === undefined) return undefined;
  const where = `${place.before ? "before" : "after"} ${place.section}`;
  return `${where} (${place.topic}), behind "${paragraphs[place.paragraph]!.text}"`;
}

const AGREEMENT = [
  "# [1.] Services",
  "We adopt Teams.",
  "# [2.] Customer responsibilities",
  "The customer helps.",
  "# [3.] Charges",
  "They are fixed.",
  "",
  "# [4.] Confidentiality",
  "All is confidential.",
  "# [5.] Governing law",
  "It is English.",
  "Signed by:",
  "Name: ____",
];

describe("the suggested place", () => {
  test("of a claim is after the charges", () => {
    expect(placeOf("cpor", ...AGREEMENT)).toBe('after 3. Charges (charges), behind "They are fixed."');
  });

  test("is after another clause about Microsoft where one stands", () => {
    const other = ["# [4.] Microsoft partner of record", "We claim.", ...AGREEMENT.slice(7)];
    expect(placeOf("poe", ...AGREEMENT.slice(0, 7), ...other)).toBe(
      'after 4. Microsoft partner of record (microsoft), behind "We claim."',
    );
  });

  test("of a link or access is after what is said of access", () => {
    const access = ["# Access to systems", "On request.", "# Charges", "None."];
    expect(placeOf("pal", ...access)).toBe('after Access to systems (access), behind "On request."');
    expect(placeOf("tpor", ...access)).toBe('after Charges (charges), behind "None."');
  });

  test("is in front of the general provisions where nothing nearer tells one", () => {
    expect(placeOf("cpor", "# Scope", "Work.", "# Liability", "Limited.", "# Law", "English.")).toBe(
      'before Liability (general), behind "Work."',
    );
  });

  test("is none where the titles tell nothing, or there are none", () => {
    expect(placeOf("cpor", "# Scope", "Work.", "# Team", "Us.")).toBeUndefined();
    expect(placeOf("cpor", "# Liability", "Limited.", "# Law", "English.")).toBeUndefined();
    expect(placeOf("cpor", "Text.")).toBeUndefined();
  });

  test("is before schedules and signatures, never among them", () => {
    const charges = ["# Scope", "Work.", "# Charges", "Fixed."];
    const behind = 'after Charges (charges), behind "Fixed."';
    expect(placeOf("cpor", ...charges, "Signed by:", "Name: ____")).toBe(behind);
    expect(placeOf("cpor", ...charges, "# Schedule 1", "Rates.", "# Fees in detail", "10.")).toBe(behind);
    expect(
      placeOf("cpor", "# Scope", "Work.", "# Fees", "Fixed.", "## Rates", "10.", "# Law", "English."),
    ).toBe('after Fees (charges), behind "10."');
  });

  test.each([
    ["Vergütung", "Haftung"],
    ["Prix et paiement", "Responsabilité"],
    ["Precios", "Responsabilidad"],
    ["Prijzen", "Aansprakelijkheid"],
  ])("is after %s in other languages", (charges, general) => {
    expect(placeOf("cpor", `# 1. ${charges}`, "Text.", `# 2. ${general}`, "Text.")).toBe(
      `after 1. ${charges} (charges), behind "Text."`,
    );
    expect(placeOf("cpor", "# 1. Team", "Text.", `# 2. ${general}`, "Text.")).toBe(
      `before 2. ${general} (general), behind "Text."`,
    );
  });
});
