//! Filters, on `/settings/privacy`.

use super::model::{Filter, FilterDraft, PLACES};
use super::store;
use crate::page::id;
use crate::privacy;
use crate::tools::press;
use axum::extract::Path;
use chrono_tz::Tz;
use db::ActorTx;
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
    let create = async |tx: &mut ActorTx<'_>| store::filter_create(tx, &draft, cx.zone()).await;
    match refused(cx.app.db.as_actor(cx.actor(), create).await)? {
        Ok(()) => Ok(cx.done("/settings/privacy", "person-filter-kept")),
        Err(errors) => privacy::again(&cx, None, (draft, errors)).await,
    }
}

/// `POST /settings/privacy/filters/{id}/again`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn filter_again(cx: Cx, Path(text): Path<String>) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    match refused(cx.app.db.as_actor(cx.actor(), async |tx| store::filter_again(tx, id).await).await)? {
        Ok(()) => Ok(cx.done("/settings/privacy", "person-filter-again-kept")),
        Err(_) => Ok(cx.sorry("/settings/privacy", "person-filter-many")),
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

/// The filters, those whose time is over apart, and the form for one more. Days are those of `zone`.
pub fn filters(filters: &[Filter], zone: Tz, draft: &FilterDraft, errors: &FieldErrors) -> AnyView {
    let (over, holding): (Vec<_>, Vec<_>) = filters.iter().partition(|filter| filter.is_over);
    let list = |filters: Vec<&Filter>| {
        let rows = filters.iter().map(|filter| row(filter, zone)).collect_view();
        view! { <ul class="people-list">{rows}</ul> }
    };
    let over = (!over.is_empty()).then(|| {
        view! {
            <h3 id="filters-over">{t("person-filters-over")}</h3>
            <p class="help">{t("person-filters-over-text")}</p>
            {list(over)}
        }
    });
    view! {
        <section class="privacy-part" aria-labelledby="filters">
            <h2 id="filters">{t("person-filters")}</h2>
            <p class="help">{t("person-filters-text")}</p>
            {(!holding.is_empty()).then(|| list(holding))}
            {over}
            {form(draft, errors)}
        </section>
    }
    .into_any()
}

fn row(filter: &Filter, zone: Tz) -> AnyView {
    let places = PLACES.iter().filter(|place| filter.contexts.iter().any(|held| held == *place));
    let until = match filter.last_day(zone) {
        Some(day) => {
            let key = if filter.is_over { "person-filter-over" } else { "person-until" };
            tr(key, &[("day", format::date(day, ui::cx::current().locale).into())])
        }
        None => t("person-always"),
    };
    let mut words = vec![t(&format!("person-filter-{}", filter.action))];
    words.extend(filter.whole_word.then(|| t("person-filter-whole")));
    words.extend(places.map(|place| t(&format!("person-filter-in-{place}"))));
    words.push(until);
    let path = format!("/settings/privacy/filters/{}", filter.id);
    let again = filter.is_over.then(|| {
        let label = tr("person-filter-again", &[("days", filter.days.into())]);
        press(format!("{path}/again"), label, ButtonKind::Quiet.class())
    });
    view! {
        <li>
            <p><strong dir="auto">{filter.phrase.clone()}</strong>" "<span class="help">{words.join(" · ")}</span></p>
            <div class="people-do">
                {again}
                {press(format!("{path}/delete"), t("person-filter-delete"), ButtonKind::Quiet.class())}
            </div>
        </li>
    }
    .into_any()
}

fn form(draft: &FilterDraft, errors: &FieldErrors) -> AnyView {
    let labels = ["phrase", "places", "days", "until", "action"];
    let labels = labels
        .map(|name| (if name == "places" { "feed" } else { name }, t(&format!("person-filter-{name}"))));
    let places = PLACES
        .iter()
        .map(|place| {
            view! { <CheckField name=*place label=t(&format!("person-filter-in-{place}")) checked=draft.has(place)/> }
        })
        .collect_view();
    let actions =
        ["warn", "hide"].map(|action| Choice::new(action, t(&format!("person-filter-{action}")))).to_vec();
    let ends = ["1", "7", "30", "until", "always"]
        .map(|days| Choice::new(days, t(&format!("person-for-{days}"))))
        .to_vec();
    view! {
        <form method="post" action="/settings/privacy/filters" class="form">
            <ErrorSummary errors=errors.clone() labels=labels.to_vec()/>
            <TextField name="phrase" label=t("person-filter-phrase") value=draft.phrase.clone() required=true error=beside(errors, "phrase")/>
            <CheckField name="whole_word" label=t("person-filter-whole") checked=!draft.whole_word.is_empty()/>
            <RadioField name="action" label=t("person-filter-action") options=actions value=draft.action.clone() required=true error=beside(errors, "action")/>
            <fieldset class="field">
                <legend class="label">{t("person-filter-places")}</legend>
                {beside(errors, "feed").map(|words| view! { <p class="error">{words}</p> })}
                {places}
            </fieldset>
            <SelectField name="days" label=t("person-filter-days") options=ends value=draft.days.clone() required=true error=beside(errors, "days")/>
            <div class="filter-until">
                <TextField name="until" kind="date" label=t("person-filter-until") value=draft.until.clone() help=t("person-filter-until-help") error=beside(errors, "until")/>
            </div>
            <SubmitButton label=t("person-filter-add")/>
        </form>
    }
    .into_any()
}
