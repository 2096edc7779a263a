// Knows: a public body that is the customer and is called only by what it is, "the County", and its name at the head of the agreement.
// Refuses to know: how else parties are introduced (party-names.ts), and who is the partner (party-sides.ts).
import { capital } from "./letters";
import type { ScanMemory } from "./memory";
import type { Block } from "./outline";
import type { PartyRoles } from "./party-roles";
import { FEWEST_CALLS, usesOf } from "./role-uses";
import { isKindOfBody } from "./short-names";

/** "The County and Contractor amend": the body that is called by what it is again and again, where no customer is called otherwise. */
export function onlyBody(roles: PartyRoles, memory: ScanMemory): string | undefined {
  const often = (role: string): number => usesOf(capital(role), memory);
  const [most, other] = [...roles.all()]
    .flatMap(([role, side]) => (side === "customer" ? [role] : []))
    .sort((left, right) => often(right) - often(left)) as [string, string];
  const isAlone = often(most) >= Math.max(FEWEST_CALLS, FAR_MORE * often(other));
  return isAlone && isKindOfBody(most) ? capital(most) : undefined;
}
const FAR_MORE = 4;

/** What the body is called, and "TAMARACK COUNTY, MINNESOTA", "City of Fairbrook": the name that ends or begins with what the body is called, in the first paragraphs. */
export function namesOfBody(body: string, blocks: readonly Block[], opening: number): string[] {
  const kind = `(?:${body}|${body.toUpperCase()})`;
  const name = new RegExp(
    `(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}${kind}(?!\\p{L})|${kind} [Oo][Ff](?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,4}`,
    "u",
  );
  const written = blocks
    .flatMap(({ placed }) => placed)
    .filter(({ at }) => at < opening)
    .map(({ paragraph }) => name.exec(paragraph.text)?.[0])
    .find((found) => found !== undefined && !/^the /i.test(found));
  return written === undefined ? [body] : [body, written];
}
