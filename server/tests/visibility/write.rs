//! Posts and comments: writing them, and what becomes of them.

use super::dice::{Dice, word};
use super::doors::Site;
use super::steps::{heard_by, read_by};
use super::world::{Audience, Comment, ORGANIZATIONS, Placed, Post, Quotation, State, Who, World};
use std::collections::BTreeSet;
use testing::id;

/// The tag that some posts have.
pub const TAG: &str = "vogue";
/// A word that every post has, to search for.
pub const COMMON: &str = "gathering";

/// Somewhere that somebody may write, for anybody.
pub fn place(world: &World, dice: &mut Dice, who: Who) -> Option<Placed> {
    let belongs = |house: &usize| world.houses[*house].members.contains_key(&who);
    let houses: Vec<usize> = (0..world.houses.len()).filter(belongs).collect();
    let homes: Vec<usize> = (0..2).filter(|at| world.people[who].roles[*at].is_some()).collect();
    let house = dice.one(&houses).filter(|_| dice.often(65));
    let organization = house.map(|house| world.houses[house].organization).or_else(|| dice.one(&homes))?;
    Some(Placed {
        author: who,
        organization,
        house,
        audience: audience(dice, house.is_some()),
        state: State::Published,
        deleted: false,
        withheld: false,
    })
}

/// Another audience than before, or the same.
pub fn audience(dice: &mut Dice, in_house: bool) -> Audience {
    let audience = Audience::ALL[dice.below(5)];
    if audience == Audience::House && !in_house { Audience::Members } else { audience }
}

/// Somebody whom a text may name.
fn named(world: &World, dice: &mut Dice, who: Who) -> Option<Who> {
    let seen: Vec<Who> =
        world.everybody().filter(|other| *other != who && world.sees_profile(Some(who), *other)).collect();
    dice.one(&seen).filter(|_| dice.often(30))
}

fn with_name(world: &World, named: Option<Who>) -> String {
    named.map(|named| format!(" with @{}", world.name(named))).unwrap_or_default()
}

pub async fn post(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let mut at = place(world, dice, who)?;
    let name = world.name(who);
    if dice.often(5) {
        return unsent(site, world, dice, at).await;
    }
    if dice.often(10) {
        at.state = State::Draft;
    }
    let leads = at.house.map(|house| world.houses[house].members.get(&who) == Some(&true));
    let creates = world.reads(Some(who), at.organization);
    let announces = leads.unwrap_or(creates) && dice.often(40);
    let (tagged, approves, asks) = (dice.often(30), dice.often(25), dice.often(20));
    let named = named(world, dice, who);
    let word = word('p', world.posts.len());
    let tag = if tagged { format!(" #{TAG}") } else { String::new() };
    let content = format!("{word} {COMMON}{tag}{}", with_name(world, named));
    let id = dice.id();
    let mut fields = sheet(world, &at, id, content);
    fields.push(("kind", if announces { "announcement" } else { "text" }.to_owned()));
    fields.push(("reply_policy", if approves { "approval" } else { "everyone" }.to_owned()));
    let (lets, quotes) = quoting(world, dice, who);
    fields.push(("quote_policy", lets.to_owned()));
    fields.extend(quotes.map(|about| ("quotes", world.posts[about].id.to_string())));
    if asks && !announces {
        let poll = [("question", "Which"), ("option_0", "One"), ("option_1", "Two"), ("open", "true")];
        fields.extend(poll.map(|(name, value)| (name, value.to_owned())));
    }
    if at.state == State::Draft {
        fields.push(("scheduled", "2199-01-01T10:00".to_owned()));
    }
    site.sheet(name, &fields).await;
    let said = format!(
        "{name} posts {word} {at:?} announces {announces} names {named:?} lets {lets} quotes {quotes:?}"
    );
    world.posts.push(Post {
        id,
        word,
        at,
        tagged,
        announces,
        approves,
        asks: asks && !announces,
        pinned: false,
        likes: BTreeSet::new(),
        shares: BTreeSet::new(),
        kept: BTreeSet::new(),
        lets,
        quotes,
        quotation: begun(quotes, at.state),
    });
    note_tag(world, world.posts.len() - 1);
    world.tell_post(world.posts.len() - 1, named);
    world.tell_quote(world.posts.len() - 1);
    Some(said)
}

/// Who may quote a new post, and what it quotes.
fn quoting(world: &World, dice: &mut Dice, who: Who) -> (&'static str, Option<usize>) {
    let lets = ["everyone", "everyone", "followers", "house", "nobody"][dice.below(5)];
    let quotable: Vec<usize> = (0..world.posts.len()).filter(|at| world.may_quote(who, *at)).collect();
    (lets, dice.one(&quotable).filter(|_| dice.often(40)))
}

fn begun(quotes: Option<usize>, state: State) -> Quotation {
    match (quotes, state) {
        (None, _) => Quotation::No,
        (Some(_), State::Draft) => Quotation::Wished,
        (Some(_), _) => Quotation::Given,
    }
}

fn sheet(world: &World, at: &Placed, own: uuid::Uuid, content: String) -> Vec<(&'static str, String)> {
    let place = match at.house {
        Some(house) => format!("house:{}", world.houses[house].id),
        None => format!("organization:{}", id(ORGANIZATIONS[at.organization])),
    };
    vec![
        ("id", own.to_string()),
        ("place", place),
        ("visibility", at.audience.word().to_owned()),
        ("action", "publish".to_owned()),
        ("content", content),
    ]
}

/// A draft that is no post yet: its words stand nowhere.
async fn unsent(site: &Site, world: &mut World, dice: &mut Dice, at: Placed) -> Option<String> {
    world.unsent += 1;
    let word = word('p', 9_000 + world.unsent);
    let mut fields = sheet(world, &at, dice.id(), format!("{word} {COMMON}"));
    fields.retain(|(name, _)| *name != "action");
    fields.extend(
        [("action", "draft"), ("kind", "text"), ("reply_policy", "everyone")].map(|(a, b)| (a, b.to_owned())),
    );
    site.sheet(world.name(at.author), &fields).await;
    Some(format!("{} keeps the draft {word}", world.name(at.author)))
}

/// The tag has a page once a public post had it.
fn note_tag(world: &mut World, post: usize) {
    if world.is_tagged(post) {
        world.tags.insert(world.posts[post].at.organization);
    }
}

pub async fn comment(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let post = dice.one(&read_by(world, who))?;
    let beside: Vec<usize> =
        heard_by(world, who).into_iter().filter(|at| world.comments[*at].post == post).collect();
    let above = dice.one(&beside).filter(|_| dice.often(60));
    let names = named(world, dice, who);
    let (own, word) = (dice.id(), word('c', world.comments.len()));
    let text = format!("{word}{}", with_name(world, names)).replace(' ', "+").replace('@', "%40");
    let parent = above.map(|above| world.comments[above].id.to_string()).unwrap_or_default();
    let name = world.name(who);
    let path = format!("/comments/posts/{}", world.posts[post].id);
    site.post(name, &path, &format!("id={own}&parent={parent}&content={text}&here=/")).await;
    let waits = world.posts[post].approves && world.posts[post].at.author != who;
    let state = if waits { State::Draft } else { State::Published };
    let said = format!(
        "{name} comments {word} on {} above {above:?} {state:?} names {names:?}",
        world.posts[post].word
    );
    world.comments.push(Comment {
        id: own,
        word,
        post,
        above,
        author: who,
        state,
        deleted: false,
        names,
        likes: BTreeSet::new(),
    });
    world.tell_comment(world.comments.len() - 1);
    Some(said)
}

/// Its author takes a comment back.
pub async fn delete_comment(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let who = dice.below(world.people.len());
    let own: Vec<usize> =
        heard_by(world, who).into_iter().filter(|at| world.comments[*at].author == who).collect();
    let at = dice.one(&own)?;
    site.post(world.name(who), &format!("/comments/{}/delete", world.comments[at].id), "here=/").await;
    world.comments[at].deleted = true;
    Some(format!("{} deletes {}", world.name(who), world.comments[at].word))
}

/// The author of a post shows what waits, or hides what is shown.
pub async fn decide(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let decides = |at: &usize| {
        let it = &world.comments[*at];
        let post = &world.posts[it.post].at;
        let live = post.state == State::Published && world.lists_comment(Some(post.author), it);
        it.author != post.author && it.state != State::Hidden && live
    };
    let at = dice.one(&(0..world.comments.len()).filter(decides).collect::<Vec<_>>())?;
    let name = world.name(world.posts[world.comments[at].post].at.author);
    let id = world.comments[at].id;
    if world.comments[at].state == State::Draft {
        site.post(name, &format!("/comments/{id}/approve"), "here=/").await;
        world.comments[at].state = State::Published;
        world.tell_comment(at);
        return Some(format!("{name} approves {}", world.comments[at].word));
    }
    site.post(name, &format!("/comments/{id}/hide"), "here=/").await;
    world.comments[at].state = State::Hidden;
    Some(format!("{name} hides {}", world.comments[at].word))
}

/// Its author deletes or restores a post or gives it other readers, a moderator hides it, somebody votes.
pub async fn change_post(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let at = dice.one(&(0..world.posts.len()).collect::<Vec<_>>())?;
    let (own, word, it) = (world.posts[at].id, world.posts[at].word.clone(), world.posts[at].at);
    let name = world.name(it.author);
    let said = if it.deleted {
        site.post(name, &format!("/posts/{own}/restore"), "").await;
        world.posts[at].at.deleted = false;
        ask_again(world, at);
        format!("{name} restores {word}")
    } else if dice.often(30) {
        site.post(name, &format!("/posts/{own}/delete"), "").await;
        world.posts[at].at.deleted = true;
        world.posts[at].quotation = match world.posts[at].quotation {
            Quotation::Given | Quotation::Wished => Quotation::Wished,
            Quotation::TakenBack | Quotation::No => Quotation::No,
        };
        format!("{name} deletes {word}")
    } else if dice.often(15) && it.state == State::Published {
        let sql = format!("update community.posts set publish_state = 'archived' where id = '{own}'");
        site.test.sql(&sql).await;
        world.posts[at].at.state = State::Hidden;
        format!("{word} is hidden")
    } else if dice.often(40) && world.posts[at].asks {
        return vote(site, world, dice, at).await;
    } else {
        let audience = audience(dice, it.house.is_some());
        let sql = format!("update community.posts set visibility = '{}' where id = '{own}'", audience.word());
        site.test.sql(&sql).await;
        world.posts[at].at.audience = audience;
        if it.audience == Audience::Private && it.state == State::Published {
            world.tell_quote(at);
        }
        format!("{word} is for {audience:?}")
    };
    note_tag(world, at);
    Some(said)
}

/// What comes out of the trash, and is there for others, quotes as far as it may now.
fn ask_again(world: &mut World, at: usize) {
    let it = &world.posts[at];
    let about = it.quotes.filter(|_| it.quotation == Quotation::Wished && it.at.state == State::Published);
    if let Some(about) = about {
        let may = world.may_quote(it.at.author, about);
        world.posts[at].quotation = if may { Quotation::Given } else { Quotation::No };
    }
}

/// The author of what is quoted takes the consent back.
pub async fn take_back(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let given = |at: &usize| world.posts[*at].quotation == Quotation::Given;
    let at = dice.one(&(0..world.posts.len()).filter(given).collect::<Vec<_>>())?;
    let about = world.posts[at].quotes?;
    let (quoting, quoted) = (world.posts[at].id, world.posts[about].id);
    let sql = format!("select id from community.shares where quote_post_id = '{quoting}'");
    let share = site.test.text(&sql).await;
    let name = world.name(world.posts[about].at.author);
    site.post(name, &format!("/posts/{quoted}/quotes/{share}"), "on=false").await;
    world.posts[at].quotation = Quotation::TakenBack;
    Some(format!("{name} takes back that {} quotes {}", world.posts[at].word, world.posts[about].word))
}

/// Somebody votes in the open: their name may stand there, for those who may read it.
async fn vote(site: &Site, world: &World, dice: &mut Dice, post: usize) -> Option<String> {
    let who = dice.below(world.people.len());
    if !world.lists(Some(who), &world.posts[post].at) {
        return None;
    }
    let own = world.posts[post].id;
    let sql = format!(
        "select o.id from community.poll_options o join community.polls q on q.id = o.poll_id
          where q.post_id = '{own}' order by o.position limit 1"
    );
    let option = site.test.text(&sql).await;
    site.post(world.name(who), &format!("/posts/{own}/vote"), &format!("option={option}")).await;
    Some(format!("{} votes in {}", world.name(who), world.posts[post].word))
}
