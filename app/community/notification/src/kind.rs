//! What there is to tell, and what is told where as long as nobody says otherwise.

/// One kind of notification, as `community.notifications.type` has it.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The word in the database; messages are `notification-{word}…`, with hyphens.
    pub word: &'static str,
    /// Which part of the settings it stands in; messages are `notification-part-{part}`.
    pub part: Part,
    /// What goes out by mail without anybody's wish.
    pub mail: Delivery,
    /// Is it shown on devices without anybody's wish?
    pub push: bool,
    /// Shown in the app whatever one wishes (`community.must_be_told`).
    pub always: bool,
    /// Does it lead to something that people comment on, so that its mail can be answered?
    pub answered: bool,
}

/// What belongs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Posts, comments, reactions.
    Talk,
    /// Who follows whom.
    People,
    /// Houses and who wants to join them.
    Houses,
    /// Rules and what became of them.
    Rules,
}

impl Part {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Talk, Self::People, Self::Houses, Self::Rules];

    /// Its word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::People => "people",
            Self::Houses => "houses",
            Self::Rules => "rules",
        }
    }
}

/// When something goes over a channel (`notification_preferences.delivery`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Never.
    Off,
    /// By itself, as soon as quiet hours allow.
    AtOnce,
    /// With the others, once a day or week.
    Digest,
}

impl Delivery {
    /// All of them, in the order of choices.
    pub const ALL: [Self; 3] = [Self::Off, Self::AtOnce, Self::Digest];

    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::AtOnce => "at_once",
            Self::Digest => "digest",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delivery| delivery.word() == word)
    }
}

const fn kind(word: &'static str, part: Part, mail: Delivery) -> Kind {
    Kind { word, part, mail, push: true, always: false, answered: false }
}

/// What many people do is not worth a device's sound.
const fn quiet(kind: Kind) -> Kind {
    Kind { push: false, ..kind }
}

/// An answer to its mail is a comment.
const fn answered(kind: Kind) -> Kind {
    Kind { answered: true, ..kind }
}

/// Every kind that this part tells. What waits for an answer goes out at once; the rest is for digests.
pub const KINDS: [Kind; 19] = [
    answered(kind("post_comment", Part::Talk, Delivery::Digest)),
    answered(kind("comment_reply", Part::Talk, Delivery::Digest)),
    kind("comment_waiting", Part::Talk, Delivery::Digest),
    answered(kind("post_mention", Part::Talk, Delivery::Digest)),
    kind("quote_request", Part::Talk, Delivery::Digest),
    kind("post_share", Part::Talk, Delivery::Digest),
    quiet(kind("post_like", Part::Talk, Delivery::Digest)),
    answered(quiet(kind("new_post", Part::Talk, Delivery::Digest))),
    answered(quiet(kind("poll_closed", Part::Talk, Delivery::Digest))),
    // At the moment that one chose oneself.
    answered(kind("bookmark_reminder", Part::Talk, Delivery::AtOnce)),
    quiet(kind("new_follower", Part::People, Delivery::Digest)),
    kind("follow_request", Part::People, Delivery::Digest),
    kind("house_invitation", Part::Houses, Delivery::AtOnce),
    kind("house_promotion", Part::Houses, Delivery::AtOnce),
    kind("application_received", Part::Houses, Delivery::Digest),
    kind("application_status", Part::Houses, Delivery::AtOnce),
    Kind { always: true, ..kind("account_warning", Part::Rules, Delivery::AtOnce) },
    Kind { always: true, ..kind("appeal_answered", Part::Rules, Delivery::AtOnce) },
    kind("report_answered", Part::Rules, Delivery::AtOnce),
];

/// The kind of this word.
pub fn find(word: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.word == word)
}

/// Words of the kinds that go out by mail at once unless somebody says otherwise.
pub fn at_once() -> Vec<&'static str> {
    KINDS.iter().filter(|kind| kind.mail == Delivery::AtOnce).map(|kind| kind.word).collect()
}

/// Words of the kinds that are not shown on devices unless somebody says otherwise.
pub fn not_pushed() -> Vec<&'static str> {
    KINDS.iter().filter(|kind| !kind.push).map(|kind| kind.word).collect()
}

/// Words of the kinds whose mails can be answered.
pub fn answered_kinds() -> Vec<&'static str> {
    KINDS.iter().filter(|kind| kind.answered).map(|kind| kind.word).collect()
}

/// A word of the database as part of a message id.
pub fn dashed(word: &str) -> String {
    word.replace('_', "-")
}
