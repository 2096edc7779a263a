import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

const zonesIn = (text: string): [string, string][] =>
  readWhole(agreementFrom(text)).units.map(({ section, zone }) => [section.title, zone]);

test("A proposal's table of contents is called otherwise too", () => {
  const zones = new Map(
    zonesIn("# Proposal\n## In this document\n- Why now\n- What we do for you\n# Why now\nYou asked us."),
  );
  expect(zones.get("In this document")).toBe("contents");
  expect(zones.get("Why now")).not.toBe("contents");
});

describe("A table of contents ends where the first of its titles stands again", () => {
  const contents = "### Contents\n- What is done\n- Access\n";
  const clauses = "# 1. WHAT IS DONE\nThe Supplier works.\n# 2. ACCESS\nThe Customer gives access.";

  it("under a heading above its own", () => {
    const zones = new Map(zonesIn(`# Schedule\n${contents}${clauses}`));
    expect(zones.get("Contents")).toBe("contents");
    expect(zones.get("2. ACCESS")).toBe("body");
  });

  it("under a heading below its own", () => {
    const zones = new Map(zonesIn(`# Schedule\n${contents}${clauses.replaceAll("# ", "##### ")}`));
    expect(zones.get("1. WHAT IS DONE")).not.toBe("contents");
    expect(zones.get("2. ACCESS")).toBe("body");
  });

  it("and not before", () => {
    const zones = new Map(zonesIn(`# Schedule\n${contents}##### Annexes\nPrices\n`));
    expect(zones.get("Annexes")).toBe("contents");
  });
});
