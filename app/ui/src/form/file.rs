//! A picture with the words that stand for it.

use super::frame::{Frame, field_id};
use crate::t;
use kernel::AssetRef;
use leptos::prelude::*;
use std::borrow::Cow;

/// A picture to upload. Sends the file as `name` and its alt text as `{name}_alt`; the form needs
/// `enctype="multipart/form-data"`.
#[component]
pub fn ImageField(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// The picture there is.
    #[prop(optional_no_strip, into)]
    current: Option<AssetRef>,
    /// Alt text that was typed; otherwise the picture's.
    #[prop(optional_no_strip, into)]
    alt: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must there be one?
    #[prop(optional)]
    required: bool,
    /// Kinds that are offered to choose; pictures, where nothing is said.
    #[prop(default = "image/jpeg,image/png,image/webp,image/gif")]
    accept: &'static str,
) -> impl IntoView {
    let alt_name = format!("{name}_alt");
    let alt = alt.or_else(|| current.as_ref().map(|image| image.alt.clone())).unwrap_or_default();
    let preview = current.map(|image| {
        let (src, width, height) =
            (image.src(320, "webp"), image.width.to_string(), image.height.to_string());
        view! { <img class="image-now" src=src alt=image.alt width=width height=height loading="lazy"/> }
    });
    let required_now = required && preview.is_none();
    let frame =
        Frame::new(&name, label, error, Some(help.unwrap_or_else(|| t("field-image-help"))), required);
    let control = view! {
        {preview}
        <input
            class="input" id=frame.id.clone() name=name type="file" accept=accept
            required=required_now aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
        <label class="label label-second" for=field_id(&alt_name)>{t("field-alt")}</label>
        <p class="help" id=format!("{}-help", field_id(&alt_name))>{t("field-alt-help")}</p>
        <input
            class="input" id=field_id(&alt_name) name=alt_name.clone() type="text" value=alt dir="auto" maxlength="300"
            aria-describedby=format!("{}-help", field_id(&alt_name))
        />
    };
    frame.around(control)
}
