//! What runs in the browser: the islands of the crates named here, nothing else.

use sites as _;
use ui as _;

/// Called once by `/islands.js` before it wakes the islands.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
