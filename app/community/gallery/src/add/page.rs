//! `GET` and `POST /gallery/new`.

use super::field::files;
use super::places::{Spot, places};
use super::receive::{Common, Sent, receive};
use super::take::{Goal, beside_files, take, take_uploads};
use axum::extract::{Multipart, Query};
use axum::response::Response;
use db::StoreError;
use kernel::values::community::{GalleryItemCategory, GalleryItemVisibility};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use media::upload::{Waiting, waiting};
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, status};
use web::{Answer, Cx, Failure};

/// Where to begin.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    /// `house:{id}` or `organization:{id}`.
    place: String,
}

struct View {
    common: Common,
    spots: Vec<Spot>,
    errors: FieldErrors,
    kept: usize,
    /// What was sent before and is still to be used.
    uploads: Vec<Waiting>,
}

/// `GET /gallery/new`, with `?place=house:{id}`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn new(cx: Cx, Query(query): Query<NewQuery>) -> Answer {
    cx.person()?;
    let spots = cx.app.db.read(cx.actor(), async |tx| places(tx).await).await?;
    let first = || spots.first().map(Spot::value).unwrap_or_default();
    let place = if query.place.is_empty() { first() } else { query.place };
    let common = Common { id: Uuid::now_v7(), place, visibility: "public".into(), ..Common::default() };
    Ok(show(&cx, View { common, spots, errors: FieldErrors::default(), kept: 0, uploads: Vec::new() }))
}

/// `POST /gallery/new`: the pictures become drafts, which get their words on the next page.
///
/// # Errors
/// `Unauthenticated` for visitors, and what the database says.
pub async fn create(cx: Cx, multipart: Multipart) -> Answer {
    cx.person()?;
    let received = receive(&cx, multipart).await;
    let spots = cx.app.db.read(cx.actor(), async |tx| places(tx).await).await?;
    let sent = match received {
        Ok(sent) => sent,
        Err(StoreError::App(AppError::Invalid(errors))) => {
            let common = Common { id: Uuid::now_v7(), ..Common::default() };
            return Ok(show(&cx, View { common, spots, errors, kept: 0, uploads: Vec::new() }));
        }
        Err(error) => return Err(error.into()),
    };
    let (goal, errors) = check(&cx, &sent, &spots);
    match goal.filter(|_| errors.is_empty()) {
        Some(goal) => keep(&cx, sent, spots, goal).await,
        None => {
            again(
                &cx,
                sent.uploads,
                View { common: sent.common, spots, errors, kept: 0, uploads: Vec::new() },
            )
            .await
        }
    }
}

async fn keep(cx: &Cx, sent: Sent, spots: Vec<Spot>, goal: Goal) -> Result<Response, Failure> {
    let posted = sent.files.len();
    let mut taken = take(cx, &sent.common, &goal, sent.files).await?;
    take_uploads(cx, (&sent.common, &goal), &sent.uploads, posted, &mut taken).await?;
    if taken.refused.is_empty() {
        return Ok(cx.done("/gallery/drafts", "gallery-kept"));
    }
    let errors = beside_files(&taken);
    again(
        cx,
        sent.uploads,
        View { common: sent.common, spots, errors, kept: taken.kept, uploads: Vec::new() },
    )
    .await
}

/// The form once more; what was sent before is not lost.
async fn again(cx: &Cx, uploads: Vec<Uuid>, view: View) -> Result<Response, Failure> {
    let uploads = cx.app.db.read_newest(cx.actor(), async |tx| waiting(tx, &uploads).await).await?;
    Ok(show(cx, View { uploads, ..view }))
}

fn check(cx: &Cx, sent: &Sent, spots: &[Spot]) -> (Option<Goal>, FieldErrors) {
    let mut errors = FieldErrors::default();
    let common = &sent.common;
    let spot = spots.iter().find(|spot| spot.value() == common.place);
    if spot.is_none() {
        errors.add("place", cx.t("gallery-error-place"));
    }
    match common.visibility.parse::<GalleryItemVisibility>() {
        Err(_) => errors.add("visibility", cx.t("gallery-error-audience")),
        Ok(GalleryItemVisibility::House) if spot.is_some_and(|spot| spot.house.is_none()) => {
            errors.add("visibility", cx.t("gallery-error-no-house"));
        }
        Ok(_) => {}
    }
    if !common.category.is_empty() && common.category.parse::<GalleryItemCategory>().is_err() {
        errors.add("category", cx.t("gallery-error-category"));
    }
    if sent.too_many {
        errors.add("files", cx.t("gallery-error-many"));
    } else if sent.count() == 0 {
        errors.add("files", cx.t("gallery-error-none"));
    }
    (spot.map(|spot| Goal { organization: spot.organization, house: spot.house }), errors)
}

fn show(cx: &Cx, view: View) -> Response {
    let code = status(&view.errors);
    let asked = cx.clone();
    let mut page = portal_page(cx.t("gallery-add"), move || body(&asked, view));
    page.status = code;
    cx.page(page)
}

fn body(cx: &Cx, view: View) -> AnyView {
    if view.spots.is_empty() && view.errors.is_empty() {
        let action = NavLink::new(t("gallery-find-house"), "/houses");
        return view! {
            <h1>{t("gallery-add")}</h1>
            <EmptyState title=t("gallery-nowhere") text=t("gallery-nowhere-text") action=action/>
        }
        .into_any();
    }
    let View { common, spots, errors, kept, uploads } = view;
    let go_on = (kept > 0).then(|| {
        let words = tr("gallery-kept-some", &[("count", kept.into())]);
        view! { <p class="picture-state" role="status"><span>{words}</span>" "<a href="/gallery/drafts">{t("gallery-go-on")}</a></p> }
    });
    view! {
        <header class="portal-head"><h1>{t("gallery-add")}</h1><a href="/gallery/drafts">{t("gallery-drafts")}</a></header>
        {go_on}
        {form(cx, (&common, &spots), &errors, uploads)}
    }
    .into_any()
}

fn form(
    cx: &Cx,
    (common, spots): (&Common, &[Spot]),
    errors: &FieldErrors,
    uploads: Vec<Waiting>,
) -> AnyView {
    let labels = ["files", "place", "visibility", "category", "tags"];
    let labels = labels.map(|name| (name, t(&format!("gallery-field-{name}")))).to_vec();
    let places = spots.iter().map(|spot| Choice::new(spot.value(), spot.name.clone())).collect();
    view! {
        <form method="post" action="/gallery/new" enctype="multipart/form-data" class="form">
            <ErrorSummary errors=errors.clone() labels=labels/>
            <HiddenField name="id" value=common.id.to_string()/>
            {files(cx, beside(errors, "files"), uploads)}
            <SelectField name="place" label=t("gallery-field-place") options=places value=common.place.clone() required=true error=beside(errors, "place")/>
            <SelectField
                name="visibility" label=t("gallery-field-visibility") options=audiences() value=common.visibility.clone()
                required=true error=beside(errors, "visibility")
            />
            <SelectField
                name="category" label=t("gallery-field-category") options=categories() value=common.category.clone()
                error=beside(errors, "category")
            />
            <TagsField name="tags" label=t("gallery-field-tags") value=common.tags.clone() error=beside(errors, "tags")/>
            <SubmitButton label=t("gallery-send")/>
        </form>
    }
    .into_any()
}

/// Who may see a picture.
pub fn audiences() -> Vec<Choice> {
    GalleryItemVisibility::ALL
        .iter()
        .map(|one| Choice::new(one.as_str(), t(&format!("gallery-audience-{one}"))))
        .collect()
}

/// The categories of the database.
pub fn categories() -> Vec<Choice> {
    GalleryItemCategory::ALL
        .iter()
        .map(|one| Choice::new(one.as_str(), t(&format!("gallery-category-{one}"))))
        .collect()
}
