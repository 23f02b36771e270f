// Registers the one element of pages that ask for a passkey, also of visitors'. Pages work without it.

import { define } from "../../../admin/browser/src/lib/element";
import { PasskeyForm } from "./elements/passkey-form";

define("passkey-form", PasskeyForm);
