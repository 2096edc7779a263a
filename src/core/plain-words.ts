// Knows: the plain English for ids, signals, rule parts and lists that explanations are made of.
// Refuses to know: which explanation is true.
import { compileCue } from "./cue";
import type { Level, Status } from "./finding";

/** "partner-id" as people write it. */
export function labelOf(element: string): string {
  const words = element.replace(/-/g, " ").replace(/\bid\b/, "ID");
  return words.replace(/^partner ID$/, "Partner ID");
}

/** The words in quotation marks; of many, the beginning. */
export function quoted(text: string): string {
  const short = text.replace(/\s+/g, " ");
  return `“${short.length > 80 ? `${short.slice(0, 77).trimEnd()}…` : short}”`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], and = "and"): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;
}

/** "would be required", "would not be needed". */
export function levelInWords(level: Level, verb: "is" | "would"): string {
  if (level === "not-applicable") return verb === "is" ? "is not needed" : "would not be needed";
  return `${verb === "is" ? "is" : "would be"} ${level}`;
}

/** What a change leads to. */
export const BECOMES: Readonly<Record<Status, string>> = {
  present: "the clause would be there and complete",
  incomplete: "the clause would be incomplete",
  mentioned: "the subject would only be mentioned",
  adverse: "the agreement would speak against it",
  missing: "nothing of the kind would be left",
};

/** The same for facts; a change for the worse leaves never all of them. */
export const FACTS_BECOME: Readonly<Partial<Record<Status, string>>> = {
  incomplete: "the facts would be incomplete",
  missing: "too few of the facts would be left",
};

const PRODUCT_WORDS: Readonly<Record<string, string>> = {
  "microsoft-365": "Microsoft 365",
  azure: "Azure",
  "dynamics-365": "Dynamics 365",
  "power-platform": "the Power Platform",
};

const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  "any:service": "services on a Microsoft cloud product",
  "any:route": "a way in which licences are bought",
  "work:managed": "managed services",
  "work:migration": "a migration",
  "licences:named": "licences",
  "licences:needed": "licences that the work needs",
  "sells:csp": "the partner's sale of licences or Azure through CSP",
  "sells:ea": "the partner's sale of licences under an enterprise agreement",
  "route:csp": "a purchase through CSP",
  "route:csp-other": "a purchase through CSP from somebody else",
  "route:ea": "a purchase under an enterprise agreement",
  "route:other": "a purchase from somebody else",
  "route:web-direct": "a purchase directly from Microsoft",
  "customer:us-public-sector": "a public-sector customer in the United States",
};

/** What the agreement is about where the signal is told; a library may use names that are not known here. */
export function signalInWords(signal: string): string {
  const [kind, rest] = signal.split(/:(.*)/s) as [string, string | undefined];
  if (kind === "service") return `services on ${PRODUCT_WORDS[rest!] ?? rest!}`;
  return SIGNAL_WORDS[signal] ?? `“${signal}”`;
}

const RULE_PART_WORDS: Readonly<Record<string, string>> = {
  names: "name",
  ambiguous: "short name",
  described: "description",
  operative: "operative wording",
  adverse: "refusal",
  adverseNames: "unqualified name",
  acts: "act",
  titled: "words under a title",
};

/** "cpor.names" as a kind of cue; what is no part of a family's rule is a word of force. */
export function rulePartInWords(rule: string): string {
  return RULE_PART_WORDS[rule.slice(rule.indexOf(".") + 1)] ?? "word of force";
}

/** Up to `most` wordings that the cues stand for; only cues that are plain words make good examples. */
export function examplesOf(cues: readonly string[], most: number): string[] {
  const examples = new Map<string, string>();
  for (const cue of cues) {
    if (examples.size === most) break;
    if (/[<*]|\.\./.test(cue)) continue;
    const [first] = compileCue(cue) as Exclude<ReturnType<typeof compileCue>, { message: string }>;
    const words = first!.map((step) => step.words[0]!);
    // "tenant id" and "tenantid", "agree" and "agrees" are one example.
    const letters = words.join("");
    if (![...examples.keys()].some((known) => letters.startsWith(known)))
      examples.set(letters, words.join(" "));
  }
  return [...examples.values()].map((example) => example.replace(/\bid\b/, "ID"));
}
