import { IDBFactory } from "fake-indexeddb";
import type { LibraryClause } from "../../../src/library";
import type { ClauseDraft } from "../../../src/taskpane/maintain/draft";
import { Drafts } from "../../../src/taskpane/maintain/drafts";
import { type DraftStore, openDraftStore } from "../../../src/taskpane/maintain/draft-store";
import { aClause } from "../../library/a-clause";

const base = aClause();
const draftOf = (change: Partial<LibraryClause>): ClauseDraft => ({
  kind: "clause",
  family: "cpor",
  base,
  mine: { ...base, ...change },
});
const titles = (drafts: Drafts) =>
  drafts
    .read()
    .held.map(({ draft, beside }) => [draft, beside].map((one) => (one as ClauseDraft)?.mine.title));

describe("Drafts", () => {
  test("are there again after a crash, the newest state of each", async () => {
    const browser = new IDBFactory();
    const pane = await Drafts.open(openDraftStore(browser));
    for (const title of ["O", "On", "One"]) pane.hold(draftOf({ title }));
    await pane.written();

    const next = await Drafts.open(openDraftStore(browser));
    expect(titles(next)).toEqual([["One", undefined]]);
    expect(next.read().held[0]!.draft).toEqual(draftOf({ title: "One" }));
  });

  test("are gone once they are dropped, in the store too", async () => {
    const browser = new IDBFactory();
    const pane = await Drafts.open(openDraftStore(browser));
    pane.hold(draftOf({ title: "One" }));
    pane.drop(`clause ${base.id}`);
    await pane.written();
    expect(pane.read().held).toEqual([]);
    expect((await Drafts.open(openDraftStore(browser))).read().held).toEqual([]);
  });

  test("tell whoever listens, until they no longer do", async () => {
    const pane = await Drafts.open(openDraftStore(new IDBFactory()));
    let heard = 0;
    const stop = pane.subscribe(() => (heard += 1));
    pane.hold(draftOf({ title: "One" }));
    expect(heard).toBe(1);
    stop();
    pane.hold(draftOf({ title: "Two" }));
    expect(heard).toBe(1);
  });

  test("keep the imported library that they lie over, and let go of it", async () => {
    const browser = new IDBFactory();
    const pane = await Drafts.open(openDraftStore(browser));
    pane.workOn({ id: "ours" });
    await pane.written();
    const next = await Drafts.open(openDraftStore(browser));
    expect(next.read().imported).toEqual({ id: "ours" });
    next.workOn(undefined);
    await next.written();
    expect((await Drafts.open(openDraftStore(browser))).read().imported).toBeUndefined();
  });
});

describe("Two panes at once", () => {
  async function twoPanes() {
    const browser = new IDBFactory();
    const open = () => Drafts.open(openDraftStore(browser));
    return { first: await open(), second: await open(), open };
  }

  test("lose neither's draft of one clause: the other's stands beside one's own, after a crash too", async () => {
    const { first, second, open } = await twoPanes();
    first.hold(draftOf({ title: "First" }));
    await first.written();
    second.hold(draftOf({ title: "Second" }));
    await second.written();
    expect(titles(second)).toEqual([["Second", "First"]]);
    expect(titles(await open())).toEqual([["Second", "First"]]);
  });

  test("go on from what the user made of both", async () => {
    const { first, second, open } = await twoPanes();
    first.hold(draftOf({ title: "First" }));
    await first.written();
    second.hold(draftOf({ title: "Second" }));
    await second.written();
    second.settle(draftOf({ title: "Both" }));
    await second.written();
    expect(titles(await open())).toEqual([["Both", undefined]]);
  });

  test("keep the draft that one of them changed while the other dropped it", async () => {
    const { first, second, open } = await twoPanes();
    first.hold(draftOf({ title: "First" }));
    await first.written();
    // The second pane knows nothing of it yet, and drops what it thinks is not there.
    second.drop(`clause ${base.id}`);
    await second.written();
    expect(titles(second)).toEqual([["First", undefined]]);
    expect(titles(await open())).toEqual([["First", undefined]]);
  });

  test("write a draft anew that the other has dropped", async () => {
    const { first, open } = await twoPanes();
    first.hold(draftOf({ title: "First" }));
    await first.written();
    const second = await open();
    second.drop(`clause ${base.id}`);
    await second.written();
    first.hold(draftOf({ title: "Again" }));
    await first.written();
    expect(titles(await open())).toEqual([["Again", undefined]]);
  });

  test("make no conflict of two drafts that say the same", async () => {
    const { first, second } = await twoPanes();
    first.hold(draftOf({ title: "Same" }));
    await first.written();
    second.hold(draftOf({ title: "Same" }));
    await second.written();
    expect(titles(second)).toEqual([["Same", undefined]]);
  });
});

describe("Where the browser keeps nothing", () => {
  test("drafts live as long as the pane, which says so", async () => {
    const pane = await Drafts.open(Promise.reject(new Error("forbidden")));
    expect(pane.read().kept).toBe(false);
    pane.hold(draftOf({ title: "One" }));
    await pane.written();
    expect(titles(pane)).toEqual([["One", undefined]]);
  });

  test("a write that fails is told, and the draft stays in the pane", async () => {
    const store = await openDraftStore(new IDBFactory());
    const full: DraftStore = { ...store, keep: () => Promise.reject(new Error("QuotaExceededError")) };
    const pane = await Drafts.open(Promise.resolve(full));
    pane.hold(draftOf({ title: "One" }));
    await pane.written();
    expect(pane.read().kept).toBe(false);
    expect(titles(pane)).toEqual([["One", undefined]]);
  });
});
