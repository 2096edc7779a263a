// Knows: what every screen of the workshop has at hand.
// Refuses to know: what it does with it.
import { createContext, useContext } from "react";
import type { Agreement, Paragraph } from "../../core";
import type { Work } from "./jobs/work";
import type { Workshop, WorkshopSteps } from "./use-workshop";

export interface Tools {
  readonly workshop: Workshop;
  readonly steps: WorkshopSteps;
  readonly work: Work;
  readonly document: WorkshopDocument;
  /** Today's date in ISO form. */
  readonly today: string;
  /** Who is at the keyboard, as the records name people; "" until they have said so. */
  readonly me: string;
  readonly setMe: (name: string) => void;
  /** Says in the status region what was done. */
  readonly say: (what: string) => void;
}

/** What the workshop wants of the open document. Promises reject with an error whose `message` names the way out. */
export interface WorkshopDocument {
  read(): Promise<Agreement>;
  readSelection(): Promise<readonly Paragraph[]>;
}

export const ToolsContext = createContext<Tools | undefined>(undefined);

/** @throws Error outside the workshop. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error("This screen stands outside the workshop.");
  return tools;
}
