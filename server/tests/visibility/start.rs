//! How it begins: nine people, two organisations, four houses.

use super::dice::Dice;
use super::doors::Site;
use super::world::{House, ORGANIZATIONS, Person, World};
use std::collections::BTreeMap;
use testing::{id, person, profile, sign_in};

/// Names and roles in birch and oak. Fay belongs to both, vera to none.
const PEOPLE: [(&str, Option<&str>, Option<&str>); 9] = [
    ("zqnana", Some("moderator"), None),
    ("zqnbo", Some("editor"), None),
    ("zqncleo", Some("member"), None),
    ("zqndax", Some("member"), None),
    ("zqnelle", Some("member"), None),
    ("zqnfay", Some("member"), Some("member")),
    ("zqngus", None, Some("member")),
    ("zqnomar", None, Some("owner")),
    ("zqnvera", None, None),
];

/// Words, organisation, public.
const HOUSES: [(&str, usize, bool); 4] =
    [("zqhfern", 0, true), ("zqhmoss", 0, false), ("zqhivy", 1, true), ("zqhreed", 1, false)];

pub async fn begin(site: &Site, dice: &mut Dice) -> World {
    let mut world = World::default();
    for slug in ORGANIZATIONS {
        let sql = format!(
            "insert into identity.organizations (id, name, slug) values ('{id}', 'Scene of {slug}', '{slug}');
             select identity.default_permissions('{id}')",
            id = id(slug)
        );
        site.test.sql(&sql).await;
    }
    for (name, birch, oak) in PEOPLE {
        let it = Person {
            name,
            visibility: ["public", "public", "members", "private"][dice.below(4)],
            roles: [birch, oak],
            asks: dice.often(30),
        };
        enter(site, &it).await;
        world.people.push(it);
    }
    for (word, organization, is_public) in HOUSES {
        let it = House { id: dice.id(), word, organization, is_public, members: BTreeMap::new() };
        found(site, &it).await;
        world.houses.push(it);
    }
    for house in 0..world.houses.len() {
        for who in world.everybody() {
            let belongs = world.people[who].roles[world.houses[house].organization].is_some();
            if belongs && dice.often(50) {
                join(site, &mut world, (house, who), dice.often(30)).await;
            }
        }
    }
    world
}

async fn enter(site: &Site, it: &Person) {
    let name = it.name;
    person(&site.test, name).await;
    sign_in(&site.test, name).await;
    let (user, own) = (id(&format!("user of {name}")), profile(name));
    let policy = if it.asks { "request" } else { "open" };
    let mut sql = format!(
        "update identity.profiles set visibility = '{}' where id = '{own}';
         insert into community.interaction_rules (profile_id, follow_policy) values ('{own}', '{policy}');",
        it.visibility
    );
    for (slug, role) in ORGANIZATIONS.iter().zip(it.roles) {
        let Some(role) = role else { continue };
        let organization = id(slug);
        sql += &format!(
            "insert into identity.organization_members (id, organization_id, user_id, role)
             values (gen_random_uuid(), '{organization}', '{user}', '{role}');
             insert into identity.api_tokens (id, user_id, organization_id, name, token, hint, scopes, rate_per_minute)
             values (gen_random_uuid(), '{user}', '{organization}', 'proof', sha256(convert_to('mai_{name}_{slug}', 'UTF8')),
                     'mai_hint', '{{community.read}}', 100000);"
        );
    }
    site.test.sql(&sql).await;
}

async fn found(site: &Site, it: &House) {
    let House { id: own, word, is_public, .. } = it;
    let organization = id(ORGANIZATIONS[it.organization]);
    let sql = format!(
        "insert into community.houses (id, organization_id, name, slug, is_public)
         values ('{own}', '{organization}', 'House of {word}', '{word}', {is_public})"
    );
    site.test.sql(&sql).await;
}

/// Puts somebody into a house; nobody in particular did it, so they are told.
pub async fn join(site: &Site, world: &mut World, (house, who): (usize, usize), leads: bool) {
    let it = &mut world.houses[house];
    let role = if leads { "leader" } else { "member" };
    let sql = format!(
        "insert into community.house_members (id, organization_id, house_id, profile_id, role)
         values (gen_random_uuid(), '{}', '{}', '{}', '{role}')",
        id(ORGANIZATIONS[it.organization]),
        it.id,
        profile(world.people[who].name),
    );
    site.test.sql(&sql).await;
    it.members.insert(who, leads);
    world.tell_joined(who, house);
}
