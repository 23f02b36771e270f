// The dialog that asks for an address: of a link, or of a picture of ours.

import { freshId, make } from "../dom";
import { say } from "../words";

/** Keys of words. */
interface Question {
  title: string;
  address: string;
  now: string;
  /** Asks what the picture shows as well. */
  alt?: string;
  /** What is said of an address of another host; nothing: any address will do. */
  ours?: string;
}

export interface Address {
  address: string;
  alt: string;
}

/** `undefined`: given up. An empty address: take the link away. */
export function askAddress(root: HTMLElement, question: Question): Promise<Address | undefined> {
  const title = freshId("address-title");
  const address = make("input", { class: "input", id: freshId("address"), type: "text", inputmode: "url", dir: "ltr", required: question.now === "" });
  const alt = make("input", { class: "input", id: freshId("address-alt"), type: "text", dir: "auto" });
  address.value = question.now;
  const error = make("p", { class: "error", role: "alert" });
  const form = make("form", { method: "dialog", class: "form" }, field(say(root, question.address), address, error));
  if (question.alt) form.append(field(say(root, question.alt), alt));
  const dialog = make("dialog", { class: "dialog", "aria-labelledby": title }, make("h2", { id: title }, say(root, question.title)), form);
  form.append(buttons(root, dialog, question.now !== ""));
  form.addEventListener("submit", (event) => {
    event.stopPropagation();
    const wrong = question.ours && event.submitter?.getAttribute("value") === "ok" && !isOurs(address.value);
    if (!wrong) return;
    event.preventDefault();
    error.textContent = say(root, question.ours ?? "");
    address.setAttribute("aria-invalid", "true");
    address.focus();
  });
  // Outside of the form around the editor: forms do not stand in forms.
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue === "ok") resolve({ address: whole(address.value.trim()), alt: alt.value.trim() });
      else resolve(dialog.returnValue === "remove" ? { address: "", alt: "" } : undefined);
    });
  });
}

function field(label: string, input: HTMLInputElement, ...more: HTMLElement[]): HTMLElement {
  return make("div", { class: "field" }, make("label", { class: "label", for: input.id }, label), input, ...more);
}

function buttons(root: HTMLElement, dialog: HTMLDialogElement, hasNow: boolean): HTMLElement {
  const remove = make("button", { class: "button button-quiet", value: "remove", formnovalidate: true }, say(root, "dialog-remove"));
  return make(
    "div",
    { class: "buttons" },
    make("button", { class: "button", value: "ok" }, say(root, "dialog-ok")),
    hasNow ? remove : null,
    make("button", { type: "button", class: "button button-quiet", onclick: () => dialog.close("") }, say(root, "dialog-cancel")),
  );
}

/** The page's policy shows pictures of this host only, and so do the pages of readers. */
function isOurs(address: string): boolean {
  try {
    return new URL(address.trim(), location.origin).origin === location.origin;
  } catch {
    return false;
  }
}

/** What people leave out: `example.org` is a web address, `noor@example.org` an e-mail address. Ours become paths. */
function whole(address: string): string {
  if (/^[^\s/:?#@]+@[^\s/:?#@]+\.[^\s/:?#@]+$/.test(address)) return `mailto:${address}`;
  if (/^[^\s/:?#@]+\.[^\s/:?#@]+([/?#]|$)/.test(address)) return `https://${address}`;
  return address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;
}
