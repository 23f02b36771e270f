//! A picture out of the library: thumbnails to choose from, a search, a link to the upload.

use super::look::Look;
use super::relation::search;
use crate::picker::Thumb;
use leptos::prelude::*;
use ui::prelude::*;

pub(super) fn view(look: &Look<'_>) -> AnyView {
    let value = look.value();
    let thumbs = look.sheet.picks.pictures.get(&look.field.name).cloned().unwrap_or_default();
    let known = value.is_empty() || thumbs.iter().any(|thumb| thumb.id == value);
    let none = (!look.required() || value.is_empty()).then(|| nothing(look, value.is_empty()));
    // A picture that the person may not see stays chosen.
    let unseen = (!known).then(|| {
        view! {
            <label class="thumb thumb-words">
                <input type="radio" name=look.name() value=value.clone() checked=true/>
                <span>{t("form-picture-kept")}</span>
            </label>
        }
    });
    let all: Vec<AnyView> = thumbs.into_iter().map(|thumb| one(look, thumb, &value)).collect();
    let library = format!("{}/media/library", look.desk.base());
    let body = view! {
        <div class="thumbs">{none}{unseen}{all}</div>
        <div class="picker-ways">
            {search(look)}
            <a href=library target="_blank">{t("form-upload")}</a>
        </div>
    };
    look.frame().around_group(body)
}

fn nothing(look: &Look<'_>, chosen: bool) -> AnyView {
    view! {
        <label class="thumb thumb-words">
            <input type="radio" name=look.name() value="" checked=chosen/>
            <span>{t("form-no-picture")}</span>
        </label>
    }
    .into_any()
}

fn one(look: &Look<'_>, thumb: Thumb, value: &str) -> AnyView {
    let (src, width, height) =
        (thumb.image.src(320, "webp"), thumb.image.width.max(1), thumb.image.height.max(1));
    let checked = thumb.id == value;
    view! {
        <label class="thumb">
            <input type="radio" name=look.name() value=thumb.id checked=checked/>
            <img src=src alt="" width=width.to_string() height=height.to_string() loading="lazy"/>
            <span dir="auto">{thumb.name}</span>
        </label>
    }
    .into_any()
}
