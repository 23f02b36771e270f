// <rich-editor> around a field with one <textarea> of HTML. The editor itself is fetched when it is needed
// (lib/editors/rich.ts, which also lists its words). HTML with something that it does not know stays in the text area, so
// that nothing is lost.

import { need } from "../lib/dom";
import { Enhanced } from "../lib/element";

export class RichEditor extends Enhanced {
  protected async enhance(): Promise<void> {
    const area = need<HTMLTextAreaElement>(this, "textarea");
    const { richEditor } = await import("../lib/editors/rich");
    richEditor(this, area);
  }
}
