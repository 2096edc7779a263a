// Knows: the worker's side: keeps the agreement's paragraphs, and analyses them when told to.
// Refuses to know: the pane. It is a bundle of its own.
import type { Paragraph } from "../../core";
import { analystInSlices } from "./in-slices";
import type { Answer, Request } from "./messages";

const analyse = analystInSlices();
const paragraphs: Paragraph[] = [];
const say = (answer: Answer): void => self.postMessage(answer);

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "replace") {
    paragraphs.splice(data.from, data.count, ...data.paragraphs);
    return;
  }
  const agreement = { paragraphs: [...paragraphs], notices: data.notices };
  analyse(agreement, (share) => say({ kind: "share", share })).then(
    (analysis) => say({ kind: "analysis", analysis }),
    (error: unknown) => say({ kind: "failed", message: String(error) }),
  );
});
say({ kind: "ready" });
