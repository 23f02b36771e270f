// A file in the list of <picture-drop>: its small picture, its name, how far it is, and what can be done with it.

import { make, tool } from "../../../../admin/browser/src/lib/dom";
import { drawSmall, isDocument, isMoving, isPicture, size } from "../../../../admin/browser/src/lib/file";
import { figures, hasWords, say } from "../../../../admin/browser/src/lib/words";
import type { Chosen } from "../lib/chosen";
import { Sending, type State } from "../lib/sending";
import { shrink } from "../lib/shrink";

interface Place {
  /** The element that has the words. */
  host: HTMLElement;
  endpoint: string;
  /** A picture may have so many bytes. */
  most: number;
  /** So many bytes a video and sound may have; none where only pictures are taken. */
  moving: { video: number; audio: number };
  /** So many bytes a document may have; none where none is taken. */
  document: number;
  /** Are pictures made smaller before they are sent? */
  smaller: () => boolean;
  /** Does the form ask for words about each file? */
  own: boolean;
  /** Said when a row has another state. */
  told: (row: Row) => void;
  /** Said when somebody takes it out. */
  removed: (row: Row) => void;
}

/** What is offered in which state, beside taking it out. */
const OFFERS: Partial<Record<State, "pause" | "resume" | "retry">> = { sending: "pause", checking: "pause", offline: "pause", paused: "resume", failed: "retry" };

export class Row {
  readonly name: string;
  /** Bytes of the file as it was chosen. */
  readonly size: number;
  readonly node: HTMLLIElement;
  state: State = "waiting";
  readonly #place: Place;
  readonly #sending: Sending;
  readonly #bar = make("progress", { max: 1, value: 0 });
  readonly #words = make("span", { class: "drop-state", dir: "auto" });
  readonly #buttons = make("span", { class: "drop-buttons" });
  readonly #hidden = make("input", { type: "hidden" });
  readonly #said = make("input", { class: "input", type: "text", dir: "auto", maxLength: 1000 });
  readonly #canvas = make("canvas", { class: "drop-picture", width: 112, height: 112, "aria-hidden": "true" });
  #chosen: Chosen | undefined;
  #known = "";
  #gone = false;

  constructor(place: Place, name: string, bytes: number, chosen?: Chosen) {
    [this.#place, this.name, this.size, this.#chosen] = [place, name, bytes, chosen];
    this.#sending = new Sending(place.endpoint, (state, part, words) => this.#tell(state, part, words));
    this.#bar.setAttribute("aria-label", say(place.host, "drop-progress", { name }));
    const title = make("span", { class: "drop-name", dir: "auto" }, name);
    const weight = bytes > 0 ? make("span", { class: "drop-size" }, size(bytes)) : null;
    this.node = make("li", { class: "drop-row" }, this.#canvas, title, weight, this.#bar, this.#words, this.#buttons);
    const isPaper = chosen ? isDocument(chosen.file) : name.toLowerCase().endsWith(".pdf");
    // What it is called is a title to begin with.
    if (isPaper) [this.#said.maxLength, this.#said.value] = [200, name.replace(/\.pdf$/i, "").slice(0, 200)];
    const asked = say(place.host, isPaper ? "drop-title" : "drop-said", { name });
    this.node.append(place.own ? make("label", { class: "drop-said" }, make("span", {}, asked), this.#said) : this.#hidden);
    this.#show("", 0);
  }

  /** The upload's id, if there is one. */
  get id(): string {
    return this.#known || this.#sending.id;
  }

  /** Is it waiting for nobody? */
  get isSettled(): boolean {
    return this.state === "done";
  }

  /** Does it take a line, or will it? */
  get isBusy(): boolean {
    return this.state === "sending" || this.state === "checking" || this.state === "shrinking" || this.state === "offline";
  }

  /** A picture that an earlier page sent, whole or not. */
  restore(id: string, part: number): void {
    this.#known = id;
    // A form that was put back has its words, without a control to see them in.
    const before = this.#place.host.closest("form")?.querySelector<HTMLInputElement>(`input[type="hidden"][name="upload_${CSS.escape(id)}"]`);
    if (before) this.#said.value = before.value;
    before?.remove();
    this.#tell(part < 1 ? "again" : "done", part, "");
  }

  /** Draws its small picture; one after the other, because large pictures take much memory. */
  async draw(): Promise<void> {
    if (!this.#chosen || !isPicture(this.#chosen.file)) return;
    await drawSmall(this.#chosen.file, this.#canvas).catch(() => undefined);
  }

  /** Sends it. */
  async begin(): Promise<void> {
    if (!this.#chosen) return;
    const { file, path } = this.#chosen;
    const most = this.#most(file);
    if (most === 0) {
      // Trying again would not help.
      this.#chosen = undefined;
      if (isDocument(file)) return this.#fail("drop-no-document");
      return this.#fail(this.#place.document > 0 ? "drop-no-file" : "drop-no-picture");
    }
    // Whatever it is, it waits no more from here on: whoever asked it to begin looks at once for others that wait.
    const shrinks = isPicture(file) && this.#place.smaller();
    this.#tell(shrinks ? "shrinking" : "sending", 0, "");
    const made = shrinks ? await shrink(file).catch(() => file) : file;
    if (this.#gone) return;
    if (made.size > most) return this.#fail(isPicture(file) ? "drop-too-large" : "drop-too-long", most);
    await this.#sending.start(made, path);
  }

  /** Is it the same file, to go on with? */
  goesOnWith(chosen: Chosen): boolean {
    return this.state === "again" && chosen.file.name === this.name && chosen.file.size === this.size;
  }

  /** Is it the very same file? */
  is(chosen: Chosen): boolean {
    const [one, other] = [this.#chosen, chosen];
    return one?.path === other.path && one.file.name === other.file.name && one.file.size === other.file.size && one.file.lastModified === other.file.lastModified;
  }

  /** How many bytes this kind of file may have; none where it is not taken. */
  #most(file: File): number {
    if (isPicture(file)) return this.#place.most;
    if (isDocument(file)) return this.#place.document;
    if (!isMoving(file)) return 0;
    return file.type.startsWith("audio/") ? this.#place.moving.audio : this.#place.moving.video;
  }

  #fail(key: string, most = 0): void {
    this.#tell("failed", 0, say(this.#place.host, key, { most: size(most) }));
  }

  #tell(state: State, part: number, words: string): void {
    const other = state !== this.state;
    this.state = state;
    const signedOut = words === "401" ? say(this.#place.host, "drop-signed-out") : words;
    this.#show(signedOut, part);
    if (other) this.#place.told(this);
    // Whoever keeps drafts of the form hears that there is more in it.
    if (other && state === "done" && this.#place.own) this.node.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #show(words: string, part: number): void {
    const { host } = this.#place;
    const values = { percent: figures(part, { style: "percent", maximumFractionDigits: 0 }) };
    this.node.dataset.state = this.state;
    this.#bar.value = part;
    this.#bar.hidden = ["done", "failed", "again"].includes(this.state);
    const text = words || (hasWords(host, `drop-${this.state}`) ? say(host, `drop-${this.state}`, values) : "");
    if (this.#words.textContent !== text) this.#words.textContent = text;
    this.#said.name = this.state === "done" ? `upload_${this.id}` : "";
    this.#hidden.name = this.state === "done" ? "upload" : "";
    this.#hidden.value = this.state === "done" ? this.id : "";
    this.#offer();
  }

  /** Buttons are made anew only when there are others, so that none loses the focus. */
  #offer(): void {
    const offer = OFFERS[this.state] ?? "";
    const which = offer === "retry" && !this.#chosen ? "" : offer;
    if (this.#buttons.dataset.which === which) return;
    this.#buttons.dataset.which = which;
    const had = this.#buttons.contains(document.activeElement);
    const label = (word: string): string => say(this.#place.host, `drop-${word}`, { name: this.name });
    const looks = { pause: "pause", resume: "play", retry: "refresh-cw" } as const;
    const acts = { pause: () => this.#sending.pause(), resume: () => this.#sending.go(), retry: () => void this.begin() };
    const first = which === "" ? [] : [tool(looks[which], label(which), acts[which])];
    this.#buttons.replaceChildren(...first, tool("x", label("remove"), () => this.#remove()));
    if (had) this.#buttons.querySelector("button")?.focus();
  }

  #remove(): void {
    this.#gone = true;
    this.#sending.remove();
    this.#place.removed(this);
  }
}
