//! Keys, swipes and focus of a lightbox.

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlDialogElement, HtmlElement};

/// Pixels that a finger has to travel to mean the next picture.
const SWIPE: i32 = 48;

/// Makes the dialogs of the gallery inside it modal: arrow keys and swipes walk on, Escape and a click beside the
/// picture close, and the focus comes back to the picture one left. One island for all pictures.
#[island]
pub fn GalleryLightboxIsland(children: Children) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    let began = StoredValue::new(None::<i32>);
    // An address with a picture in it (`#gallery-3`) opens that picture.
    Effect::new(move |_| {
        let hash = window().location().hash().unwrap_or_default();
        if let (Some(frame), Some(id)) = (frame.get(), hash.strip_prefix('#'))
            && let Some(dialog) = dialog(id).filter(|dialog| frame.contains(Some(dialog)))
        {
            open(&dialog);
        }
    });
    let pointer_up = move |event: PointerEvent| {
        let moved = began.try_update_value(Option::take).flatten().map(|from| event.client_x() - from);
        if let (Some(moved), Some(dialog)) = (moved.filter(|moved| moved.abs() >= SWIPE), around(&event)) {
            step(&dialog, moved < 0);
        }
    };
    view! {
        <div
            class="gallery-frame"
            node_ref=frame
            on:click=click
            on:keydown=key
            on:pointerdown=move |event: PointerEvent| {
                began.set_value((event.pointer_type() == "touch").then(|| event.client_x()));
            }
            on:pointerup=pointer_up
            on:pointercancel=move |_| began.set_value(None)
        >
            {children()}
        </div>
    }
}

fn click(event: MouseEvent) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    // Beside the picture is the dialog itself.
    if let Some(dialog) = target.dyn_ref::<HtmlDialogElement>() {
        dialog.close();
        return;
    }
    let Some(link) = target.closest("a[href^='#']").ok().flatten() else {
        return;
    };
    let href = link.get_attribute("href").unwrap_or_default();
    let here = around(&event);
    match (dialog(href.trim_start_matches('#')), &here) {
        (Some(next), _) => {
            if let Some(here) = here {
                here.close();
            }
            open(&next);
        }
        (None, Some(here)) => here.close(),
        (None, None) => return,
    }
    event.prevent_default();
}

fn key(event: KeyboardEvent) {
    let Some(dialog) = around(&event) else { return };
    match event.key().as_str() {
        "ArrowRight" => step(&dialog, true),
        "ArrowLeft" => step(&dialog, false),
        _ => return,
    }
    event.prevent_default();
}

/// Walks to the picture on the right or left; where one reads from the right, the next one is on the left.
fn step(dialog: &HtmlDialogElement, right: bool) {
    let mirrored =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let link = if right == mirrored { ".lightbox-previous" } else { ".lightbox-next" };
    if let Some(link) =
        dialog.query_selector(link).ok().flatten().and_then(|link| link.dyn_into::<HtmlElement>().ok())
    {
        link.click();
    }
}

/// Opens a dialog with the focus on its tile before, so that closing it by whatever means returns there.
fn open(dialog: &HtmlDialogElement) {
    let tile = document().query_selector(&format!(".gallery a[href='#{}']", dialog.id())).ok().flatten();
    if let Some(tile) = tile.and_then(|tile| tile.dyn_into::<HtmlElement>().ok()) {
        let _ = tile.focus();
    }
    let _ = dialog.show_modal();
    // The next one is on its way before it is asked for.
    let next = dialog.next_element_sibling().and_then(|next| next.query_selector("img").ok().flatten());
    if let Some(image) = next {
        let _ = image.set_attribute("loading", "eager");
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The open dialog that an event happened in.
fn around(event: &Event) -> Option<HtmlDialogElement> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("dialog").ok().flatten()?.dyn_into().ok()
}
