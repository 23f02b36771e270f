//! `/settings/profile`.

use super::model::{ProfileDraft, Visibility};
use super::store::{profile_draft, profile_update};
use axum::response::Response;
use db::{StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::settings_page;
use ui::prelude::*;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// `GET /settings/profile`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn profile_edit(cx: Cx) -> Answer {
    let user = cx.person()?.user_id;
    let draft = cx.app.db.read(cx.actor(), async |tx| profile_draft(tx, user).await).await?;
    Ok(profile_page(&cx, draft, &FieldErrors::default()))
}

/// `POST /settings/profile`.
///
/// # Errors
/// What the database says.
pub async fn profile_save(cx: Cx, Form(draft): Form<ProfileDraft>) -> Answer {
    match refused(keep(&cx, &draft).await)? {
        Ok(()) => Ok(cx.done("/settings/profile", "profile-saved")),
        Err(errors) => Ok(profile_page(&cx, draft, &errors)),
    }
}

async fn keep(cx: &Cx, draft: &ProfileDraft) -> StoreResult<()> {
    let person = cx.person()?;
    let ids = (person.user_id, person.profile_id);
    let changes = draft.check().map_err(AppError::Invalid)?;
    let db = &cx.app.db;
    match db.as_actor(cx.actor(), async |tx| profile_update(tx, ids, &changes).await).await {
        Err(StoreError::App(AppError::Conflict)) => {
            let now = db.as_actor(cx.actor(), async |tx| profile_draft(tx, ids.0).await).await?;
            // A second click sends what the first one has saved.
            let same = ProfileDraft { version: draft.version.clone(), ..now }
                .check()
                .is_ok_and(|now| now == changes);
            if same { Ok(()) } else { Err(AppError::field("", "error-conflict").into()) }
        }
        result => result,
    }
}

fn profile_page(cx: &Cx, draft: ProfileDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-profile", move || {
        let labels = vec![
            ("display_name", t("field-display-name")),
            ("ballroom_name", t("field-ballroom-name")),
            ("legal_name", t("field-legal-name")),
            ("handle", t("field-handle")),
            ("bio", t("field-bio")),
            ("links", t("field-links")),
        ];
        view! {
            <form method="post" action="/settings/profile" class="form">
                <ErrorSummary errors=errors.clone() labels=labels/>
                <HiddenField name="version" value=draft.version.clone()/>
                {names(&draft, &errors)}
                {words(&draft, &errors)}
                {reach(&draft, &errors)}
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn names(draft: &ProfileDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    view! {
        <FormSection title=t("profile-names") text=t("profile-names-text")>
            <TextField
                name="display_name" label=t("field-display-name") value=draft.display_name.clone() required=true
                autocomplete=String::from("nickname") error=beside(&errors, "display_name") help=t("profile-display-help")
            />
            <TextField
                name="ballroom_name" label=t("field-ballroom-name") value=draft.ballroom_name.clone()
                error=beside(&errors, "ballroom_name") help=t("profile-ballroom-help")
            />
            <TextField
                name="legal_name" label=t("field-legal-name") value=draft.legal_name.clone() autocomplete=String::from("name")
                error=beside(&errors, "legal_name") help=t("profile-legal-help")
            />
            <TextField
                name="pronouns" label=t("field-pronouns") value=draft.pronouns.clone()
                error=beside(&errors, "pronouns") help=t("profile-pronouns-help")
            />
        </FormSection>
    }
    .into_any()
}

fn words(draft: &ProfileDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    view! {
        <FormSection title=t("profile-words")>
            <TextArea
                name="bio" label=t("field-bio") value=draft.bio.clone() rows=8 error=beside(&errors, "bio")
                help=t("profile-bio-help")
            />
            <TextArea
                name="links" label=t("field-links") value=draft.links.clone() rows=4 error=beside(&errors, "links")
                help=t("profile-links-help")
            />
        </FormSection>
    }
    .into_any()
}

fn reach(draft: &ProfileDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    let choices = Visibility::ALL
        .iter()
        .map(|choice| Choice::new(choice.as_str(), t(&format!("profile-visible-{choice}"))))
        .collect::<Vec<_>>();
    view! {
        <FormSection title=t("profile-reach")>
            <RadioField
                name="visibility" label=t("field-visibility") options=choices value=draft.visibility.clone()
                required=true
            />
            <TextField
                name="handle" label=t("field-handle") value=draft.handle.clone() required=true
                autocomplete=String::from("username") error=beside(&errors, "handle") help=t("profile-handle-help")
            />
        </FormSection>
    }
    .into_any()
}
