// Registers the portal's elements. Pages work without them.

import { define } from "../../../admin/browser/src/lib/element";
import { DraftKeeper } from "./elements/draft-keeper";
import { LiveFeed } from "./elements/live-feed";
import { MentionPicker } from "./elements/mention-picker";
import { PushSwitch } from "./elements/push-switch";
import { SignUpPuzzle } from "./elements/sign-up-puzzle";
import { UnreadCount } from "./elements/unread-count";
import { arrived } from "./lib/kept";

arrived();
define("unread-count", UnreadCount);
define("live-feed", LiveFeed);
define("draft-keeper", DraftKeeper);
define("mention-picker", MentionPicker);
define("push-switch", PushSwitch);
define("sign-up-puzzle", SignUpPuzzle);
