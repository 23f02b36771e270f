//! The server's part of a combobox.

use crate::combobox::island::ComboboxIsland;
use crate::form::{Choice, SelectField};
use leptos::prelude::*;
use std::borrow::Cow;

/// Like [`SelectField`], for lists too long to read. The page has to have `islands`.
#[component]
pub fn Combobox(
    /// Field name.
    #[prop(into)]
    name: Cow<'static, str>,
    /// Finished words.
    #[prop(into)]
    label: String,
    /// What there is.
    options: Vec<Choice>,
    /// What was chosen.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// Must something be chosen?
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    view! {
        <ComboboxIsland nothing=crate::t("combobox-nothing")>
            <SelectField name=name label=label options=options value=value error=error help=help required=required/>
        </ComboboxIsland>
    }
}
