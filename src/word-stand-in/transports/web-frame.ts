// Knows: Word on the web's side of office.js: messages between the page that shows Word and the add-in's frame.
// Refuses to know: what a request means. The add-in's page and office.js run unmodified; only the frame's name tells
// them that Word is there. Word's page and the add-in's must be https on one host name, or office.js refuses.
import type { Notice, StandInWord } from "../stand-in-word";
import { ADD_IN_ID, Dispatch, Failure, failureCode, OfficeServices } from "./office-services";

/** How the add-in's frame gives the keyboard back; the host page decides where the focus goes. */
export type FocusExit = "forward" | "backward" | "escape";

interface WebFrameOptions {
  /** Address of the add-in's page. */
  paneUrl: string;
  locale?: string;
  onFocusExit?: (exit: FocusExit) => void;
}

interface Message {
  _messageType: 0 | 1;
  _actionName: string;
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** Requests of the common API; each kind keeps its parameters in a place of its own. */
interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaGetBindingData?: { CoerceType: string };
  DdaSetBindingData?: { CoerceType: string; Data: unknown };
  DdaSettingsMethod?: { Properties?: [string, string][] };
  /** File requests: type, slice size, handle, slice index. */
  [index: number]: number;
}

const FOCUS_EXITS: Record<number, FocusExit> = {
  5: "escape",
  6: "escape",
  13: "forward",
  14: "backward",
  15: "escape",
  17: "forward",
  18: "backward",
};
const PLAYED_EVENTS = ["documentSelectionChanged", "settingsChanged", "richApiMessage", "appCommandInvoked"];
const DOCUMENT_URL = "https://contoso.example/Documents/agreement.docx";
const FILE_TYPES = ["text", "compressed", "pdf"] as const;
const WORD_ON_THE_WEB = 32;
const READ_WRITE = 1;
let conversations = 0;
const newConversation = () => `conversation-${Date.now().toString(36)}-${++conversations}`;

export class WebFrameTransport {
  #conversationId = newConversation();
  readonly #services: OfficeServices;
  readonly #events = new Set<string>();
  readonly #sliceSizes = new Map<number, number>();
  #frame: HTMLIFrameElement | undefined;
  #stopNotices: () => void;

  constructor(
    private readonly word: StandInWord,
    private readonly options: WebFrameOptions,
  ) {
    this.#services = new OfficeServices(word);
    this.#stopNotices = word.onNotice((notice) => this.#notice(notice));
    window.addEventListener("message", this.#receive);
  }

  /** Puts the add-in's frame into the container. */
  mount(container: HTMLElement): HTMLIFrameElement {
    const frame = container.ownerDocument.createElement("iframe");
    frame.title = "task pane";
    frame.name = this.#frameName();
    frame.src = this.options.paneUrl;
    this.#frame = frame;
    container.append(frame);
    return frame;
  }

  /**
   * Loads the add-in's page anew in the same frame, as another conversation: nothing that it knew of Word is left. For
   * a pane on the host page's own origin, since no other page may rename the frame's window.
   */
  restart(): void {
    const frame = this.#frame;
    if (!frame) throw new Error("restart() needs a mounted frame.");
    this.#conversationId = newConversation();
    this.#events.clear();
    frame.contentWindow!.name = frame.name = this.#frameName();
    frame.src = this.options.paneUrl;
  }

  /** Takes the frame away and stops serving it. */
  unmount(): void {
    window.removeEventListener("message", this.#receive);
    this.#stopNotices();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #frameName(): string {
    const hostInfo = ["Word", "Web", "16.01", this.#locale, this.#conversationId, "", "", "0"].join("$");
    return JSON.stringify({
      baseFrameName: `_xdm_${this.#conversationId}`,
      hostInfo,
      xdmInfo: [this.#conversationId, ADD_IN_ID, location.href].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  get #locale(): string {
    return this.options.locale ?? "en-US";
  }

  #receive = (event: MessageEvent): void => {
    if (!this.#frame || event.source !== this.#frame.contentWindow || typeof event.data !== "string") return;
    const message = parse(event.data);
    if (message?._messageType === 0) window.setTimeout(() => this.#serve(message), this.#delay(message));
  };

  /** Latency is that of document requests; start-up and focus are not held back. */
  #delay(message: Message): number {
    return message._actionName === "executeMethod" ? this.word.latency : 0;
  }

  #serve(message: Message): void {
    const name = message._actionName;
    if (message._actionType === 1) return this.#register(message);
    if (message._actionType === 2) {
      this.#events.delete(name);
      return this.#reply(message, { Error: 0 });
    }
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#reply(message, this.#appContext());
      case "ContextActivationManager_notifyHost":
        this.#notified(message._data);
        return this.#reply(message, null);
      case "executeMethod":
        return this.#reply(message, this.#execute(message._data as MethodCall));
      default:
        return this.#reply(message, null, -2);
    }
  }

  #register(message: Message): void {
    const played = PLAYED_EVENTS.includes(message._actionName);
    if (played) this.#events.add(message._actionName);
    this.#reply(message, { Error: played ? 0 : Failure.OperationNotSupported });
  }

  #notified(data: unknown): void {
    const exit = Array.isArray(data) ? FOCUS_EXITS[data[1] as number] : undefined;
    if (exit) this.options.onFocusExit?.(exit);
  }

  #notice(notice: Notice): void {
    if (!this.#events.has(notice.name)) return;
    this.#send({
      _messageType: 1,
      _actionName: notice.name,
      _conversationId: this.#conversationId,
      _correlationId: -1,
      _data: notice.name === "richApiMessage" ? { ArrayData: [notice.entry] } : {},
      _errorCode: 0,
      _responseType: 1,
    });
  }

  #reply(message: Message, data: unknown, errorCode = 0): void {
    this.#send({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: 0,
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 });
    this.#frame?.contentWindow?.postMessage(text, new URL(this.options.paneUrl, location.href).origin);
  }

  /** What office.js learns about Word when it starts. */
  #appContext(): object {
    return {
      _id: ADD_IN_ID,
      _appName: WORD_ON_THE_WEB,
      _appVersion: "16.01",
      _appMinorVersion: 0,
      _appUILocale: this.#locale,
      _dataLocale: this.#locale,
      _docUrl: DOCUMENT_URL,
      _clientMode: READ_WRITE,
      _settings: Object.fromEntries(this.word.settings.values),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.#conversationId,
      _appInstanceId: this.#conversationId,
      _requirementMatrix: this.#services.requirementMatrix(),
      _hostFullVersion: "16.0.20000.10000",
      _addinName: "add-in",
      _appDomains: [],
      _initialDisplayMode: 2,
    };
  }

  #execute(call: MethodCall): object {
    const answer = { Version: 1, Error: 0 };
    try {
      return { ...answer, ...this.#answer(call) };
    } catch (error) {
      return { ...answer, Error: failureCode(error) };
    }
  }

  #answer(call: MethodCall): object {
    const services = this.#services;
    switch (call.DdaMethod.DispatchId as Dispatch) {
      case Dispatch.RichApi:
        return { Data: services.richApi(call.ArrayData ?? []) };
      case Dispatch.GetSelectedData:
        return { Data: services.getSelectedData(call.DdaGetBindingData!.CoerceType) };
      case Dispatch.SetSelectedData:
        services.setSelectedData(call.DdaSetBindingData!.CoerceType, call.DdaSetBindingData!.Data);
        return {};
      case Dispatch.LoadSettings:
        return { Properties: { Settings: [...this.word.settings.values] } };
      case Dispatch.SaveSettings:
        services.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return {};
      case Dispatch.FileProperties:
        return { Properties: { Url: DOCUMENT_URL } };
      case Dispatch.OpenFile: {
        const { handle, size } = services.openFile(FILE_TYPES[call[0]]);
        this.#sliceSizes.set(handle, call[1]);
        return { 0: handle, 1: size };
      }
      case Dispatch.ReadFile: {
        const size = this.#sliceSizes.get(call[2]) ?? 0;
        const data = services.readFile(call[2], call[3] * size, size);
        return { 0: data, 1: data.length };
      }
      case Dispatch.CloseFile:
        services.closeFile(call[2]);
        return {};
      case Dispatch.AppCommandDone:
        return {};
      default:
        throw new Error(`Word on the web is not played for dispatch id ${call.DdaMethod.DispatchId}.`);
    }
  }
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
