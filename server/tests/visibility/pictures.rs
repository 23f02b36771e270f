//! Pictures: adding them, and what becomes of them.

use super::dice::{Dice, word};
use super::doors::Site;
use super::world::{Audience, ORGANIZATIONS, Picture, Placed, State, Who, World};
use super::write::{audience, place};
use testing::{id, profile};

/// A picture, as the gallery keeps it: the bytes are its author's, and private while nobody else may see them.
pub async fn add(site: &Site, world: &mut World, dice: &mut Dice, who: Who) -> Option<String> {
    let mut at = place(world, dice, who)?;
    at.state = if dice.often(10) { State::Draft } else { State::Published };
    let others: Vec<Who> = world.everybody().filter(|other| *other != who).collect();
    let asked = dice.one(&others).filter(|_| dice.often(15));
    at.withheld = asked.is_some();
    let (own, word) = (dice.id(), word('g', world.pictures.len()));
    let (author, home) = (profile(world.name(who)), id(ORGANIZATIONS[at.organization]));
    let house = at.house.map_or("null".to_owned(), |house| format!("'{}'", world.houses[house].id));
    let state = if at.state == State::Draft { "draft" } else { "published" };
    let sql = format!(
        "insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum, width, height)
           values ('{own}', '{author}', '{own}', 'image/jpeg', 1, sha256('{own}'::text::bytea), 400, 300);
         insert into media.assets (id, owner_profile_id, file_id, name, visibility)
           values ('{own}', '{author}', '{own}', 'picture', '{}');
         insert into community.gallery_items (id, organization_id, house_id, author_profile_id, asset_id, title, slug, visibility, publish_state)
           values ('{own}', '{home}', {house}, '{author}', '{own}', '{word}', 'g-{own}', '{}', '{state}')",
        bytes(&at),
        at.audience.word(),
    );
    site.test.sql(&sql).await;
    if let Some(asked) = asked {
        // Somebody in it is asked, and it waits for their yes.
        let sql = format!(
            "insert into community.picture_consents (id, organization_id, asset_id, profile_id)
             values (gen_random_uuid(), '{home}', '{own}', '{}')",
            profile(world.name(asked))
        );
        site.test.sql(&sql).await;
    }
    world.pictures.push(Picture { id: own, word: word.clone(), at });
    Some(format!("{} shows {word} {at:?}", world.name(who)))
}

/// "Private while it is a draft, for its author alone, or deleted."
fn bytes(at: &Placed) -> &'static str {
    let alone = at.state == State::Draft || at.audience == Audience::Private || at.deleted;
    if alone { "private" } else { "public" }
}

/// Its author deletes or restores a picture, or it gets other readers.
pub async fn change(site: &Site, world: &mut World, dice: &mut Dice) -> Option<String> {
    let at = dice.one(&(0..world.pictures.len()).collect::<Vec<_>>())?;
    let it = &mut world.pictures[at];
    let (own, name) = (it.id, world.people[it.at.author].name);
    if it.at.deleted || dice.often(40) {
        let word = if it.at.deleted { "restore" } else { "delete" };
        site.post(name, &format!("/gallery/{own}/{word}"), "").await;
        it.at.deleted = !it.at.deleted;
        return Some(format!("{name} {word} {}", it.word));
    }
    it.at.audience = audience(dice, it.at.house.is_some());
    let sql = format!(
        "update community.gallery_items set visibility = '{}' where id = '{own}';
         update media.assets set visibility = '{}' where id = '{own}'",
        it.at.audience.word(),
        bytes(&it.at)
    );
    site.test.sql(&sql).await;
    Some(format!("{} is for {:?}", it.word, it.at.audience))
}
