//! Where somebody may put pictures.

use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use ui::prelude::Choice;
use uuid::Uuid;

/// A house or organisation.
#[derive(Clone, Debug, QueryableByName)]
pub struct Spot {
    /// The house; an organisation itself has none.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub house: Option<Uuid>,
    /// The organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
}

impl Spot {
    /// What the form sends.
    pub fn value(&self) -> String {
        match self.house {
            Some(house) => format!("house:{house}"),
            None => format!("organization:{}", self.organization),
        }
    }
}

const PLACES: &str = "(select h.id as house, h.organization_id as organization, h.name from community.houses h \
     where h.id = any ((select auth.own_houses())::uuid[]) and h.deleted_at is null order by h.name, h.id) \
  union all \
  (select null, g.id, g.name from identity.organizations g where g.id = any ((select auth.member_organizations())::uuid[]) order by g.name, g.id)";

/// Houses first, then organisations.
///
/// # Errors
/// If the database is away.
pub async fn places(tx: &ActorTx<'_>) -> StoreResult<Vec<Spot>> {
    Ok(statement(PLACES).load(&mut tx.conn()).await?)
}

/// An album that somebody may add to.
#[derive(Clone, Debug, QueryableByName)]
pub struct Shelf {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Did whoever asks make it?
    #[diesel(sql_type = Bool)]
    pub is_mine: bool,
}

/// Albums that somebody may add to.
#[derive(Clone, Debug, Default)]
pub struct Albums(pub Vec<Shelf>);

impl Albums {
    /// As choices: those of one organisation, or of all.
    pub fn choices(&self, organization: Option<Uuid>) -> Vec<Choice> {
        let mut own: Vec<&Shelf> =
            self.0.iter().filter(|album| organization.is_none_or(|one| one == album.organization)).collect();
        own.sort_by_key(|album| !album.is_mine);
        own.into_iter().map(|album| Choice::new(album.id.to_string(), album.title.clone())).collect()
    }
}

const ALBUMS: &str = "select b.id, b.organization_id as organization, b.title, coalesce(b.author_profile_id = auth.profile_id(), false) as is_mine \
   from community.gallery_albums b where b.deleted_at is null \
    and (b.author_profile_id = auth.profile_id() or b.house_id = any ((select auth.own_houses())::uuid[])) \
  order by b.created_at desc, b.id desc limit 200";

/// The newest two hundred.
///
/// # Errors
/// If the database is away.
pub async fn albums(tx: &ActorTx<'_>) -> StoreResult<Albums> {
    Ok(Albums(statement(ALBUMS).load(&mut tx.conn()).await?))
}
