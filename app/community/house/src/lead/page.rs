//! `/houses/{key}/lead`: the settings of a house.

use super::frame::{frame, guard};
use super::model::{POLICIES, SettingsDraft};
use super::store::{settings_draft, settings_update};
use crate::head::HouseHead;
use axum::extract::Path;
use axum::response::Response;
use db::{StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::prelude::*;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// `GET …/lead`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn settings(cx: Cx, Path(key): Path<String>) -> Answer {
    let head = guard(&cx, &key).await?;
    let draft = cx.app.db.read(cx.actor(), async |tx| settings_draft(tx, head.id).await).await?;
    Ok(settings_page(&cx, head, draft, &FieldErrors::default()))
}

/// `POST …/lead`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn settings_save(cx: Cx, Path(key): Path<String>, Form(mut draft): Form<SettingsDraft>) -> Answer {
    let head = guard(&cx, &key).await?;
    match refused(keep(&cx, &head, &mut draft).await)? {
        Ok(()) => Ok(cx.done(&head.path("/lead"), "house-saved")),
        Err(errors) => Ok(settings_page(&cx, head, draft, &errors)),
    }
}

async fn keep(cx: &Cx, head: &HouseHead, draft: &mut SettingsDraft) -> StoreResult<()> {
    let new = draft.check().map_err(AppError::Invalid)?;
    let db = &cx.app.db;
    match db.as_actor(cx.actor(), async |tx| settings_update(tx, head.id, &new).await).await {
        Err(StoreError::App(AppError::Conflict)) => {
            let now = db.as_actor(cx.actor(), async |tx| settings_draft(tx, head.id).await).await?;
            // A second click sends what the first one has saved.
            let same = SettingsDraft { version: draft.version.clone(), ..now.clone() }.check();
            if same.is_ok_and(|same| same == new) {
                return Ok(());
            }
            let errors = differences(cx, draft, &now);
            // Whoever has read what stands there now may save over it.
            draft.version = now.version;
            Err(AppError::Invalid(errors).into())
        }
        result => result,
    }
}

/// What somebody else wrote in the meantime, beside the fields where it differs.
fn differences(cx: &Cx, mine: &SettingsDraft, now: &SettingsDraft) -> FieldErrors {
    let mut errors = FieldErrors::one("", "house-conflict");
    let fields = [
        ("name", &mine.name, &now.name),
        ("color", &mine.color, &now.color),
        ("description", &mine.description, &now.description),
        ("location", &mine.location, &now.location),
        ("website", &mine.website, &now.website),
        ("founded", &mine.founded, &now.founded),
    ];
    for (field, mine, now) in fields {
        if mine.replace("\r\n", "\n").trim() != now.trim() {
            let value = now.as_str().into();
            errors.add(field, ui::i18n::message(cx.locale, "house-conflict-now", &[("value", value)]));
        }
    }
    errors
}

fn settings_page(cx: &Cx, head: HouseHead, draft: SettingsDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let (code, action) = (status(&errors), head.path("/lead"));
    let mut page = frame(head, "house-lead-settings", move || {
        let labels = ["name", "color", "description", "location", "website", "founded", "join_policy"]
            .map(|field| (field, t(&format!("house-field-{}", field.replace('_', "-")))))
            .to_vec();
        view! {
            <form method="post" action=action class="form">
                <ErrorSummary errors=errors.clone() labels=labels/>
                <HiddenField name="version" value=draft.version.clone()/>
                {looks(&draft, &errors)}
                {facts(&draft, &errors)}
                {doors(&draft, &errors)}
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn looks(draft: &SettingsDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    let hint = hint(&draft.color);
    view! {
        <FormSection title=t("house-looks")>
            <TextField name="name" label=t("house-field-name") value=draft.name required=true error=beside(&errors, "name")/>
            <TextField name="color" kind="color" label=t("house-field-color") value=draft.color error=beside(&errors, "color") help=hint/>
            <TextArea
                name="description" label=t("house-field-description") value=draft.description rows=10
                error=beside(&errors, "description") help=t("house-description-help")
            />
        </FormSection>
    }
    .into_any()
}

/// What becomes of the chosen colour, so that it can be read.
fn hint(color: &str) -> String {
    let Some(accent) = Accent::from_hex(color) else { return t("house-color-help") };
    let shown = |corrected: bool, hex: &str, key: &str| {
        // Isolated: in a line from the right the sign # would change sides.
        corrected.then(|| tr(key, &[("color", format!("\u{2066}{hex}\u{2069}").into())]))
    };
    let light = shown(accent.light.corrected, &accent.light.hex, "house-color-light");
    let dark = shown(accent.dark.corrected, &accent.dark.hex, "house-color-dark");
    let parts: Vec<String> = [Some(t("house-color-help")), light, dark].into_iter().flatten().collect();
    parts.join(" ")
}

fn facts(draft: &SettingsDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    view! {
        <FormSection title=t("house-facts")>
            <TextField name="location" label=t("house-field-location") value=draft.location error=beside(&errors, "location") help=t("house-location-help")/>
            <TextField name="website" kind="url" label=t("house-field-website") value=draft.website error=beside(&errors, "website")/>
            <TextField name="founded" label=t("house-field-founded") value=draft.founded error=beside(&errors, "founded") help=t("house-founded-help")/>
        </FormSection>
    }
    .into_any()
}

fn doors(draft: &SettingsDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    let policies = POLICIES.map(|policy| Choice::new(policy, t(&format!("house-policy-{policy}")))).to_vec();
    let reach =
        ["public", "private"].map(|reach| Choice::new(reach, t(&format!("house-reach-{reach}")))).to_vec();
    view! {
        <FormSection title=t("house-doors")>
            <RadioField
                name="join_policy" label=t("house-field-join-policy") options=policies value=draft.join_policy required=true
                error=beside(&errors, "join_policy")
            />
            <RadioField name="reach" label=t("house-field-reach") options=reach value=draft.reach required=true/>
        </FormSection>
    }
    .into_any()
}
