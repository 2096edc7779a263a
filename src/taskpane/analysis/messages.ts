// Knows: what the pane and its worker say to each other.
// Refuses to know: what either does with it.
import type { Analysis, Paragraph, RuleSet } from "../../core";

/** The worker keeps the paragraphs of one agreement and the rules; it is told the differences in portions, then to analyse. */
export type Request =
  | {
      readonly kind: "replace";
      readonly from: number;
      readonly count: number;
      readonly paragraphs: readonly Paragraph[];
    }
  | { readonly kind: "rules"; readonly rules: RuleSet | undefined }
  | { readonly kind: "analyse"; readonly notices: readonly string[] };

/** `ready` comes once, when the worker can be spoken to. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "analysis"; readonly analysis: Analysis }
  | { readonly kind: "failed"; readonly message: string };
