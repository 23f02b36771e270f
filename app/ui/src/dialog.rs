//! A question or a short form above the page. The browser's popover opens and closes it, without JavaScript.

use crate::icon::Icon;
use leptos::prelude::*;

/// A dialog. [`DialogButton`] opens it; Escape, a click beside it and its own button close it.
#[component]
pub fn Dialog(
    /// Its id on the page.
    #[prop(into)]
    id: String,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    view! {
        <dialog id=id popover="auto" class="dialog" aria-labelledby=title_id>
            <div class="dialog-head">
                <h2 id=title_id.clone()>{title}</h2>
                <button type="button" class="dialog-close" popovertarget=id.clone() popovertargetaction="hide">
                    <Icon name="x" label=crate::t("close")/>
                </button>
            </div>
            {children()}
        </dialog>
    }
}

/// The button that opens the dialog `target`.
#[component]
pub fn DialogButton(
    /// Id of the dialog.
    #[prop(into)]
    target: String,
    /// The button's words.
    #[prop(into)]
    label: String,
    /// The button's classes.
    #[prop(optional, into)]
    class: String,
) -> impl IntoView {
    let class = if class.is_empty() { "button".to_owned() } else { class };
    view! { <button type="button" class=class popovertarget=target aria-haspopup="dialog">{label}</button> }
}
