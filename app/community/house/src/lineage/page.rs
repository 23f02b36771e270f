//! `/houses/{key}/lead/lineage`.

use super::model::{KINDS, LineageDraft};
use super::store::{Other, line_create, line_delete, other_list};
use crate::about::{HouseView, LineageLink, house_view, span};
use crate::head::HouseHead;
use crate::lead::{frame, guard};
use axum::extract::Path;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// `GET …/lineage`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn lineage(cx: Cx, Path(key): Path<String>) -> Answer {
    let head = guard(&cx, &key).await?;
    let draft = LineageDraft { side: "from".into(), kind: "descent".into(), ..LineageDraft::default() };
    list_page(&cx, head, draft, FieldErrors::default()).await
}

/// `POST …/lineage`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn lineage_create(cx: Cx, Path(key): Path<String>, Form(draft): Form<LineageDraft>) -> Answer {
    let head = guard(&cx, &key).await?;
    let id: Uuid = draft.id.parse().unwrap_or_else(|_| Uuid::now_v7());
    let user = cx.person()?.user_id;
    let write = async |tx: &mut db::ActorTx<'_>| {
        let new = draft.check().map_err(AppError::Invalid)?;
        line_create(tx, &head, (id, user), &new).await
    };
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(&head.path("/lead/lineage"), "house-lineage-made")),
        Err(errors) => list_page(&cx, head, draft, errors).await,
    }
}

/// `POST …/lineage/{id}/delete`.
///
/// # Errors
/// `Forbidden` for those who do not lead the house that came out of the other.
pub async fn lineage_delete(cx: Cx, Path((key, id)): Path<(String, Uuid)>) -> Answer {
    let head = guard(&cx, &key).await?;
    cx.app.db.as_actor(cx.actor(), async |tx| line_delete(tx, &head, id).await).await?;
    Ok(cx.done(&head.path("/lead/lineage"), "house-lineage-gone"))
}

async fn list_page(cx: &Cx, head: HouseHead, mut draft: LineageDraft, errors: FieldErrors) -> Answer {
    let (house, others) = cx
        .app
        .db
        .read(cx.actor(), async |tx| Ok((house_view(tx, head.id).await?, other_list(tx, &head).await?)))
        .await?;
    let errors = spoken(cx, &errors);
    let (code, shown) = (status(&errors), head.clone());
    if draft.id.is_empty() {
        draft.id = Uuid::now_v7().to_string();
    }
    let mut page = frame(head, "house-lead-lineage", move || {
        view! { {form(&shown, draft, others, &errors)}{list(&shown, house)} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn form(head: &HouseHead, draft: LineageDraft, others: Vec<Other>, errors: &FieldErrors) -> AnyView {
    let kinds = KINDS.map(|kind| Choice::new(kind, t(&format!("house-line-{kind}")))).to_vec();
    let sides = ["from", "to"].map(|side| Choice::new(side, t(&format!("house-side-{side}")))).to_vec();
    let others =
        others.into_iter().map(|other| Choice::new(other.id.to_string(), other.name)).collect::<Vec<_>>();
    let errors = errors.clone();
    view! {
        <form method="post" action=head.path("/lead/lineage") class="form">
            <HiddenField name="id" value=draft.id/>
            <FormSection title=t("house-lineage-new") text=t("house-lineage-new-text")>
                <ErrorSummary errors=errors.clone()/>
                <RadioField name="side" label=t("house-field-side") options=sides value=draft.side required=true error=beside(&errors, "side")/>
                <SelectField name="other" label=t("house-field-other") options=others value=draft.other required=true error=beside(&errors, "other")/>
                <SelectField name="kind" label=t("house-field-line") options=kinds value=draft.kind required=true error=beside(&errors, "kind")/>
                <TextField name="since" kind="date" label=t("house-field-since") value=draft.since error=beside(&errors, "since")/>
                <TextField name="until" kind="date" label=t("house-field-until") value=draft.until error=beside(&errors, "until")/>
                <TextField name="source_url" kind="url" label=t("house-field-source") value=draft.source_url error=beside(&errors, "source_url")/>
                <TextArea name="note" label=t("house-field-note") value=draft.note rows=3 error=beside(&errors, "note")/>
            </FormSection>
            <SubmitButton label=t("house-lineage-add")/>
        </form>
    }
    .into_any()
}

fn list(head: &HouseHead, house: HouseView) -> AnyView {
    if house.parents.0.is_empty() && house.children.0.is_empty() {
        return view! { <EmptyState title=t("house-lineage-none") text=t("house-lineage-none-text")/> }
            .into_any();
    }
    let parents = house.parents.0.into_iter().map(|link| line(head, link, "from")).collect_view();
    let children = house.children.0.into_iter().map(|link| line(head, link, "to")).collect_view();
    view! { <ul class="house-lines">{parents}{children}</ul> }.into_any()
}

fn line(head: &HouseHead, link: LineageLink, side: &str) -> AnyView {
    let label = tr("house-lineage-delete-label", &[("house", link.house.name.clone().into())]);
    let action = head.path(&format!("/lead/lineage/{}/delete", link.id));
    // What came out of this house is kept by those who lead it.
    let delete = (side == "from").then(|| {
        view! {
            <form method="post" action=action>
                <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("house-lineage-delete")}</button>
            </form>
        }
    });
    view! {
        <li>
            <div>
                <p class="kicker">{t(&format!("house-lineage-{side}-{}", link.kind))}</p>
                <a href=format!("/houses/{}", link.house.key) dir="auto">{link.house.name}</a>
                {span(link.since, link.until)}
            </div>
            {delete}
        </li>
    }
    .into_any()
}
