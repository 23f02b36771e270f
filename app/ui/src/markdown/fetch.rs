//! One request of the browser.

use leptos::prelude::window;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// Sends the text, gives the answer's text; `None` if it was refused or lost.
pub async fn post(path: &str, text: &str) -> Option<String> {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&JsValue::from_str(text));
    let response = JsFuture::from(window().fetch_with_str_and_init(path, &request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
