// <draft-keeper who="{handle}"> around one <form> with the fields `id` and `content`: saves what is typed.
//
// Two seconds after the last change the form is sent to its address with `action=keep`: 2xx, or 422 {"error"}. Until then
// the tab keeps it; what could not be sent is sent when the connection is back, or by the next page. A draft has the id of
// the form, so that there is only ever one.
// Words: draft-saved {time}, draft-offline, draft-refused, draft-signed-out, draft-back, draft-anew.

import { failure } from "../../../../admin/browser/src/lib/ask";
import { after, make, need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { clock, say } from "../../../../admin/browser/src/lib/words";
import { fieldsOf, fill, hasFiles, hasWords, quoted, send } from "../lib/form";
import { all, forget, keep, type Kept } from "../lib/kept";

const SILENCE = 2000;
/** After a failure, so often. */
const AGAIN = 20_000;
/** So long a draft may take; whoever sends the form itself does not wait longer for it. */
const PATIENCE = 8000;
const IMPATIENCE = 2000;

export class DraftKeeper extends Enhanced {
  readonly #status = make("p", { class: "draft-status", role: "status" });
  readonly #silence = after(SILENCE, () => void this.#save());
  readonly #again = after(AGAIN, () => void this.#save());
  #form!: HTMLFormElement;
  /** What the server has, as text. */
  #saved = "";
  /** Has the server a draft? */
  #exists = false;
  #sending: { done: Promise<void>; stop: AbortController } | undefined;
  #leaving = false;

  protected enhance(): void {
    this.#form = need(this, "form");
    (this.#form.querySelector(".form-actions, .corner-line") ?? this.#form.lastElementChild)?.before(this.#status);
    this.#saved = this.#text();
    this.#restore();
    for (const kind of ["input", "change"]) this.#form.addEventListener(kind, () => this.#changed());
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("beforeunload", (event) => !this.#leaving && (this.#isDirty() || hasFiles(this.#form)) && event.preventDefault());
    addEventListener("pageshow", (event) => event.persisted && (this.#leaving = false));
    addEventListener("online", () => void this.#save());
    document.addEventListener("visibilitychange", () => document.hidden && void this.#save());
    void this.#others();
  }

  #text(): string {
    return JSON.stringify(fieldsOf(this.#form));
  }

  #isDirty(): boolean {
    return this.#text() !== this.#saved && (hasWords(this.#form) || this.#exists);
  }

  #id(): string {
    return this.#form.querySelector<HTMLInputElement>('input[name="id"]')?.value ?? "";
  }

  #kept(saved: boolean, sent = false): Kept {
    const [who, action] = [this.getAttribute("who") ?? "", this.#form.getAttribute("action") ?? ""];
    return { id: this.#id(), who, path: location.pathname, action, fields: fieldsOf(this.#form), saved, sent, at: Date.now() };
  }

  /** What this tab could not send of the same text; or what was begun here, where the form is still empty. */
  #restore(): void {
    const own = all(this.getAttribute("who") ?? "");
    const empty = !hasWords(this.#form);
    const same = own.find((kept) => kept.id === this.#id() && !kept.saved);
    // What is about another post is another text.
    const about = quoted(fieldsOf(this.#form));
    const found = same ?? own.find((kept) => empty && kept.path === location.pathname && quoted(kept.fields) === about);
    if (!found) return;
    fill(this.#form, found.fields);
    this.#exists = found.saved;
    if (found.saved) this.#saved = this.#text();
    this.#say("draft-back");
    if (!same) this.#status.append(" ", this.#anew(found));
    void this.#save();
  }

  /** Leaves the draft among the others and begins with an empty form. */
  #anew(found: Kept): HTMLElement {
    const onclick = (): void => {
      this.#leaving = true;
      if (this.#isDirty()) keep({ ...this.#kept(false), path: "" });
      else forget(found.id);
      location.reload();
    };
    return make("button", { type: "button", class: "link-button", onclick }, say(this, "draft-anew"));
  }

  #changed(): void {
    if (!this.#isDirty()) return;
    keep(this.#kept(false));
    this.#silence.soon();
  }

  /** Sends the draft, unless the server has it. */
  async #save(): Promise<void> {
    this.#silence.cancel();
    this.#again.cancel();
    if (this.#leaving || !this.#isDirty() || this.#sending) return;
    const stop = new AbortController();
    const done = this.#put(AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE)]));
    this.#sending = { done, stop };
    await done;
    this.#sending = undefined;
    // What was typed in the meantime.
    if (this.#isDirty()) this.#silence.soon();
  }

  async #put(signal: AbortSignal): Promise<void> {
    const [text, kept] = [this.#text(), this.#kept(true)];
    const answer = await send(kept.action, kept.fields, signal);
    if (!answer.ok) return this.#failed(answer.error || say(this, `draft-${failure(answer)}`), answer.status);
    [this.#saved, this.#exists] = [text, hasWords(this.#form)];
    if (!this.#leaving && this.#text() === text) {
      if (this.#exists) keep(kept);
      else forget(kept.id);
    }
    this.#say("draft-saved", { time: clock(new Date()) });
    return undefined;
  }

  #failed(words: string, status: number): void {
    if (this.#leaving) return;
    this.#show(words);
    if (status === 0 || status >= 500) this.#again.soon();
  }

  /** The form itself goes; a draft that is on its way must not arrive after it. */
  #submit(event: SubmitEvent): void {
    // Somebody else lets it wait, such as files that are on their way.
    if (event.defaultPrevented) return undefined;
    if (!navigator.onLine) {
      // The browser's own error page would come instead of this one.
      event.preventDefault();
      keep(this.#kept(false));
      return this.#say("draft-offline");
    }
    this.#silence.cancel();
    this.#again.cancel();
    const { submitter } = event;
    const sending = this.#sending;
    if (sending) {
      event.preventDefault();
      const late = setTimeout(() => sending.stop.abort(), IMPATIENCE);
      void sending.done.then(() => {
        clearTimeout(late);
        this.#sending = undefined;
        this.#form.requestSubmit(submitter);
      });
      return undefined;
    }
    this.#leaving = true;
    keep(this.#kept(this.#exists, true));
    return undefined;
  }

  /** What other pages could not send. */
  async #others(): Promise<void> {
    const left = all(this.getAttribute("who") ?? "").filter((kept) => !kept.saved && !kept.sent && kept.id !== this.#id());
    for (const kept of left) {
      const answer = await send(kept.action, kept.fields, AbortSignal.timeout(PATIENCE));
      if (answer.ok) keep({ ...kept, saved: true });
    }
  }

  #say(key: string, values: Record<string, string> = {}): void {
    this.#show(say(this, key, values));
  }

  /** The same words again are not said again. */
  #show(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }
}
