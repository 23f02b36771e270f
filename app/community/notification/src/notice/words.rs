//! The sentence of a notice, in the reader's language, from ids that were looked up a moment ago.

use super::model::NoticeView;
use crate::kind::{dashed, find};
use ui::{t, tr};

/// What happened, as one sentence. A notice of a kind that is not ours says what its system wrote.
pub fn sentence(notice: &NoticeView) -> String {
    if find(&notice.kind).is_none() {
        return notice.title.clone();
    }
    let (who, house) = (who(notice), house(notice));
    tr(&message(notice), &[("who", who.into()), ("house", house.into()), ("people", notice.people.into())])
}

/// The message of this kind; some have several, by what it is about or what became of it.
fn message(notice: &NoticeView) -> String {
    let what = notice.what.as_deref();
    let variant = match (notice.kind.as_str(), what) {
        ("post_like" | "post_mention", _) if notice.subject_type.as_deref() == Some("comments") => {
            Some("comment")
        }
        ("post_like" | "post_mention", _) => Some("post"),
        ("new_post", Some("announcement" | "published"))
        | ("follow_request" | "quote_request", Some("accepted")) => what,
        ("house_promotion", Some("begun" | "ended")) => what,
        ("application_status", Some("approved" | "rejected")) | ("appeal_answered", Some("accepted")) => what,
        _ => None,
    };
    let kind = dashed(&notice.kind);
    variant.map_or_else(|| format!("notification-{kind}"), |variant| format!("notification-{kind}-{variant}"))
}

/// Who did it: a name, two names, or a name and how many others.
fn who(notice: &NoticeView) -> String {
    let faces = notice.faces.iter().flat_map(|faces| &faces.0).map(|face| face.name.clone()).take(2);
    let mut names = faces.collect::<Vec<_>>().into_iter();
    match (names.next(), names.next(), notice.people) {
        (None, _, 1) => t("notification-somebody"),
        (None, _, people) => tr("notification-people", &[("count", people.into())]),
        (Some(name), _, 1) => name,
        (Some(name), Some(other), 2) => {
            tr("notification-two", &[("name", name.into()), ("other", other.into())])
        }
        (Some(name), _, people) => {
            tr("notification-more", &[("name", name.into()), ("others", (people - 1).into())])
        }
    }
}

fn house(notice: &NoticeView) -> String {
    notice.house.clone().unwrap_or_else(|| t("notification-a-house"))
}

/// The first words of what it is about: plain, one line.
pub fn excerpt(notice: &NoticeView) -> Option<String> {
    let text = if find(&notice.kind).is_some() { notice.excerpt.clone()? } else { notice.message.clone() };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(140).collect();
    (!short.is_empty()).then(|| if short.len() < words.len() { format!("{short}…") } else { short })
}

/// The picture beside a notice that no face stands beside.
pub fn icon(kind: &str) -> &'static str {
    match kind {
        "post_comment" | "comment_reply" | "comment_waiting" => "message-circle",
        "post_mention" => "at-sign",
        "post_share" | "quote_request" => "quote",
        "post_like" => "heart",
        "new_post" => "megaphone",
        "poll_closed" => "chart-bar",
        "bookmark_reminder" => "bookmark",
        "new_follower" | "follow_request" => "user-plus",
        "house_invitation" | "house_promotion" => "house",
        "application_received" | "application_status" => "clipboard-list",
        "account_warning" => "shield-alert",
        "appeal_answered" | "report_answered" => "gavel",
        _ => "bell",
    }
}
