import { StandInWord, WebFrameTransport, WordDocument } from "../../../src/word-stand-in";
import { docx, paragraph } from "../../support/docx";

const PANE = "https://localhost:3000/taskpane.html";
const agreement = docx(paragraph("Heading 1", "Term"), paragraph("Normal", "One year."));

interface Answer {
  _actionName: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
  _errorCode: number;
  _responseType: number;
}

/** A frame whose page is played by the test: what it says, and what it hears. */
function pane(onFocusExit?: (exit: string) => void) {
  const word = new StandInWord(WordDocument.open(agreement));
  const transport = new WebFrameTransport(word, { paneUrl: PANE, onFocusExit });
  const frame = transport.mount(document.body);
  const heard: Answer[] = [];
  const post = jest.spyOn(frame.contentWindow!, "postMessage").mockImplementation(((
    text: string,
    origin: string,
  ) => {
    expect(origin).toBe("https://localhost:3000");
    heard.push(JSON.parse(text) as Answer);
  }) as typeof window.postMessage);
  let correlation = 0;
  const say = async (name: string, data: unknown, type = 0): Promise<Answer> => {
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: type,
      _correlationId: ++correlation,
      _data: data,
    };
    const text = JSON.stringify({ ...message, _conversationId: "c" });
    window.dispatchEvent(new MessageEvent("message", { data: text, source: frame.contentWindow }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    return heard.find(({ _correlationId: id }) => id === correlation)!;
  };
  const method = async (id: number, parameters: object = {}) =>
    (await say("executeMethod", { ...parameters, DdaMethod: { DispatchId: id } }))._data!;
  return { word, transport, frame, heard, post, say, method };
}

describe("Word on the web", () => {
  let open: ReturnType<typeof pane>;
  beforeEach(() => (open = pane()));
  afterEach(() => open.transport.unmount());

  it("tells by the frame's name that it is there", () => {
    const name = JSON.parse(open.frame.name) as { hostInfo: string; xdmInfo: string };
    expect(name.hostInfo).toMatch(/^Word\$Web\$16\.01\$en-US\$/);
    expect(name.xdmInfo.split("|")[2]).toBe(location.href);
    expect([open.frame.title, open.frame.src]).toEqual(["task pane", PANE]);
  });

  it("answers office.js's first question with what it offers", async () => {
    open.word.setSets({ WordApi: "1.5" });
    const { _data: context } = await open.say("ContextActivationManager_getAppContextAsync", "id");
    expect(context).toMatchObject({ _appName: 32, _clientMode: 1, _settings: {} });
    expect(JSON.parse(context!._requirementMatrix as string)).toMatchObject({
      WordApi: "1.5",
      Settings: "1.1",
    });
  });

  it("keeps settings", async () => {
    expect(
      await open.method(76, { DdaSettingsMethod: { Properties: [["deal", '{"seats":25}']] } }),
    ).toMatchObject({ Error: 0 });
    expect(await open.method(75)).toMatchObject({ Properties: { Settings: [["deal", '{"seats":25}']] } });
    open.word.setMode("view");
    expect(await open.method(76, { DdaSettingsMethod: { Properties: [] } })).toMatchObject({ Error: 4001 });
  });

  it("gives the document in slices, by their index", async () => {
    const { 0: handle, 1: size } = (await open.method(77, { 0: 1, 1: 100 })) as unknown as number[];
    const { 1: length } = (await open.method(80, {
      2: handle,
      3: Math.floor(size / 100),
    })) as unknown as number[];
    expect(length).toBe(size % 100);
    expect(await open.method(81, { 2: handle })).toMatchObject({ Error: 0 });
    expect(await open.method(81, { 2: handle })).toMatchObject({ Error: 5010 });
  });

  it("raises events that were asked for, and no others", async () => {
    open.word.select(1);
    await open.say("documentSelectionChanged", {}, 1);
    open.word.select(0);
    await open.say("documentSelectionChanged", {}, 2);
    open.word.select(1);
    const events = open.heard.filter(({ _responseType: type }) => type === 1);
    expect(events.map(({ _actionName: name }) => name)).toEqual(["documentSelectionChanged"]);
  });

  it.each([
    [
      "an event it does not raise",
      () => open.say("bindingDataChanged", {}, 1).then(({ _data }) => _data!.Error),
      5000,
    ],
    ["a method it does not have", () => open.method(140).then(({ Error: code }) => code), 5001],
    ["another request", () => open.say("Unheard_of", {}).then(({ _errorCode }) => _errorCode), -2],
  ])("refuses %s", async (_what, ask, code) => {
    expect(await ask()).toBe(code);
  });

  it("hears no other window, and nothing once it is gone", async () => {
    window.dispatchEvent(new MessageEvent("message", { data: "{}", source: window }));
    window.dispatchEvent(new MessageEvent("message", { data: "no JSON", source: open.frame.contentWindow }));
    open.transport.unmount();
    expect(await open.say("executeMethod", { DdaMethod: { DispatchId: 86 } })).toBeUndefined();
    expect(document.querySelector("iframe")).toBeNull();
  });
});

describe("the keyboard", () => {
  it.each([
    [13, "forward"],
    [14, "backward"],
    [15, "escape"],
    [17, "forward"],
    [18, "backward"],
  ])("leaves the frame by action %i: %s", async (action, exit) => {
    const exits: string[] = [];
    const { say, transport } = pane((how) => exits.push(how));
    await say("ContextActivationManager_notifyHost", ["id", action]);
    await say("ContextActivationManager_notifyHost", ["id", 23, "telemetry"]);
    expect(exits).toEqual([exit]);
    transport.unmount();
  });
});
