//! Which rows belong to somebody.

use super::catalogue::{Catalogue, Column};
use crate::{ActorTx, StoreResult, statement};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// People as organisations know them, who need no account.
const CONTACTS: &str = "crm.contacts";

/// Whom it is about.
#[derive(Clone, Debug, QueryableByName)]
pub struct Subject {
    /// `identity.users`.
    #[diesel(sql_type = SqlUuid)]
    pub user: Uuid,
    /// `identity.profiles`.
    #[diesel(sql_type = SqlUuid)]
    pub profile: Uuid,
    /// The address they sign in with.
    #[diesel(sql_type = Text)]
    pub email: String,
}

/// Finds a person by address or handle.
///
/// # Errors
/// If there is nobody, or the database is away.
pub async fn subject(tx: &mut ActorTx<'_>, name: &str) -> StoreResult<Subject> {
    Ok(statement(
        "select u.id as \"user\", p.id as profile, u.email
           from identity.users u join identity.profiles p on p.user_id = u.id
          where lower(u.email) = lower($1) or p.handle = lower($1)",
    )
    .bind::<Text, _>(name)
    .get_result(&mut tx.conn())
    .await?)
}

#[derive(QueryableByName)]
pub(super) struct Id {
    #[diesel(sql_type = SqlUuid)]
    pub(super) id: Uuid,
}

/// Ids of the person's rows in every table that others point to.
#[derive(Debug)]
pub struct Found(BTreeMap<String, BTreeSet<Uuid>>);

impl Found {
    /// Follows the marked foreign keys until nothing new is found.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn look(tx: &mut ActorTx<'_>, tables: &Catalogue, subject: &Subject) -> StoreResult<Self> {
        let mut found = Self(BTreeMap::from([
            ("identity.users".to_owned(), BTreeSet::from([subject.user])),
            ("identity.profiles".to_owned(), BTreeSet::from([subject.profile])),
        ]));
        found.contacts(tx, tables, subject).await?;
        loop {
            let before = found.count();
            for (table, columns) in tables {
                let has_id = columns.iter().any(|column| column.has_id);
                let Some(condition) = found.condition(table, columns, subject).filter(|_| has_id) else {
                    continue;
                };
                let rows: Vec<Id> = sql_query(format!("select id from {table} t where {condition}"))
                    .load(&mut tx.conn())
                    .await?;
                found.0.entry(table.clone()).or_default().extend(rows.into_iter().map(|row| row.id));
            }
            if found.count() == before {
                return Ok(found);
            }
        }
    }

    /// Contacts that have the address: their rows lead up to the contact, everything else leads down from it.
    async fn contacts(
        &mut self,
        tx: &mut ActorTx<'_>,
        tables: &Catalogue,
        subject: &Subject,
    ) -> StoreResult<()> {
        for (table, columns) in tables {
            let Some(link) = columns.iter().find(|column| column.target == CONTACTS) else {
                continue;
            };
            for address in columns.iter().filter(|column| column.is_address()) {
                let sql = format!(
                    "select {} as id from {table} where lower({}) = lower($1) and {} is not null",
                    link.name, address.name, link.name
                );
                let rows: Vec<Id> =
                    sql_query(sql).bind::<Text, _>(&subject.email).load(&mut tx.conn()).await?;
                self.0.entry(CONTACTS.to_owned()).or_default().extend(rows.into_iter().map(|row| row.id));
            }
        }
        Ok(())
    }

    fn count(&self) -> usize {
        self.0.values().map(BTreeSet::len).sum()
    }

    /// Rows that are the person's no longer.
    pub(super) fn let_go(&mut self, table: &str, ids: impl Iterator<Item = Uuid>) {
        let own = self.0.entry(table.to_owned()).or_default();
        ids.for_each(|id| {
            own.remove(&id);
        });
    }

    /// Ids of the person's rows in a table.
    pub fn ids(&self, table: &str) -> Vec<Uuid> {
        self.0.get(table).into_iter().flatten().copied().collect()
    }

    /// SQL that is true for the person's rows of a table; none if no row can be theirs. Values are ids and one address
    /// that the database itself gave, quoted.
    pub fn condition(&self, table: &str, columns: &[Column], subject: &Subject) -> Option<String> {
        let mut any = Vec::new();
        let has_id = columns.iter().any(|column| column.has_id);
        if let Some(own) = self.0.get(table).filter(|own| has_id && !own.is_empty()) {
            any.push(format!("t.id = any ({})", list(own)));
        }
        for link in columns.iter().filter(|column| column.is_link()) {
            if let Some(ids) = self.0.get(&link.target).filter(|ids| !ids.is_empty()) {
                any.push(format!("t.{} = any ({})", link.name, list(ids)));
            }
        }
        for address in columns.iter().filter(|column| column.is_address()) {
            any.push(format!("lower(t.{}) = lower('{}')", address.name, subject.email.replace('\'', "''")));
        }
        (!any.is_empty()).then(|| any.join(" or "))
    }
}

fn list(ids: &BTreeSet<Uuid>) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("'{id}'")).collect();
    format!("array[{}]::uuid[]", quoted.join(", "))
}
