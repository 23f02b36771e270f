//! Parts of the page of a picture.

use super::model::{Beside, Credit, Item, Seen};
use crate::consent::ask::AskDraft;
use kernel::FieldErrors;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside as sentence;

/// Ways to the pictures beside it.
pub fn around(beside: &Beside) -> Option<AnyView> {
    let link = |id: uuid::Uuid, rel: &'static str, icon: &'static str| {
        let label = t(if rel == "prev" { "gallery-beside-previous" } else { "gallery-beside-next" });
        view! {
            <a href=format!("/gallery/{id}") rel=rel>
                <span class="icon-turn inline-flex"><Icon name=icon/></span><span>{label}</span>
            </a>
        }
    };
    let (previous, next) = (
        beside.previous.map(|id| link(id, "prev", "arrow-left")),
        beside.next.map(|id| link(id, "next", "arrow-right")),
    );
    (previous.is_some() || next.is_some()).then(|| {
        view! { <nav class="picture-around" aria-label=t("gallery-beside")>{previous}{next}</nav> }.into_any()
    })
}

/// Where it belongs, who made it, who is in it.
pub fn facts(item: &Item) -> AnyView {
    let locale = ui::cx::current().locale;
    let house = item
        .house
        .clone()
        .map(|house| row(t("gallery-fact-house"), link(format!("/houses/{}", house.0.key), house.0.name)));
    let album = item.album.clone().map(|album| {
        row(t("gallery-fact-album"), link(format!("/gallery/albums/{}", album.0.key), album.0.name))
    });
    let category = item.category.clone().map(|word| {
        let name = t(&format!("gallery-category-{word}"));
        row(t("gallery-fact-category"), link(with_query("/gallery", [("category", &word)]), name))
    });
    let tags = item.tags.iter().map(|tag| {
        view! { <li>{link(with_query("/gallery", [("tag", tag)]), format!("#{tag}"))}</li> }
    });
    let tags =
        (!item.tags.is_empty()).then(|| view! { <ul class="pictures-chips">{tags.collect_view()}</ul> });
    let day = item.created_at;
    view! {
        <dl class="picture-facts">
            {item.credits.0.iter().map(credit).collect_view()}
            {house}{album}{category}
            {item.people.0.iter().map(|person| seen(person, item.kind())).collect_view()}
            <div><dt>{t("gallery-fact-day")}</dt><dd><time datetime=day.to_rfc3339()>{format::date(day.date_naive(), locale)}</time></dd></div>
        </dl>
        {tags}
    }
    .into_any()
}

fn row(name: String, value: AnyView) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
}

fn link(href: String, name: String) -> AnyView {
    view! { <a href=href dir="auto">{name}</a> }.into_any()
}

fn credit(credit: &Credit) -> AnyView {
    let name = credit.name.clone();
    let value = match (&credit.handle, &credit.house) {
        (Some(handle), _) => link(format!("/people/{handle}"), name),
        (None, Some(house)) => link(format!("/houses/{house}"), name),
        (None, None) => view! { <span dir="auto">{name}</span> }.into_any(),
    };
    row(t(&format!("gallery-role-{}", credit.role)), value)
}

fn seen(seen: &Seen, kind: &'static str) -> AnyView {
    let person = match &seen.person {
        Some(person) => link(format!("/people/{}", person.handle), person.name.clone()),
        None => t("gallery-somebody").into_any(),
    };
    let place = seen.place.clone().map(|place| view! { " "<span dir="auto">"("{place}")"</span> });
    let status = t(&format!("gallery-consent-{}", seen.status));
    row(
        tr("gallery-fact-person", &[("kind", kind.into())]),
        view! { {person}{place}" · "{status} }.into_any(),
    )
}

/// What one can do with it.
pub fn tools(item: &Item) -> AnyView {
    let path = item.path();
    // A document has its own way to the file.
    let is_open = item.may_download && !item.is_gone;
    let download = item.image.clone().filter(|image| is_open && image.0.paper.is_none()).map(|image| {
        let still = image.0.src(image.0.at_most(2000), "jpg");
        let href = image.0.moving.as_ref().map_or(still, kernel::asset_ref::Moving::src);
        view! { <a href=href download="" class="button button-quiet"><Icon name="download"/><span>{t("gallery-download")}</span></a> }
    });
    let feature = item.may_feature.then(|| {
        let (label, on) =
            if item.featured { (t("gallery-unfeature"), "false") } else { (t("gallery-feature"), "true") };
        view! {
            <form method="post" action=format!("{path}/feature")>
                <HiddenField name="on" value=on/>
                <SubmitButton label=label kind=ButtonKind::Quiet/>
            </form>
        }
    });
    let own = (item.is_mine && !item.is_gone).then(|| {
        view! {
            <ButtonLink href=format!("{path}/edit") label=t("gallery-edit") kind=ButtonKind::Quiet/>
            <form method="post" action=format!("{path}/delete")><SubmitButton label=t("gallery-delete") kind=ButtonKind::Quiet/></form>
        }
    });
    let report = (!item.is_mine).then(|| {
        view! { <a href=format!("/report/gallery/{}", item.id) class="picture-report"><Icon name="flag"/><span>{t("gallery-report")}</span></a> }
    });
    view! { {download}{feature}{own}{report} }.into_any()
}

/// Says who is in it; whoever is named is asked.
pub fn person_form(item: &Item, draft: &AskDraft, errors: &FieldErrors) -> AnyView {
    let words = |id: &str| tr(id, &[("kind", item.kind().into())]);
    view! {
        <section class="picture-people" id="people" aria-labelledby="people-name">
            <h2 id="people-name">{t("gallery-people")}</h2>
            <p>{words("gallery-people-text")}</p>
            <form method="post" action=format!("{}/people", item.path()) class="form">
                <ErrorSummary errors=errors.clone() labels=vec![("handle", t("gallery-field-handle")), ("place", words("gallery-field-where"))]/>
                <TextField
                    name="handle" label=t("gallery-field-handle") value=draft.handle.clone() required=true
                    help=t("gallery-field-handle-help") error=sentence(errors, "handle")
                />
                <TextField
                    name="place" label=words("gallery-field-where") value=draft.place.clone() help=words("gallery-field-where-help")
                    error=sentence(errors, "place")
                />
                <SubmitButton label=t("gallery-ask")/>
            </form>
        </section>
    }
    .into_any()
}
