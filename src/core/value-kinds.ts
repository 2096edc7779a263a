// Knows: how each kind of value is labelled and looks, and when its label is somebody else's or may mean something else.
// Refuses to know: where values stand (values.ts), and which family needs them.
import { HOLDS_ADDRESS, HOLDS_DOMAIN } from "./all-facts";
import type { Facts } from "./facts";
import type { ElementState, Evidence } from "./finding";
import { isRole } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { ValueKind } from "./rule";
import type { Token } from "./tokens";

/** Whether a value stands, with the place of it or of its empty field. */
export interface ValueFound {
  readonly state: ElementState;
  readonly evidence: Evidence | undefined;
}

/** The same with the unit in which it was read. */
export interface ValuePlace extends ValueFound {
  readonly facts: Facts;
}

/** What tells a value of one kind from others. */
export interface Reader {
  readonly kind: ValueKind;
  readonly label: string;
  readonly fits: (token: Token) => boolean;
  /** A party that, named in the label without the other, shows that the value is somebody else's. */
  readonly notOf: "customer" | "partner" | "third";
}

/** How a kind of value is labelled and looks. */
export function readerOf(kind: ValueKind): Pick<Reader, "label" | "fits"> {
  return READERS.find((reader) => reader.kind === kind)!;
}

/** Four to ten digits, no year, and not only zeros, which keep a place free. */
const PARTNER_NUMBER = /^(?!(?:19|20)\d\d$)(?!0+$)\d{4,10}$/;
/** Eight digits and letters. */
const CHANNEL_NUMBER = /^(?=.*\d)[0-9a-z]{8}$/;
/** One for each kind, in the order in which values are reported. */
export const READERS: readonly Reader[] = [
  {
    kind: "partner-id",
    label: "labels.partnerId",
    fits: (token) => PARTNER_NUMBER.test(token.norm),
    notOf: "third",
  },
  {
    kind: "channel-number",
    label: "labels.channelNumber",
    fits: (token) => PARTNER_NUMBER.test(token.norm) || CHANNEL_NUMBER.test(token.norm),
    notOf: "third",
  },
  { kind: "tenant-id", label: "labels.tenantId", fits: (token) => token.kind === "guid", notOf: "partner" },
  {
    kind: "domain",
    label: "labels.domain",
    fits: (token) => token.kind === "domain" && !token.norm.startsWith("onmicrosoft."),
    notOf: "partner",
  },
  { kind: "contact", label: "labels.contact", fits: (token) => token.kind === "email", notOf: "partner" },
];
/** The labels of identifiers, behind which an empty place is theirs. */
export const VALUE_LABELS = READERS.map(({ label }) => label).filter((label) => label !== "labels.contact");
/** Nothing but a label, a domain or an address tells of a value. */
export const TELLING = [...READERS.map(({ label }) => label), HOLDS_DOMAIN, HOLDS_ADDRESS];

/** A one-word label ("tenant", "manager") may stand for much else; only its value counts, not its absence. */
export function isStrict(facts: Facts, label: Hit): boolean {
  if (label.to > label.from) return true;
  const { tokens } = facts.unit;
  const token = tokens[label.from]!;
  // "onmicrosoft.com domain".
  if (tokens[label.from - 1]?.norm.startsWith("onmicrosoft.")) return true;
  return (
    !/^(?:tenant|directory|domain|owner|lead|manager|representative|director|onmicrosoft|pla|verzeichnis|mandant|locataire|annuaire|inquilino|directorio|responsable|leiter|leitung|beheer)$/.test(
      token.norm,
    ) && !isRole(token)
  );
}

/** "The tenant we are looking at", "which Ana gave me", "you need the tenant ID": who does something with it, or is told it, has not got it. */
const DOER = /^(?:we|i|me|you|wir|ich|mir|du|nous|je|vous|tu|nosotros|usted|ustedes|wij|ik|mij|jij|jullie)$/;

/** The words that label a value name only a party whose value is not sought. */
export function isForeign(label: readonly Token[], reader: Reader): boolean {
  const has = (side: string): boolean =>
    label.some(({ classes, norm }) => classes.includes(side) && !DOER.test(norm));
  return has(reader.notOf) && !has("customer") && !(reader.notOf === "third" && has("partner"));
}
