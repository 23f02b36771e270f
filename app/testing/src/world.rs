//! A small world with names: organisations birch and oak; ana owns birch, bo edits, cleo is a member; omar owns oak;
//! vera belongs nowhere.

use crate::TestDb;
use kernel::{Actor, ProfileId, UserId};
use uuid::Uuid;

/// Ids of the named rows. Far apart, so that a swapped id cannot pass by luck.
pub struct World {
    /// Organisation of ana, bo and cleo.
    pub birch: Uuid,
    /// Organisation of omar.
    pub oak: Uuid,
}

/// Everybody in the world.
pub const PEOPLE: [&str; 5] = ["ana", "bo", "cleo", "omar", "vera"];

impl World {
    /// Writes the world into an empty database.
    pub async fn new(test: &TestDb) -> Self {
        let world = Self { birch: id("birch"), oak: id("oak") };
        for name in PEOPLE {
            person(test, name).await;
        }
        for (organization, slug) in [(world.birch, "birch"), (world.oak, "oak")] {
            test.sql(&format!(
                "insert into identity.organizations (id, name, slug) values ('{organization}', 'House of {slug}', '{slug}')"
            ))
            .await;
            for (role, words) in ROLES {
                for word in *words {
                    test.sql(&format!(
                        "insert into identity.role_permissions (organization_id, role, permission) values ('{organization}', '{role}', '{word}') on conflict do nothing"
                    ))
                    .await;
                }
            }
        }
        world.member(test, world.birch, "ana", "owner").await;
        world.member(test, world.birch, "bo", "editor").await;
        world.member(test, world.birch, "cleo", "member").await;
        world.member(test, world.oak, "omar", "owner").await;
        world
    }

    /// Lets somebody join an organisation.
    pub async fn member(&self, test: &TestDb, organization: Uuid, name: &str, role: &str) {
        test.sql(&format!(
            "insert into identity.organization_members (id, organization_id, user_id, role)
             values ('{}', '{organization}', '{}', '{role}')",
            Uuid::now_v7(),
            user(name),
        ))
        .await;
    }

    /// A person by name, as row-level security sees them.
    pub fn actor(&self, name: &str) -> Actor {
        Actor::Person { user: UserId(user(name)), profile: ProfileId(profile(name)) }
    }
}

/// What the roles of the world may do.
const ROLES: &[(&str, &[&str])] = &[
    (
        "editor",
        &[
            "sites.read",
            "sites.create",
            "sites.update",
            "sites.delete",
            "media.read",
            "media.create",
            "media.update",
        ],
    ),
    ("member", &[]),
];

/// Adds a person with this name, handle and `{name}@example.org`.
pub async fn person(test: &TestDb, name: &str) {
    test.sql(&format!(
        "insert into identity.users (id, email, email_verified) values ('{user}', '{name}@example.org', now());
         insert into identity.profiles (id, user_id, handle, display_name) values ('{profile}', '{user}', '{name}', initcap('{name}'));
         insert into identity.user_settings (id, user_id) values ('{user}', '{user}') on conflict do nothing",
        user = user(name),
        profile = profile(name),
    ))
    .await;
}

/// Adds this many people at once, `{prefix}0` and so on, and signs them in. Returns their names.
pub async fn crowd(test: &TestDb, prefix: &str, count: usize) -> Vec<String> {
    let names: Vec<String> = (0..count).map(|number| format!("{prefix}{number}")).collect();
    let rows: Vec<String> = names
        .iter()
        .map(|name| {
            let session = id(&format!("session of {name}"));
            format!("('{name}', '{}'::uuid, '{}'::uuid, '{session}'::uuid)", user(name), profile(name))
        })
        .collect();
    test.sql(&format!(
        "create temporary table crowd on commit drop as
           select * from (values {}) c (name, user_id, profile_id, session_id);
         insert into identity.users (id, email, email_verified) select user_id, name || '@example.org', now() from crowd;
         insert into identity.profiles (id, user_id, handle, display_name) select profile_id, user_id, name, initcap(name) from crowd;
         insert into identity.user_settings (id, user_id) select user_id, user_id from crowd on conflict do nothing;
         insert into identity.sessions (id, user_id, token, expires_at)
           select session_id, user_id, sha256(convert_to(name, 'UTF8')), now() + interval '1 day' from crowd",
        rows.join(", ")
    ))
    .await;
    names
}

/// Signs somebody in; their name is the token. Returns the `Cookie` header.
pub async fn sign_in(test: &TestDb, name: &str) -> String {
    // The database keeps what `web::session::token_hash` makes of a token.
    test.sql(&format!(
        "insert into identity.sessions (id, user_id, token, expires_at)
         values ('{}', '{}', sha256(convert_to('{name}', 'UTF8')), now() + interval '1 day') on conflict do nothing",
        id(&format!("session of {name}")),
        user(name),
    ))
    .await;
    format!("session={name}")
}

fn user(name: &str) -> Uuid {
    id(&format!("user of {name}"))
}

fn profile(name: &str) -> Uuid {
    id(&format!("profile of {name}"))
}

/// The same id for the same name, always (FNV-1a, spread over 128 bits).
pub fn id(name: &str) -> Uuid {
    let hash = name.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    uuid::Builder::from_random_bytes(hash.to_be_bytes()).into_uuid()
}
