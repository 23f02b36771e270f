//! Notices as the page shows them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{Cursor, PersonBadge};
use uuid::Uuid;

/// One notice with what its reader may see of its subject.
#[derive(Clone, Debug, QueryableByName)]
pub struct NoticeView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `community.notifications.type`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// The kind within the kind, such as the new state.
    #[diesel(sql_type = Nullable<Text>)]
    pub what: Option<String>,
    /// How many people did it; nobody across a block is counted.
    #[diesel(sql_type = BigInt)]
    pub people: i64,
    /// Was it seen?
    #[diesel(sql_type = Bool)]
    pub is_read: bool,
    /// When it last happened.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// The last three who did it and whom the reader sees, the last one first.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub faces: Option<Json<Vec<PersonBadge>>>,
    /// What it is about: `posts`, `comments` …
    #[diesel(sql_type = Nullable<Text>)]
    pub subject_type: Option<String>,
    /// Its row.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub subject_id: Option<Uuid>,
    /// The post that it happened at.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub post: Option<Uuid>,
    /// The comment to land on.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub comment: Option<Uuid>,
    /// The first words of the post or comment.
    #[diesel(sql_type = Nullable<Text>)]
    pub excerpt: Option<String>,
    /// Name of the house, if the reader sees it.
    #[diesel(sql_type = Nullable<Text>)]
    pub house: Option<String>,
    /// The house's word in its address, if the reader sees it.
    #[diesel(sql_type = Nullable<Text>)]
    pub house_key: Option<String>,
    /// The organisation's word in addresses, if the reader sees it.
    #[diesel(sql_type = Nullable<Text>)]
    pub organization: Option<String>,
    /// Words and address of a notice that some other system wrote.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// As `title`.
    #[diesel(sql_type = Text)]
    pub message: String,
    /// As `title`.
    #[diesel(sql_type = Nullable<Text>)]
    pub action_url: Option<String>,
}

impl NoticeView {
    /// Where the next page begins.
    pub fn cursor(&self) -> Cursor {
        Cursor { key: self.created_at.to_rfc3339(), id: self.id }
    }

    /// Where it happened: a path of ours.
    pub fn path(&self) -> String {
        let Some(id) = self.subject_id else {
            return self.who();
        };
        match (self.kind.as_str(), self.subject_type.as_deref()) {
            ("account_warning" | "appeal_answered", _) => "/settings/standing".to_owned(),
            ("report_answered", _) => format!("/reports/{id}"),
            ("application_received", _) => self.review(id),
            (_, Some("applications")) => format!("/applications/{id}"),
            (_, Some("house_invitations")) => format!("/houses/invitations/{id}"),
            ("post_share" | "quote_request", _) if self.what.as_deref() != Some("accepted") => {
                format!("/posts/{id}/quotes")
            }
            (_, Some("posts" | "comments")) => self.spot(),
            _ => self.house_path().unwrap_or_else(|| self.elsewhere()),
        }
    }

    /// Reviewers read an application among those of its organisation.
    fn review(&self, id: Uuid) -> String {
        match &self.organization {
            Some(organization) => format!("/review/{organization}/{id}"),
            None => format!("/applications/{id}"),
        }
    }

    /// The comment itself, wherever its thread is long; else the post.
    fn spot(&self) -> String {
        match (self.comment, self.post) {
            (Some(comment), _) => format!("/comments/{comment}"),
            (None, Some(post)) => format!("/posts/{post}"),
            (None, None) => self.elsewhere(),
        }
    }

    /// Requests are answered in one place; of everybody else, the last one's page.
    fn who(&self) -> String {
        match (self.kind.as_str(), self.what.as_deref()) {
            ("follow_request", None) => "/people/requests".to_owned(),
            ("follow_request" | "new_follower", _) => self.person(),
            _ => self.house_path().unwrap_or_else(|| self.elsewhere()),
        }
    }

    fn person(&self) -> String {
        let first = self.faces.iter().flat_map(|faces| faces.0.first()).next();
        first.map_or_else(|| self.elsewhere(), |face| format!("/people/{}", face.handle))
    }

    fn house_path(&self) -> Option<String> {
        self.house_key.as_ref().map(|key| format!("/houses/{key}"))
    }

    /// An address that some other system gave, if it leads to this site; else the list itself.
    fn elsewhere(&self) -> String {
        let ours = |url: &&String| url.starts_with('/') && !url.starts_with("//");
        self.action_url.as_ref().filter(ours).cloned().unwrap_or_else(|| "/notifications".to_owned())
    }
}

/// Which notices a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Everything.
    #[default]
    All,
    /// What was not read.
    Unread,
    /// Where somebody names the reader.
    Mentions,
    /// Comments, answers, reactions, posts.
    Talk,
    /// Who follows.
    People,
    /// Houses and applications.
    Houses,
}

impl Show {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 6] =
        [Self::All, Self::Unread, Self::Mentions, Self::Talk, Self::People, Self::Houses];

    /// The word in addresses and message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Unread => "unread",
            Self::Mentions => "mentions",
            Self::Talk => "talk",
            Self::People => "people",
            Self::Houses => "houses",
        }
    }

    /// Reads the word; anything else is everything.
    pub fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.word() == word).unwrap_or_default()
    }

    /// The page's address.
    pub fn path(self) -> String {
        match self {
            Self::All => "/notifications".to_owned(),
            other => format!("/notifications?show={}", other.word()),
        }
    }

    /// The kinds in it; `None` is every kind.
    pub fn kinds(self) -> Option<Vec<&'static str>> {
        use crate::kind::{KINDS, Part};
        let part = match self {
            Self::All | Self::Unread => return None,
            Self::Mentions => return Some(vec!["post_mention"]),
            Self::Talk => Part::Talk,
            Self::People => Part::People,
            Self::Houses => Part::Houses,
        };
        Some(KINDS.iter().filter(|kind| kind.part == part).map(|kind| kind.word).collect())
    }
}
