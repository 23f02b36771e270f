//! `/settings/appearance`, and the switches in every page's frame.

use super::store::{SettingsChanges, settings_update};
use axum::response::Response;
use kernel::{FieldErrors, Locale};
use leptos::prelude::*;
use portal::settings_page;
use serde::Deserialize;
use ui::cx::Theme;
use ui::prelude::*;
use web::answer::{add_cookie, local, see_other};
use web::words::{beside, spoken, status};
use web::{Answer, Cx, Form, cookies};

const YEAR: i64 = 365 * 24 * 3600;

/// What a switch sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Switch {
    /// The chosen word.
    pub value: String,
    /// Where the page was.
    pub next: String,
}

/// What the page sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AppearanceDraft {
    /// `system`, `light`, `dark`.
    pub theme: String,
    /// BCP 47 tag.
    pub language: String,
    /// IANA zone.
    pub timezone: String,
}

/// `GET /settings`.
///
/// # Errors
/// None of its own.
pub async fn settings() -> Answer {
    Ok(see_other("/settings/profile"))
}

/// `POST /settings/language`, for everybody.
///
/// # Errors
/// What the database says.
pub async fn language_update(cx: Cx, Form(switch): Form<Switch>) -> Answer {
    let locale = Locale::from_tag(&switch.value).unwrap_or(cx.locale);
    let changes = SettingsChanges { language: Some(locale.tag().to_owned()), ..SettingsChanges::default() };
    switched(&cx, &changes, (cookies::LANGUAGE, locale.tag()), &switch.next).await
}

/// `POST /settings/theme`, for everybody.
///
/// # Errors
/// What the database says.
pub async fn theme_update(cx: Cx, Form(switch): Form<Switch>) -> Answer {
    let theme = Theme::parse(&switch.value);
    let changes = SettingsChanges { theme: Some(theme.as_str().to_owned()), ..SettingsChanges::default() };
    switched(&cx, &changes, (cookies::THEME, theme.as_str()), &switch.next).await
}

/// The cookie is set for people, too: the choice outlives signing out.
async fn switched(cx: &Cx, changes: &SettingsChanges, cookie: (&str, &str), next: &str) -> Answer {
    keep(cx, changes).await?;
    let mut response = see_other(&local(next));
    add_cookie(&mut response, &cookies::set(cookie.0, cookie.1, YEAR, cx.app.secure()));
    Ok(response)
}

async fn keep(cx: &Cx, changes: &SettingsChanges) -> db::StoreResult<()> {
    let Some(session) = &cx.session else { return Ok(()) };
    cx.app.db.as_actor(cx.actor(), async |tx| settings_update(tx, session.user_id, changes).await).await
}

/// `GET /settings/appearance`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn appearance_edit(cx: Cx) -> Answer {
    let session = cx.person()?;
    let draft = AppearanceDraft {
        theme: session.theme.clone(),
        language: cx.locale.tag().to_owned(),
        timezone: session.timezone.clone(),
    };
    Ok(appearance_page(&cx, draft, &FieldErrors::default()))
}

/// `POST /settings/appearance`.
///
/// # Errors
/// What the database says.
pub async fn appearance_update(cx: Cx, Form(draft): Form<AppearanceDraft>) -> Answer {
    cx.person()?;
    let mut errors = FieldErrors::default();
    let theme = Theme::parse(&draft.theme);
    let locale = Locale::from_tag(&draft.language);
    if locale.is_none() {
        errors.add("language", "error-choose");
    }
    if draft.timezone.parse::<chrono_tz::Tz>().is_err() {
        errors.add("timezone", "error-zone");
    }
    let (Some(locale), true) = (locale, errors.is_empty()) else {
        return Ok(appearance_page(&cx, draft, &errors));
    };
    let changes = SettingsChanges {
        theme: Some(theme.as_str().to_owned()),
        language: Some(locale.tag().to_owned()),
        timezone: Some(draft.timezone),
    };
    keep(&cx, &changes).await?;
    let mut response = cx.done("/settings/appearance", "settings-saved");
    add_cookie(&mut response, &cookies::set(cookies::LANGUAGE, locale.tag(), YEAR, cx.app.secure()));
    add_cookie(&mut response, &cookies::set(cookies::THEME, theme.as_str(), YEAR, cx.app.secure()));
    Ok(response)
}

fn appearance_page(cx: &Cx, draft: AppearanceDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-appearance", move || {
        let themes = [Theme::System, Theme::Light, Theme::Dark]
            .map(|theme| Choice::new(theme.as_str(), t(&format!("appearance-theme-{}", theme.as_str()))));
        let languages =
            Locale::ALL.iter().map(|locale| Choice::new(locale.tag(), locale.name())).collect::<Vec<_>>();
        let zones = zones();
        view! {
            <form method="post" action="/settings/appearance" class="form">
                <ErrorSummary errors=errors.clone()/>
                <RadioField
                    name="theme" label=t("field-theme") options=themes.to_vec() value=draft.theme required=true
                    error=beside(&errors, "theme")
                />
                <SelectField
                    name="language" label=t("field-language") options=languages value=draft.language required=true
                    error=beside(&errors, "language")
                />
                <TextField
                    name="timezone" label=t("field-timezone") value=draft.timezone required=true suggestions=zones
                    error=beside(&errors, "timezone") help=t("appearance-zone-help")
                />
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// Zones named after places; old and military names work, too, but are not offered.
fn zones() -> Vec<String> {
    let places =
        ["Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];
    let named = |name: &str| name == "UTC" || places.iter().any(|place| name.starts_with(place));
    chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|name| named(name))
        .map(str::to_owned)
        .collect()
}
