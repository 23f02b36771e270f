//! Writing the demonstration.

use crate::pictures::Pictures;
use crate::rows::{Rows, id};
use crate::{Summary, build, content, mark, people, subsite, systems};
use db::Db;
use db::prelude::*;
use db::secret::{self, Keys};
use diesel::sql_types::Uuid as SqlUuid;
use media::Storage;
use serde_json::json;

/// Writes the demonstration. What is there already stays as it is: a second run changes nothing and is quick.
///
/// # Errors
/// If the database is away, the storage cannot be written, or the database holds people of its own.
pub async fn seed(db: &Db, storage: &Storage, keys: &Keys) -> anyhow::Result<Summary> {
    mark::claim(db).await?;
    let (house, subsites) = content::read()?;
    let (mut rows, mut pictures) = (Rows::default(), Pictures::default());
    build::house(&house, &mut rows, &mut pictures)?;
    for placed in &subsites {
        subsite::subsite(&house, placed, &mut rows, &mut pictures)?;
    }
    for domain in &house.domain {
        let site = subsites.iter().find(|placed| placed.slug == domain.subsite);
        let mega = site.and_then(|site| house.mega_site.iter().find(|mega| mega.slug == site.mega_site));
        let Some(mega) = mega else {
            anyhow::bail!("{}: there is no subsite {}", domain.host, domain.subsite)
        };
        rows.push(
            "sites.domains",
            json!({
                "id": id("domain", &domain.host), "organization_id": id("organization", &mega.organization),
                "host": domain.host, "subsite_id": id("subsite", &domain.subsite), "mega_site_id": null,
                "verified_at": "now", "created_at": "now", "updated_at": "now",
            }),
        );
    }
    // Pictures belong to organisations and sites refer to pictures.
    db.as_system("demonstration: people and organisations", async |tx| {
        people::write(tx).await?;
        let new = rows.write(tx, |table| table.starts_with("identity.")).await?;
        if new.get("identity.organizations").is_some_and(|count| *count > 0) {
            for organization in &house.organization {
                diesel::sql_query("select identity.default_permissions($1)")
                    .bind::<SqlUuid, _>(id("organization", &organization.slug))
                    .execute(&mut tx.conn())
                    .await?;
            }
        }
        Ok(())
    })
    .await?;
    let drawn = pictures.write(db, storage).await?;
    let new = db
        .as_system("demonstration: sites", async |tx| {
            rows.write(tx, |table| !table.starts_with("identity.")).await
        })
        .await?;
    let subsites = new.get("sites.subsites").copied().unwrap_or_default();
    let items = items(&new);
    let mut done = Summary { subsites, items, pictures: drawn, systems: 0 };
    systems::write(db, &mut done).await?;
    secret::seal_plain(db, keys).await?;
    Ok(done)
}

/// How many of the new rows are items of modules, rather than what stands around them.
fn items(new: &std::collections::HashMap<&'static str, usize>) -> usize {
    let around = [
        "sites.platform",
        "sites.mega",
        "sites.menus",
        "sites.themes",
        "sites.subsite",
        "sites.redirects",
        "sites.domains",
    ];
    new.iter()
        .filter(|(table, _)| !around.iter().any(|start| table.starts_with(start)))
        .map(|(_, count)| count)
        .sum()
}
