//! The oracle of notices: who is told of what, and what of it is shown later.

use super::world::{Audience, Comment, Notice, Quotation, State, Viewer, Who, World};
use std::collections::BTreeSet;

impl World {
    /// Tells somebody: not of what they did themselves, not across a block, nothing of whom they mute.
    fn tell(&mut self, who: Who, notice: Notice, by: Who) -> bool {
        let told = who != by && !self.blocked(who, by) && !self.mutes(Some(who), by);
        if told {
            self.notices.entry((who, notice)).or_default().insert(by);
        }
        told
    }

    pub fn tell_joined(&mut self, who: Who, house: usize) {
        self.notices.entry((who, Notice::Joined(house))).or_default();
    }

    pub fn tell_follow(&mut self, by: Who, other: Who, accepted: bool) {
        self.tell(other, if accepted { Notice::Followed } else { Notice::AskedToFollow }, by);
    }

    pub fn tell_accepted(&mut self, asked: Who, by: Who) {
        self.tell(asked, Notice::Accepted, by);
    }

    /// Announcements reach the house, and a name reaches whoever is named, if they may read it.
    pub fn tell_post(&mut self, post: usize, named: Option<Who>) {
        let at = self.posts[post].at;
        if at.state != State::Published {
            return;
        }
        let members = at.house.filter(|_| self.posts[post].announces);
        let members: Vec<Who> =
            members.map(|house| self.houses[house].members.keys().copied().collect()).unwrap_or_default();
        for who in members.into_iter().filter(|who| self.reaches(*who, &at)).collect::<Vec<_>>() {
            self.tell(who, Notice::Announced(post), at.author);
        }
        if let Some(named) = named.filter(|named| self.reaches(*named, &at)) {
            self.tell(named, Notice::NamedInPost(post), at.author);
        }
    }

    /// Whose post is quoted is told, unless nobody but its author reads the quotation.
    pub fn tell_quote(&mut self, post: usize) {
        let it = &self.posts[post];
        let (at, given) = (it.at, it.quotation == Quotation::Given);
        if let Some(about) = it.quotes.filter(|_| given && at.audience != Audience::Private) {
            self.tell(self.posts[about].at.author, Notice::Quoted(about), at.author);
        }
    }

    /// Whose comment is answered is told of the answer, the author of the post of the others; whoever is named, unless
    /// they are told of this very comment already. What waits is told to the author of the post only.
    pub fn tell_comment(&mut self, comment: usize) {
        let (by, post, above, state, named) = {
            let it = &self.comments[comment];
            (it.author, it.post, it.above, it.state, it.names)
        };
        let at = self.posts[post].at;
        if state == State::Draft {
            self.tell(at.author, Notice::Waiting(post), by);
            return;
        }
        let mut told = BTreeSet::new();
        let above = above.map(|above| (above, self.comments[above].author));
        if let Some((above, who)) = above.filter(|(_, who)| self.reaches(*who, &at)) {
            told.extend(self.tell(who, Notice::Reply(above), by).then_some(who));
        }
        if above.is_none_or(|(_, who)| who != at.author) {
            told.extend(self.tell(at.author, Notice::Comment(post), by).then_some(at.author));
        }
        if let Some(named) = named.filter(|named| !told.contains(named) && self.reaches(*named, &at)) {
            self.tell(named, Notice::NamedInComment(comment), by);
        }
    }

    pub fn tell_like(&mut self, notice: Notice, by: Who) {
        let (who, post) = self.liked(notice);
        let at = self.posts[post].at;
        if self.reaches(who, &at) {
            self.tell(who, notice, by);
        }
    }

    /// Taken back before it was read: as if it had never been.
    pub fn untell_like(&mut self, notice: Notice, by: Who) {
        let (who, _) = self.liked(notice);
        if let Some(actors) = self.notices.get_mut(&(who, notice)) {
            actors.remove(&by);
            if actors.is_empty() {
                self.notices.remove(&(who, notice));
            }
        }
    }

    /// Whose it is, and the post that it belongs to.
    fn liked(&self, notice: Notice) -> (Who, usize) {
        match notice {
            Notice::LikedPost(post) => (self.posts[post].at.author, post),
            Notice::LikedComment(comment) => {
                let it = &self.comments[comment];
                (it.author, it.post)
            }
            other => panic!("{other:?} is no like"),
        }
    }

    /// What they cannot see by now is neither listed nor counted; who is across a block did nothing.
    fn is_shown(&self, who: Who, notice: Notice, actors: &BTreeSet<Who>) -> bool {
        let viewer = Some(who);
        let near = |actor: &&Who| !self.blocked(who, **actor);
        let post = |post: usize| self.has(viewer, &self.posts[post].at) && !self.posts[post].at.deleted;
        let comment = |at: usize| self.lists_comment(viewer, &self.comments[at]);
        let said = |fits: &dyn Fn(&Comment) -> bool| {
            let theirs = |it: &&Comment| actors.iter().filter(near).any(|actor| *actor == it.author);
            self.comments.iter().filter(theirs).any(|it| fits(it) && self.has_comment(viewer, it))
        };
        let quotes = |about: usize| {
            let theirs = self.posts.iter().filter(|it| it.quotes == Some(about));
            let mut shared =
                theirs.filter(|it| matches!(it.quotation, Quotation::Given | Quotation::TakenBack));
            shared.any(|it| actors.iter().filter(near).any(|actor| *actor == it.at.author))
        };
        match notice {
            Notice::Joined(_) => true,
            Notice::Quoted(at) => post(at) && quotes(at),
            Notice::Comment(at) | Notice::Waiting(at) => post(at) && said(&|it| it.post == at),
            Notice::Reply(at) => comment(at) && said(&|it| it.above == Some(at)),
            Notice::LikedPost(at) | Notice::NamedInPost(at) | Notice::Announced(at) => {
                post(at) && actors.iter().any(|actor| near(&actor))
            }
            Notice::LikedComment(at) | Notice::NamedInComment(at) => {
                comment(at) && actors.iter().any(|actor| near(&actor))
            }
            Notice::Followed | Notice::AskedToFollow | Notice::Accepted => {
                actors.iter().filter(near).any(|actor| self.sees_profile(viewer, *actor))
            }
        }
    }

    /// How many notices somebody has, and the words of what they are about.
    pub fn told(&self, who: Who) -> (usize, BTreeSet<String>) {
        let shown = self
            .notices
            .iter()
            .filter(|((whose, notice), actors)| *whose == who && self.is_shown(who, *notice, actors));
        let shown: Vec<Notice> = shown.map(|((_, notice), _)| *notice).collect();
        (shown.len(), shown.into_iter().filter_map(|notice| self.about(notice)).collect())
    }

    fn about(&self, notice: Notice) -> Option<String> {
        match notice {
            Notice::Comment(at)
            | Notice::Waiting(at)
            | Notice::LikedPost(at)
            | Notice::NamedInPost(at)
            | Notice::Quoted(at)
            | Notice::Announced(at) => Some(self.posts[at].word.clone()),
            Notice::Reply(at) | Notice::LikedComment(at) | Notice::NamedInComment(at) => {
                Some(self.comments[at].word.clone())
            }
            _ => None,
        }
    }

    /// A number counts everybody but those across a block.
    pub fn likes(&self, viewer: Viewer, likes: &BTreeSet<Who>) -> usize {
        likes.iter().filter(|who| !self.apart(viewer, **who)).count()
    }

    /// The number beside a post: published comments, those across a block for moderators only.
    pub fn talk(&self, viewer: Viewer, post: usize) -> usize {
        let all =
            self.comments.iter().filter(|it| it.post == post && it.state == State::Published && !it.deleted);
        let moderates = self.moderates(viewer, self.posts[post].at.organization);
        all.filter(|it| moderates || !self.apart(viewer, it.author)).count()
    }
}
