// <markdown-editor preview="/ui/markdown"> around a field with one <textarea>.
//
// A tool bar that writes the marks, Ctrl-B and Ctrl-I, and below (wide pages: beside) what the text will look like: POST preview
// with the text answers sanitised HTML.
// Words: rich-tools {field}, rich-bold, rich-italic, rich-h2, rich-bullets, rich-numbers, rich-quote, rich-link,
// markdown-preview, markdown-failed.

import { after, freshId, labelText, make, need, tool } from "../lib/dom";
import { changed, Enhanced, FILLED } from "../lib/element";
import { commanded, letter } from "../lib/keys";
import { toolbar } from "../lib/toolbar";
import { say } from "../lib/words";

/** What stands before and behind the selection, or before each of its lines. */
type Mark = { around: readonly [string, string] } | { line: (at: number) => string };

const MARKS: Record<string, { icon: string; mark: Mark }> = {
  "rich-bold": { icon: "bold", mark: { around: ["**", "**"] } },
  "rich-italic": { icon: "italic", mark: { around: ["*", "*"] } },
  "rich-h2": { icon: "type", mark: { line: () => "## " } },
  "rich-bullets": { icon: "list", mark: { line: () => "- " } },
  "rich-numbers": { icon: "list-ordered", mark: { line: (at) => `${at + 1}. ` } },
  "rich-quote": { icon: "quote", mark: { line: () => "> " } },
  "rich-link": { icon: "link", mark: { around: ["[", "](https://)"] } },
};

export class MarkdownEditor extends Enhanced {
  readonly #shown = make("div", { class: "prose", dir: "auto" });
  readonly #failed = make("p", { class: "markdown-failed", role: "status" });
  #area!: HTMLTextAreaElement;
  #asked: AbortController | undefined;

  protected enhance(): void {
    this.#area = need<HTMLTextAreaElement>(this, "textarea");
    const area = this.#area;
    area.id ||= freshId("markdown");
    const buttons = Object.entries(MARKS).map(([words, { icon, mark }]) => tool(icon, say(this, words), () => this.#write(mark)));
    const title = say(this, "markdown-preview");
    const preview = make("section", { class: "markdown-preview", "aria-label": title }, make("p", { class: "kicker" }, title), this.#failed, this.#shown);
    const place = make("div", { class: "markdown-place" });
    area.replaceWith(place);
    place.append(make("div", {}, toolbar(say(this, "rich-tools", { field: labelText(area) }), area.id, buttons), area), preview);
    area.addEventListener("keydown", (event) => {
      const words = commanded(event) ? { b: "rich-bold", i: "rich-italic" }[letter(event)] : undefined;
      const found = words ? MARKS[words] : undefined;
      if (!found) return;
      event.preventDefault();
      this.#write(found.mark);
    });
    const look = after(350, () => void this.#look(preview));
    area.addEventListener("input", () => look.soon());
    area.addEventListener(FILLED, () => look.soon());
    void this.#look(preview);
  }

  /** The browser's own undo knows what is written this way. */
  #write(mark: Mark): void {
    const { selectionStart: start, selectionEnd: end, value } = this.#area;
    this.#area.focus();
    if ("around" in mark) {
      const [before, behind] = mark.around;
      this.#replace(before + value.slice(start, end) + behind);
      this.#area.setSelectionRange(start + before.length, end + before.length);
    } else {
      const from = value.lastIndexOf("\n", start - 1) + 1;
      this.#area.setSelectionRange(from, end);
      const lines = value.slice(from, end).split("\n");
      this.#replace(lines.map((line, at) => mark.line(at) + line).join("\n"));
    }
  }

  #replace(text: string): void {
    // Deprecated and without a successor: nothing else keeps the browser's undo.
    if (document.execCommand("insertText", false, text)) return;
    this.#area.setRangeText(text, this.#area.selectionStart, this.#area.selectionEnd, "end");
    changed(this.#area);
  }

  async #look(preview: HTMLElement): Promise<void> {
    this.#asked?.abort();
    const mine = new AbortController();
    this.#asked = mine;
    const text = this.#area.value;
    preview.hidden = text.trim() === "";
    if (preview.hidden) return;
    const html = await rendered(this.getAttribute("preview") ?? "", text, mine.signal);
    if (mine.signal.aborted) return;
    this.#failed.textContent = html === undefined ? say(this, "markdown-failed") : "";
    // The server has sanitised it; what was seen last stays when it cannot be asked.
    if (html !== undefined) this.#shown.innerHTML = html;
  }
}

async function rendered(address: string, text: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: "POST", body: text, signal, redirect: "manual" });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
