//! Hiding, removing and showing again. Only what moderators took away do they give back.

use crate::subject::model::Kind;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use uuid::Uuid;

/// What happens to the thing itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentAction {
    /// Only its author and moderators see it.
    Hide,
    /// It goes to the trash.
    Remove,
    /// It stands where it stood.
    Restore,
}

impl ContentAction {
    /// Everything that can be done, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Hide, Self::Remove, Self::Restore];

    /// The word of forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hide => "hide",
            Self::Remove => "remove",
            Self::Restore => "restore",
        }
    }

    /// Reads the word of forms.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == word)
    }

    /// What the log calls it.
    fn logged(self) -> &'static str {
        match self {
            Self::Hide => "content_hidden",
            Self::Remove => "content_removed",
            Self::Restore => "content_restored",
        }
    }
}

/// One statement per table; the log says what moderators took away, so that an author's own deletion stays.
macro_rules! change {
    ($table:literal, $kind:literal) => {
        concat!(
            "update community.",
            $table,
            " set publish_state = case when $2 = 'hide' then 'archived' \
                 when $2 = 'restore' and exists (select from community.moderation_log l where l.subject_type = '",
            $kind,
            "' and l.subject_id = $1 and l.action = 'content_hidden') then 'published' else publish_state end, \
               deleted_at = case when $2 = 'remove' then coalesce(deleted_at, now()) \
                 when $2 = 'restore' and exists (select from community.moderation_log l where l.subject_type = '",
            $kind,
            "' and l.subject_id = $1 and l.action = 'content_removed') then null else deleted_at end where id = $1"
        )
    };
}

/// The triggers log what moderators do to others' words. They keep silent for people who also edit the site or wrote
/// the post above a comment; what such a person does as a moderator is logged here, and nothing twice.
const LOG: &str = "insert into community.moderation_log \
    (id, organization_id, actor_user_id, action, subject_type, subject_id, profile_id) \
  select gen_random_uuid(), $1, auth.user_id(), $2, $3, $4, \
         (select r.reported_profile_id from community.content_reports r \
           where r.content_type = $3 and r.content_id = $4 order by r.created_at limit 1) \
   where not exists (select from community.moderation_log l where l.created_at = now() and l.action = $2 \
                        and l.subject_type = $3 and l.subject_id = $4)";

/// Does it, as a moderator.
///
/// # Errors
/// `NotFound` where there is nothing (any more) that the moderator may change.
pub async fn content_change(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    subject: (Kind, Uuid),
    action: ContentAction,
) -> StoreResult<()> {
    let sql = match subject.0 {
        Kind::Posts => change!("posts", "posts"),
        Kind::Comments => change!("comments", "comments"),
        Kind::Gallery => change!("gallery_items", "gallery"),
        _ => return Err(StoreError::NotFound),
    };
    let query = statement(sql).bind::<SqlUuid, _>(subject.1).bind::<Text, _>(action.as_str());
    if query.execute(&mut tx.conn()).await? == 0 {
        return Err(StoreError::NotFound);
    }
    statement(LOG)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(action.logged())
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
