// Registers the dashboard's elements. What is heavy (editors of rich text and code) is fetched when a page has one.

import { CommandPalette } from "./elements/command-palette";
import { BoardView } from "./elements/board-view";
import { CodeEditor } from "./elements/code-editor";
import { ColorInput } from "./elements/color-input";
import { FocalPoint } from "./elements/focal-point";
import { ImportProgress } from "./elements/import-progress";
import { ListView } from "./elements/list-view";
import { LiveNote } from "./elements/live-note";
import { LocalTime } from "./elements/local-time";
import { MarkdownEditor } from "./elements/markdown-editor";
import { PickedRow } from "./elements/picked-row";
import { RecordForm } from "./elements/record-form";
import { RelationPicker } from "./elements/relation-picker";
import { RichEditor } from "./elements/rich-editor";
import { SlugInput } from "./elements/slug-input";
import { SortList } from "./elements/sort-list";
import { TagInput } from "./elements/tag-input";
import { UploadField } from "./elements/upload-field";
import { arrived } from "./lib/form/journal";
import { define } from "./lib/element";

arrived();
// Lists first: a form that puts kept text back needs their items.
define("sort-list", SortList);
define("relation-picker", RelationPicker);
define("tag-input", TagInput);
define("slug-input", SlugInput);
define("color-input", ColorInput);
define("focal-point", FocalPoint);
define("rich-editor", RichEditor);
define("markdown-editor", MarkdownEditor);
define("code-editor", CodeEditor);
define("upload-field", UploadField);
define("record-form", RecordForm);
define("list-view", ListView);
define("board-view", BoardView);
define("import-progress", ImportProgress);
define("live-note", LiveNote);
define("local-time", LocalTime);
define("picked-row", PickedRow);
define("command-palette", CommandPalette);
