//! The part of the edit page that only what plays has: captions and poster.

use super::language::choices;
use super::store::Kept;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::words::beside;

/// What was sent to this part, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Tag of the language.
    pub language: String,
    /// Sentences beside `language`, `captions` and `poster`.
    pub errors: FieldErrors,
}

/// Captions there are, a form for more, and a form for the poster. `item` is the id in the address.
pub fn section(item: Uuid, kept: &[Kept], typed: &Typed) -> AnyView {
    let there = kept.iter().map(|one| row(item, one)).collect_view();
    let there = (!kept.is_empty()).then(|| view! { <ul class="captions-list">{there}</ul> });
    let labels = ["language", "captions", "poster"];
    let labels = labels.map(|name| (name, t(&format!("gallery-field-{name}")))).to_vec();
    view! {
        <section class="captions" id="captions" aria-labelledby="captions-name">
            <h2 id="captions-name">{t("gallery-captions")}</h2>
            <p>{t("gallery-captions-text")}</p>
            <ErrorSummary errors=typed.errors.clone() labels=labels/>
            {there}
            <form method="post" action=format!("/gallery/{item}/captions") enctype="multipart/form-data" class="form">
                <SelectField
                    name="language" label=t("gallery-field-language") options=choices() value=typed.language.clone() required=true
                    error=beside(&typed.errors, "language")
                />
                {file("captions", ".vtt,text/vtt", &typed.errors)}
                <SubmitButton label=t("gallery-captions-send") kind=ButtonKind::Quiet/>
            </form>
        </section>
        <section class="captions" id="poster" aria-labelledby="poster-name">
            <h2 id="poster-name">{t("gallery-poster")}</h2>
            <form method="post" action=format!("/gallery/{item}/poster") enctype="multipart/form-data" class="form">
                {file("poster", "image/jpeg,image/png,image/webp,image/gif", &typed.errors)}
                <SubmitButton label=t("gallery-poster-send") kind=ButtonKind::Quiet/>
            </form>
        </section>
    }
    .into_any()
}

fn row(item: Uuid, kept: &Kept) -> AnyView {
    let name = kept.name();
    let label = tr("gallery-captions-remove", &[("name", name.clone().into())]);
    let language = kept.language.clone();
    view! {
        <li>
            <a href=format!("/gallery/{item}/captions/{language}") lang=language.clone() dir="auto">{name}</a>
            <form method="post" action=format!("/gallery/{item}/captions/{language}/remove")>
                <button type="submit" class="button button-quiet"><Icon name="trash-2" label=label/></button>
            </form>
        </li>
    }
    .into_any()
}

fn file(name: &'static str, accept: &'static str, errors: &FieldErrors) -> AnyView {
    let (label, help) = (t(&format!("gallery-field-{name}")), t(&format!("gallery-field-{name}-help")));
    let frame = Frame::new(name, label, beside(errors, name), Some(help), true);
    let control = view! {
        <input
            class="input" id=frame.id.clone() name=name type="file" accept=accept required=true
            aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}
