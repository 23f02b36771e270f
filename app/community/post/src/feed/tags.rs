//! `GET /feed/tags/{organization}/{tag}`, and following it.

use super::home::query;
use super::places::{Empty, list_view};
use super::store::{self, Of};
use axum::extract::Path;
use db::prelude::*;
use diesel::sql_types::{Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// A tag of an organisation, for whoever asks.
#[derive(Clone, Debug, QueryableByName)]
struct Tag {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    label: String,
    #[diesel(sql_type = Nullable<Text>)]
    description: Option<String>,
    #[diesel(sql_type = Integer)]
    followers_count: i32,
    #[diesel(sql_type = Bool)]
    is_followed: bool,
}

const FIND: &str = "select t.id, t.name, t.label, t.description, t.followers_count, \
    exists (select from community.tag_follows f where f.hashtag_id = t.id and f.profile_id = (select auth.profile_id())) as is_followed \
  from community.hashtags t join identity.organizations g on g.id = t.organization_id \
 where g.slug = $1 and t.name = regexp_replace(maison.plain($2), '[\\s/?#%]+', '-', 'g') and not t.is_blocked";
const FOLLOW: &str = "insert into community.tag_follows (id, organization_id, profile_id, hashtag_id) \
  select $1, t.organization_id, auth.profile_id(), t.id from community.hashtags t where t.id = $2 \
  on conflict (profile_id, hashtag_id) do nothing";
const LEAVE: &str =
    "delete from community.tag_follows f where f.profile_id = auth.profile_id() and f.hashtag_id = $1";

async fn find(tx: &ActorTx<'_>, organization: &str, tag: &str) -> StoreResult<Tag> {
    Ok(statement(FIND).bind::<Text, _>(organization).bind::<Text, _>(tag).get_result(&mut tx.conn()).await?)
}

/// `GET /feed/tags/{organization}/{tag}`.
///
/// # Errors
/// `NotFound` for a tag that nobody used, and for one that is blocked.
pub async fn tag(cx: Cx, Path((organization, tag)): Path<(String, String)>) -> Answer {
    let after = query(&cx, "after");
    let (tag, feed) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let tag = find(tx, &organization, &tag).await?;
            let feed = store::list(tx, Of::Tag(tag.id), after.as_deref()).await?;
            Ok((tag, feed))
        })
        .await?;
    let here = format!("/feed/tags/{organization}/{}", tag.name);
    let canonical = here.clone();
    let mut page = portal_page(format!("#{}", tag.label), move || {
        let empty = Empty { title: "post-tag-empty", text: "post-tag-empty-text" };
        view! {
            <header class="portal-head">
                <div class="tag-head">
                    <h1 dir="auto">"#"{tag.label.clone()}</h1>
                    <p class="help">{tr("post-tag-followers", &[("count", tag.followers_count.into())])}</p>
                    {tag.description.clone().map(|words| view! { <p dir="auto">{words}</p> })}
                </div>
                {follow(&tag, &here)}
            </header>
            {list_view((Vec::new(), feed), (&here, None), empty)}
        }
        .into_any()
    });
    page.canonical = Some(canonical);
    Ok(cx.page(page))
}

fn follow(tag: &Tag, here: &str) -> Option<AnyView> {
    ui::cx::current().person.is_some().then(|| {
        let (on, label) =
            if tag.is_followed { ("false", t("post-tag-unfollow")) } else { ("true", t("post-tag-follow")) };
        let kind = if tag.is_followed { ButtonKind::Quiet } else { ButtonKind::Primary };
        view! {
            <form method="post" action=format!("{here}/follow")>
                <HiddenField name="on" value=on/>
                <SubmitButton label=label kind=kind/>
            </form>
        }
        .into_any()
    })
}

/// On or off.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FollowDraft {
    on: String,
}

/// `POST /feed/tags/{organization}/{tag}/follow`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for a tag that nobody used.
pub async fn tag_follow(
    cx: Cx,
    Path((organization, tag)): Path<(String, String)>,
    Form(draft): Form<FollowDraft>,
) -> Answer {
    cx.person()?;
    let on = draft.on == "true";
    let name = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let tag = find(tx, &organization, &tag).await?;
            if on {
                statement(FOLLOW)
                    .bind::<SqlUuid, _>(Uuid::now_v7())
                    .bind::<SqlUuid, _>(tag.id)
                    .execute(&mut tx.conn())
                    .await?;
            } else {
                statement(LEAVE).bind::<SqlUuid, _>(tag.id).execute(&mut tx.conn()).await?;
            }
            Ok(tag.name)
        })
        .await?;
    let key = if on { "post-tag-followed" } else { "post-tag-unfollowed" };
    Ok(cx.done(&format!("/feed/tags/{organization}/{name}"), key))
}
