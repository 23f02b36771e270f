//! What people do, at random, through the product's doors; the oracle's world follows.

use super::dice::Dice;
use super::doors::Site;
use super::pictures;
use super::start::join;
use super::world::{Audience, Notice, Post, State, Who, World};
use super::write;
use testing::profile;

/// One step; says what it was, if there was something to do.
pub async fn step(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let who = dice.below(world.people.len());
    match dice.below(100) {
        0..20 => write::post(site, world, dice, who).await,
        20..40 => write::comment(site, world, dice, who).await,
        40..46 => pictures::add(site, world, dice, who).await,
        46..56 => like(site, world, dice, who).await,
        56..64 => switch(site, world, dice, who).await,
        64..72 => follow(site, world, dice, who).await,
        72..80 => block(site, world, dice, who).await,
        80..84 => mute(site, world, dice, who).await,
        84..88 => house(site, world, dice, who).await,
        88..90 => tag(site, world, dice, who).await,
        _ => change(site, world, dice).await,
    }
}

/// Posts that somebody sees on a page and may act on.
pub fn read_by(world: &World, who: Who) -> Vec<usize> {
    (0..world.posts.len()).filter(|at| world.lists(Some(who), &world.posts[*at].at)).collect()
}

/// Comments that somebody reads in a thread.
pub fn heard_by(world: &World, who: Who) -> Vec<usize> {
    let listed = |at: &usize| {
        let it = &world.comments[*at];
        let live = world.posts[it.post].at.state == State::Published;
        live && it.state == State::Published && world.lists_comment(Some(who), it)
    };
    (0..world.comments.len()).filter(listed).collect()
}

/// Likes a post or comment, or takes it back.
async fn like(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let (notice, path) = if dice.often(60) {
        let post = dice.one(&read_by(world, who))?;
        (Notice::LikedPost(post), format!("posts/{}", world.posts[post].id))
    } else {
        let comment = dice.one(&heard_by(world, who))?;
        (Notice::LikedComment(comment), format!("comments/{}", world.comments[comment].id))
    };
    site.post(world.name(who), &format!("/reactions/{path}"), "kind=like&here=/").await;
    let likes = match notice {
        Notice::LikedPost(at) => &mut world.posts[at].likes,
        Notice::LikedComment(at) => &mut world.comments[at].likes,
        other => panic!("{other:?}"),
    };
    if likes.insert(who) {
        world.tell_like(notice, who);
    } else {
        likes.remove(&who);
        world.untell_like(notice, who);
    }
    Some(format!("{} (un)likes {path}: {notice:?}", world.name(who)))
}

/// Keeps or passes on a post, or no longer; pins one's own.
async fn switch(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let at = dice.one(&read_by(world, who))?;
    let name = world.name(who);
    let place = world.posts[at].at;
    let leads = place.house.is_some_and(|house| world.houses[house].members.get(&who) == Some(&true));
    let may_pin = if place.house.is_none() { place.author == who } else { leads };
    let post = &mut world.posts[at];
    let for_all = matches!(place.audience, Audience::Public | Audience::Members);
    let (word, on) = match dice.below(3) {
        0 => ("bookmark", post.kept.insert(who) || !post.kept.remove(&who)),
        1 if for_all && place.author != who => {
            ("share", post.shares.insert(who) || !post.shares.remove(&who))
        }
        2 if may_pin => {
            post.pinned = !post.pinned;
            ("pin", post.pinned)
        }
        _ => return None,
    };
    let path = format!("/posts/{}/{word}", post.id);
    let word_of = post.word.clone();
    let beside = |it: &&Post| {
        let same = it.at.house == place.house && (place.house.is_some() || it.at.author == who);
        same && it.pinned && !it.at.deleted
    };
    if word == "pin" && on && world.posts.iter().filter(beside).count() > 3 {
        world.posts[at].pinned = false;
        return None;
    }
    site.post(name, &path, &format!("on={on}&back=/")).await;
    Some(format!("{name} {word} {word_of} {on}"))
}

/// Follows, ends it, or accepts who asks.
async fn follow(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let asking: Vec<Who> =
        world.everybody().filter(|by| world.follows.get(&(*by, who)) == Some(&false)).collect();
    if let Some(by) = dice.one(&asking).filter(|_| dice.often(60)) {
        let sql = format!(
            "select id from community.follows where follower_profile_id = '{}' and followed_profile_id = '{}'",
            profile(world.name(by)),
            profile(world.name(who))
        );
        let id = site.test.text(&sql).await;
        site.post(world.name(who), &format!("/people/follows/{id}/accept"), "").await;
        world.follows.insert((by, who), true);
        world.tell_accepted(by, who);
        return Some(format!("{} accepts {}", world.name(who), world.name(by)));
    }
    let others: Vec<Who> =
        world.everybody().filter(|other| *other != who && world.sees_profile(Some(who), *other)).collect();
    let other = dice.one(&others)?;
    let (name, handle) = (world.name(who), world.name(other));
    if world.follows.remove(&(who, other)).is_some() {
        site.post(name, &format!("/people/{handle}/unfollow"), "").await;
        return Some(format!("{name} follows {handle} no more"));
    }
    site.post(name, &format!("/people/{handle}/follow"), "").await;
    let accepted = !world.people[other].asks;
    world.follows.insert((who, other), accepted);
    world.tell_follow(who, other, accepted);
    Some(format!("{name} follows {handle}: {accepted}"))
}

async fn block(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let others: Vec<Who> =
        world.everybody().filter(|other| *other != who && world.shows_profile(Some(who), *other)).collect();
    let other = dice.one(&others)?;
    let (name, handle) = (world.name(who), world.name(other));
    if world.blocks.remove(&(who, other)) {
        site.post(name, &format!("/people/{handle}/unblock"), "").await;
        return Some(format!("{name} unblocks {handle}"));
    }
    site.post(name, &format!("/people/{handle}/block"), "").await;
    world.blocks.insert((who, other));
    world.follows.remove(&(who, other));
    world.follows.remove(&(other, who));
    Some(format!("{name} blocks {handle}"))
}

async fn mute(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let others: Vec<Who> =
        world.everybody().filter(|other| *other != who && world.sees_profile(Some(who), *other)).collect();
    let other = dice.one(&others)?;
    let (name, handle) = (world.name(who), world.name(other));
    if world.mutes.remove(&(who, other)) {
        site.post(name, &format!("/people/{handle}/unmute"), "").await;
        return Some(format!("{name} unmutes {handle}"));
    }
    site.post(name, &format!("/people/{handle}/mute"), "days=always").await;
    world.mutes.insert((who, other));
    Some(format!("{name} mutes {handle}"))
}

/// Leaves a house, or comes into one of their organisation.
async fn house(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let near: Vec<usize> = (0..world.houses.len())
        .filter(|at| world.people[who].roles[world.houses[*at].organization].is_some())
        .collect();
    let at = dice.one(&near)?;
    let (name, word) = (world.name(who), world.houses[at].word);
    match world.houses[at].members.get(&who) {
        None => {
            join(site, world, (at, who), false).await;
            Some(format!("{name} joins {word}"))
        }
        Some(false) => {
            site.post(name, &format!("/houses/{word}/leave"), "").await;
            world.houses[at].members.remove(&who);
            Some(format!("{name} leaves {word}"))
        }
        Some(true) => None,
    }
}

async fn tag(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let organization = dice.one(&world.tags.iter().copied().collect::<Vec<_>>())?;
    let on = world.tag_follows.insert((who, organization)) || !world.tag_follows.remove(&(who, organization));
    let slug = super::world::ORGANIZATIONS[organization];
    site.post(world.name(who), &format!("/feed/tags/{slug}/{}/follow", write::TAG), &format!("on={on}"))
        .await;
    Some(format!("{} follows the tag of {slug}: {on}", world.name(who)))
}

/// Something that is there becomes another's, hidden, deleted, or what it was.
async fn change(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    match dice.below(7) {
        0 => write::delete_comment(site, world, dice).await,
        1 => write::decide(site, world, dice).await,
        2 => pictures::change(site, world, dice).await,
        3 => write::take_back(site, world, dice).await,
        _ => write::change_post(site, world, dice).await,
    }
}
