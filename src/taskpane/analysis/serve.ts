// Knows: what the worker does with each request: keep the agreement's paragraphs, and analyse them when told to.
// Refuses to know: the thread that it runs on.
import type { Paragraph, RuleSet } from "../../core";
import { analystInSlices } from "./in-slices";
import type { Answer, Request } from "./messages";

/** What to do with each request; `say` is told the answers. */
export function serve(say: (answer: Answer) => void): (request: Request) => Promise<void> {
  const analyse = analystInSlices();
  const paragraphs: Paragraph[] = [];
  let rules: RuleSet | undefined;
  return async (request) => {
    if (request.kind === "replace") {
      paragraphs.splice(request.from, request.count, ...request.paragraphs);
      return;
    }
    if (request.kind === "rules") {
      rules = request.rules;
      return;
    }
    const agreement = { paragraphs: [...paragraphs], notices: request.notices };
    const onShare = (share: number): void => say({ kind: "share", share });
    try {
      say({ kind: "analysis", analysis: await analyse(agreement, onShare, rules) });
    } catch (error) {
      say({ kind: "failed", message: String(error) });
    }
  };
}
