//! One page of a list: in which parts of the order it lies, where in them, and what lies before and behind it.

use super::{columns, list::matching};
use crate::query::{Filter, ListQuery, Op, Sort};
use crate::registry::Noun;
use crate::scope::Scope;
use crate::value;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::deserialize::QueryableByName;
use diesel::pg::Pg;
use kernel::{AppError, Cursor};

/// Most rows on a page.
pub const MOST: usize = 200;

/// What a page's statements are made of.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub noun: &'a Noun,
    pub scope: &'a Scope,
    pub query: &'a ListQuery,
    pub sort: &'a Sort,
    pub wanted: Option<&'a [String]>,
}

/// A part of the order. Rows without a value stand at the end, whichever way a list is turned; no index has them there both
/// ways, so that a page reads first the ones and then the others, each in the order of one index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Every row has a value.
    All,
    Valued,
    Unvalued,
}

/// Rows of a page and where its neighbours begin.
pub(super) struct Bounded<R> {
    pub rows: Vec<R>,
    pub next: Option<Cursor>,
    pub previous: Option<Cursor>,
}

impl Page<'_> {
    fn limit(&self) -> usize {
        self.query.limit.clamp(1, MOST)
    }

    fn backwards(&self) -> bool {
        self.query.before.is_some()
    }

    fn cursor(&self) -> Option<&Cursor> {
        self.query.before.as_ref().or(self.query.after.as_ref())
    }

    /// The parts that the page may lie in, in the order in which it reads them. Its cursor lies in the first.
    fn parts(&self) -> &'static [Part] {
        if is_required(self.noun, self.sort) {
            return &[Part::All];
        }
        match (self.cursor().is_some_and(|cursor| cursor.key.is_empty()), self.backwards()) {
            (false, false) => &[Part::Valued, Part::Unvalued],
            (true, false) => &[Part::Unvalued],
            (false, true) => &[Part::Valued],
            (true, true) => &[Part::Unvalued, Part::Valued],
        }
    }

    /// Reads its rows, and one more where there is one. `statement` puts what is selected before what it is given.
    pub async fn read<R>(
        &self,
        tx: &ActorTx<'_>,
        statement: impl Fn(&Dynamic) -> Dynamic,
    ) -> StoreResult<Vec<R>>
    where
        R: QueryableByName<Pg> + Send + 'static,
    {
        let mut rows: Vec<R> = Vec::new();
        for (at, part) in self.parts().iter().enumerate() {
            let room = (self.limit() + 1).saturating_sub(rows.len());
            if room > 0 {
                let sql = statement(&self.from(*part, self.cursor().filter(|_| at == 0), room)?);
                let more: Vec<R> = sql.load(&mut tx.conn()).await?;
                rows.extend(more);
            }
        }
        Ok(rows)
    }

    /// What [`Page::read`] gave, in the order of the list and without the one too many; `cursor` says where a row stands.
    pub fn bounded<R>(&self, mut rows: Vec<R>, cursor: impl Fn(&R) -> Cursor) -> Bounded<R> {
        let more = rows.len() > self.limit();
        rows.truncate(self.limit());
        if self.backwards() {
            rows.reverse();
        }
        let (has_next, has_previous) =
            if self.backwards() { (true, more) } else { (more, self.query.after.is_some()) };
        let next = rows.as_slice().last().map(&cursor).filter(|_| has_next);
        let previous = rows.as_slice().first().map(&cursor).filter(|_| has_previous);
        Bounded { rows, next, previous }
    }

    /// ` from … where … order by … limit …` of a part.
    fn from(&self, part: Part, cursor: Option<&Cursor>, room: usize) -> StoreResult<Dynamic> {
        let Self { noun, scope, sort, .. } = *self;
        let mut sql = Dynamic::new(" from ");
        sql.push(&columns::from(noun)).push(" where ");
        matching(&mut sql, noun, scope, self.query)?;
        let column = format!("r.{}", Quoted(&sort.field));
        match part {
            Part::All => {}
            Part::Valued => _ = sql.push(&format!(" and {column} is not null")),
            Part::Unvalued => _ = sql.push(&format!(" and {column} is null")),
        }
        if let Some(cursor) = cursor {
            sql.push(" and ");
            self.behind(&mut sql, part, cursor)?;
        }
        sql.push(&order(noun, sort, self.backwards(), "")).push(&format!(" limit {room}"));
        Ok(sql)
    }

    /// Rows behind (or before) the one that the cursor names.
    fn behind(&self, sql: &mut Dynamic, part: Part, cursor: &Cursor) -> StoreResult<()> {
        let Self { noun, scope, sort, .. } = *self;
        let refused = || AppError::field("after", scope.say("cursor-unreadable"));
        let sign = if sort.down == self.backwards() { ">" } else { "<" };
        let id = Some(cursor.id.to_string());
        let key = format!("r.{}", Quoted(&noun.key));
        if sort.field == noun.key || part == Part::Unvalued {
            sql.push(&format!("{key} {sign} ")).bind(id, "uuid");
            return Ok(());
        }
        let field = noun.field(&sort.field).ok_or_else(refused)?;
        let at = value::comparable(field, &cursor.key, chrono_tz::Tz::UTC).ok_or_else(refused)?;
        sql.push(&format!("(r.{}, {key}) {sign} (", Quoted(&field.name)))
            .bind(Some(at), field.column.kind.cast())
            .push(", ")
            .bind(id, "uuid")
            .push(")");
        Ok(())
    }

    /// Statements for all rows or for one are few; they stay prepared.
    pub fn is_usual(&self) -> bool {
        let one = matches!(&self.query.filter, Filter::Is(test) if test.field == self.noun.key && test.op == Op::Eq);
        (one || self.query.filter.is_empty()) && self.query.search.is_empty()
    }
}

/// ` order by …`: what a list is sorted by, and the key. `nulls` says where rows without a value stand, as SQL does.
pub(super) fn order(noun: &Noun, sort: &Sort, backwards: bool, nulls: &str) -> String {
    let direction = if sort.down == backwards { "asc" } else { "desc" };
    let key =
        if sort.field == noun.key { String::new() } else { format!(", r.{} {direction}", Quoted(&noun.key)) };
    format!(" order by r.{} {direction}{nulls}{key}", Quoted(&sort.field))
}

/// Has every row a value of what the list is sorted by?
pub(super) fn is_required(noun: &Noun, sort: &Sort) -> bool {
    noun.field(&sort.field).is_none_or(|field| field.column.required)
}
