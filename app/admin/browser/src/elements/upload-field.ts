// <upload-field data-max="20971520"? src="…"?> around a field with one <input type="file">.
//
// Files can be dropped on it; it shows names, sizes and small pictures, and refuses what is too large at once. With src each
// file is sent when it is chosen (multipart, field "file", answer {"id","title"}) and its id goes into a hidden input with
// the file input's name; without it the form sends them.
// Words: upload-drop, upload-too-large {name} {most}, upload-done {name}, upload-failed {name}, upload-remove {name},
// upload-progress {name}.

import { make, need, tool } from "../lib/dom";
import { changed, Enhanced } from "../lib/element";
import { drawSmall, isPicture, size } from "../lib/file";
import { notice } from "../lib/notice";
import { send } from "../lib/upload";
import { say } from "../lib/words";

export class UploadField extends Enhanced {
  readonly #list = make("ul", { class: "upload-list" });
  #input!: HTMLInputElement;
  #name = "";

  protected enhance(): void {
    this.#input = need<HTMLInputElement>(this, 'input[type="file"]');
    this.#name = this.#input.name;
    const drop = make("div", { class: "upload-drop" }, make("p", { class: "help" }, say(this, "upload-drop")));
    this.#input.replaceWith(drop);
    drop.prepend(this.#input);
    drop.after(this.#list);
    // What is sent at once is not sent with the form again.
    if (this.hasAttribute("src")) this.#input.removeAttribute("name");
    this.#input.addEventListener("change", () => this.#chosen());
    for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
      drop.addEventListener(kind, (event) => this.#drag(event as DragEvent, drop));
    }
  }

  #drag(event: DragEvent, drop: HTMLElement): void {
    event.preventDefault();
    drop.toggleAttribute("data-over", event.type === "dragenter" || event.type === "dragover");
    const files = event.type === "drop" ? event.dataTransfer?.files : undefined;
    if (!files?.length) return;
    const taken = new DataTransfer();
    for (const file of [...files].slice(0, this.#input.multiple ? files.length : 1)) taken.items.add(file);
    this.#input.files = taken.files;
    changed(this.#input);
  }

  #chosen(): void {
    const most = Number(this.dataset.max) || Number.POSITIVE_INFINITY;
    const files = [...(this.#input.files ?? [])];
    const large = files.find((file) => file.size > most);
    if (large) notice(say(this, "upload-too-large", { name: large.name, most: size(most) }));
    const fit = new DataTransfer();
    for (const file of files) if (file.size <= most) fit.items.add(file);
    if (fit.files.length !== files.length) this.#input.files = fit.files;
    const at = this.hasAttribute("src");
    if (!at || !this.#input.multiple) this.#list.replaceChildren();
    for (const file of fit.files) this.#list.append(at ? this.#sent(file) : this.#line(file, () => this.#takeOut(file)));
    // The same file can be chosen again.
    if (at) this.#input.value = "";
  }

  #line(file: File, remove: () => void, ...more: HTMLElement[]): HTMLElement {
    const out = (): void => {
      line.remove();
      remove();
      this.#input.focus();
    };
    const words = make("span", { dir: "auto" }, file.name);
    const line = make("li", { class: "upload-item" }, picture(file), words, make("span", { class: "help" }, size(file.size)), ...more);
    line.append(tool("x", say(this, "upload-remove", { name: file.name }), out));
    return line;
  }

  #takeOut(file: File): void {
    const rest = new DataTransfer();
    for (const other of this.#input.files ?? []) if (other !== file) rest.items.add(other);
    this.#input.files = rest.files;
    this.#input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Sends it now; the bar says how far it is. */
  #sent(file: File): HTMLElement {
    const bar = make("progress", { max: 1, value: 0, "aria-label": say(this, "upload-progress", { name: file.name }) });
    const kept = make("input", { type: "hidden", name: this.#name, "data-kept": "" });
    const stop = new AbortController();
    const gone = (): void => {
      stop.abort();
      changed(this.#list);
    };
    const line = this.#line(file, gone, bar);
    void send(this.getAttribute("src") ?? "", file, (part) => (bar.value = part), stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      bar.remove();
      if (answer.ok && answer.data) {
        kept.value = answer.data.id;
        line.append(kept);
        changed(kept);
        notice(say(this, "upload-done", { name: file.name }));
      } else {
        line.remove();
        notice(answer.error || say(this, "upload-failed", { name: file.name }));
      }
    });
    return line;
  }
}

/** A small picture of a picture. */
function picture(file: File): HTMLCanvasElement | null {
  if (!isPicture(file)) return null;
  const canvas = make("canvas", { class: "upload-picture", width: 64, height: 64, "aria-hidden": "true" });
  drawSmall(file, canvas).catch(() => canvas.remove());
  return canvas;
}
