//! `/settings/notifications`, and the same for one house.

use super::form::matrix;
use super::hours::{mail_fields, quiet_fields};
use super::model::{CHANNELS, Draft, Hours, HouseName, INHERIT, Wish, changes, everywhere, in_house};
use super::store;
use crate::kind::{Delivery, KINDS};
use crate::push::page::Devices;
use crate::push::store::device_list;
use axum::extract::Path;
use axum::response::Response;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::settings_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{spoken, status};
use web::{Answer, Cx, Form};

/// Address of the settings.
pub const PATH: &str = "/settings/notifications";

/// `GET /settings/notifications`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn wishes(cx: Cx) -> Answer {
    cx.person()?;
    let read = async |tx: &db::ActorTx<'_>| Ok((store::wish_list(tx).await?, store::hours_find(tx).await?));
    let (wishes, hours) = cx.app.db.read_newest(cx.actor(), read).await?;
    wishes_page(&cx, draft_of(&wishes, &hours), &FieldErrors::default()).await
}

/// `POST /settings/notifications`.
///
/// # Errors
/// What the database says.
pub async fn wishes_update(cx: Cx, Form(draft): Form<Draft>) -> Answer {
    cx.person()?;
    let (hours, wanted) = match (Hours::read(&draft), changes(&draft, false)) {
        (Ok(hours), Ok(wanted)) => (hours, wanted),
        (hours, wanted) => {
            let errors = merged(hours.err(), wanted.err());
            return wishes_page(&cx, draft, &errors).await;
        }
    };
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            store::hours_update(tx, &hours).await?;
            store::wishes_update(tx, None, &wanted).await
        })
        .await?;
    Ok(cx.done(PATH, "settings-saved"))
}

/// `GET /settings/notifications/houses/{house}`.
///
/// # Errors
/// `NotFound` for a house that one does not belong to.
pub async fn house_wishes(cx: Cx, Path(house): Path<Uuid>) -> Answer {
    let house = house_open(&cx, house).await?;
    let wishes = cx.app.db.read_newest(cx.actor(), async |tx| store::wish_list(tx).await).await?;
    let draft = draft_in(&wishes, house.id);
    Ok(house_page(&cx, house, draft, &FieldErrors::default()))
}

/// `POST /settings/notifications/houses/{house}`.
///
/// # Errors
/// As [`house_wishes`].
pub async fn house_wishes_update(cx: Cx, Path(house): Path<Uuid>, Form(draft): Form<Draft>) -> Answer {
    let house = house_open(&cx, house).await?;
    let wanted = match changes(&draft, true) {
        Ok(wanted) => wanted,
        Err(errors) => return Ok(house_page(&cx, house, draft, &errors)),
    };
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| store::wishes_update(tx, Some(house.id), &wanted).await)
        .await?;
    Ok(cx.done(PATH, "settings-saved"))
}

async fn house_open(cx: &Cx, id: Uuid) -> Result<HouseName, web::Failure> {
    cx.person()?;
    let houses = cx.app.db.read(cx.actor(), async |tx| store::house_list(tx).await).await?;
    Ok(houses.into_iter().find(|house| house.id == id).ok_or(AppError::NotFound)?)
}

/// What the form would send if nobody changed anything.
fn draft_of(wishes: &[Wish], hours: &Hours) -> Draft {
    let mut draft = Draft::new();
    hours.fill(&mut draft);
    for kind in &KINDS {
        for (channel, field) in CHANNELS {
            draft.insert(field(kind), everywhere(wishes, kind, channel).word().to_owned());
        }
    }
    draft
}

/// The same for one house.
fn draft_in(wishes: &[Wish], house: Uuid) -> Draft {
    let word =
        |kind, channel| in_house(wishes, house, kind, channel).map_or(INHERIT, Delivery::word).to_owned();
    let fields =
        KINDS.iter().flat_map(|kind| CHANNELS.map(|(channel, field)| (field(kind), word(kind, channel))));
    fields.collect()
}

fn merged(first: Option<FieldErrors>, second: Option<FieldErrors>) -> FieldErrors {
    let mut all = FieldErrors::default();
    for errors in first.iter().chain(second.iter()) {
        for (field, words) in errors.iter() {
            all.add(field, words);
        }
    }
    all
}

async fn wishes_page(cx: &Cx, draft: Draft, errors: &FieldErrors) -> Answer {
    let zone = cx.person()?.timezone.clone();
    let read = async |tx: &db::ActorTx<'_>| Ok((store::house_list(tx).await?, device_list(tx).await?));
    let (houses, devices) = cx.app.db.read_newest(cx.actor(), read).await?;
    let devices = Devices::of(cx, devices)?;
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-notifications", move || {
        view! {
            <form method="post" action=PATH class="form">
                <ErrorSummary errors=errors.clone()/>
                <p>{t("notification-wishes-text")}</p>
                {matrix(&draft, &errors, false)}
                {mail_fields(draft.clone(), errors.clone(), zone)}
                {quiet_fields(draft, errors)}
                <SubmitButton label=t("save")/>
            </form>
            {devices.card()}
            {house_links(houses)}
        }
        .into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn house_links(houses: Vec<HouseName>) -> Option<AnyView> {
    if houses.is_empty() {
        return None;
    }
    let links = houses.into_iter().map(|house| {
        view! { <li><a href=format!("{PATH}/houses/{}", house.id) dir="auto">{house.name}</a></li> }
    });
    Some(
        view! {
            <section class="wish-houses" aria-labelledby="wish-houses">
                <h2 id="wish-houses">{t("notification-houses-title")}</h2>
                <p class="help">{t("notification-houses-text")}</p>
                <ul>{links.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

fn house_page(cx: &Cx, house: HouseName, draft: Draft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-notifications", move || {
        view! {
            <form method="post" action=format!("{PATH}/houses/{}", house.id) class="form">
                <h2 dir="auto">{tr("notification-house-title", &[("house", house.name.into())])}</h2>
                <ErrorSummary errors=errors.clone()/>
                <p>{t("notification-house-text")}</p>
                {matrix(&draft, &errors, true)}
                <SubmitButton label=t("save")/>
                <p><a href=PATH>{t("notification-house-back")}</a></p>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}
