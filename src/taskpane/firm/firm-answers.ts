// Knows: which questions of the library are about the user's own firm, and how the answers are kept on this computer.
// Refuses to know: how they are asked, and which clause asks for which.
import { type Clause, type FillIn, type FillInValues, problemWith } from "../../core";
import type { Library } from "../../library";
import type { Remembered } from "../remembered";
import { TEXTS } from "../texts";

export const FIRM_NAME = "supplier-name";
export const PARTNER_ID = "partner-id";
/** The firm's ID that stands for no location: known only so that it is noticed in the place of the other. */
export const GLOBAL_ID = "partner-global-id";

/** Questions that are asked of a firm whether or not a wording of the library asks for the answer. */
const ALWAYS: readonly FillIn[] = [
  { name: GLOBAL_ID, kind: "partner-id", example: "4567889", ...TEXTS.firm.globalId },
  { name: "partner-channel-number", kind: "text", example: "1a2b3c4d", ...TEXTS.firm.channelNumber },
];

const NAME = "firm";

/** Whether a fill-in asks for a fact of the partner: by the name that it has in every library. */
function asksForFirm({ name }: Pick<FillIn, "name">): boolean {
  return /^(?:partner|supplier)-/.test(name);
}

/** What a firm is asked once: its name, and everything else that the library's wordings ask of it, each question once. */
export function firmQuestions({ families }: Pick<Library, "families">): FillIn[] {
  const asked = Object.values(families)
    .flatMap(({ clauses }) => clauses as readonly Clause[])
    .filter(({ language }) => language.startsWith("en"))
    .flatMap(({ fillIns }) => fillIns.filter(asksForFirm));
  const questions = new Map<string, FillIn>();
  for (const fillIn of [...asked, ...ALWAYS])
    if (!questions.has(fillIn.name)) questions.set(fillIn.name, fillIn);
  const all = [...questions.values()];
  return [...all.filter(({ name }) => name === FIRM_NAME), ...all.filter(({ name }) => name !== FIRM_NAME)];
}

/** The answers as they are kept; none where there are none, or where what is kept cannot be read. */
export function readFirm(remembered: Remembered): FillInValues {
  try {
    const kept: unknown = JSON.parse(remembered.read(NAME) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return {};
  }
}

/** Keeps the answers that are not empty, or erases all where none is left; answers whether they are kept now. */
export function keepFirm(remembered: Remembered, answers: FillInValues): boolean {
  const told = Object.fromEntries(
    Object.entries(answers)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ""),
  );
  if (Object.keys(told).length === 0) {
    remembered.erase(NAME);
    return remembered.read(NAME) === undefined;
  }
  remembered.write(NAME, JSON.stringify(told));
  return remembered.read(NAME) === JSON.stringify(told);
}

/** What the answers to a clause tell of the firm that is not kept yet. */
export function newsOfFirm({ fillIns }: Clause, values: FillInValues, firm: FillInValues): FillInValues {
  return Object.fromEntries(
    fillIns
      .filter(asksForFirm)
      .map((fillIn) => [fillIn, (values[fillIn.name] ?? "").trim()] as const)
      .filter(
        ([fillIn, value]) =>
          value !== "" && value !== firm[fillIn.name] && problemWith(fillIn, value) === undefined,
      )
      .map(([{ name }, value]) => [name, value]),
  );
}
