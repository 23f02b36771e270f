//! What is wrong with a draft; message ids, made sentences by the page.

use super::draft::{Draft, MOST};
use super::places::Places;
use crate::card::{Audience, Kind, ReplyPolicy};
use crate::quote::Policy;
use crate::text;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::FieldErrors;
use ui::prelude::picture_kind;
use uuid::Uuid;

/// Letters of a text at most.
const LONGEST: usize = 50_000;
/// Letters of a title.
const LONGEST_TITLE: usize = 200;
/// People whom a text may name.
const MOST_NAMED: usize = 20;
/// Tags at most.
const MOST_TAGS: usize = 20;

/// A post as the database takes it; people are still handles.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The house, if it goes to one.
    pub house: Option<Uuid>,
    /// The organisation otherwise.
    pub organization: Option<Uuid>,
    /// What it is.
    pub kind: Kind,
    /// Title.
    pub title: Option<String>,
    /// Markdown with handles.
    pub content: String,
    /// Warning.
    pub warning: Option<String>,
    /// Who sees it.
    pub audience: Audience,
    /// Who may comment.
    pub replies: ReplyPolicy,
    /// Who may quote it; nothing: as its author's rules say.
    pub quoting: Option<Policy>,
    /// Tags.
    pub tags: Vec<String>,
    /// When it shall appear; now, where it is nothing.
    pub scheduled: Option<DateTime<Utc>>,
    /// Its question.
    pub poll: Option<NewPoll>,
}

/// A question as the database takes it.
#[derive(Clone, Debug)]
pub struct NewPoll {
    /// What is asked.
    pub question: String,
    /// Its options in order.
    pub options: Vec<String>,
    /// How many one may choose.
    pub max_choices: i16,
    /// Does nobody see who chose what?
    pub is_anonymous: bool,
    /// Do the numbers wait for the end?
    pub hides_results: bool,
    /// When it ends.
    pub closes_at: Option<DateTime<Utc>>,
}

/// Checks a draft. `places` says where its author may write, `zone` on whose clocks times were typed. `is_new` posts
/// choose their place, kind and poll; others keep them.
///
/// # Errors
/// Message ids beside the fields.
pub fn check(draft: &Draft, places: &Places, zone: Tz, is_new: bool) -> Result<Checked, FieldErrors> {
    let mut errors = FieldErrors::default();
    let content = draft.content.trim().to_owned();
    let title = some(&draft.title);
    let kind = kind(draft, places, is_new, &mut errors);
    words(draft, &content, kind, is_new, &mut errors);
    let audience = draft.visibility.parse().unwrap_or(Audience::Private);
    if draft.visibility.parse::<Audience>().is_err() {
        errors.add("visibility", "post-error-audience");
    }
    let replies = draft.reply_policy.parse().unwrap_or(ReplyPolicy::Everyone);
    let house = draft.house();
    if is_new && !places.has(house, draft.organization()) {
        errors.add("place", "post-error-place");
    }
    if audience == Audience::House && house.is_none() {
        errors.add("visibility", "post-error-no-house");
    }
    if replies == ReplyPolicy::House && house.is_none() {
        errors.add("reply_policy", "post-error-no-house-replies");
    }
    pictures(draft, &mut errors);
    let scheduled = moment(&draft.scheduled, zone, "scheduled", &mut errors);
    let poll = if is_new { poll(draft, zone, scheduled, &mut errors) } else { None };
    let kind = match kind {
        Kind::Text if poll.is_some() => Kind::Poll,
        Kind::Text if !draft.pictures.is_empty() => Kind::Media,
        kind => kind,
    };
    let tags = text::tags(&content, &draft.tags, MOST_TAGS);
    let (organization, warning) = (draft.organization(), some(&draft.warning));
    if errors.is_empty() {
        Ok(Checked {
            house,
            organization,
            kind,
            title,
            content,
            warning,
            audience,
            replies,
            quoting: draft.quote_policy.parse().ok(),
            tags,
            scheduled,
            poll,
        })
    } else {
        Err(errors)
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn kind(draft: &Draft, places: &Places, is_new: bool, errors: &mut FieldErrors) -> Kind {
    let kind = draft.kind.parse().unwrap_or(Kind::Text);
    match kind {
        Kind::Announcement if is_new && !places.announces(draft.house(), draft.organization()) => {
            errors.add("kind", "post-error-announce");
        }
        Kind::Article if draft.title.trim().is_empty() => errors.add("title", "post-error-title"),
        // A post follows its pictures and its question; nobody chooses these.
        Kind::Media | Kind::Poll if is_new => return Kind::Text,
        Kind::Media if !is_new => return Kind::Text,
        _ => {}
    }
    kind
}

fn words(draft: &Draft, content: &str, kind: Kind, is_new: bool, errors: &mut FieldErrors) {
    let bare = draft.pictures.is_empty()
        && (is_new && draft.question.trim().is_empty() || !is_new && kind != Kind::Poll);
    if content.is_empty() && (bare || kind == Kind::Article) {
        errors.add("content", "post-error-empty");
    } else if content.chars().count() > LONGEST {
        errors.add("content", "post-error-long");
    } else if text::named(content).len() > MOST_NAMED {
        errors.add("content", "post-error-names");
    }
    if draft.title.trim().chars().count() > LONGEST_TITLE {
        errors.add("title", "post-error-title-long");
    }
    if draft.warning.trim().chars().count() > 200 {
        errors.add("warning", "post-error-warning-long");
    }
}

fn pictures(draft: &Draft, errors: &mut FieldErrors) {
    if draft.pictures.len() > MOST {
        errors.add("pictures", "post-error-pictures");
    }
    for (at, shot) in draft.pictures.iter().enumerate() {
        let kind = picture_kind(shot.image.as_ref());
        let letters = shot.alt.trim().chars().count();
        let wrong = match kind {
            // By its title people know what they would download, so it has one.
            "document" if letters == 0 => "post-error-title-document",
            "document" if letters > LONGEST_TITLE => "post-error-title-long",
            _ if letters == 0 && shot.plain => continue,
            "picture" if letters == 0 => "post-error-alt",
            _ if letters == 0 => "post-error-alt-moving",
            _ if letters > 1000 => "media-alt-long",
            _ => continue,
        };
        errors.add(&format!("alt_{at}"), wrong);
    }
}

/// A moment on the clocks of `zone`, in the future; what is wrong with it becomes a message id beside `field`.
pub fn moment(typed: &str, zone: Tz, field: &'static str, errors: &mut FieldErrors) -> Option<DateTime<Utc>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let read = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(typed, shape).ok());
    match read.and_then(|at| on_clocks(at, zone)) {
        None => errors.add(field, "post-error-time"),
        Some(at) if at <= Utc::now() => errors.add(field, "post-error-past"),
        Some(at) => return Some(at),
    }
    None
}

/// The moment when clocks of `zone` show this. What they pass twice is the earlier; what they skip is an hour later.
pub fn on_clocks(at: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    let skipped = || zone.from_local_datetime(&(at + chrono::TimeDelta::hours(1))).earliest();
    zone.from_local_datetime(&at).earliest().or_else(skipped).map(|at| at.with_timezone(&Utc))
}

fn poll(draft: &Draft, zone: Tz, from: Option<DateTime<Utc>>, errors: &mut FieldErrors) -> Option<NewPoll> {
    let (question, options) = (draft.question.trim().to_owned(), draft.choices());
    if question.is_empty() && options.is_empty() {
        return None;
    }
    if question.is_empty() || question.chars().count() > 300 {
        errors.add("question", "post-error-question");
    }
    let mut seen: Vec<String> = options.iter().map(|option| option.to_lowercase()).collect();
    seen.sort();
    seen.dedup();
    if options.len() < 2 || options.len() > MOST || seen.len() != options.len() {
        errors.add("option_0", "post-error-options");
    } else if options.iter().any(|option| option.chars().count() > 200) {
        errors.add("option_0", "post-error-option-long");
    }
    let closes_at = moment(&draft.closes, zone, "closes", errors);
    if closes_at.is_some_and(|at| from.is_some_and(|from| at <= from)) {
        errors.add("closes", "post-error-closes");
    }
    if draft.hidden && draft.closes.trim().is_empty() {
        errors.add("closes", "post-error-hidden");
    }
    let max_choices = if draft.several { i16::try_from(options.len()).unwrap_or(1) } else { 1 };
    let max_choices = max_choices.max(1);
    Some(NewPoll {
        question,
        options,
        max_choices,
        is_anonymous: !draft.open,
        hides_results: draft.hidden,
        closes_at,
    })
}
