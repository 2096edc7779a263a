// Knows: what the workshop and its worker say to each other.
// Refuses to know: what either does with it.
import type { JobName } from "./jobs";

export type Request =
  | { readonly kind: "do"; readonly id: number; readonly name: JobName; readonly input: unknown }
  | { readonly kind: "stop"; readonly id: number };

/** `ready` comes once, when the worker can be spoken to. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "share"; readonly id: number; readonly share: number }
  | { readonly kind: "done"; readonly id: number; readonly output: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
