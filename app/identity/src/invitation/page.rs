//! `/admin/{organization}/identity/invitations`.

use super::link::invitation_token;
use super::store::{InvitationRow, NewInvitation, invitation_create, invitation_list, invitation_revoke};
use crate::account::policy::{email_check, email_clean};
use crate::mail::{Letter, mail_enqueue};
use crate::member::model::Role;
use crate::organization::OrganizationView;
use crate::organization::frame::{organization_open, people_page};
use crate::throttle::{Subject, attempt_create};
use axum::extract::{Path, Query};
use db::StoreResult;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::session::token_hash;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct InvitationDraft {
    /// The new row's id, made with the form: a second click makes no second invitation.
    pub id: String,
    /// To whom; empty for an open link.
    pub email: String,
    /// As what.
    pub role: String,
    /// How many may use an open link.
    pub max_uses: String,
}

/// Which link to show.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MadeQuery {
    /// The invitation that was made just now.
    pub made: String,
}

/// `GET …/invitations`.
///
/// # Errors
/// `Forbidden` without `identity.read`.
pub async fn invitations(cx: Cx, Path(slug): Path<String>, Query(query): Query<MadeQuery>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.read").await?;
    let draft = InvitationDraft {
        role: Role::Member.to_string(),
        max_uses: "1".into(),
        ..InvitationDraft::default()
    };
    list_page(&cx, &organization, draft, query.made.parse().ok(), FieldErrors::default()).await
}

/// `POST …/invitations`.
///
/// # Errors
/// `Forbidden` without `identity.create` or for a role above one's own.
pub async fn invitations_create(
    cx: Cx,
    Path(slug): Path<String>,
    Form(draft): Form<InvitationDraft>,
) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.create").await?;
    match refused(invite(&cx, &organization, &draft).await)? {
        Ok(id) => {
            let list = format!("/admin/{}/identity/invitations", organization.slug);
            let made = if draft.email.trim().is_empty() { format!("{list}?made={id}") } else { list };
            Ok(cx.done(&made, "invitation-made"))
        }
        Err(errors) => list_page(&cx, &organization, draft, None, errors).await,
    }
}

fn check(draft: &InvitationDraft) -> Result<(Option<String>, Role, i32), FieldErrors> {
    let mut errors = FieldErrors::default();
    let email = email_clean(&draft.email);
    if !email.is_empty() {
        email_check(&email, &mut errors);
    }
    let role = draft.role.parse::<Role>().ok().filter(|role| *role != Role::Owner);
    if role.is_none() {
        errors.add("role", "error-choose");
    }
    let uses = if email.is_empty() { draft.max_uses.trim().parse().unwrap_or_default() } else { 1 };
    if !(1..=1000).contains(&uses) {
        errors.add("max_uses", "error-uses");
    }
    match (role, errors.is_empty()) {
        (Some(role), true) => Ok(((!email.is_empty()).then_some(email), role, uses)),
        _ => Err(errors),
    }
}

async fn invite(cx: &Cx, organization: &OrganizationView, draft: &InvitationDraft) -> StoreResult<Uuid> {
    let (email, role, max_uses) = check(draft).map_err(AppError::Invalid)?;
    let id: Uuid = draft.id.parse().unwrap_or_else(|_| Uuid::now_v7());
    let db = &cx.app.db;
    if let Some(email) = &email {
        let counted = [Subject::mail(email)];
        db.as_system("invitation: count", async |tx| attempt_create(tx, &counted).await.map(drop)).await?;
    }
    let token = invitation_token(&cx.app.settings.secret_key, id)?;
    let link = format!("{}/invitations/{token}", cx.app.settings.origin);
    let person = cx.person()?;
    let new = NewInvitation {
        id,
        organization: organization.id,
        email,
        role,
        max_uses,
        invited_by: person.user_id,
        token,
    };
    db.as_actor(cx.actor(), async |tx| {
        let made = invitation_create(tx, &new).await?;
        if let (true, Some(email)) = (made, &new.email) {
            let values =
                [("name", person.display_name.as_str()), ("organization", organization.name.as_str())];
            let letter = Letter { locale: cx.locale, key: "invitation", values: &values, link: Some(link) };
            mail_enqueue(tx, &letter.to(email)).await?;
        }
        Ok(id)
    })
    .await
}

/// `POST …/invitations/{id}/revoke`.
///
/// # Errors
/// `Forbidden` without `identity.update`.
pub async fn revoke(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.update").await?;
    let write = async |tx: &mut db::ActorTx<'_>| invitation_revoke(tx, organization.id, id).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&format!("/admin/{}/identity/invitations", organization.slug), "invitation-revoked"))
}

async fn list_page(
    cx: &Cx,
    organization: &OrganizationView,
    mut draft: InvitationDraft,
    made: Option<Uuid>,
    errors: FieldErrors,
) -> Answer {
    let rows = cx.app.db.read(cx.actor(), async |tx| invitation_list(tx, organization.id).await).await?;
    let link = made.and_then(|id| own_link(cx, &rows, id));
    let errors = spoken(cx, &errors);
    let (code, shown) = (status(&errors), organization.clone());
    if draft.id.is_empty() {
        draft.id = Uuid::now_v7().to_string();
    }
    let mut page = people_page(cx, organization, "invitations-title", move || {
        let form = shown.may("identity.create").then(|| invite_form(draft, &errors));
        let link = link.map(|link| {
            view! { <section class="grid gap-2 border p-4"><p>{t("invitation-copy")}</p><code class="break-all select-all" dir="ltr">{link}</code></section> }
        });
        view! { {link}{form}{table(rows, &shown)} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

/// Only its maker sees an open link again; a role above the reader's could hide behind it.
fn own_link(cx: &Cx, rows: &[InvitationRow], id: Uuid) -> Option<String> {
    let own = cx.session.as_ref()?.user_id.0;
    let row = rows.iter().find(|row| row.id == id && row.invited_by == Some(own) && row.email.is_none())?;
    let token = invitation_token(&cx.app.settings.secret_key, id).ok()?;
    (token_hash(&token) == row.token).then(|| format!("{}/invitations/{token}", cx.app.settings.origin))
}

fn invite_form(draft: InvitationDraft, errors: &FieldErrors) -> AnyView {
    let errors = errors.clone();
    let roles = Role::ALL.iter().filter(|role| **role != Role::Owner);
    let roles = roles.map(|role| Choice::new(role.as_str(), t(&role.key()))).collect::<Vec<_>>();
    view! {
        <form method="post" class="form">
            <HiddenField name="id" value=draft.id/>
            <FormSection title=t("invitation-new") text=t("invitation-new-text")>
                <ErrorSummary errors=errors.clone()/>
                <TextField
                    name="email" label=t("field-email") kind="email" value=draft.email error=beside(&errors, "email")
                    help=t("invitation-email-help") autocomplete=String::from("off")
                />
                <SelectField
                    name="role" label=t("members-role") options=roles value=draft.role required=true
                    error=beside(&errors, "role")
                />
                <TextField
                    name="max_uses" label=t("invitation-uses") kind="number" value=draft.max_uses
                    error=beside(&errors, "max_uses") help=t("invitation-uses-help")
                />
            </FormSection>
            <SubmitButton label=t("invitation-button")/>
        </form>
    }
    .into_any()
}

fn table(rows: Vec<InvitationRow>, organization: &OrganizationView) -> AnyView {
    let locale = ui::cx::current().locale;
    let columns = vec![
        Column::new(t("invitation-to")),
        Column::new(t("members-role")),
        Column::figures(t("invitation-used")),
        Column::new(t("invitation-until")),
        Column::quiet(t("members-actions")),
    ];
    let rows = rows.into_iter().map(|row| {
        let to = row.email.clone().unwrap_or_else(|| t("invitation-open"));
        let end = organization.may("identity.update").then(|| {
            let action = format!("/admin/{}/identity/invitations/{}/revoke", organization.slug, row.id);
            let label = tr("invitation-revoke-label", &[("to", to.clone().into())]);
            view! {
                <form method="post" action=action>
                    <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("invitation-revoke")}</button>
                </form>
            }
        });
        vec![
            to.into_any(),
            t(&format!("role-{}", row.role)).into_any(),
            tr("invitation-count", &[("uses", row.uses.into()), ("most", row.max_uses.into())]).into_any(),
            format::date(row.expires_at.date_naive(), locale).into_any(),
            end.into_any(),
        ]
    });
    let empty =
        view! { <EmptyState title=t("invitations-none") text=t("invitations-none-text")/> }.into_any();
    view! { <DataTable caption=t("invitations-title") columns=columns rows=rows.collect() empty=empty/> }
        .into_any()
}
