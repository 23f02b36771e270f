//! `/apply/{organization}`: a form, step by step.

use super::model::{Filled, FormView, Place};
use super::store::form_find;
use crate::attach;
use crate::question::{Sheet, Typed, fields};
use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::values::community::ApplicationQuestionKind as Kind;
use kernel::{FieldErrors, SafeHtml};
use leptos::prelude::*;
use portal::portal_page;
use ui::nav::SIGN_IN;
use ui::prelude::*;
use uuid::Uuid;
use web::words::status;
use web::{Answer, Cx};

/// `GET /apply/{organization}`. Visitors see what is asked; signing in comes when they begin.
///
/// # Errors
/// `NotFound` where no form is open.
pub async fn apply_page(cx: Cx, Path(organization): Path<String>, Query(place): Query<Place>) -> Answer {
    let look = async |tx: &db::ActorTx<'_>| {
        let form = form_find(tx, &organization, &place).await?.spoken(cx.locale);
        let files = match &form.draft {
            Some(draft) => {
                attach::list(tx, draft.0.id, attach::ids(&form.questions.0, &form.typed())).await?
            }
            None => Vec::new(),
        };
        Ok((form, files))
    };
    let (form, files) = cx.app.db.read_newest(cx.actor(), look).await?;
    if cx.session.is_none() {
        return Ok(visitor_page(&cx, form, &place));
    }
    if form.open.is_some() || form.known.is_some() {
        return Ok(elsewhere_page(&cx, form));
    }
    let id = form.draft.as_ref().map_or_else(Uuid::now_v7, |draft| draft.0.id);
    let typed = form.typed();
    let step = place.step().min(form.steps(&typed).len().saturating_sub(1));
    let filled = Filled { typed, files, errors: FieldErrors::default() };
    Ok(step_page(&cx, form, &place, (id, step), filled))
}

fn title(form: &FormView) -> String {
    form.title.clone().unwrap_or_else(|| {
        let house =
            form.house.as_ref().map_or_else(|| form.organization.clone(), |house| house.0.name.clone());
        tr("application-join", &[("house", house.into())])
    })
}

fn head(form: &FormView) -> AnyView {
    let place = match &form.house {
        Some(house) => view! { <a href=format!("/houses/{}~{}", form.slug, house.0.slug) dir="auto">{house.0.name.clone()}</a> }.into_any(),
        None => view! { <span dir="auto">{form.organization.clone()}</span> }.into_any(),
    };
    let introduction =
        form.introduction.as_deref().map(|text| SafeHtml::from_markdown(text, 1).into_string());
    let days = tr("application-answer-within", &[("count", i64::from(form.days).into())]);
    view! {
        <header class="apply-head">
            <p class="apply-place">{place}</p>
            <h1 dir="auto">{title(form)}</h1>
            {introduction.map(|html| view! { <div class="prose" dir="auto" inner_html=html></div> })}
            <p class="help apply-clock"><Icon name="clock"/><span>{days}</span></p>
        </header>
    }
    .into_any()
}

fn visitor_page(cx: &Cx, form: FormView, place: &Place) -> Response {
    let next = place.path(&form.slug, 0).replace('?', "%3F").replace('&', "%26").replace('=', "%3D");
    let tab = form.title.clone().unwrap_or_else(|| form.organization.clone());
    cx.page(portal_page(tab, move || {
        let top = form.questions.0.iter().filter(|question| !question.key.contains("__"));
        let asked =
            top.map(|question| view! { <li dir="auto">{question.label.clone()}</li> }).collect::<Vec<_>>();
        view! {
            {head(&form)}
            <section class="apply-asked">
                <h2>{t("application-what-we-ask")}</h2>
                <ol>{asked}</ol>
            </section>
            <div class="apply-begin">
                <ButtonLink href=format!("{SIGN_IN}?next={next}") label=t("application-begin")/>
                <p class="help">{t("application-begin-text")}</p>
            </div>
        }
        .into_any()
    }))
}

/// There is nothing to fill in: it waits already, or the house knows them.
fn elsewhere_page(cx: &Cx, form: FormView) -> Response {
    let house = form.house.as_ref().map(|house| format!("/houses/{}~{}", form.slug, house.0.slug));
    let (key, href) = match (form.open, form.known.as_deref(), house) {
        (Some(open), _, _) => ("application-waits", format!("/applications/{open}")),
        (None, Some("invited"), Some(house)) => ("application-invited", house),
        (None, _, house) => ("application-member", house.unwrap_or_else(|| "/apply".to_owned())),
    };
    cx.page(portal_page(title_of(cx, &form), move || {
        let (name, text, label) =
            (t(&format!("{key}-title")), t(&format!("{key}-text")), t(&format!("{key}-button")));
        view! { {head(&form)}<EmptyState title=name text=text action=NavLink::new(label, href)/> }.into_any()
    }))
}

fn title_of(cx: &Cx, form: &FormView) -> String {
    form.title.clone().unwrap_or_else(|| cx.t("apply-title"))
}

/// One step. `at`: the application's id and the step, counted from 0.
pub fn step_page(cx: &Cx, form: FormView, place: &Place, at: (Uuid, usize), filled: Filled) -> Response {
    let (place, code) = (place.clone(), status(&filled.errors));
    let mut page = portal_page(title_of(cx, &form), move || {
        let ((id, step), Filled { typed, files, errors }) = (at, filled);
        let steps = form.steps(&typed);
        let which = steps.get(step).cloned().unwrap_or_default();
        let action = place.path(&form.slug, step);
        let enctype =
            which.iter().any(|question| question.kind == Kind::File).then_some("multipart/form-data");
        let (all, houses) = (form.questions.0.as_slice(), form.houses.0.as_slice());
        let sheet = Sheet { all, typed: &typed, files: &files, houses, errors: &errors };
        view! {
            {head(&form)}
            {way(&form, &place, step, steps.len())}
            <form method="post" action=action class="form apply-form" enctype=enctype novalidate>
                {enter(step, steps.len())}
                <HiddenField name="id" value=id.to_string()/>
                {summary(&form, &place, &typed, (step, &errors))}
                {fields(&which, sheet)}
                {buttons(step, steps.len())}
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// Where one is. Nothing where there is one step only.
fn way(form: &FormView, place: &Place, step: usize, count: usize) -> Option<AnyView> {
    if count < 2 {
        return None;
    }
    let items = (0..count).map(|at| {
        let number = format::number(i64::try_from(at + 1).unwrap_or_default(), ui::cx::current().locale);
        let label = tr("application-step", &[("number", (at + 1).into()), ("count", count.into())]);
        let current = (at == step).then_some("step");
        let done = at < step;
        // Forward goes by the button, so that nothing typed is lost.
        match done {
            true => {
                view! { <li><a href=place.path(&form.slug, at) aria-label=label>{number}</a></li> }.into_any()
            }
            false => {
                view! { <li><span aria-current=current aria-label=label role="img">{number}</span></li> }
                    .into_any()
            }
        }
    });
    let items = items.collect::<Vec<_>>();
    let words = tr("application-step", &[("number", (step + 1).into()), ("count", count.into())]);
    Some(view! { <nav class="apply-way" aria-label=t("application-steps")><ol>{items}</ol><p class="help">{words}</p></nav> }.into_any())
}

/// What is wrong on this step, and on others with the way there.
fn summary(
    form: &FormView,
    place: &Place,
    typed: &Typed,
    (step, errors): (usize, &FieldErrors),
) -> Option<AnyView> {
    if errors.is_empty() {
        return None;
    }
    let steps = form.steps(typed);
    let items = steps.iter().enumerate().flat_map(|(at, questions)| {
        questions.iter().filter_map(move |question| {
            let sentence = errors.get(&question.field())?.to_owned();
            let anchor = format!("#{}", field_id(&question.field()));
            let href = if at == step { anchor } else { format!("{}{anchor}", place.path(&form.slug, at)) };
            let label = question.label.clone();
            Some(view! { <li><a href=href><bdi>{label}</bdi>": "{sentence}</a></li> }.into_any())
        })
    });
    let items = items.collect::<Vec<_>>();
    Some(error_summary(items))
}

/// What goes on: a word of the form, and its sentence.
fn onward(step: usize, count: usize) -> (&'static str, String) {
    if step + 1 >= count { ("send", t("application-send")) } else { ("next", t("application-next")) }
}

/// The first button is the one of the Enter key; without it, that key would take a file away.
fn enter(step: usize, count: usize) -> AnyView {
    let (go, label) = onward(step, count);
    view! { <button type="submit" class="sr-only" name="do" value=go tabindex="-1" aria-hidden="true">{label}</button> }
        .into_any()
}

fn buttons(step: usize, count: usize) -> AnyView {
    let last = step + 1 >= count;
    let button = || String::from("do");
    let (go, label) = onward(step, count);
    let back = (step > 0).then(|| {
        view! { <SubmitButton label=t("application-back") kind=ButtonKind::Quiet name=button() value=String::from("back")/> }
    });
    view! {
        <div class="buttons apply-buttons">
            <SubmitButton label=label name=button() value=String::from(go)/>
            {back}
            <SubmitButton label=t("application-later") kind=ButtonKind::Quiet name=button() value=String::from("later")/>
        </div>
        {last.then(|| view! { <p class="help">{t("application-send-text")}</p> })}
    }
    .into_any()
}
