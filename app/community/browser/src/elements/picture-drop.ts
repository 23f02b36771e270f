// <picture-drop endpoint="/media/uploads" data-most="20" data-bytes="…" data-words> around a field with one
// (with data-video="…" data-audio="…", in bytes, videos and sound are taken, too, and with data-document="…" documents)
// <input type="file" multiple> and a <ul class="drop-list">, in a form. What stands in <div class="drop-plain"> is for those
// without scripts, what is hidden in <div class="drop-scripted"> for the others.
//
// Files are dropped (folders, too), pasted or chosen; each is sent at once and by itself (tus 1.0.0), and its id goes into a
// hidden field `upload` of the form. What stands in the list already (`<li data-upload>`) was sent before. The form waits
// until all are there. A page that is loaded anew finds its uploads in this tab's sessionStorage.
// With data-own the files belong to what is written in the form (its field `id`), which may do without: each has a field
// `upload_{id}` with words about what it shows.
// Its words are the message gallery-drop-words.

import { make, need } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { isDocument, isMoving, isPicture } from "../../../../admin/browser/src/lib/file";
import { announce, notice } from "../../../../admin/browser/src/lib/notice";
import { say } from "../../../../admin/browser/src/lib/words";
import { isSupported } from "tus-js-client";
import { type Chosen, fromInput, fromTransfer } from "../lib/chosen";
import { counted } from "../lib/plural";
import { end, type Kept, known, tidy } from "../lib/sending";
import { Row } from "./picture-row";

/** So many are sent at once. */
const AT_ONCE = 2;
const STORE = "maison:uploads";

export class PictureDrop extends Enhanced {
  readonly #status = make("p", { class: "drop-status", role: "status" });
  readonly #smaller = make("input", { type: "checkbox", id: "drop-smaller", "aria-describedby": "drop-smaller-help" });
  #rows: Row[] = [];
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #form!: HTMLFormElement;
  #endpoint = "";
  #most = 0;
  /** Do the files belong to what is written in the form? */
  #own = false;
  /** The button with which the form waits to be sent. */
  #waiting: { submitter: HTMLElement | null } | undefined;
  #drawn: Promise<void> = Promise.resolve();
  /** Has it been asked what an earlier page sent? */
  #restored = false;

  protected enhance(): void {
    const form = this.closest("form");
    if (!isSupported || !form) return;
    this.#form = form;
    this.#endpoint = this.getAttribute("endpoint") ?? "";
    this.#most = Number(this.dataset.most);
    this.#own = "own" in this.dataset;
    this.querySelector(".drop-plain")?.remove();
    this.querySelector(".drop-scripted")?.removeAttribute("hidden");
    this.#input = need<HTMLInputElement>(this, 'input[type="file"]');
    this.#list = need(this, ".drop-list");
    this.#list.setAttribute("aria-label", say(this, "drop-list"));
    this.#build();
    this.#listen();
    for (const item of this.#list.querySelectorAll<HTMLElement>("[data-upload]")) this.#there(item);
    this.#changed();
    void tidy();
    void this.#restore();
  }

  #build(): void {
    // What is sent at once is not sent with the form again.
    this.#input.removeAttribute("name");
    this.#input.disabled = false;
    const folder = make("input", { type: "file", multiple: true, webkitdirectory: true, hidden: true });
    folder.addEventListener("change", () => this.#from(folder));
    const open = make("button", { type: "button", class: "button button-quiet", onclick: () => folder.click() }, say(this, "drop-folder"));
    const zone = make("div", { class: "drop-zone" }, make("p", { class: "help" }, say(this, "drop-here")));
    this.#input.replaceWith(zone);
    zone.append(this.#input, open, folder);
    const words = make("label", { for: this.#smaller.id }, say(this, "drop-smaller"));
    const help = make("p", { class: "help", id: "drop-smaller-help" }, say(this, "drop-smaller-help"));
    zone.after(make("div", { class: "drop-option" }, this.#smaller, words, help));
    this.#list.after(this.#status);
    for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) zone.addEventListener(kind, (event) => this.#drag(event as DragEvent, zone));
  }

  #listen(): void {
    this.#input.addEventListener("change", () => this.#from(this.#input));
    // Before others who listen, so that they see whether it goes.
    this.#form.addEventListener("submit", (event) => this.#submit(event), { capture: true });
    document.addEventListener("paste", (event) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      void fromTransfer(event.clipboardData).then((files) => this.#add(files));
    });
    addEventListener("beforeunload", (event) => this.#rows.some((row) => row.isBusy) && event.preventDefault());
  }

  #drag(event: DragEvent, zone: HTMLElement): void {
    event.preventDefault();
    zone.toggleAttribute("data-over", event.type === "dragenter" || event.type === "dragover");
    if (event.type === "drop" && event.dataTransfer) void fromTransfer(event.dataTransfer).then((files) => this.#add(files));
  }

  #from(input: HTMLInputElement): void {
    this.#add(fromInput(input));
    // The same file can be chosen again.
    input.value = "";
  }

  #add(chosen: Chosen[]): void {
    // A folder holds all kinds of files; somebody who chose a single one is told what is wrong with it.
    const [moving, papers] = ["video" in this.dataset, "document" in this.dataset];
    const wanted = chosen.filter(({ file, path }) => path === "" || isPicture(file) || (moving && isMoving(file)) || (papers && isDocument(file)));
    const skipped = chosen.length - wanted.length;
    if (skipped > 0) notice(counted(this, "drop-skipped", skipped));
    for (const one of wanted) {
      if (this.#rows.some((row) => row.is(one))) continue;
      this.#forget(this.#rows.find((row) => row.goesOnWith(one)));
      if (this.#rows.length >= this.#most) {
        notice(say(this, "drop-many", { most: this.#most }));
        break;
      }
      const row = this.#row(one.file.name, one.file.size, one);
      this.#drawn = this.#drawn.then(() => row.draw());
    }
    this.#changed();
  }

  #row(name: string, bytes: number, chosen?: Chosen): Row {
    const place = {
      host: this,
      endpoint: this.#endpoint,
      most: Number(this.dataset.bytes),
      moving: { video: Number(this.dataset.video ?? 0), audio: Number(this.dataset.audio ?? 0) },
      document: Number(this.dataset.document ?? 0),
      smaller: () => this.#smaller.checked,
      own: this.#own,
      told: () => this.#changed(),
      removed: (row: Row) => this.#removed(row),
    };
    const row = new Row(place, name, bytes, chosen);
    this.#rows.push(row);
    this.#list.append(row.node);
    this.closest("details")?.setAttribute("open", "");
    return row;
  }

  /** One that the server has named. */
  #there(item: HTMLElement): void {
    const row = this.#row(item.querySelector(".drop-name")?.textContent ?? "", 0);
    row.restore(item.dataset.upload ?? "", 1);
    item.replaceWith(row.node);
  }

  #removed(row: Row): void {
    const at = this.#rows.indexOf(row);
    // What an earlier page sent is not this row's to end.
    if (row.id) end(this.#endpoint, row.id);
    this.#forget(row);
    this.#changed();
    const next = this.#rows[Math.min(at, this.#rows.length - 1)];
    (next?.node.querySelector<HTMLElement>("button") ?? this.#input).focus();
  }

  #forget(row: Row | undefined): void {
    if (!row) return;
    this.#rows = this.#rows.filter((other) => other !== row);
    row.node.remove();
  }

  /** Begins what may begin, says how far all are, and sends the form that waited for them. */
  #changed(): void {
    this.#begin();
    this.#input.required = !this.#own && this.#rows.length === 0;
    this.#keep();
    const done = this.#rows.filter((row) => row.isSettled).length;
    const all = this.#rows.length;
    if (this.#waiting && all > 0 && done === all) return this.#send();
    if (this.#waiting && !this.#rows.some((row) => row.isBusy || row.state === "waiting")) this.#stuck();
    else if (all > 0 && done === all) this.#say(say(this, "drop-all"));
    else this.#say(all === 0 ? "" : say(this, this.#waiting ? "drop-then" : "drop-count", { done, all }));
    return undefined;
  }

  /** A row that begins says so at once, and this is asked again. */
  #begin(): void {
    const next = (): Row | undefined => this.#rows.find((row) => row.state === "waiting");
    const free = (): boolean => this.#rows.filter((row) => row.isBusy).length < AT_ONCE;
    for (let row = next(); row && free(); row = next()) void row.begin();
  }

  #submit(event: SubmitEvent): void {
    if (this.#rows.every((row) => row.isSettled)) return;
    event.preventDefault();
    this.#waiting = { submitter: event.submitter };
    this.#changed();
  }

  #send(): void {
    const submitter = this.#waiting?.submitter ?? null;
    this.#waiting = undefined;
    this.#say(say(this, "drop-all"));
    // Not inside of the event that has just made it ready.
    setTimeout(() => this.#form.requestSubmit(submitter));
  }

  #stuck(): void {
    this.#waiting = undefined;
    this.#say(say(this, "drop-stuck"));
    announce(say(this, "drop-stuck"));
  }

  /** The same words again are not said again. */
  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Where this tab keeps its list. */
  #store(): string {
    return this.#own ? `${STORE}:${this.#form.querySelector<HTMLInputElement>('input[name="id"]')?.value ?? ""}` : STORE;
  }

  #keep(): void {
    if (!this.#restored || (this.#own && this.#rows.length === 0 && !sessionStorage.getItem(this.#store()))) return;
    const rows: Kept[] = this.#rows.filter((row) => row.id).map(({ id, name, size }) => ({ id, name, size }));
    try {
      sessionStorage.setItem(this.#store(), JSON.stringify(rows));
    } catch {
      // Then a page that is loaded anew begins with an empty list.
    }
  }

  /** What an earlier page of this tab sent, as far as the server still has it for this person. */
  async #restore(): Promise<void> {
    const kept = read(this.#store()).filter((one) => !this.#rows.some((row) => row.id === one.id) && !this.#named(one.id));
    for (const one of kept) {
      const part = await known(this.#endpoint, one.id);
      if (part === undefined || this.#rows.length >= this.#most || this.#rows.some((row) => row.id === one.id)) continue;
      this.#row(one.name, one.size).restore(one.id, part);
    }
    this.#restored = true;
    this.#changed();
  }

  /** Does the form show it already, as one that the server has taken? */
  #named(id: string): boolean {
    return this.#form.querySelector(`input[type="hidden"][value="${CSS.escape(id)}"]`) !== null;
  }
}

function read(store: string): Kept[] {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? "[]") as Kept[];
  } catch {
    return [];
  }
}
