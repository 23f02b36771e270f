// The buttons of an item of a list, and the handle by which it is dragged.

import { icon, make, tool } from "../dom";
import { say } from "../words";

interface Deeds {
  up: () => void;
  down: () => void;
  remove: () => void;
  drag: () => void;
  drop: () => void;
}

const WORDS = ["sort-up", "sort-down", "sort-remove"];

/** Says what the buttons do with an item that is called so now. */
export function nameTools(root: HTMLElement, item: HTMLElement, title: string): void {
  item.querySelectorAll<HTMLButtonElement>(":scope > .sort-tools > button").forEach((button, at) => {
    button.title = say(root, WORDS[at] ?? "", { item: title });
    button.setAttribute("aria-label", button.title);
  });
}

/** What an item is called: its legend, and if that has no words the first thing that was typed into it. */
export function titleOf(item: HTMLElement): string {
  const legend = item.querySelector("legend")?.textContent?.trim() ?? "";
  const typed = /\p{L}/u.test(legend) ? "" : (item.querySelector<HTMLInputElement>('input[type="text"]')?.value ?? "");
  return `${legend} ${typed}`.trim();
}

export function sortTools(root: HTMLElement, deeds: Deeds): HTMLElement {
  const handle = make("span", { class: "sort-handle", draggable: "true", "aria-hidden": "true", title: say(root, "sort-handle") }, icon("grip-vertical"));
  handle.addEventListener("dragstart", (event) => {
    const item = handle.closest("li");
    item?.setAttribute("data-dragged", "");
    event.dataTransfer?.setData("text/plain", item?.querySelector("legend")?.textContent ?? "");
    if (item) event.dataTransfer?.setDragImage(item, 0, 0);
    deeds.drag();
  });
  handle.addEventListener("dragend", () => {
    handle.closest("li")?.removeAttribute("data-dragged");
    deeds.drop();
  });
  return make("div", { class: "sort-tools" }, handle, tool("arrow-up", "", deeds.up), tool("arrow-down", "", deeds.down), tool("trash-2", "", deeds.remove));
}
