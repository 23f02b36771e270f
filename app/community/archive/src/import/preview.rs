//! `/settings/data/import/{id}`: what is in an archive, where it goes and who will see it; taking it over, or not.

use super::bring::{BRING, Order};
use super::store::{Place, Spot, import_drop, import_waits, spots};
use super::unpack::unpack;
use crate::file::Archives;
use axum::extract::Path;
use axum::response::Response;
use db::jobs::{NewJob, enqueue};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::settings_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, status};
use web::{Answer, Cx, Failure, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// `house.{id}` or `organization.{id}`.
    pub place: String,
    /// Who sees the posts.
    pub audience: String,
    /// `true`: the words of the profile, too.
    pub profile: String,
    /// `bring` or `drop`.
    pub action: String,
}

/// Numbers of an archive.
struct Inside {
    posts: usize,
    comments: usize,
    pictures: usize,
    origin: String,
}

/// `GET /settings/data/import/{id}`.
///
/// # Errors
/// `Unauthenticated` for visitors; `NotFound` for what is not theirs or does not wait any more.
pub async fn import_look(cx: Cx, Path(id): Path<String>) -> Answer {
    let (id, spots) = waiting(&cx, &id).await?;
    let draft = Draft { audience: "private".to_owned(), ..Draft::default() };
    show(&cx, id, spots, draft, FieldErrors::default()).await
}

/// `POST /settings/data/import/{id}`.
///
/// # Errors
/// As [`import_look`].
pub async fn import_take(cx: Cx, Path(id): Path<String>, Form(draft): Form<Draft>) -> Answer {
    let (id, spots) = waiting(&cx, &id).await?;
    if draft.action == "drop" {
        cx.app.db.as_actor(cx.actor(), async |tx| import_drop(tx).await).await?;
        return Ok(cx.done("/settings/data", "archive-bring-dropped"));
    }
    let mut errors = FieldErrors::default();
    let Some(place) = place(&draft.place, &spots) else {
        errors.add("place", cx.t("archive-bring-place-missing"));
        return show(&cx, id, spots, draft, errors).await;
    };
    if !audiences(&spots).contains(&draft.audience.as_str())
        || (draft.audience == "house" && place.house.is_none())
    {
        errors.add("audience", cx.t("archive-bring-audience-missing"));
        return show(&cx, id, spots, draft, errors).await;
    }
    let order = Order { request: id, place, audience: draft.audience, profile: draft.profile == "true" };
    let job = NewJob::new(BRING, &order).unique(id.to_string()).priority(-1);
    cx.app.db.as_actor(cx.actor(), async |tx| enqueue(tx, &job).await).await?;
    Ok(cx.done("/settings/data", "archive-bringing"))
}

async fn waiting(cx: &Cx, id: &str) -> Result<(Uuid, Vec<Spot>), Failure> {
    cx.person()?;
    let id = Uuid::try_parse(id).map_err(|_| AppError::NotFound)?;
    let (waits, spots) = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| Ok((import_waits(tx, id).await?, spots(tx).await?)))
        .await?;
    if waits { Ok((id, spots)) } else { Err(AppError::NotFound.into()) }
}

fn place(typed: &str, spots: &[Spot]) -> Option<Place> {
    let spot = spots.iter().find(|spot| word(spot) == typed)?;
    Some(match spot.is_house {
        true => Place { organization: None, house: Some(spot.id) },
        false => Place { organization: Some(spot.id), house: None },
    })
}

fn word(spot: &Spot) -> String {
    format!("{}.{}", if spot.is_house { "house" } else { "organization" }, spot.id)
}

/// The narrowest first.
fn audiences(spots: &[Spot]) -> Vec<&'static str> {
    let house = spots.iter().any(|spot| spot.is_house).then_some("house");
    ["private"].into_iter().chain(house).chain(["followers", "members", "public"]).collect()
}

async fn show(cx: &Cx, id: Uuid, spots: Vec<Spot>, draft: Draft, errors: FieldErrors) -> Answer {
    let path = Archives::new(&cx.app.settings.storage).path(id);
    let opened =
        tokio::task::spawn_blocking(move || unpack(&path)).await.map_err(|_| AppError::Unavailable)?;
    let Ok(unpacked) = opened else { return Err(AppError::NotFound.into()) };
    let inside = Inside {
        posts: unpacked.archive.posts.len(),
        comments: unpacked.archive.comments.len(),
        pictures: unpacked.count(),
        origin: unpacked.archive.origin.chars().take(200).collect(),
    };
    Ok(page(cx, id, inside, spots, (draft, errors)))
}

fn page(cx: &Cx, id: Uuid, inside: Inside, spots: Vec<Spot>, typed: (Draft, FieldErrors)) -> Response {
    let (draft, errors) = typed;
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-data", move || {
        let form = match spots.is_empty() {
            true => view! { <EmptyState title=t("archive-bring-nowhere") text=t("archive-bring-nowhere-text") action=NavLink::new(t("archive-bring-houses"), "/houses")/> }.into_any(),
            false => form(id, &spots, draft, &errors).into_any(),
        };
        view! {
            <section class="data-part" aria-labelledby="data-preview">
                <h2 id="data-preview">{t("archive-preview-title")}</h2>
                <p>{t("archive-preview-from")}" "<bdi>{inside.origin}</bdi></p>
                <ul class="data-list">
                    <li>{number("archive-preview-posts", inside.posts)}</li>
                    <li>{number("archive-preview-pictures", inside.pictures)}</li>
                    <li>{number("archive-preview-comments", inside.comments)}</li>
                </ul>
                {form}
            </section>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn number(id: &str, count: usize) -> String {
    tr(id, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
}

fn form(id: Uuid, spots: &[Spot], draft: Draft, errors: &FieldErrors) -> impl IntoView + use<> {
    let places = spots.iter().map(|spot| Choice::new(word(spot), spot.name.clone())).collect();
    let audiences = audiences(spots)
        .into_iter()
        .map(|word| Choice::new(word, t(&format!("archive-audience-{word}"))))
        .collect();
    view! {
        <form class="data-form" method="post" action=format!("/settings/data/import/{id}")>
            <SelectField name="place" label=t("archive-bring-place") options=places value=draft.place error=beside(errors, "place") required=true/>
            <RadioField name="audience" label=t("archive-bring-audience") options=audiences value=draft.audience error=beside(errors, "audience") required=true/>
            <CheckField name="profile" label=t("archive-bring-profile") checked=draft.profile == "true"/>
            <div class="data-buttons">
                <SubmitButton label=t("archive-bring-take") name="action".to_owned() value="bring".to_owned()/>
            </div>
        </form>
        <form method="post" action=format!("/settings/data/import/{id}")>
            <SubmitButton label=t("archive-bring-drop") kind=ButtonKind::Quiet name="action".to_owned() value="drop".to_owned()/>
        </form>
    }
}
