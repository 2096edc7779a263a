// Knows: Word on Windows' side of office.js: the object `window.external`, in the add-in's own window.
// Refuses to know: what a request means. office.js runs word-win32-16.01.js over it; no frame, no https.
import type { StandInWord } from "../stand-in-word";
import { ADD_IN_ID, Dispatch, Failure, failureCode, OfficeServices } from "./office-services";

type Callback = (answer: unknown, code?: number) => void;
type Handler = (dispatchId: number, payload: unknown) => void;

const LOCALE = "en-US";
const COERCIONS = ["text", "matrix", "table", "html", "ooxml"];
const FILE_TYPES: Record<number, "text" | "compressed" | "pdf"> = { 0: "text", 5: "compressed", 6: "pdf" };
const PLAYED_EVENTS = [Dispatch.SelectionChanged, Dispatch.SettingsChanged, Dispatch.RichApiMessage];

/** The arrays of the COM interface. */
const safeArray = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });

/** Plays Word in a window, before its scripts run. `word` is asked at each call, so that a test may exchange it. */
export function installWindowExternal(window: Window, word: StandInWord | (() => StandInWord)): void {
  const current = typeof word === "function" ? word : () => word;
  const handlers = new Map<number, Handler>();
  let services: OfficeServices | undefined;
  const serving = () => {
    if (services?.word !== current()) {
      services = new OfficeServices(current());
      listen(services.word, handlers);
    }
    return services!;
  };

  function execute(id: number, parameters: unknown[]): unknown[] {
    switch (id as Dispatch) {
      case Dispatch.RichApi: {
        const [status, headers, body] = serving().richApi(parameters[0] as unknown[]);
        return [status, safeArray(headers), body];
      }
      case Dispatch.GetSelectedData:
        return [serving().getSelectedData(COERCIONS[parameters[0] as number])];
      case Dispatch.SetSelectedData:
        serving().setSelectedData(COERCIONS[parameters[0] as number], parameters[1]);
        return [];
      case Dispatch.OpenFile: {
        const { handle, size } = serving().openFile(FILE_TYPES[parameters[0] as number]);
        return [handle, size];
      }
      case Dispatch.ReadFile: {
        const [handle, offset, length] = parameters as number[];
        const data = serving().readFile(handle, offset, length);
        return [typeof data === "string" ? data : safeArray(data), data.length];
      }
      case Dispatch.CloseFile:
        serving().closeFile(parameters[0] as number);
        return [];
      case Dispatch.FileProperties:
        return [safeArray(["C:\\Documents\\agreement.docx"])];
      case Dispatch.AppCommandDone:
        return [];
      default:
        throw new Error(`Word on Windows is not played for dispatch id ${id}.`);
    }
  }

  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of serving().word.settings.values) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: string[], values: string[], done: Callback) {
      try {
        serving().saveSettings(keys.map((key, i) => [key, values[i]]));
        done(0);
      } catch (error) {
        done(failureCode(error));
      }
    },
  };

  const constant =
    <T>(value: T) =>
    () =>
      value;
  const context = {
    GetAppType: constant(2),
    GetSolutionRef: constant(ADD_IN_ID),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(1),
    GetAppUILocale: constant(LOCALE),
    GetAppDataLocale: constant(LOCALE),
    GetDocUrl: constant("C:\\Documents\\agreement.docx"),
    GetAppCapabilities: constant(0),
    GetActivationMode: constant(2),
    GetControlIntegrationLevel: constant(1),
    GetSolutionToken: constant(""),
    GetCorrelationId: constant("00000000-0000-4000-8000-000000000002"),
    GetInstanceId: constant("00000000-0000-4000-8000-000000000003"),
    GetTouchEnabled: constant(false),
    GetCommerceAllowed: constant(true),
    GetSupportedMatrix: () => serving().requirementMatrix(),
    GetHostCustomMessage: constant(""),
    GetHostFullVersion: constant("16.0.20000.10000"),
    GetDialogRequirementMatrix: constant(""),
    GetFeaturesForSolution: constant(""),
    GetInitialDisplayMode: constant(2),
    GetSettings: constant(settings),
    GetOfficeThemeInfo: constant("{}"),
  };

  const external = {
    GetHostInfo: constant(`Word|Win32|16.01|${LOCALE}|00000000-0000-4000-8000-000000000002|||0`),
    GetContext: constant(context),
    GetLoggingAllowed: constant(false),
    Execute(id: number, parameters: unknown[], callback: Callback) {
      let answer: unknown;
      try {
        answer = safeArray([0, ...execute(id, parameters)]);
      } catch (error) {
        answer = failureCode(error);
      }
      window.setTimeout(() => callback(answer, 0), current().latency);
    },
    RegisterEvent(id: number, _target: unknown, handler: Handler, callback: Callback) {
      serving();
      const played = PLAYED_EVENTS.includes(id) || id === Dispatch.AppCommandInvoked;
      if (played) handlers.set(id, handler);
      callback(played ? 0 : Failure.OperationNotSupported);
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback) {
      handlers.delete(id);
      callback(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}

function listen(word: StandInWord, handlers: ReadonlyMap<number, Handler>): void {
  word.onNotice((notice) => {
    switch (notice.name) {
      case "documentSelectionChanged":
        return handlers.get(Dispatch.SelectionChanged)?.(Dispatch.SelectionChanged, safeArray([]));
      case "settingsChanged":
        return handlers.get(Dispatch.SettingsChanged)?.(Dispatch.SettingsChanged, safeArray([]));
      case "richApiMessage":
        return handlers.get(Dispatch.RichApiMessage)?.(
          Dispatch.RichApiMessage,
          safeArray([safeArray(notice.entry)]),
        );
    }
  });
}
