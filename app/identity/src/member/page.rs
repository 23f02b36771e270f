//! `/admin/{organization}/identity/members`.

use super::model::{Role, RoleDraft};
use super::store::{MemberView, PAGE, member_delete, member_list, member_update};
use crate::organization::OrganizationView;
use crate::organization::frame::{organization_open, people_page};
use crate::organization::organization_find;
use axum::extract::{Path, Query};
use db::StoreError;
use kernel::{AppError, Cursor, UserId};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::refused;
use web::{Answer, Cx, Form};

/// Which page of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// The last row of the page before.
    pub after: String,
}

/// `GET …/members`.
///
/// # Errors
/// `Forbidden` without `identity.read`.
pub async fn members(cx: Cx, Path(slug): Path<String>, Query(query): Query<ListQuery>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.read").await?;
    let (id, after) = (organization.id, Cursor::parse(&query.after));
    let mut rows = cx.app.db.read(cx.actor(), async |tx| member_list(tx, id, after).await).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|last| format!("?after={}", last.cursor()));
    let own = cx.person()?.user_id;
    let shown = organization.clone();
    Ok(cx.page(people_page(&cx, &organization, "members-title", move || {
        let columns = vec![
            Column::new(t("members-name")),
            Column::new(t("members-since")),
            Column::new(t("members-role")),
            Column::quiet(t("members-actions")),
        ];
        let rows = rows.into_iter().map(|row| cells(row, &shown, own)).collect();
        view! {
            <p>{t("members-text")}</p>
            <DataTable caption=t("members-title") columns=columns rows=rows/>
            <Pager previous=None next=next/>
        }
        .into_any()
    })))
}

fn cells(row: MemberView, organization: &OrganizationView, own: UserId) -> Vec<AnyView> {
    let locale = ui::cx::current().locale;
    let name = row.display_name.clone().unwrap_or_else(|| t("members-hidden"));
    let since = format::date(row.created_at.date_naive(), locale);
    let person = row.handle.clone().map(|handle| format!("/people/{handle}"));
    let named = match person {
        Some(href) => view! { <a href=href>{name.clone()}</a> }.into_any(),
        None => name.clone().into_any(),
    };
    let avatar = row.avatar.clone().map(|avatar| avatar.0);
    vec![
        view! {
            <span class="flex items-center gap-2"><Avatar image=avatar name=name.clone() size=AvatarSize::Small/>{named}</span>
        }
        .into_any(),
        since.into_any(),
        role_cell(&row, organization, &name),
        action_cell(&row, organization, own, &name),
    ]
}

fn role_cell(row: &MemberView, organization: &OrganizationView, name: &str) -> AnyView {
    if !(row.below && organization.may("identity.update")) {
        return t(&row.role.key()).into_any();
    }
    let label = tr("members-role-of", &[("name", name.to_owned().into())]);
    let action = format!("/admin/{}/identity/members/{}/role", organization.slug, row.id);
    let owner = organization.role == Some(Role::Owner);
    let options = Role::ALL.iter().filter(|role| owner || **role != Role::Owner).map(|role| {
        view! { <option value=role.as_str() selected=*role == row.role>{t(&role.key())}</option> }
    });
    view! {
        <form method="post" action=action class="flex items-center gap-2">
            <select name="role" class="input" aria-label=label>{options.collect_view()}</select>
            <SubmitButton label=t("members-change") kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}

fn action_cell(row: &MemberView, organization: &OrganizationView, own: UserId, name: &str) -> AnyView {
    let leaving = row.user_id == own;
    let removable = row.below && organization.may("identity.delete");
    if !(leaving || removable) {
        return ().into_any();
    }
    let action = format!("/admin/{}/identity/members/{}/remove", organization.slug, row.id);
    let (words, label) = match leaving {
        true => (
            t("members-leave"),
            tr("members-leave-label", &[("organization", organization.name.clone().into())]),
        ),
        false => (t("members-remove"), tr("members-remove-label", &[("name", name.to_owned().into())])),
    };
    view! {
        <form method="post" action=action>
            <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{words}</button>
        </form>
    }
    .into_any()
}

/// `POST …/members/{id}/role`.
///
/// # Errors
/// `Forbidden` for a role above one's own.
pub async fn role_update(
    cx: Cx,
    Path((slug, id)): Path<(String, Uuid)>,
    Form(draft): Form<RoleDraft>,
) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.update").await?;
    let list = format!("/admin/{}/identity/members", organization.slug);
    let Ok(role) = draft.role.parse::<Role>() else {
        return Ok(cx.sorry(&list, "error-choose"));
    };
    let write = async |tx: &mut db::ActorTx<'_>| member_update(tx, organization.id, id, role).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(&list, "member-changed")),
        Err(_) => Ok(cx.sorry(&list, "error-last-owner")),
    }
}

/// `POST …/members/{id}/remove`: leaving is everybody's right, so no word is asked for here; the database decides.
///
/// # Errors
/// `Forbidden` for people above oneself.
pub async fn member_remove(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    cx.person()?;
    let organization = cx.app.db.read(cx.actor(), async |tx| organization_find(tx, &slug).await).await?;
    if organization.role.is_none() {
        return Err(AppError::Forbidden.into());
    }
    let stays = organization.may("identity.read");
    let list = if stays { format!("/admin/{}/identity/members", organization.slug) } else { "/".to_owned() };
    let write = async |tx: &mut db::ActorTx<'_>| member_delete(tx, organization.id, id).await;
    let result = match cx.app.db.as_actor(cx.actor(), write).await {
        // Gone already: that is what was wanted.
        Err(StoreError::NotFound) => Ok(()),
        result => result,
    };
    match refused(result)? {
        Ok(()) => Ok(cx.done(&left(&cx, &slug, &list).await?, "member-removed")),
        Err(_) => Ok(cx.sorry(&list, "error-last-owner")),
    }
}

/// Whoever has left does not see the list any more.
async fn left(cx: &Cx, slug: &str, list: &str) -> Result<String, web::Failure> {
    let now = cx.app.db.as_actor(cx.actor(), async |tx| organization_find(tx, slug).await).await?;
    Ok(if now.role.is_some() { list.to_owned() } else { "/".to_owned() })
}
