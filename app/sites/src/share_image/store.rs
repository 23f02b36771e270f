//! What a share picture shows.

use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// The words and the colour of a share picture.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Words {
    /// Set large.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// One line above it.
    #[diesel(sql_type = Nullable<Text>)]
    pub above: Option<String>,
    /// `#rrggbb`.
    #[diesel(sql_type = Nullable<Text>)]
    pub accent: Option<String>,
}

/// The words of a mega site, subsite or item that this person may see.
pub(super) async fn words_find(tx: &ActorTx<'_>, kind: &str, id: Uuid) -> StoreResult<Words> {
    let sql = match kind {
        "mega_site" => {
            "select m.name, k.label as above, t.accent from sites.mega_sites m \
             join sites.platform_types k on k.id = m.platform_type_id \
             left join sites.themes t on t.id = coalesce(m.theme_id, k.theme_id) where m.id = $1"
        }
        "subsite" => {
            "select s.name, m.name as above, t.accent from sites.subsites s \
             join sites.mega_sites m on m.id = s.mega_site_id join sites.platform_types k on k.id = s.platform_type_id \
             left join sites.themes t on t.id = coalesce(s.theme_id, m.theme_id, k.theme_id) where s.id = $1"
        }
        _ => {
            "select coalesce(nullif(i.title, ''), s.name) as name, s.name as above, t.accent from sites.items i \
             join sites.subsites s on s.id = i.subsite_id join sites.mega_sites m on m.id = s.mega_site_id \
             join sites.platform_types k on k.id = s.platform_type_id \
             left join sites.themes t on t.id = coalesce(s.theme_id, m.theme_id, k.theme_id) \
             where i.id = $1 and i.module = $2"
        }
    };
    let query = statement(sql).bind::<SqlUuid, _>(id);
    Ok(match kind {
        "mega_site" | "subsite" => query.get_result(&mut tx.conn()).await?,
        _ => query.bind::<Text, _>(kind).get_result(&mut tx.conn()).await?,
    })
}
