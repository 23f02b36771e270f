//! What there is, as the oracle knows it. Steps write it beside the product; the rules read nothing else.

use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A person, by their place in [`World::people`].
pub type Who = usize;
/// Whoever asks; nobody is a visitor.
pub type Viewer = Option<Who>;

/// Their words in addresses.
pub const ORGANIZATIONS: [&str; 2] = ["birch", "oak"];

pub struct Person {
    /// Handle, name and session.
    pub name: &'static str,
    /// Who finds the profile: `public`, `members`, `private`.
    pub visibility: &'static str,
    /// Roles in the organisations.
    pub roles: [Option<&'static str>; 2],
    /// Must others ask to follow?
    pub asks: bool,
}

pub struct House {
    pub id: Uuid,
    /// Slug, and part of the name.
    pub word: &'static str,
    pub organization: usize,
    pub is_public: bool,
    /// Who belongs to it now, and whether they lead it.
    pub members: BTreeMap<Who, bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Public,
    Members,
    Followers,
    House,
    Private,
}

impl Audience {
    pub const ALL: [Self; 5] = [Self::Public, Self::Members, Self::Followers, Self::House, Self::Private];

    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Followers => "followers",
            Self::House => "house",
            Self::Private => "private",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Published,
    /// By a moderator, or by the author of the post above it.
    Hidden,
}

/// What posts and pictures have in common: whose, where, for whom.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    pub author: Who,
    pub organization: usize,
    pub house: Option<usize>,
    pub audience: Audience,
    pub state: State,
    pub deleted: bool,
    /// Somebody in the picture has not agreed.
    pub withheld: bool,
}

#[derive(Debug)]
pub struct Post {
    pub id: Uuid,
    pub word: String,
    pub at: Placed,
    pub tagged: bool,
    pub announces: bool,
    /// Do comments of others wait for the author?
    pub approves: bool,
    pub asks: bool,
    pub pinned: bool,
    pub likes: BTreeSet<Who>,
    pub shares: BTreeSet<Who>,
    pub kept: BTreeSet<Who>,
    /// Who may quote it; the words of the form.
    pub lets: &'static str,
    /// The post that it says something about.
    pub quotes: Option<usize>,
    pub quotation: Quotation,
}

/// How far a quotation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotation {
    /// None, or one that ended with its post and could not come back.
    No,
    /// Its post is not there for others: a draft, or in the trash.
    Wished,
    Given,
    /// The author of what is quoted took the consent back.
    TakenBack,
}

#[derive(Debug)]
pub struct Comment {
    pub id: Uuid,
    pub word: String,
    pub post: usize,
    pub above: Option<usize>,
    pub author: Who,
    /// `Draft`: it waits for the author of the post.
    pub state: State,
    pub deleted: bool,
    pub names: Option<Who>,
    pub likes: BTreeSet<Who>,
}

#[derive(Debug)]
pub struct Picture {
    pub id: Uuid,
    pub word: String,
    pub at: Placed,
}

/// What a person was told: one row for a kind and a subject, while it is unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// Comments on one's post.
    Comment(usize),
    /// Comments that wait for one.
    Waiting(usize),
    /// Answers to one's comment.
    Reply(usize),
    LikedPost(usize),
    LikedComment(usize),
    NamedInPost(usize),
    NamedInComment(usize),
    Announced(usize),
    /// Quotations of one's post.
    Quoted(usize),
    Followed,
    AskedToFollow,
    Accepted,
    Joined(usize),
}

#[derive(Default)]
pub struct World {
    pub people: Vec<Person>,
    pub houses: Vec<House>,
    pub posts: Vec<Post>,
    pub comments: Vec<Comment>,
    pub pictures: Vec<Picture>,
    /// Who follows whom; was it accepted?
    pub follows: BTreeMap<(Who, Who), bool>,
    pub blocks: BTreeSet<(Who, Who)>,
    pub mutes: BTreeSet<(Who, Who)>,
    /// Who follows the tag of which organisation.
    pub tag_follows: BTreeSet<(Who, usize)>,
    /// Organisations in which the tag was used.
    pub tags: BTreeSet<usize>,
    /// Who is told of what, and whose doing it was.
    pub notices: BTreeMap<(Who, Notice), BTreeSet<Who>>,
    /// Words that nobody but their author may read: drafts that were never posts.
    pub unsent: usize,
}

impl World {
    pub fn everybody(&self) -> impl Iterator<Item = Who> + use<> {
        0..self.people.len()
    }

    pub fn name(&self, who: Who) -> &'static str {
        self.people[who].name
    }
}
