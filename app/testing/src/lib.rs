//! What tests stand on: a database of their own, made from a migrated template, and a small named world in it.
//! Tests reach it as the application role, so row-level security is live.

mod cluster;
pub mod film;
mod page;
pub mod paper;
mod portal;
mod world;

pub use page::Page;
pub use portal::{Portal, profile};
pub use world::{PEOPLE, World, crowd, id, person, sign_in};

use db::{Db, DbConfig};
use diesel::QueryableByName;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::time::Duration;
use uuid::Uuid;

/// A database that lives as long as this value.
pub struct TestDb {
    /// The door, as `maison_app` and `maison_system`.
    pub db: Db,
    /// Name of the database.
    pub name: String,
    /// Connects as its owner.
    pub owner_url: String,
}

impl TestDb {
    /// A fresh, migrated, empty database.
    ///
    /// # Panics
    /// If the test cluster cannot be started or reached.
    pub async fn new() -> Self {
        Self::try_new().await.unwrap_or_else(|error| panic!("test database: {error:#}"))
    }

    async fn try_new() -> anyhow::Result<Self> {
        let urls = cluster::urls()?;
        cluster::template(urls).await?;
        let name = format!("t_{}", Uuid::now_v7().simple());
        let mut admin = AsyncPgConnection::establish(&urls.owner).await?;
        admin
            .batch_execute(&format!(
                "create database {name} template {} strategy file_copy",
                cluster::template_name()
            ))
            .await?;
        let db = Db::new(DbConfig {
            app_url: cluster::with_database(&urls.app, &name),
            system_url: cluster::with_database(&urls.system, &name),
            replica_url: None,
            pool_size: 6,
            wait: Duration::from_secs(20),
        })?;
        Ok(Self { db, owner_url: cluster::with_database(&urls.owner, &name), name })
    }

    /// Runs SQL as the system role, for fixtures.
    ///
    /// # Panics
    /// If the SQL fails.
    pub async fn sql(&self, sql: &str) {
        self.system().await.batch_execute(sql).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
    }

    /// The one value of a query or an expression as text, as the system role sees it.
    ///
    /// # Panics
    /// If the SQL fails, or there is no value.
    pub async fn text(&self, sql: &str) -> String {
        #[derive(QueryableByName)]
        struct One {
            #[diesel(sql_type = Text)]
            value: String,
        }
        let query = diesel::sql_query(format!("select ({sql})::text as value"));
        let one: One =
            query.get_result(&mut self.system().await).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
        one.value
    }

    async fn system(&self) -> AsyncPgConnection {
        let url = &self.db.config().system_url;
        AsyncPgConnection::establish(url).await.unwrap_or_else(|error| panic!("{error}"))
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let name = self.name.clone();
        // Dropping cannot wait inside a runtime; a thread of its own can.
        let dropped = std::thread::spawn(move || cluster::drop_database(&name)).join();
        if !std::thread::panicking() {
            assert!(matches!(dropped, Ok(Ok(()))), "the test database could not be dropped: {dropped:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use db::prelude::*;
    use kernel::Actor;
    use schema::identity::organization_members;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_member_sees_the_people_of_their_organisation_only() {
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        let seen = async |actor| {
            test.db
                .read(actor, async |tx| {
                    Ok(organization_members::table.count().get_result::<i64>(&mut tx.conn()).await?)
                })
                .await
                .unwrap()
        };
        assert_eq!(seen(world.actor("cleo")).await, 3);
        assert_eq!(seen(world.actor("omar")).await, 1);
        assert_eq!(seen(world.actor("vera")).await, 0);
        assert_eq!(seen(Actor::Visitor).await, 0);
    }
}
