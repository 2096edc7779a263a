// Knows: how one Word serves one add-in: the open document, the executor behind office.js, counts, faults, modes.
// Refuses to know: OOXML, what objects do, and how messages reach the add-in (transports/).
import { AddInSettings } from "./add-in-settings";
import type { Host } from "./objects/host";
import { OpenDocumentObject } from "./objects/open-document";
import { WordDocument } from "./ooxml";
import { playing, type QuirkId } from "./quirks";
import { Executor, type Around } from "./rich-api/executor";
import { wordError } from "./rich-api/faults";
import { ParagraphWatch } from "./rich-api/paragraph-watch";
import {
  ActionType,
  isCleanup,
  isInitialisation,
  type RichApiRequest,
  type RichApiResponse,
} from "./rich-api/protocol";
import { SearchOptions } from "./rich-api/search-options";
import { HostError, ServerObject } from "./rich-api/server-object";
import { eventNumber } from "./supplement/event-numbers";

/** What a Word of Microsoft 365 offers on all platforms; WordApiDesktop is left to tests that ask for it. */
const DEFAULT_SETS: Readonly<Record<string, string>> = { WordApi: "1.8" };

/** The next sync fails with `code` after `afterActions` (0 when left out) of its actions were carried out. */
export interface Fault {
  code: string;
  afterActions?: number;
}

export interface Stats {
  /** Requests that an add-in's context.sync() sent. */
  syncs: number;
  /** Requests by which office.js gives objects back after a run. */
  cleanups: number;
  /** Actions in the syncs. */
  actions: number;
  /** Characters of JSON in the syncs, requests and answers together. */
  bytes: number;
}

/** What Word tells the add-in unasked; `entry` is a message as office.js's event registration expects it. */
export type Notice =
  | { name: "documentSelectionChanged" }
  | { name: "settingsChanged" }
  | {
      name: "richApiMessage";
      entry: [category: number, type: number, target: string, message: string, id: number, remote: boolean];
    };

const EVENT_CATEGORY = 65536;
const NO_STATS: Stats = { syncs: 0, cleanups: 0, actions: 0, bytes: 0 };

export class StandInWord implements Host {
  document: WordDocument;
  settings: AddInSettings;
  /** How long an answer to the add-in is held back, in milliseconds. */
  latency = 0;
  mode: "edit" | "view" = "edit";

  #executor = new Executor({
    root: () => this.root,
    create: (serverName) => createObject(serverName),
    listen: (object, event, on) => this.#listen(object, event, on),
  });
  #wrappers = new Map<string, WeakMap<Node, ServerObject>>();
  #listeners = new Set<(notice: Notice) => void>();
  #listening = new Set<string>();
  #watching = false;
  #stats = { ...NO_STATS };
  #fault: Fault | undefined;
  #messages = 0;
  #later: (() => void)[] = [];

  constructor(document: WordDocument, options: { sets?: Record<string, string> } = {}) {
    this.document = document;
    this.settings = this.#opened();
    this.setSets(options.sets ?? DEFAULT_SETS);
  }

  /** Puts another document in the place of this one; objects and events that the add-in holds are gone, as in Word. */
  open(bytes: Uint8Array): void {
    this.document = WordDocument.open(bytes);
    this.settings = this.#opened();
    this.#executor.references.releaseAll();
    this.#listening.clear();
    this.#watching = false;
  }

  /** The .docx as it stands, the add-in's settings in it. */
  save(): Uint8Array {
    return this.settings.saveInto(this.document.save());
  }

  /**
   * Carries out one request of office.js. What it writes is one undo step, also when it fails
   * (belief: failed-sync-keeps).
   */
  processQuery(request: RichApiRequest): RichApiResponse {
    const own = isInitialisation(request);
    const counted = !own && !isCleanup(request);
    if (counted) {
      this.#stats.syncs++;
      this.#stats.actions += request.Actions.length;
    } else if (!own) this.#stats.cleanups++;
    const fault = counted ? this.#fault : undefined;
    if (counted) this.#fault = undefined;
    const around = this.mode === "view" ? this.#readOnly : plain;
    if (this.mode === "view") return this.#faulty(request, fault, around);
    const response = this.document.change("Add-in", () => this.#faulty(request, fault, around));
    for (const act of this.#later.splice(0)) act();
    return response;
  }

  /** As `processQuery`, on the JSON text that travels; counts it. */
  answer(requestText: string): string {
    const request = JSON.parse(requestText) as RichApiRequest;
    const text = JSON.stringify(this.processQuery(request));
    if (!isInitialisation(request) && !isCleanup(request))
      this.#stats.bytes += requestText.length + text.length;
    return text;
  }

  /** Puts the caret into the paragraph with this index in `document.paragraphs()`, before the offset-th character. */
  select(paragraph: number, offset = 0): void {
    const element = this.document.paragraphs()[paragraph];
    if (!element) throw new RangeError(`The document has no paragraph ${paragraph}.`);
    const caret = { paragraph: element, offset };
    this.document.select({ anchor: caret, focus: caret });
  }

  undo(): void {
    this.document.undo();
  }

  stats(): Stats {
    return { ...this.#stats };
  }

  resetStats(): void {
    this.#stats = { ...NO_STATS };
  }

  failNext(fault: Fault): void {
    this.#fault = fault;
  }

  setLatency(milliseconds: number): void {
    this.latency = milliseconds;
  }

  /** In view mode reads work and writes answer GeneralException (belief: viewing-mode). */
  setMode(mode: "edit" | "view"): void {
    this.mode = mode;
    this.settings.locked = mode === "view";
  }

  setTracking(mode: "off" | "all"): void {
    this.document.trackingMode = mode === "all" ? "TrackAll" : "Off";
  }

  /** Gets wrong from now on what the named quirks say, and nothing else. */
  setQuirks(...ids: QuirkId[]): void {
    this.#executor.members.around = playing(ids, (act) => this.#later.push(act));
  }

  setSets(sets: Record<string, string>): void {
    this.#executor.members.sets = { ...sets };
  }

  /** The object behind `context.document`. */
  get root(): OpenDocumentObject {
    return this.wrap("Document", this.document.body, () => new OpenDocumentObject(this));
  }

  /** The advertised requirement sets of Word's own API. */
  get sets(): Record<string, string> {
    return this.#executor.members.sets;
  }

  wrap<T extends ServerObject>(kind: string, node: Node, make: () => T): T {
    const known = this.#wrappers.get(kind) ?? new WeakMap<Node, ServerObject>();
    this.#wrappers.set(kind, known);
    const object = known.get(node) ?? make();
    known.set(node, object);
    return object as T;
  }

  raise(event: string, payload: unknown): void {
    if (!this.#listening.has(event)) return;
    const type = eventNumber("Document", event);
    const message = JSON.stringify(payload);
    this.#tell({
      name: "richApiMessage",
      entry: [EVENT_CATEGORY, type, "", message, ++this.#messages, false],
    });
  }

  /** Called with everything that Word says unasked; answers the call that ends it. */
  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice);
  }

  #opened(): AddInSettings {
    const { document } = this;
    document.onSelect(() => document === this.document && this.#tell({ name: "documentSelectionChanged" }));
    const settings = new AddInSettings(document);
    settings.locked = this.mode === "view";
    settings.onChange(() => settings === this.settings && this.#tell({ name: "settingsChanged" }));
    return settings;
  }

  #faulty(request: RichApiRequest, fault: Fault | undefined, around: Around): RichApiResponse {
    const after = fault ? (fault.afterActions ?? 0) : Infinity;
    const response = this.#executor.execute(request, (action, index, run, target) => {
      if (index >= after) throw wordError(fault!.code);
      return around(action, index, run, target);
    });
    if (fault && !response.Error) {
      const { code, message, httpStatus } = wordError(fault.code);
      response.Error = { Code: code, Message: message, Location: "", HttpStatusCode: httpStatus };
    }
    return response;
  }

  /** A write is what changes the document: it is taken back and refused. */
  #readOnly: Around = (action, _index, run, target) => {
    const writesProperty =
      action.ActionType === ActionType.SetProperty && !(target() instanceof SearchOptions);
    if (writesProperty) throw wordError("GeneralException");
    const { value, changed } = this.document.rehearse(run);
    if (changed) throw wordError("GeneralException");
    return value;
  };

  #listen(object: ServerObject, event: string, on: boolean): void {
    if (object.typeName !== "Document" || !ParagraphWatch.EVENTS.includes(event)) {
      throw new HostError(
        "ApiNotFound",
        `The stand-in Word does not raise ${object.typeName}.on${event}.`,
        404,
      );
    }
    if (on) this.#listening.add(event);
    else this.#listening.delete(event);
    if (!this.#watching) new ParagraphWatch(this);
    this.#watching = true;
  }
}

const plain: Around = (_action, _index, run) => run();

function createObject(serverName: string): ServerObject {
  if (serverName === "Microsoft.WordServices.SearchOptions") return new SearchOptions();
  if (serverName === "Microsoft.InternalService.AddinInternalService") return new AddInInternalService();
  throw new HostError("ApiNotFound", `The stand-in Word cannot create a ${serverName}.`, 404);
}

/** To whom office.js reports, while it starts, that its ribbon actions are ready. */
class AddInInternalService extends ServerObject {
  readonly typeName = "AddinInternalService";
}
