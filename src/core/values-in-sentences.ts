// Knows: which value a sentence gives, and which it leaves empty, behind or before a label.
// Refuses to know: the rows of tables (values-in-rows.ts), and addresses of persons without a label (values.ts).
import { tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { ofTenant } from "./tenant-domain";
import type { Token } from "./tokens";
import { isForeign, isStrict, type Reader, type ValueFound } from "./value-kinds";

const AFTER = 8;
const CONTACT_AFTER = 14;
const NEAR_BEFORE = 10;
const BLANK_AFTER = 6;

/** The value of a sentence, or else the first place that it leaves empty; undefined where no label has either. */
export function inSentence(facts: Facts, reader: Reader, texts: readonly string[]): ValueFound | undefined {
  const { tokens, own } = facts.unit;
  const anywhere = ofTenant(tokens.slice(own), reader, texts);
  if (anywhere) return anywhere;
  let blank: ValueFound | undefined;
  for (const label of facts.hits(reader.label)) {
    if (label.to < own || isForeign(labelOf(facts, label, texts), reader)) continue;
    const reach = tokens.slice(label.to + 1, label.to + 1 + BLANK_AFTER);
    const gap = reach.findIndex((token) => token.kind === "blank") + 1;
    const pending = facts
      .hits("force.pending")
      .find((hit) => hit.from > label.to && hit.from - label.to <= BLANK_AFTER - 2);
    // "Company register 68114420, Partner ID: to follow": the empty place is the label's, not the number before.
    const isEmpty = gap === 1 || pending?.from === label.to + 1;
    const value =
      tokens
        .slice(label.to + 1, label.to + 1 + (reader.kind === "contact" ? CONTACT_AFTER : AFTER))
        .find(reader.fits) ??
      (isEmpty ? undefined : valueBefore(tokens.slice(own, label.from + 1), reader, texts));
    if (value && reader.kind === "domain" && isOfMail(tokens, value)) continue;
    if (value) return { state: "found", evidence: tokenEvidence(value, texts) };
    if (reader.kind === "contact" && !isStrict(facts, label)) continue;
    if (gap > 0) blank ??= { state: "blank", evidence: tokenEvidence(reach[gap - 1]!, texts) };
    else if (pending) blank ??= { state: "blank", evidence: tokenEvidence(tokens[pending.from]!, texts) };
  }
  return blank;
}

const MAIL = /^(?:e?mails?|courriels?|correos?|e?mailadress?en)$/;
const NEAR_MAIL = 5;

/** "The domain contoso.example in all e-mail addresses": what stands behind the @, not where the tenant is. */
function isOfMail(tokens: readonly Token[], domain: Token): boolean {
  const at = tokens.indexOf(domain);
  const near = tokens.slice(at + 1, at + 1 + NEAR_MAIL);
  return near.some(({ norm }) => MAIL.test(norm)) && !tokens.some(({ kind }) => kind === "email");
}

/** What stands before these is not whose the value behind them is: "the Supplier's claim on tenant". */
const PLACING =
  /^(?:on|in|for|at|to|with|against|within|im|in|auf|fur|an|beim|sur|dans|pour|au|aupres|en|sobre|para|op|voor|aan|binnen)$/;

/**
 * A label with the words before it that say whose the value is: none before a colon, semicolon, preposition or other
 * value, "for our file: tenant ID", "the Supplier's Partner ID is 4812930, the tenant ID".
 */
export function labelOf(
  { unit: { tokens, own } }: Facts,
  label: Hit,
  texts: readonly string[],
): readonly Token[] {
  const from = Math.max(own, label.from - 4);
  const isOver = ({ paragraph, end, kind }: Token): boolean =>
    kind !== "word" || /^\s*[:;]/.test(texts[paragraph]!.slice(end, end + 3));
  const isPlacing = (token: Token): boolean => isOver(token) || PLACING.test(token.norm);
  const placing = tokens.slice(from, label.from).findLastIndex(isPlacing);
  return tokens.slice(from + placing + 1, label.to + 1);
}

const BETWEEN =
  /^(?:is|as|being|its|our|their|your|microsoft|which|that|has|have|was|issued|assigned|allocated|given|to|by|under|ist|als|die|das|den|der|von|zu|auf|an|vergeben|zugeteilt|hat|sein|seine|est|comme|que|qui|a|attribue|au|son|leur|es|como|ha|asignado|su|zijn|haar|aan|heeft|toegekend|de|het)$/;

/** "3217405 is the Supplier's Partner ID": only such words stand between, and no semicolon. The label is the last token. */
function valueBefore(tokens: readonly Token[], reader: Reader, texts: readonly string[]): Token | undefined {
  const near = [...tokens.slice(0, -1)].reverse().slice(0, NEAR_BEFORE);
  const at = near.findIndex(reader.fits);
  const joins = (token: Token): boolean => token.classes.includes("party") || BETWEEN.test(token.norm);
  if (at < 0 || !near.slice(0, at).every(joins)) return undefined;
  const value = near[at]!;
  const between = texts[value.paragraph]!.slice(value.end, tokens[tokens.length - 1]!.start);
  return /[;:]/.test(between) ? undefined : value;
}
