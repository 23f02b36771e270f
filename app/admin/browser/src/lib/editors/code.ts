// The editor of code (CodeMirror). It stands in a shadow root, because there its style sheets are constructed ones, which
// the policy of the page allows; in the page itself they would be <style> elements, which it forbids.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting, type LanguageSupport } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { freshId, labelText, make, standIn } from "../dom";
import { changed, FILLED } from "../element";
import { say } from "../words";

const LANGUAGES: Record<string, () => Promise<LanguageSupport>> = {
  json: async () => (await import("@codemirror/lang-json")).json(),
  html: async () => (await import("@codemirror/lang-html")).html(),
  sql: async () => (await import("@codemirror/lang-sql")).sql(),
  css: async () => (await import("@codemirror/lang-css")).css(),
};

/** Colours are the page's own, so that they are readable in both themes. */
const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.tagName, tags.operatorKeyword], color: "var(--accent)" },
  { tag: [tags.string, tags.attributeValue], color: "var(--good)" },
  { tag: [tags.number, tags.bool, tags.null, tags.color, tags.unit], color: "var(--note)" },
  { tag: [tags.propertyName, tags.attributeName], color: "var(--ink)", fontWeight: "600" },
  { tag: [tags.comment, tags.meta], color: "var(--muted)", fontStyle: "italic" },
]);

const LOOK = EditorView.theme({
  "&": { color: "var(--ink)", background: "var(--paper)", border: "1px solid var(--edge)", borderRadius: "4px", fontSize: "0.8125rem" },
  "&.cm-focused": { outline: "2px solid var(--ink)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.5", maxBlockSize: "60dvh" },
  ".cm-content": { minBlockSize: "6rem", caretColor: "var(--ink)" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)" },
  ".cm-gutters": { background: "var(--wash)", color: "var(--muted)", border: "none" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--line)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--edge)" },
});

export async function codeEditor(root: HTMLElement, area: HTMLTextAreaElement, language: string): Promise<void> {
  const support = await LANGUAGES[language]?.();
  const host = make("div", { class: "code", id: freshId("code") });
  const shadow = host.attachShadow({ mode: "open", delegatesFocus: true });
  area.after(host);
  let quiet = false;
  const written = EditorView.updateListener.of((update) => {
    if (!update.docChanged || quiet) return;
    area.value = update.state.doc.toString();
    changed(area);
  });
  const view = new EditorView({
    root: shadow,
    parent: shadow,
    state: EditorState.create({ doc: area.value, extensions: extensions(area, support, written) }),
  });
  // Names do not reach into a shadow root: the editor has its own (see `extensions`).
  standIn(area, host, () => view.focus());
  for (const name of ["aria-labelledby", "aria-describedby", "aria-invalid", "aria-required"]) host.removeAttribute(name);
  area.addEventListener(FILLED, () => {
    quiet = true;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
    quiet = false;
  });
  if (language === "json") judge(root, area, host);
}

function extensions(area: HTMLTextAreaElement, support: LanguageSupport | undefined, written: Extension): Extension[] {
  const describes = (area.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent?.trim());
  const names: Record<string, string> = { "aria-label": labelText(area), "aria-description": describes.filter(Boolean).join(" "), dir: "ltr" };
  if (area.required) names["aria-required"] = "true";
  if (area.hasAttribute("aria-invalid")) names["aria-invalid"] = "true";
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    EditorView.lineWrapping,
    syntaxHighlighting(COLOURS),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.contentAttributes.of(names),
    LOOK,
    written,
    ...(support ? [support] : []),
  ];
}

/** Says at once when it is not JSON, and where. */
function judge(root: HTMLElement, area: HTMLTextAreaElement, host: HTMLElement): void {
  const status = make("p", { class: "help", role: "status" });
  host.after(status);
  const look = (): void => {
    const line = fault(area.value);
    status.textContent = line === undefined ? "" : say(root, "code-json-bad", { line });
  };
  area.addEventListener("change", look);
  look();
}

/** The line of the first fault. */
function fault(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, line, position] = /line (\d+)|position (\d+)/.exec(String(error)) ?? [];
    if (line) return Number(line);
    return text.slice(0, position ? Number(position) : text.length).split("\n").length;
  }
}
