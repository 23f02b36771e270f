// <code-editor language="json|html|sql|css"> around a field with one <textarea>. The editor itself is fetched when it is needed
// (lib/editors/code.ts). Tab leaves it, as it leaves a text area.
// Words: code-json-bad {line}.

import { need } from "../lib/dom";
import { Enhanced } from "../lib/element";

export class CodeEditor extends Enhanced {
  protected async enhance(): Promise<void> {
    const area = need<HTMLTextAreaElement>(this, "textarea");
    const { codeEditor } = await import("../lib/editors/code");
    await codeEditor(this, area, this.getAttribute("language") ?? "");
  }
}
