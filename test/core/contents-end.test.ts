import { agreementFrom } from "./agreement-from";
import { readWhole } from "./read-whole";

const zonesIn = (text: string): [string, string][] =>
  readWhole(agreementFrom(text)).units.map(({ section, zone }) => [section.title, zone]);

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
