//! What is asked as somebody, and what must stand there.

use super::doors::Site;
use super::rules::SHOWS;
use super::world::{Comment, ORGANIZATIONS, Quotation, Viewer, World};
use super::write::{COMMON, TAG};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Words = BTreeSet<String>;

/// A number that a page shows.
#[derive(Clone, Debug)]
pub enum Number {
    /// Likes of a subject (`posts`, `comments`), and how many there are for whoever asks.
    Likes(&'static str, Uuid, usize),
    /// Comments of a post.
    Talk(Uuid, usize),
    /// Followers of the person with this handle.
    Followers(&'static str, usize),
    /// In JSON, by its name.
    Unread(usize),
}

/// An address, and its answer.
#[derive(Default)]
pub struct Question {
    pub path: String,
    pub status: u16,
    /// Exactly these words of a kind; other kinds of words (but names, see `names`) do not stand there at all.
    pub exact: BTreeMap<char, Words>,
    /// Words that may stand there besides.
    pub besides: Words,
    /// Names that must stand there; whoever may be named otherwise may stand there, too.
    pub must: Words,
    pub numbers: Vec<Number>,
    /// Asked with this token instead of the session.
    pub token: Option<String>,
}

impl Question {
    fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), status: 200, ..Self::default() }
    }

    /// There is nothing at the address unless `found`.
    fn found_if(mut self, found: bool) -> Self {
        if !found {
            // Its links to other languages repeat what was asked for.
            self = Self { status: 404, besides: super::dice::words(&self.path), ..Self::new(self.path) };
        }
        self
    }

    fn exactly(mut self, kind: char, words: Words) -> Self {
        self.exact.insert(kind, words);
        self
    }

    fn number(mut self, number: Number) -> Self {
        self.numbers.push(number);
        self
    }
}

/// Everything that is asked as somebody; of posts and pictures only these, each of which has pages of its own.
pub fn questions(world: &World, viewer: Viewer, posts: &[usize], pictures: &[usize]) -> Vec<Question> {
    let mut all = lists(world, viewer);
    all.extend((0..world.houses.len()).flat_map(|house| houses(world, viewer, house)));
    all.extend(world.everybody().flat_map(|who| people(world, viewer, who)));
    all.extend(posts.iter().flat_map(|post| single(world, viewer, *post)));
    all.extend(pictures.iter().map(|at| {
        let it = &world.pictures[*at];
        let page = Question::new(format!("/gallery/{}", it.id)).exactly('g', Words::from([it.word.clone()]));
        page.found_if(world.opens(viewer, &it.at))
    }));
    all.extend((0..ORGANIZATIONS.len()).flat_map(|organization| api(world, viewer, organization)));
    if let Some(who) = viewer {
        all.extend(own(world, who));
    }
    all
}

fn lists(world: &World, viewer: Viewer) -> Vec<Question> {
    let pictures = world.pictures.iter().filter(|it| world.lists(viewer, &it.at));
    let mut all = vec![
        Question::new("/gallery").exactly('g', pictures.map(|it| it.word.clone()).collect()),
        Question::new("/houses").exactly('h', world.houses_that(|at| world.sees_house(viewer, at))),
    ];
    for (organization, slug) in ORGANIZATIONS.iter().enumerate() {
        let tagged = world.cards_that(viewer, |at| {
            let it = &world.posts[at].at;
            let here = it.organization == organization && world.is_tagged(at);
            here && world.lists(viewer, it) && !world.mutes(viewer, it.author)
        });
        let page = Question::new(format!("/feed/tags/{slug}/{TAG}"));
        all.push(page.exactly('p', tagged).found_if(world.tags.contains(&organization)));
    }
    all
}

/// What a person asks of their own.
fn own(world: &World, who: usize) -> Vec<Question> {
    let viewer = Some(who);
    let mut all: Vec<Question> = SHOWS
        .iter()
        .map(|show| {
            let posts = world.cards_that(viewer, |at| world.stands_at_home(who, show, at));
            Question::new(format!("/feed?show={show}")).exactly('p', posts)
        })
        .collect();
    let kept = world.cards_that(viewer, |at| {
        let it = &world.posts[at];
        it.kept.contains(&who) && world.has(viewer, &it.at) && !it.at.deleted
    });
    all.push(Question::new("/bookmarks").exactly('p', kept));
    let (unread, about) = world.told(who);
    let by_kind = |kind| about.iter().filter(|word| super::dice::kind(word) == kind).cloned().collect();
    all.push(Question::new("/notifications").exactly('p', by_kind('p')).exactly('c', by_kind('c')));
    all.push(Question::new("/notifications/count").number(Number::Unread(unread)));
    let found = world.people_that(|other| {
        let hides = world.people[other].visibility == "private";
        other != who && !hides && !world.apart(viewer, other)
    });
    all.push(Question::new("/people/search?q=zqn").exactly('n', found));
    let handle = world.name(who);
    let follower = |by: usize| world.follows(Some(by), who) && world.sees_profile(viewer, by);
    let followed =
        |other: usize| world.follows.contains_key(&(who, other)) && world.sees_profile(viewer, other);
    for (list, must) in
        [("followers", world.people_that(follower)), ("following", world.people_that(followed))]
    {
        let page = Question { must, ..Question::new(format!("/people/{handle}/{list}")) };
        all.push(page);
    }
    let readers = (0..ORGANIZATIONS.len()).filter(|at| world.reads(viewer, *at));
    all.extend(readers.map(|at| {
        let besides = world.posts_that(|post| world.has(viewer, &world.posts[post].at));
        Question { besides, ..Question::new(format!("/admin/{}/search?q={COMMON}", ORGANIZATIONS[at])) }
    }));
    all
}

fn houses(world: &World, viewer: Viewer, house: usize) -> Vec<Question> {
    let it = &world.houses[house];
    let seen = world.sees_house(viewer, house);
    let posts = |viewer: Viewer| {
        world.cards_that(viewer, |at| {
            let it = &world.posts[at].at;
            it.house == Some(house) && world.lists(viewer, it) && !world.mutes(viewer, it.author)
        })
    };
    let members = world.people_that(|who| it.members.contains_key(&who) && world.sees_profile(viewer, who));
    let path = format!("/houses/{}", it.word);
    let mut all = vec![
        Question::new(path.clone()).found_if(seen),
        Question { must: members, ..Question::new(format!("{path}/members")) }.found_if(seen),
        Question::new(format!("{path}/feed")).exactly('p', posts(viewer)).found_if(seen),
    ];
    // Feeds are read as a visitor, whoever asks.
    for kind in ["json", "xml"] {
        let besides = world.people_that(|who| world.shows_profile(None, who));
        let feed = Question { besides, ..Question::new(format!("{path}/feed.{kind}")) };
        let feed = feed.exactly('p', posts(None));
        all.push(feed.found_if(world.sees_house(None, house)));
    }
    all
}

fn people(world: &World, viewer: Viewer, who: usize) -> Vec<Question> {
    let handle = world.name(who);
    let seen = world.sees_profile(viewer, who);
    let followers = world.everybody().filter(|by| world.follows(Some(*by), who)).count();
    let page = Question::new(format!("/people/{handle}"));
    // Whoever blocks somebody finds the way to take it back.
    let blocks = viewer.is_some_and(|viewer| world.blocks.contains(&(viewer, who)));
    let first = if blocks && world.shows_profile(viewer, who) {
        Question { besides: Words::from([handle.to_owned()]), ..page }
    } else {
        page.number(Number::Followers(handle, followers)).found_if(seen)
    };
    let posts = world.cards_that(viewer, |at| {
        let it = &world.posts[at].at;
        it.author == who && world.lists(viewer, it) && !world.mutes(viewer, who)
    });
    let list = Question::new(format!("/people/{handle}/posts")).exactly('p', posts).found_if(seen);
    vec![first, list]
}

/// A post with its thread, who likes it, and its numbers.
fn single(world: &World, viewer: Viewer, post: usize) -> Vec<Question> {
    let it = &world.posts[post];
    let live = it.at.state == super::world::State::Published && !it.at.deleted;
    let listed = |comment: &Comment| comment.post == post && world.lists_comment(viewer, comment);
    let thread = world.comments_that(listed);
    let likes = |mut page: Question| {
        for comment in world.comments.iter().filter(|comment| listed(comment)) {
            let count = world.likes(viewer, &comment.likes);
            page.numbers.push(Number::Likes("comments", comment.id, count));
        }
        page
    };
    let mut words = Words::from([it.word.clone()]);
    // In the trash it is shown alone.
    words.extend(
        world.quoted(viewer, post, false).filter(|_| !it.at.deleted).map(|at| world.posts[at].word.clone()),
    );
    let mut page = Question::new(format!("/posts/{}", it.id)).exactly('p', words);
    if live {
        page = likes(page.exactly('c', thread.clone()))
            .number(Number::Likes("posts", it.id, world.likes(viewer, &it.likes)))
            .number(Number::Talk(it.id, world.talk(viewer, post)));
    }
    let alone = Question::new(format!("/comments/posts/{}", it.id)).exactly('c', thread);
    let alone = Question { besides: Words::from([it.word.clone()]), ..likes(alone) };
    let must = world.people_that(|who| it.likes.contains(&who) && world.sees_profile(viewer, who));
    let reactions = Question { must, ..Question::new(format!("/reactions/posts/{}", it.id)) };
    let seen = world.has(viewer, &it.at);
    let mut all = vec![page.found_if(world.opens(viewer, &it.at)), alone.found_if(seen && !it.at.deleted)];
    all.extend(viewer.map(|viewer| quotations(world, viewer, post)));
    // Whoever has the row of a post in the trash may still count who liked it; it has no page that leads there.
    all.extend((!it.at.deleted).then(|| reactions.found_if(seen)));
    all
}

/// Who quotes a post, for its author: posts that they see.
fn quotations(world: &World, who: usize, post: usize) -> Question {
    let (it, viewer) = (&world.posts[post], Some(who));
    let page = Question::new(format!("/posts/{}/quotes", it.id));
    if it.at.author != who {
        let status = if world.opens(viewer, &it.at) { 403 } else { 404 };
        return Question { status, ..page };
    }
    let quotes = |at: usize| {
        let quoting = &world.posts[at];
        let shared = matches!(quoting.quotation, Quotation::Given | Quotation::TakenBack);
        quoting.quotes == Some(post) && shared && world.lists(viewer, &quoting.at)
    };
    page.exactly('p', world.posts_that(quotes))
}

/// Rows of an organisation, as a session, as a visitor and with a token.
fn api(world: &World, viewer: Viewer, organization: usize) -> Vec<Question> {
    let slug = ORGANIZATIONS[organization];
    let here =
        |it: &super::world::Placed| it.organization == organization && !it.deleted && world.has(viewer, it);
    let posts = world.posts_that(|at| here(&world.posts[at].at));
    let comments = world.comments_that(|it| {
        world.posts[it.post].at.organization == organization && world.has_comment(viewer, it)
    });
    let pictures = world.pictures.iter().filter(|it| here(&it.at)).map(|it| it.word.clone()).collect();
    let houses =
        world.houses_that(|at| world.houses[at].organization == organization && world.sees_house(viewer, at));
    let list = |name: &str| Question::new(format!("/api/v1/{slug}/community/{name}?limit=200"));
    let about = world.posts_that(|at| world.has(viewer, &world.posts[at].at));
    let mut all = vec![
        list("posts").exactly('p', posts.clone()),
        Question { besides: about, ..list("comments").exactly('c', comments) },
        list("gallery-items").exactly('g', pictures),
        list("houses").exactly('h', houses),
    ];
    if let Some(who) = viewer.filter(|_| world.reads(viewer, organization)) {
        let token = Some(format!("mai_{}_{slug}", world.name(who)));
        all.push(Question { token, ..list("posts").exactly('p', posts) });
    }
    all
}

/// The search as somebody, which has no page for members.
pub async fn search(site: &Site, world: &World, viewer: Viewer) -> (Words, Words) {
    let found = super::dice::words(&site.find(world, viewer, COMMON).await);
    let expected = world.posts_that(|at| {
        let it = &world.posts[at].at;
        !it.deleted && world.has(viewer, it)
    });
    (found.into_iter().filter(|word| super::dice::kind(word) == 'p').collect(), expected)
}
