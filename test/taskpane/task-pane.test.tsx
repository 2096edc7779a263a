import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { rememberedIn } from "../../src/taskpane/remembered";
import * as reviewing from "../../src/taskpane/reviewing";
import { TaskPane, type TaskPaneProps } from "../../src/taskpane/TaskPane";

configure({ asyncUtilTimeout: 20_000 });

const loadMaintaining = (async () => ({
  Maintain: ({ onBack }: { onBack: () => void }) => <button onClick={onBack}>Leave the workshop</button>,
})) as unknown as TaskPaneProps["loadMaintaining"];

function openPane(load = loadMaintaining) {
  return render(
    <TaskPane
      document={{
        read: jest.fn(),
        preview: jest.fn(),
        insert: jest.fn(),
        repair: jest.fn(),
        goTo: jest.fn(),
        recall: () => undefined,
        remember: async () => true,
        onChange: () => () => undefined,
        onSelectionChange: () => () => undefined,
      }}
      load={async () => reviewing}
      analyst={jest.fn()}
      remembered={rememberedIn(() => localStorage)}
      loadMaintaining={load}
    />,
  );
}
const maintain = () => screen.getByLabelText("Maintain");

beforeEach(() => localStorage.clear());

describe("The switch of the pane", () => {
  test("shows the workshop in place of the review, which keeps its state, and leads back", async () => {
    openPane();
    const review = screen.getByText(/^Scan/, { selector: "button" });
    expect(review).toBeVisible();
    fireEvent.click(maintain());
    const leave = await screen.findByText("Leave the workshop");
    expect(review).not.toBeVisible();
    fireEvent.click(leave);
    expect(review).toBeVisible();
    expect(maintain()).not.toBeChecked();
  });

  test("is where the user left it when the pane is opened again", async () => {
    const { unmount } = openPane();
    fireEvent.click(maintain());
    unmount();
    openPane();
    expect(maintain()).toBeChecked();
    await screen.findByText("Leave the workshop");
  });

  test("says that the workshop could not be loaded, and tries again when asked", async () => {
    const load = jest.fn(loadMaintaining).mockRejectedValueOnce(new Error("Loading chunk 7 failed."));
    openPane(load);
    fireEvent.click(maintain());
    await screen.findByText(/could not be loaded/);
    await act(async () => void fireEvent.click(screen.getByText("Try again")));
    await screen.findByText("Leave the workshop");
  });
});

describe("What is remembered on this computer", () => {
  test("stands under a name of its own, after Office's key for the site", () => {
    rememberedIn(() => localStorage, "site-").write("me", "Ada");
    expect(localStorage.getItem("site-partner-clauses.me")).toBe("Ada");
    expect(rememberedIn(() => localStorage, "site-").read("me")).toBe("Ada");
    expect(rememberedIn(() => localStorage).read("me")).toBeUndefined();
  });

  test("is simply not known where storage is forbidden", () => {
    const forbidden = rememberedIn(() => {
      throw new Error("SecurityError");
    });
    forbidden.write("me", "Ada");
    expect(forbidden.read("me")).toBeUndefined();
  });
});
