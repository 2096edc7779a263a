// Knows: that it is a worker. It is a bundle of its own.
// Refuses to know: what it is asked to do (serve.ts).
import type { Answer, Request } from "./messages";
import { serve } from "./serve";

const say = (answer: Answer): void => self.postMessage(answer);
const answer = serve(say);

self.addEventListener("message", ({ data }: MessageEvent<Request>) => void answer(data));
say({ kind: "ready" });
