//! The oracle: who sees what, from docs/rights.md, docs/community and the comments of the tables.

use super::world::{Audience, Comment, Placed, Quotation, State, Viewer, Who, World};
use std::collections::BTreeSet;

/// Which part of the home feed; the words of the address.
pub const SHOWS: [&str; 5] = ["all", "houses", "people", "announcements", "tags"];

impl World {
    /// "Neither sees the other's words": a block works both ways, for people; a visitor is nobody.
    pub fn blocked(&self, one: Who, other: Who) -> bool {
        self.blocks.contains(&(one, other)) || self.blocks.contains(&(other, one))
    }

    pub fn apart(&self, viewer: Viewer, other: Who) -> bool {
        viewer.is_some_and(|viewer| self.blocked(viewer, other))
    }

    fn role(&self, viewer: Viewer, organization: usize) -> Option<&'static str> {
        viewer.and_then(|viewer| self.people[viewer].roles[organization])
    }

    /// Has the word `community.moderate`.
    pub fn moderates(&self, viewer: Viewer, organization: usize) -> bool {
        matches!(self.role(viewer, organization), Some("owner" | "moderator"))
    }

    /// Has the words `community.read` and `identity.read`.
    pub fn reads(&self, viewer: Viewer, organization: usize) -> bool {
        matches!(self.role(viewer, organization), Some("owner" | "moderator" | "editor"))
    }

    pub fn belongs(&self, viewer: Viewer, house: usize) -> bool {
        viewer.is_some_and(|viewer| self.houses[house].members.contains_key(&viewer))
    }

    pub fn follows(&self, viewer: Viewer, other: Who) -> bool {
        viewer.is_some_and(|viewer| self.follows.get(&(viewer, other)) == Some(&true))
    }

    pub fn mutes(&self, viewer: Viewer, other: Who) -> bool {
        viewer.is_some_and(|viewer| self.mutes.contains(&(viewer, other)))
    }

    /// A private house exists for its members, and for those who read the community of its organisation.
    pub fn sees_house(&self, viewer: Viewer, house: usize) -> bool {
        let it = &self.houses[house];
        it.is_public || self.belongs(viewer, house) || self.reads(viewer, it.organization)
    }

    /// Whether the profile is for whoever asks, whatever stands between the two. Who keeps the members of an
    /// organisation sees theirs.
    pub fn shows_profile(&self, viewer: Viewer, other: Who) -> bool {
        let visibility = self.people[other].visibility;
        let keeps = |home: usize| self.people[other].roles[home].is_some() && self.reads(viewer, home);
        let open = visibility == "public" || (visibility == "members" && viewer.is_some());
        viewer == Some(other) || open || keeps(0) || keeps(1)
    }

    pub fn sees_profile(&self, viewer: Viewer, other: Who) -> bool {
        self.shows_profile(viewer, other) && !self.apart(viewer, other)
    }

    /// Moderators read what is posted in their organisation whoever blocks whom, so they see who wrote it.
    pub fn may_name(&self, viewer: Viewer, other: Who) -> bool {
        let moderates = self.moderates(viewer, 0) || self.moderates(viewer, 1);
        self.sees_profile(viewer, other) || (moderates && self.shows_profile(viewer, other))
    }

    /// Is it meant for this reader? "Never more than see its house."
    fn is_for(&self, viewer: Viewer, it: &Placed) -> bool {
        match it.audience {
            Audience::Public => true,
            Audience::Members => self.role(viewer, it.organization).is_some(),
            Audience::Followers => self.follows(viewer, it.author),
            Audience::House => it.house.is_some_and(|house| self.belongs(viewer, house)),
            Audience::Private => false,
        }
    }

    /// Whom notices may reach: readers by themselves, not by an office that they hold.
    pub fn reaches(&self, who: Who, it: &Placed) -> bool {
        let house = |house: usize| self.houses[house].is_public || self.belongs(Some(who), house);
        who == it.author
            || (it.state == State::Published
                && !it.deleted
                && self.is_for(Some(who), it)
                && it.house.is_none_or(house))
    }

    /// Is there such a row for whoever asks?
    pub fn has(&self, viewer: Viewer, it: &Placed) -> bool {
        let house = |house: usize| self.sees_house(viewer, house);
        let reader = it.state == State::Published
            && !it.deleted
            && !it.withheld
            && self.is_for(viewer, it)
            && !self.apart(viewer, it.author)
            && it.house.is_none_or(house);
        let moderator = self.moderates(viewer, it.organization)
            && it.state != State::Draft
            && it.audience != Audience::Private;
        reader || moderator || viewer == Some(it.author)
    }

    /// Does it have a page? In the trash its author finds it.
    pub fn opens(&self, viewer: Viewer, it: &Placed) -> bool {
        self.has(viewer, it) && (!it.deleted || viewer == Some(it.author))
    }

    /// Does it stand in lists?
    pub fn lists(&self, viewer: Viewer, it: &Placed) -> bool {
        self.has(viewer, it) && it.state == State::Published && !it.deleted && !it.withheld
    }

    /// As a row, wherever: it is seen with the post, and one's own always. What waits or was hidden is seen by who wrote
    /// it, the author of the post and moderators; nobody reads across a block.
    pub fn has_comment(&self, viewer: Viewer, comment: &Comment) -> bool {
        let post = &self.posts[comment.post].at;
        let shown = comment.state == State::Published && self.has(viewer, post);
        let near = !self.apart(viewer, comment.author);
        let own = viewer == Some(comment.author) || self.moderates(viewer, post.organization);
        !comment.deleted && (own || (near && (shown || viewer == Some(post.author))))
    }

    /// Does it stand in the thread of its post?
    pub fn lists_comment(&self, viewer: Viewer, comment: &Comment) -> bool {
        let post = &self.posts[comment.post].at;
        self.has_comment(viewer, comment) && self.has(viewer, post) && !post.deleted
    }

    /// Posts with a tag are public ones.
    pub fn is_tagged(&self, post: usize) -> bool {
        let it = &self.posts[post];
        let open = it.at.house.is_none_or(|house| self.houses[house].is_public);
        it.tagged && self.lists(None, &it.at) && open
    }

    /// "What their houses, organisations, people and tags say"; nothing of whom they mute.
    pub fn stands_at_home(&self, who: Who, show: &str, post: usize) -> bool {
        let (it, viewer) = (&self.posts[post], Some(who));
        let house = it.at.house.is_some_and(|house| self.belongs(viewer, house));
        let passed_on = it.shares.iter().any(|&by| self.follows(viewer, by) && !self.mutes(viewer, by));
        let people = self.follows(viewer, it.at.author) || passed_on;
        let announced =
            it.announces && it.at.house.is_none() && self.role(viewer, it.at.organization).is_some();
        let tag = self.is_tagged(post) && self.tag_follows.contains(&(who, it.at.organization));
        let found = match show {
            "houses" => house,
            "people" => people,
            "announcements" => announced,
            "tags" => tag,
            _ => house || people || announced || tag || it.at.author == who,
        };
        found && self.lists(viewer, &it.at) && !self.mutes(viewer, it.at.author)
    }

    /// "Their author's policy, no block, and only what is public or for members."
    pub fn may_quote(&self, who: Who, post: usize) -> bool {
        let (it, viewer) = (&self.posts[post], Some(who));
        let open = matches!(it.at.audience, Audience::Public | Audience::Members);
        let live = it.at.state == State::Published && !it.at.deleted;
        let near = |house: usize| self.belongs(viewer, house) && self.belongs(Some(it.at.author), house);
        let lets = match (it.lets, it.at.house) {
            ("everyone", _) => true,
            ("followers", _) => self.follows(viewer, it.at.author),
            ("house", Some(house)) => self.belongs(viewer, house),
            ("house", None) => (0..self.houses.len()).any(near),
            _ => false,
        };
        let others = lets && !self.blocked(who, it.at.author) && self.reaches(who, &it.at);
        open && live && (who == it.at.author || others)
    }

    /// What stands below a post that whoever asks reads: "with the reader's own rights, as long as its author agrees";
    /// lists leave out whom they mute.
    pub fn quoted(&self, viewer: Viewer, post: usize, in_list: bool) -> Option<usize> {
        let it = &self.posts[post];
        let of = &self.posts[it.quotes?].at;
        let near =
            viewer == Some(it.at.author) || viewer == Some(of.author) || !self.apart(viewer, it.at.author);
        let agreed = match it.quotation {
            Quotation::Given => near,
            Quotation::Wished => viewer == Some(it.at.author),
            Quotation::No | Quotation::TakenBack => false,
        };
        let wanted = !(in_list && self.mutes(viewer, of.author));
        it.quotes.filter(|_| agreed && wanted && self.lists(viewer, of))
    }

    /// Words on the cards of the posts that fit, in a list.
    pub fn cards_that(&self, viewer: Viewer, fits: impl Fn(usize) -> bool) -> BTreeSet<String> {
        let posts: Vec<usize> = (0..self.posts.len()).filter(|at| fits(*at)).collect();
        let quoted = posts.iter().filter_map(|at| self.quoted(viewer, *at, true));
        quoted.chain(posts.iter().copied()).map(|at| self.posts[at].word.clone()).collect()
    }

    /// Words of the posts that fit.
    pub fn posts_that(&self, fits: impl Fn(usize) -> bool) -> BTreeSet<String> {
        let all = self.posts.iter().enumerate();
        all.filter(|(at, _)| fits(*at)).map(|(_, post)| post.word.clone()).collect()
    }

    /// Words of the comments that fit.
    pub fn comments_that(&self, fits: impl Fn(&Comment) -> bool) -> BTreeSet<String> {
        self.comments.iter().filter(|comment| fits(comment)).map(|comment| comment.word.clone()).collect()
    }

    /// Names of the people who fit.
    pub fn people_that(&self, fits: impl Fn(Who) -> bool) -> BTreeSet<String> {
        self.everybody().filter(|who| fits(*who)).map(|who| self.name(who).to_owned()).collect()
    }

    /// Words of the houses that fit.
    pub fn houses_that(&self, fits: impl Fn(usize) -> bool) -> BTreeSet<String> {
        let all = self.houses.iter().enumerate();
        all.filter(|(at, _)| fits(*at)).map(|(_, house)| house.word.to_owned()).collect()
    }
}
