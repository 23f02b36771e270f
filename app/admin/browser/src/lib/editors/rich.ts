// The editor of formatted text (Tiptap). It writes the text area only when somebody changes something.
//
// Words: rich-tools {field}, rich-bold, rich-italic, rich-h2, rich-h3, rich-bullets, rich-numbers, rich-quote, rich-link,
// rich-image, rich-undo, rich-redo, rich-kept, link-title, link-address, image-title, image-address,
// image-alt, image-only-ours, dialog-ok, dialog-cancel, dialog-remove.

import { Editor } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import StarterKit from "@tiptap/starter-kit";
import { freshId, labelText, make, standIn, tool } from "../dom";
import { changed, FILLED } from "../element";
import { toolbar } from "../toolbar";
import { say } from "../words";
import { askAddress } from "./address";

/** What the editor can show without losing any of it. */
const KNOWN = new Set("p h2 h3 ul ol li blockquote a strong b em i u s del code pre br hr img".split(" "));

/** Where a link opens, and what it tells, is for the page on which it is read to say. */
const LINK = { openOnClick: false, defaultProtocol: "https", protocols: ["mailto", "tel"], HTMLAttributes: { target: null, rel: null } };

function unknown(html: string): boolean {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].some(([, name]) => !KNOWN.has((name ?? "").toLowerCase()));
}

export function richEditor(root: HTMLElement, area: HTMLTextAreaElement): void {
  const field = labelText(area);
  if (unknown(area.value)) {
    area.after(make("p", { class: "help" }, say(root, "rich-kept")));
    return;
  }
  const place = make("div", { class: "rich" });
  area.after(place);
  const editor = new Editor({
    element: place,
    injectCSS: false,
    content: area.value,
    extensions: [
      StarterKit.configure({ heading: { levels: [2, 3] }, link: LINK, trailingNode: false }),
      Image.configure({ inline: false, allowBase64: false }),
    ],
    editorProps: {
      attributes: { id: freshId("rich"), class: "rich-text prose", role: "textbox", "aria-multiline": "true", dir: "auto" },
      // Styles of other programs are not ours, and the policy of the page forbids them.
      transformPastedHTML: (html) => html.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, "").replace(/<style[\s\S]*?<\/style>/gi, ""),
    },
    onUpdate: ({ editor }) => {
      area.value = editor.isEmpty ? "" : editor.getHTML();
      changed(area);
    },
  });
  standIn(area, editor.view.dom, () => editor.commands.focus());
  place.prepend(tools(root, editor, field));
  area.addEventListener(FILLED, () => editor.commands.setContent(area.value, { emitUpdate: false }));
}

interface Tool {
  icon: string;
  words: string;
  run: (editor: Editor) => void;
  /** Is it on where the cursor is? Without it the button is no switch. */
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const chain = (editor: Editor): ReturnType<Editor["chain"]> => editor.chain().focus();

function list(root: HTMLElement): Tool[] {
  return [
    { icon: "bold", words: "rich-bold", run: (editor) => chain(editor).toggleBold().run(), on: (editor) => editor.isActive("bold") },
    { icon: "italic", words: "rich-italic", run: (editor) => chain(editor).toggleItalic().run(), on: (editor) => editor.isActive("italic") },
    ...([2, 3] as const).map((level): Tool => ({
      icon: "",
      words: `rich-h${level}`,
      run: (editor) => chain(editor).toggleHeading({ level }).run(),
      on: (editor) => editor.isActive("heading", { level }),
    })),
    { icon: "list", words: "rich-bullets", run: (editor) => chain(editor).toggleBulletList().run(), on: (editor) => editor.isActive("bulletList") },
    { icon: "list-ordered", words: "rich-numbers", run: (editor) => chain(editor).toggleOrderedList().run(), on: (editor) => editor.isActive("orderedList") },
    { icon: "quote", words: "rich-quote", run: (editor) => chain(editor).toggleBlockquote().run(), on: (editor) => editor.isActive("blockquote") },
    { icon: "link", words: "rich-link", run: (editor) => void link(root, editor), on: (editor) => editor.isActive("link") },
    { icon: "image-plus", words: "rich-image", run: (editor) => void image(root, editor) },
    { icon: "undo-2", words: "rich-undo", run: (editor) => chain(editor).undo().run(), can: (editor) => editor.can().undo() },
    { icon: "redo-2", words: "rich-redo", run: (editor) => chain(editor).redo().run(), can: (editor) => editor.can().redo() },
  ];
}

function tools(root: HTMLElement, editor: Editor, field: string): HTMLElement {
  const all = list(root).map((each) => ({ ...each, button: button(root, editor, each) }));
  const show = (): void => {
    for (const { on, can, button } of all) {
      if (on) button.setAttribute("aria-pressed", String(on(editor)));
      if (can) button.setAttribute("aria-disabled", String(!can(editor)));
    }
  };
  editor.on("transaction", show);
  show();
  return toolbar(say(root, "rich-tools", { field }), editor.view.dom.id, all.map((each) => each.button));
}

function button(root: HTMLElement, editor: Editor, each: Tool): HTMLButtonElement {
  const words = say(root, each.words);
  if (each.icon) return tool(each.icon, words, () => each.run(editor));
  return make("button", { type: "button", class: "tool tool-words", onclick: () => each.run(editor) }, words);
}

async function link(root: HTMLElement, editor: Editor): Promise<void> {
  const now = String(editor.getAttributes("link").href ?? "");
  const answer = await askAddress(root, { title: "link-title", address: "link-address", now });
  if (answer?.address === "") chain(editor).extendMarkRange("link").unsetLink().run();
  else if (!answer) editor.commands.focus();
  else if (editor.state.selection.empty && now === "") {
    // Nothing is selected: the address itself is what one reads.
    chain(editor).insertContent({ type: "text", text: answer.address, marks: [{ type: "link", attrs: { href: answer.address } }] }).run();
  } else chain(editor).extendMarkRange("link").setLink({ href: answer.address }).run();
}

async function image(root: HTMLElement, editor: Editor): Promise<void> {
  const answer = await askAddress(root, { title: "image-title", address: "image-address", now: "", alt: "image-alt", ours: "image-only-ours" });
  if (answer?.address) chain(editor).setImage({ src: answer.address, alt: answer.alt }).run();
  else editor.commands.focus();
}
