//! Filters, on `/settings/privacy`.

use super::model::{Filter, FilterDraft, PLACES};
use super::store;
use crate::page::id;
use crate::privacy;
use crate::tools::press;
use axum::extract::Path;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::{beside, refused};
use web::{Answer, Cx, Form};

/// `POST /settings/privacy/filters`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn filter_create(cx: Cx, Form(draft): Form<FilterDraft>) -> Answer {
    cx.person()?;
    match refused(cx.app.db.as_actor(cx.actor(), async |tx| store::filter_create(tx, &draft).await).await)? {
        Ok(()) => Ok(cx.done("/settings/privacy", "person-filter-kept")),
        Err(errors) => privacy::again(&cx, None, (draft, errors)).await,
    }
}

/// `POST /settings/privacy/filters/{id}/delete`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn filter_delete(cx: Cx, Path(text): Path<String>) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::filter_delete(tx, id).await).await?;
    Ok(cx.done("/settings/privacy", "person-filter-deleted"))
}

/// The filters that hold, and the form for one more.
pub fn filters(filters: &[Filter], draft: &FilterDraft, errors: &FieldErrors) -> AnyView {
    let rows = filters.iter().map(row).collect_view();
    let list = (!filters.is_empty()).then(|| view! { <ul class="people-list">{rows}</ul> });
    view! {
        <section class="privacy-part" aria-labelledby="filters">
            <h2 id="filters">{t("person-filters")}</h2>
            <p class="help">{t("person-filters-text")}</p>
            {list}
            {form(draft, errors)}
        </section>
    }
    .into_any()
}

fn row(filter: &Filter) -> AnyView {
    let places =
        filter.contexts.iter().map(|place| t(&format!("person-filter-in-{place}"))).collect::<Vec<_>>();
    let until = match filter.expires_at {
        Some(at) => {
            let day = format::date(at.date_naive(), ui::cx::current().locale);
            tr("person-until", &[("day", day.into())])
        }
        None => t("person-always"),
    };
    let mut words = vec![t(&format!("person-filter-{}", filter.action))];
    words.extend(filter.whole_word.then(|| t("person-filter-whole")));
    words.extend(places);
    words.push(until);
    view! {
        <li>
            <p><strong dir="auto">{filter.phrase.clone()}</strong>" "<span class="help">{words.join(" · ")}</span></p>
            <div class="people-do">
                {press(format!("/settings/privacy/filters/{}/delete", filter.id), t("person-filter-delete"), ButtonKind::Quiet.class())}
            </div>
        </li>
    }
    .into_any()
}

fn form(draft: &FilterDraft, errors: &FieldErrors) -> AnyView {
    let labels = vec![("phrase", t("person-filter-phrase")), ("feed", t("person-filter-places"))];
    let places = PLACES
        .iter()
        .map(|place| {
            view! { <CheckField name=*place label=t(&format!("person-filter-in-{place}")) checked=draft.has(place)/> }
        })
        .collect_view();
    let actions =
        ["warn", "hide"].map(|action| Choice::new(action, t(&format!("person-filter-{action}")))).to_vec();
    let ends =
        ["1", "7", "30", "always"].map(|days| Choice::new(days, t(&format!("person-for-{days}")))).to_vec();
    view! {
        <form method="post" action="/settings/privacy/filters" class="form">
            <ErrorSummary errors=errors.clone() labels=labels/>
            <TextField name="phrase" label=t("person-filter-phrase") value=draft.phrase.clone() required=true error=beside(errors, "phrase")/>
            <CheckField name="whole_word" label=t("person-filter-whole") checked=!draft.whole_word.is_empty()/>
            <RadioField name="action" label=t("person-filter-action") options=actions value=draft.action.clone() required=true error=beside(errors, "action")/>
            <fieldset class="field">
                <legend class="label">{t("person-filter-places")}</legend>
                {beside(errors, "feed").map(|words| view! { <p class="error">{words}</p> })}
                {places}
            </fieldset>
            <SelectField name="days" label=t("person-filter-days") options=ends value=draft.days.clone() required=true error=beside(errors, "days")/>
            <SubmitButton label=t("person-filter-add")/>
        </form>
    }
    .into_any()
}
