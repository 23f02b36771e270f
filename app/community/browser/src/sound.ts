// Registers the waveform of recordings. Pages work without it.

import { define } from "../../../admin/browser/src/lib/element";
import { WaveForm } from "./elements/wave-form";

define("wave-form", WaveForm);
