// Knows: what Office's common API (Office.context.document) asks of Word, by dispatch id, whatever the transport.
// Refuses to know: how requests and answers travel.
import { HostError } from "../rich-api/server-object";
import type { StandInWord } from "../stand-in-word";

/** Ids under which office.js calls Word, the same on every transport. */
export enum Dispatch {
  SelectionChanged = 2,
  RichApiMessage = 33,
  AppCommandInvoked = 39,
  SettingsChanged = 1,
  GetSelectedData = 64,
  SetSelectedData = 65,
  LoadSettings = 75,
  SaveSettings = 76,
  OpenFile = 77,
  ReadFile = 80,
  CloseFile = 81,
  FileProperties = 86,
  RichApi = 93,
  AppCommandDone = 94,
}

/** Error codes of the common API; office.js turns them into an asyncResult.error. */
export enum Failure {
  CoercionTypeNotSupported = 1000,
  FileTypeNotSupported = 1009,
  CannotWriteToSelection = 2001,
  SettingsCannotSave = 4001,
  OperationNotSupported = 5000,
  InternalError = 5001,
  InvalidParameter = 5010,
}

class ServiceFailure extends Error {
  constructor(readonly code: Failure) {
    super(Failure[code]);
  }
}

/** Requirement sets of the common API; they come with every Word that has the Word API. */
export const COMMON_SETS: Readonly<Record<string, string>> = {
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  OoxmlCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TextCoercion: "1.1",
  TextFile: "1.1",
};

export const ADD_IN_ID = "00000000-0000-4000-8000-000000000001";

type FileContent = Uint8Array | string;

export class OfficeServices {
  #files = new Map<number, FileContent>();
  #nextFile = 1;

  constructor(readonly word: StandInWord) {}

  /** The advertised sets as office.js wants them: JSON of name to number. */
  requirementMatrix(): string {
    return JSON.stringify({ ...COMMON_SETS, ...this.word.sets });
  }

  /** `call` is what OfficeExtension sends: partition, method, path, headers, body and flags. */
  richApi(call: unknown[]): [status: number, headers: string[], body: string] {
    const [, , path, , body] = call;
    if (path !== "ProcessQuery") throw new ServiceFailure(Failure.OperationNotSupported);
    return [200, ["Content-Type", "application/json"], this.word.answer(String(body))];
  }

  getSelectedData(coercion: string): string {
    const selection = this.word.root.GetSelection();
    if (coercion === "text") return selection.Text;
    if (coercion === "ooxml") return selection.GetOoxml();
    throw new ServiceFailure(Failure.CoercionTypeNotSupported);
  }

  setSelectedData(coercion: string, data: unknown): void {
    const { word } = this;
    if (word.mode === "view") throw new ServiceFailure(Failure.CannotWriteToSelection);
    word.document.change("Add-in", () => {
      const selection = word.root.GetSelection();
      if (coercion === "text") selection.InsertText(String(data), "Replace");
      else if (coercion === "ooxml") selection.InsertOoxml(String(data), "Replace");
      else throw new ServiceFailure(Failure.CoercionTypeNotSupported);
    });
  }

  saveSettings(values: Iterable<[string, string]>): void {
    if (this.word.mode === "view") throw new ServiceFailure(Failure.SettingsCannotSave);
    this.word.settings.replaceAll(values);
  }

  /** The whole document, as it stands now, to be read in slices. */
  openFile(type: "text" | "compressed" | "pdf"): { handle: number; size: number } {
    if (type === "pdf") throw new ServiceFailure(Failure.FileTypeNotSupported);
    // Word leaves the add-in's settings out of this copy (belief: settings-not-in-get-file).
    const content = type === "text" ? this.word.root.Body.Text : this.word.document.save();
    const handle = this.#nextFile++;
    this.#files.set(handle, content);
    return { handle, size: content.length };
  }

  readFile(handle: number, offset: number, length: number): number[] | string {
    const file = this.#files.get(handle);
    if (file === undefined) throw new ServiceFailure(Failure.InvalidParameter);
    const slice = file.slice(offset, offset + length);
    return typeof slice === "string" ? slice : Array.from(slice);
  }

  closeFile(handle: number): void {
    if (!this.#files.delete(handle)) throw new ServiceFailure(Failure.InvalidParameter);
  }
}

/** The code to answer for whatever was thrown. */
export function failureCode(error: unknown): Failure {
  if (error instanceof ServiceFailure) return error.code;
  if (error instanceof HostError && error.code === "ApiNotFound") return Failure.OperationNotSupported;
  return Failure.InternalError;
}
