// Registers what sends pictures. A script of its own, because only pages that take pictures need it.

import { define } from "../../../admin/browser/src/lib/element";
import { PictureDrop } from "./elements/picture-drop";

define("picture-drop", PictureDrop);
