// Knows: how axe-core is run in a page or frame that is open in Chromium.
// Refuses to know: what is in it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong: rule and place, one line each; empty for a clean page. Frames inside are not looked into. */
export async function accessibilityProblems(place: Page | Frame): Promise<string[]> {
  // Evaluated by the debugger, so that the page's content security policy need not allow it.
  await place.evaluate(source);
  const violations = (await place.evaluate(async () => {
    // A colour that is still on its way from that of a button without use is not the one that is read.
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: unknown }> } };
    return (await axe.run({ iframes: false })).violations;
  })) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary ?? ""})`),
  );
}
