import type { ClauseFamily } from "../../src/core";
import { scan } from "../../src/core";
import { readMarkdown } from "../../src/cli/markdown";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());
const PARTIES =
  "between Fourth Coffee Ltd (the “Company”), Adatum Managed Cloud Ltd (“Adatum”, the new provider) and Litware Hosting Ltd (“Litware”, the outgoing provider)\n\nFrom July Adatum provides the managed service: Exchange Online and the two Azure subscriptions.\n\n";
const statusOf = (family: ClauseFamily, text: string): string =>
  scan(readMarkdown(`# Transition agreement\n\n${PARTIES}${text}`), rules).findings.find(
    (finding) => finding.family === family,
  )!.status;

describe("What a firm outside the agreement loses", () => {
  test.each<[ClauseFamily, string]>([
    ["cpor", "The Company revokes the consent that made Litware its Claiming Partner of Record."],
    ["pal", "Litware’s own Partner Admin Link must be taken down."],
    ["poe", "Litware must not use its old contract as proof of execution."],
    ["admin-access", "Litware shall hold no administrator role in the Company's tenant after that."],
  ])("is no refusal of %s for the partner: %s", (family, text) => {
    expect(statusOf(family, text)).not.toBe("adverse");
  });

  it("may pass to the partner in the same breath", () => {
    expect(
      statusOf(
        "tpor",
        "At the changeover Litware ceases to be the Company’s reseller of record, and Adatum takes its place as CSP for all seats.",
      ),
    ).toBe("incomplete");
  });

  test.each<[ClauseFamily, string]>([
    ["cpor", "The Company revokes the consent that made Adatum its Claiming Partner of Record."],
    [
      "cpor",
      "The Company revokes its consent to the claim as Claiming Partner of Record and appoints Litware.",
    ],
  ])("is something else than what the partner loses: %s, %s", (family, text) => {
    expect(statusOf(family, text)).toBe("adverse");
  });
});
