// Knows: what the workshop is made of: where drafts are kept, who does long work, and how Word is asked.
// It is a bundle of its own, loaded when the user first turns to maintaining.
import type { ReactNode } from "react";
import type { Agreement } from "../../core";
import type { Library } from "../../library";
import { readSelection } from "../../word";
import type { Remembered } from "../remembered";
import { Drafts } from "./drafts";
import { openDraftStore } from "./draft-store";
import { workInSlices, workInWorker } from "./jobs/work";
import { Maintain as MaintainScreens } from "./Maintain";

// Where a policy forbids storage, the mere look at `indexedDB` may throw.
const drafts = Drafts.open((async () => openDraftStore(indexedDB))());

const work = workInWorker(
  () => new Worker(new URL("./jobs/worker.ts", import.meta.url)),
  workInSlices(() => import("./jobs/jobs")),
);

/** The workshop on the library that the review uses. */
export function Maintain({
  published,
  readAgreement,
  remembered,
  onBack,
}: {
  readonly published: Library;
  readonly readAgreement: () => Promise<Agreement>;
  readonly remembered: Remembered;
  readonly onBack: () => void;
}): ReactNode {
  return (
    <MaintainScreens
      opening={drafts}
      published={published}
      work={work}
      document={{ read: readAgreement, readSelection }}
      remembered={remembered}
      onBack={onBack}
    />
  );
}
