//! `/houses/{key}/lead/invitations`.

use super::link::token;
use super::model::{DAYS, InvitationDraft, InvitationRow};
use super::store::{NewInvitation, invitation_create, invitation_list, invitation_revoke};
use crate::head::HouseHead;
use crate::lead::{frame, guard};
use axum::extract::Path;
use db::StoreResult;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::session::token_hash;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// `GET …/invitations`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn invitations(cx: Cx, Path(key): Path<String>) -> Answer {
    let head = guard(&cx, &key).await?;
    let draft = InvitationDraft {
        role: "member".into(),
        uses: "1".into(),
        days: "7".into(),
        ..InvitationDraft::default()
    };
    list_page(&cx, head, draft, FieldErrors::default()).await
}

/// `POST …/invitations`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn invitations_create(
    cx: Cx,
    Path(key): Path<String>,
    Form(draft): Form<InvitationDraft>,
) -> Answer {
    let head = guard(&cx, &key).await?;
    match refused(invite(&cx, &head, &draft).await)? {
        Ok(()) => Ok(cx.done(&head.path("/lead/invitations"), "house-invite-made")),
        Err(errors) => list_page(&cx, head, draft, errors).await,
    }
}

async fn invite(cx: &Cx, head: &HouseHead, draft: &InvitationDraft) -> StoreResult<()> {
    let wish = draft.check().map_err(AppError::Invalid)?;
    let id: Uuid = draft.id.parse().unwrap_or_else(|_| Uuid::now_v7());
    let new = NewInvitation {
        id,
        organization: head.organization_id,
        house: head.id,
        invited_by: cx.person()?.user_id,
        token: token(&cx.app.settings.secret_key, id)?,
    };
    cx.app.db.as_actor(cx.actor(), async |tx| invitation_create(tx, &new, &wish).await).await
}

/// `POST …/invitations/{id}/revoke`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn revoke(cx: Cx, Path((key, id)): Path<(String, Uuid)>) -> Answer {
    let head = guard(&cx, &key).await?;
    cx.app.db.as_actor(cx.actor(), async |tx| invitation_revoke(tx, head.id, id).await).await?;
    Ok(cx.done(&head.path("/lead/invitations"), "house-invite-revoked"))
}

async fn list_page(cx: &Cx, head: HouseHead, mut draft: InvitationDraft, errors: FieldErrors) -> Answer {
    let rows = cx.app.db.read(cx.actor(), async |tx| invitation_list(tx, head.id).await).await?;
    let rows = rows.into_iter().map(|row| (own_link(cx, &row), row)).collect::<Vec<_>>();
    let errors = spoken(cx, &errors);
    let code = status(&errors);
    if draft.id.is_empty() {
        draft.id = Uuid::now_v7().to_string();
    }
    let shown = head.clone();
    let mut page = frame(head, "house-lead-invitations", move || {
        view! { {form(&shown, draft, &errors)}{list(&shown, rows)} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

/// Its maker sees an open link again.
fn own_link(cx: &Cx, row: &InvitationRow) -> Option<String> {
    let own = cx.session.as_ref()?.user_id.0;
    if row.person.is_some() || row.invited_by != Some(own) {
        return None;
    }
    let word = token(&cx.app.settings.secret_key, row.id).ok()?;
    // A server with a new key knows no link from before.
    (row.token.as_deref() == Some(token_hash(&word).as_slice()))
        .then(|| format!("{}/houses/invitations/{word}", cx.app.settings.origin))
}

fn form(head: &HouseHead, draft: InvitationDraft, errors: &FieldErrors) -> AnyView {
    let roles = ["member", "child"].map(|role| Choice::new(role, t(&format!("house-role-{role}")))).to_vec();
    let days =
        DAYS.map(|days| Choice::new(days.to_string(), tr("house-days", &[("count", days.into())]))).to_vec();
    let errors = errors.clone();
    view! {
        <form method="post" action=head.path("/lead/invitations") class="form">
            <HiddenField name="id" value=draft.id/>
            <FormSection title=t("house-invite-new") text=t("house-invite-new-text")>
                <ErrorSummary errors=errors.clone()/>
                <TextField
                    name="handle" label=t("house-field-handle") value=draft.handle error=beside(&errors, "handle")
                    help=t("house-invite-handle-help") autocomplete=String::from("off")
                />
                <SelectField name="role" label=t("house-field-role") options=roles value=draft.role required=true error=beside(&errors, "role")/>
                <TextField name="title" label=t("house-field-title") value=draft.title error=beside(&errors, "title") help=t("house-title-help")/>
                <TextArea name="message" label=t("house-field-message") value=draft.message rows=3 error=beside(&errors, "message")/>
                <TextField
                    name="uses" label=t("house-field-uses") kind="number" value=draft.uses error=beside(&errors, "uses")
                    help=t("house-invite-uses-help")
                />
                <SelectField name="days" label=t("house-field-days") options=days value=draft.days required=true error=beside(&errors, "days")/>
            </FormSection>
            <SubmitButton label=t("house-invite-button")/>
        </form>
    }
    .into_any()
}

fn list(head: &HouseHead, rows: Vec<(Option<String>, InvitationRow)>) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t("house-invites-none") text=t("house-invites-none-text")/> }
            .into_any();
    }
    let rows = rows.into_iter().map(|(link, row)| line(head, link, row)).collect_view();
    view! {
        <section class="house-part" aria-labelledby="out">
            <h2 id="out">{t("house-invites-out")}</h2>
            <ul class="house-lines">{rows}</ul>
        </section>
    }
    .into_any()
}

fn line(head: &HouseHead, link: Option<String>, row: InvitationRow) -> AnyView {
    let locale = ui::cx::current().locale;
    let action = head.path(&format!("/lead/invitations/{}/revoke", row.id));
    let to = row.person.as_ref().map_or_else(|| t("house-invite-link"), |person| person.0.name.clone());
    let label = tr("house-invite-revoke-label", &[("to", to.into())]);
    let who = match row.person {
        Some(person) => person_badge(&person.0),
        None => view! { <p><strong>{t("house-invite-link")}</strong></p> }.into_any(),
    };
    let used = tr("house-invite-used", &[("uses", row.uses.into()), ("most", row.max_uses.into())]);
    let until = row.expires_at.date_naive();
    view! {
        <li>
            <div>
                {who}
                {link.map(|link| view! { <code class="house-link" dir="ltr">{link}</code> })}
                <p class="house-card-line">
                    <span>{t(&format!("house-role-{}", row.role))}</span>
                    <span>{used}</span>
                    <time datetime=until.to_string()>{tr("house-until", &[("day", format::date(until, locale).into())])}</time>
                </p>
            </div>
            <form method="post" action=action>
                <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("house-invite-revoke")}</button>
            </form>
        </li>
    }
    .into_any()
}
