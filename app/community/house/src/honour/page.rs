//! `/houses/{key}/lead/honours`, `POST /houses/{key}/honours/{id}/witness`.

use super::model::{HonourDraft, KINDS};
use super::store::{honour_create, honour_witness, may_write};
use crate::about::{HonourView, house_view};
use crate::head::{HouseHead, house_head};
use crate::lead::{frame, guard};
use axum::extract::Path;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// `GET …/honours`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn honours(cx: Cx, Path(key): Path<String>) -> Answer {
    let head = guard(&cx, &key).await?;
    list_page(
        &cx,
        head,
        HonourDraft { kind: "legend".into(), ..HonourDraft::default() },
        FieldErrors::default(),
    )
    .await
}

/// `POST …/honours`.
///
/// # Errors
/// `Forbidden` for those without `community.create`.
pub async fn honours_create(cx: Cx, Path(key): Path<String>, Form(draft): Form<HonourDraft>) -> Answer {
    let head = guard(&cx, &key).await?;
    let id: Uuid = draft.id.parse().unwrap_or_else(|_| Uuid::now_v7());
    let user = cx.person()?.user_id;
    let write = async |tx: &mut db::ActorTx<'_>| {
        let new = draft.check().map_err(AppError::Invalid)?;
        honour_create(tx, &head, (id, user), &new).await
    };
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(&head.path("/lead/honours"), "house-honour-made")),
        Err(errors) => list_page(&cx, head, draft, errors).await,
    }
}

/// `POST /houses/{key}/honours/{id}/witness`: by the witness named, in person.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for everybody else.
pub async fn witness(cx: Cx, Path((key, id)): Path<(String, Uuid)>) -> Answer {
    let who = cx.person()?.profile_id;
    let head = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            honour_witness(tx, &head, id, who).await?;
            Ok(head)
        })
        .await?;
    Ok(cx.done(&head.path(""), "house-witness-said"))
}

async fn list_page(cx: &Cx, head: HouseHead, mut draft: HonourDraft, errors: FieldErrors) -> Answer {
    let (house, may) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((house_view(tx, head.id).await?, may_write(tx, head.organization_id).await?))
        })
        .await?;
    let errors = spoken(cx, &errors);
    let (code, action) = (status(&errors), head.path("/lead/honours"));
    if draft.id.is_empty() {
        draft.id = Uuid::now_v7().to_string();
    }
    let mut page = frame(head, "house-lead-honours", move || {
        let form = if may {
            form(action, draft, &errors)
        } else {
            view! { <p class="house-note">{t("house-honours-archive")}</p> }.into_any()
        };
        view! { {form}{list(house.honours.0)} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn form(action: String, draft: HonourDraft, errors: &FieldErrors) -> AnyView {
    let kinds = KINDS.map(|kind| Choice::new(kind, t(&format!("house-honour-{kind}")))).to_vec();
    let errors = errors.clone();
    view! {
        <form method="post" action=action class="form">
            <HiddenField name="id" value=draft.id/>
            <FormSection title=t("house-honour-new") text=t("house-honour-new-text")>
                <ErrorSummary errors=errors.clone()/>
                <TextField name="handle" label=t("house-field-handle") value=draft.handle required=true error=beside(&errors, "handle") autocomplete=String::from("off")/>
                <SelectField name="kind" label=t("house-field-honour") options=kinds value=draft.kind required=true error=beside(&errors, "kind")/>
                <TextField name="title" label=t("house-field-honour-title") value=draft.title required=true error=beside(&errors, "title")/>
                <TextField name="category" label=t("house-field-category") value=draft.category error=beside(&errors, "category")/>
                <TextField name="given_by" label=t("house-field-given-by") value=draft.given_by error=beside(&errors, "given_by")/>
                <TextField name="given_on" kind="date" label=t("house-field-given-on") value=draft.given_on error=beside(&errors, "given_on")/>
                <TextField name="source_url" kind="url" label=t("house-field-source") value=draft.source_url error=beside(&errors, "source_url")/>
                <TextField name="witness" label=t("house-field-witness") value=draft.witness error=beside(&errors, "witness") help=t("house-witness-help") autocomplete=String::from("off")/>
                <TextArea name="note" label=t("house-field-note") value=draft.note rows=3 error=beside(&errors, "note")/>
            </FormSection>
            <SubmitButton label=t("house-honour-add")/>
        </form>
    }
    .into_any()
}

fn list(honours: Vec<HonourView>) -> AnyView {
    if honours.is_empty() {
        return view! { <EmptyState title=t("house-honours-none") text=t("house-honours-none-text")/> }
            .into_any();
    }
    let rows = honours.into_iter().map(|honour| {
        let state = if honour.witnessed { "house-honour-confirmed" } else { "house-honour-waits" };
        let kind = if honour.witnessed { BadgeKind::Good } else { BadgeKind::Warn };
        view! {
            <li>
                <div>
                    <p><strong dir="auto">{honour.title}</strong>" · "{t(&format!("house-honour-{}", honour.kind))}</p>
                    {person_badge(&honour.person)}
                </div>
                <Badge label=t(state) kind=kind/>
            </li>
        }
    });
    view! { <ul class="house-lines">{rows.collect_view()}</ul> }.into_any()
}
