//! `/houses/{key}/lead/people`.

use super::frame::{frame, guard};
use super::people_form::{MemberDraft, body};
use super::people_store::{MemberRow, member_find, member_update};
use crate::head::HouseHead;
use crate::member::{MemberQuery, MemberView, PastView, member_list, past_list};
use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::address::with_query;
use kernel::{AppError, Cursor, FieldErrors, PersonBadge};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Form};

/// People on a page.
const PAGE: usize = 60;

/// `GET …/people`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn people(cx: Cx, Path(key): Path<String>, Query(query): Query<MemberQuery>) -> Answer {
    let head = guard(&cx, &key).await?;
    let after = Cursor::parse(&query.after);
    let (now, past) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let now = member_list(tx, head.id, (&query.q, true), after.as_ref()).await?;
            Ok((now, past_list(tx, head.id, (&query.q, true), None).await?))
        })
        .await?;
    let shown = head.clone();
    Ok(cx.page(frame(head, "house-lead-people", move || list(&shown, &query, now, past))))
}

fn list(head: &HouseHead, query: &MemberQuery, mut now: Vec<MemberView>, mut past: Vec<PastView>) -> AnyView {
    let path = head.path("/lead/people");
    let more = now.len() > PAGE;
    now.truncate(PAGE);
    past.truncate(PAGE);
    let q = query.q.trim();
    let next = now
        .last()
        .filter(|_| more)
        .map(|last| with_query(&path, [("q", q), ("after", last.cursor().as_str())]));
    let first = (!query.after.is_empty()).then(|| with_query(&path, [("q", q)]));
    let invite = NavLink::new(t("house-invite-button"), head.path("/lead/invitations"));
    let empty = now.is_empty().then(|| {
        view! { <EmptyState title=t("house-members-none") text=t("house-members-none-text") action=invite/> }
    });
    let current =
        now.into_iter().map(|one| line(head, one.id, one.person.0, &one.role, one.title)).collect_view();
    let former = (!past.is_empty()).then(|| {
        let rows = past.into_iter().map(|one| line(head, one.id, one.person.0, &one.role, one.title)).collect_view();
        view! { <section class="house-part" aria-labelledby="former"><h3 id="former">{t("house-walked")}</h3><ul class="house-lines">{rows}</ul></section> }
    });
    view! {
        <form method="get" action=path class="house-filters" role="search">
            <TextField name="q" kind="search" label=t("house-members-search") value=query.q.clone()/>
            <SubmitButton label=t("house-search-go")/>
        </form>
        {empty}
        <ul class="house-lines">{current}</ul>
        <Pager previous=first next=next label=t("house-lead-people")/>
        {former}
    }
    .into_any()
}

fn line(head: &HouseHead, id: Uuid, person: PersonBadge, role: &str, title: Option<String>) -> AnyView {
    let href = head.path(&format!("/lead/people/{id}"));
    let label = tr("house-change-label", &[("name", person.name.clone().into())]);
    let title = title.map(|title| view! { <span dir="auto">{title}</span> });
    view! {
        <li>
            <div>
                {person_badge(&person)}
                <p class="house-card-line">{title}<span>{t(&format!("house-role-{role}"))}</span></p>
            </div>
            <a href=href class=ButtonKind::Quiet.class() aria-label=label>{t("house-change")}</a>
        </li>
    }
    .into_any()
}

/// `GET …/people/{member}`.
///
/// # Errors
/// `Forbidden` for those who do not lead, `NotFound` for a membership of another house.
pub async fn member(cx: Cx, Path((key, id)): Path<(String, Uuid)>) -> Answer {
    let head = guard(&cx, &key).await?;
    let row = cx.app.db.read(cx.actor(), async |tx| member_find(tx, head.id, id).await).await?;
    let draft = MemberDraft::new(&row);
    Ok(member_page(&cx, head, row, draft, FieldErrors::default()))
}

/// `POST …/people/{member}`.
///
/// # Errors
/// `Forbidden` for those who do not lead, `NotFound` for a membership of another house.
pub async fn member_save(
    cx: Cx,
    Path((key, id)): Path<(String, Uuid)>,
    Form(draft): Form<MemberDraft>,
) -> Answer {
    let head = guard(&cx, &key).await?;
    let keep = async |tx: &mut db::ActorTx<'_>| {
        let new = draft.check().map_err(AppError::Invalid)?;
        member_update(tx, &head, id, &new).await
    };
    match refused(cx.app.db.as_actor(cx.actor(), keep).await)? {
        // A leader who stepped down does not see the leaders' pages any more.
        Ok(()) => Ok(cx.done(&head.path("/members"), "house-member-saved")),
        Err(errors) => {
            let row = cx.app.db.read(cx.actor(), async |tx| member_find(tx, head.id, id).await).await?;
            Ok(member_page(&cx, head, row, draft, errors))
        }
    }
}

fn member_page(
    cx: &Cx,
    head: HouseHead,
    row: MemberRow,
    draft: MemberDraft,
    errors: FieldErrors,
) -> Response {
    let errors = spoken(cx, &errors);
    let (code, shown) = (status(&errors), head.clone());
    let mut page = frame(head, "house-lead-people", move || body(&shown, row, &draft, &errors));
    page.status = code;
    cx.page(page)
}
