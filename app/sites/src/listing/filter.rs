//! What a list shows, in which order, and where its page begins.

use chrono::{DateTime, Utc};
use kernel::Cursor;
use uuid::Uuid;

/// Where the listings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All public mega sites.
    Everywhere,
    /// One mega site.
    MegaSite(Uuid),
    /// One subsite: its items.
    Subsite(Uuid),
}

/// Which kinds of listings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Subsites themselves.
    Subsites,
    /// Items of one module.
    Module(String),
    /// Items of all modules.
    Items,
    /// Subsites and items.
    All,
}

/// Conditions on listings. Values are as the visitor sent them; they are bound, never written into the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Where from.
    pub scope: Scope,
    /// What.
    pub kind: Kind,
    /// Words that must occur.
    pub words: Option<String>,
    /// Compare the words' letters instead, for names that were typed wrongly.
    pub fuzzy: bool,
    /// A tag.
    pub tag: Option<String>,
    /// A place.
    pub location: Option<String>,
    /// A project type.
    pub project_type: Option<Uuid>,
    /// The year of `sort_at`.
    pub year: Option<i32>,
    /// Only what was set in front.
    pub featured: bool,
    /// Not before this moment.
    pub since: Option<DateTime<Utc>>,
}

impl Filter {
    /// Everything of one kind.
    pub fn new(scope: Scope, kind: Kind) -> Self {
        Self {
            scope,
            kind,
            words: None,
            fuzzy: false,
            tag: None,
            location: None,
            project_type: None,
            year: None,
            featured: false,
            since: None,
        }
    }

    /// Does nothing narrow it?
    pub fn is_open(&self) -> bool {
        *self == Self::new(self.scope, self.kind.clone())
    }
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Featured first, then by priority.
    #[default]
    Featured,
    /// By name, accents and case aside.
    Name,
    /// Latest beginning, release or day first; unknown last.
    Date,
    /// Earliest first: what is next.
    Soonest,
    /// Highest priority first, which for items is their order by hand.
    Priority,
    /// Latest published first.
    Newest,
}

impl Sort {
    /// Reads the word in addresses.
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "featured" => Self::Featured,
            "name" => Self::Name,
            "date" => Self::Date,
            "soonest" => Self::Soonest,
            "priority" => Self::Priority,
            "newest" => Self::Newest,
            _ => return None,
        })
    }

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Featured => "featured",
            Self::Name => "name",
            Self::Date => "date",
            Self::Soonest => "soonest",
            Self::Priority => "priority",
            Self::Newest => "newest",
        }
    }

    /// Does the order rise?
    pub(super) fn rises(self) -> bool {
        matches!(self, Self::Name | Self::Soonest)
    }

    /// The column; every one has an index with `id` behind it.
    pub(super) fn column(self) -> &'static str {
        match self {
            Self::Featured => "l.rank",
            Self::Name => "l.sort_name",
            Self::Date | Self::Soonest => "l.sort_at",
            Self::Priority => "l.priority",
            Self::Newest => "l.listed_at",
        }
    }
}

/// Where a page of a list begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At the beginning.
    #[default]
    Start,
    /// Behind this row.
    After(Cursor),
    /// The page that ends before this row.
    Before(Cursor),
}

impl Place {
    /// From the words `after` and `before` of an address; what cannot be read is the beginning.
    pub fn parse(after: &str, before: &str) -> Self {
        match (Cursor::parse(after), Cursor::parse(before)) {
            (Some(cursor), _) => Self::After(cursor),
            (None, Some(cursor)) => Self::Before(cursor),
            (None, None) => Self::Start,
        }
    }
}

/// One page of a list.
#[derive(Clone, Debug, Default)]
pub struct Slice {
    /// Ids in order, with their kind.
    pub ids: Vec<Uuid>,
    /// Cursor of the page before, if there is one.
    pub previous: Option<Cursor>,
    /// Cursor of the page after, if there is one.
    pub next: Option<Cursor>,
}
