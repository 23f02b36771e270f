//! The preview in the browser.

use crate::markdown::{PREVIEW_PATH, fetch};
use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlTextAreaElement;
use std::time::Duration;

/// How long nobody has to type before the preview is asked for.
const PAUSE: Duration = Duration::from_millis(350);

/// Shows below the text area inside it what the text will look like. `title` stands above the preview, `failed` in
/// its place when the server did not answer.
#[island]
pub fn MarkdownEditorIsland(title: String, failed: String, children: Children) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    let html = RwSignal::new(String::new());
    let lost = RwSignal::new(false);
    let turn = StoredValue::new(0_u32);
    let ask = move |text: String| {
        let mine = turn.get_value().wrapping_add(1);
        turn.set_value(mine);
        // It only fails in pages that have no window.
        let _ = set_timeout(move || preview(text, html, lost, move || turn.get_value() == mine), PAUSE);
    };
    Effect::new(move |_| {
        let area = frame.get().and_then(|frame| frame.query_selector("textarea").ok().flatten());
        if let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) {
            ask(area.value());
        }
    });
    let typed = move |event: Event| {
        let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        if let Some(area) = area {
            ask(area.value());
        }
    };
    view! {
        <div class="markdown-editor" node_ref=frame on:input=typed>
            {children()}
            <section class="markdown-preview" aria-label=title hidden=move || html.with(String::is_empty) && !lost.get()>
                <p class="kicker">{title.clone()}</p>
                <p class="markdown-failed" hidden=move || !lost.get()>{failed}</p>
                <div class="prose" dir="auto" inner_html=move || html.get()></div>
            </section>
        </div>
    }
}

/// Asks if this is still the newest question, and shows the answer if it still is then.
fn preview(text: String, html: RwSignal<String>, lost: RwSignal<bool>, newest: impl Fn() -> bool + 'static) {
    if !newest() {
        return;
    }
    if text.trim().is_empty() {
        html.set(String::new());
        lost.set(false);
        return;
    }
    leptos::task::spawn_local(async move {
        let answer = fetch::post(PREVIEW_PATH, &text).await;
        if newest() {
            lost.set(answer.is_none());
            if let Some(answer) = answer {
                html.set(answer);
            }
        }
    });
}
