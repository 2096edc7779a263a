import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beliefs } from "../../src/word-stand-in/beliefs";

const folder = "src/word-stand-in";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && name !== "beliefs.ts",
);
const named = new Set(
  sources
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\n\s*(?:\*|\/\/)\s*/g, " "))
    .flatMap((text) => [...text.matchAll(/belief: ([a-z0-9-]+)/g)].map((match) => match[1]!)),
);
const known = beliefs.map(({ id }) => id);

describe("the beliefs about Word", () => {
  test("are listed, each once, when code names them", () => {
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  test("are named by the code that relies on them", () => {
    expect(known.filter((id) => !named.has(id))).toEqual([]);
  });

  test("say where they come from, or that nobody has verified them", () => {
    for (const { source, verified } of beliefs) expect(source === "").toBe(verified === "unverified");
  });
});
