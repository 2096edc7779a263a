import { fireEvent } from "@testing-library/react";
import { betweenPresses, watchPresses } from "../../src/taskpane/between-presses";

let stop: () => void;
beforeEach(() => {
  stop = watchPresses(window);
});
afterEach(() => stop());

/** What happened, in its order. */
function record() {
  const order: string[] = [];
  document.body.onclick = () => order.push("click");
  return order;
}
const press = () => fireEvent(document.body, new Event("pointerdown", { bubbles: true }));
const release = () => {
  fireEvent(document.body, new Event("pointerup", { bubbles: true }));
  fireEvent.click(document.body);
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("What would move the pane", () => {
  test("goes on at once while nobody presses anything", async () => {
    await expect(betweenPresses()).resolves.toBeUndefined();
  });

  test("waits for the end of a press, and lets its click come first", async () => {
    const order = record();
    press();
    void betweenPresses().then(() => order.push("moved"));
    await soon();
    expect(order).toEqual([]);
    release();
    await soon();
    expect(order).toEqual(["click", "moved"]);
  });

  test("goes on when the press is cancelled, as by scrolling with a finger", async () => {
    press();
    const moved = betweenPresses();
    fireEvent(document.body, new Event("pointercancel", { bubbles: true }));
    await expect(moved).resolves.toBeUndefined();
  });

  test("waits for no release that never comes", async () => {
    jest.useFakeTimers();
    press();
    const moved = betweenPresses();
    jest.advanceTimersByTime(2_000);
    jest.useRealTimers();
    await expect(moved).resolves.toBeUndefined();
  });
});
