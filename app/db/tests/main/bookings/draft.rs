//! A booking as the oracle knows it, cases of tables, and the SQL that books.

use super::keys::Keys;
use rand::Rng;
use rand::rngs::StdRng;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Hours in which everything happens, few enough that bookings meet.
const HOURS: i64 = 30;

/// A booking. What the numbers mean is the case's to say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draft {
    /// Who or what is booked, below [`super::keys::SET`].
    pub who: usize,
    /// Something else of it: a second thing that is booked, an engagement.
    pub what: Option<usize>,
    /// The first hour; none: since ever.
    pub from: Option<i64>,
    /// The hour at which it is over; none: for good.
    pub to: Option<i64>,
    /// Of which kind, or in which state.
    pub state: usize,
    /// Lanes, or hours around it.
    pub before: Option<i64>,
    /// The same.
    pub after: Option<i64>,
    /// Different in every draft.
    pub number: u32,
}

impl Draft {
    /// From the first to the last hour that is not in it any more.
    pub fn span(&self) -> (i64, i64) {
        (self.from.unwrap_or(i64::MIN), self.to.unwrap_or(i64::MAX))
    }

    /// Do both have an hour in common?
    pub fn meets(&self, other: &Self) -> bool {
        overlap(self.span(), other.span())
    }
}

/// Half-open spans; what is empty meets nothing.
pub fn overlap((a, b): (i64, i64), (c, d): (i64, i64)) -> bool {
    a < b && c < d && a < d && c < b
}

/// Which drafts a case makes.
#[derive(Clone, Copy, Default)]
pub struct Shape {
    /// May it begin at no time?
    pub open_start: bool,
    /// May it end at no time?
    pub open_end: bool,
    /// May it end when it begins?
    pub point: bool,
    /// May it have no times at all? (`from` and `to` are then none, together.)
    pub timeless: bool,
    /// Always as long as this.
    pub length: Option<i64>,
    /// How many values `state` has.
    pub states: usize,
    /// How many values `before` and `after` have besides none.
    pub lanes: i64,
}

impl Shape {
    pub fn draft(&self, dice: &mut StdRng) -> Draft {
        let draft = Draft {
            who: dice.random_range(0..super::SET),
            what: dice.random_bool(0.7).then(|| dice.random_range(0..super::SET)),
            from: None,
            to: None,
            state: dice.random_range(0..self.states.max(1)),
            before: self.lane(dice),
            after: self.lane(dice),
            number: dice.random(),
        };
        self.elsewhere(dice, draft)
    }

    /// The same at another time.
    pub fn elsewhere(&self, dice: &mut StdRng, draft: Draft) -> Draft {
        let from = dice.random_range(0..HOURS);
        let shortest = i64::from(!self.point);
        let to = from + self.length.unwrap_or_else(|| dice.random_range(shortest..6));
        if self.timeless && dice.random_bool(0.1) {
            return Draft { from: None, to: None, ..draft };
        }
        Draft {
            from: (!self.open_start || dice.random_bool(0.9)).then_some(from),
            to: (!self.open_end || dice.random_bool(0.9)).then_some(to),
            ..draft
        }
    }

    fn lane(&self, dice: &mut StdRng) -> Option<i64> {
        (self.lanes > 0 && dice.random_bool(0.7)).then(|| dice.random_range(0..self.lanes))
    }
}

/// The name of a constraint, and whether two bookings break it together.
pub type Rule = (&'static str, fn(&Draft, &Draft) -> bool);

/// A row to be written: its table, whose it is, and the SQL of columns that matter; the others are filled anyhow.
pub struct Row {
    pub table: &'static str,
    pub side: &'static str,
    pub columns: Vec<(&'static str, String)>,
}

/// A row of birch.
pub fn row<const N: usize>(table: &'static str, columns: [(&'static str, String); N]) -> Row {
    Row { table, side: "birch", columns: columns.into() }
}

/// Makes the n-th row of what can be booked.
pub type Parent = fn(usize, &Keys) -> Row;

/// Bookings of one kind, and which of them cannot stand side by side.
#[derive(Clone)]
pub struct Case {
    pub name: &'static str,
    /// Rows that must be there to be booked, those first that others need.
    pub parents: &'static [Parent],
    pub shape: Shape,
    pub row: fn(&Draft, &Keys) -> Row,
    pub rules: &'static [Rule],
    /// Can the times of what stands be changed?
    pub moves: bool,
    /// Can it be taken away?
    pub removes: bool,
}

impl Case {
    /// The rules that this one breaks with any of those.
    pub fn broken<'d>(
        &self,
        draft: &Draft,
        others: impl Iterator<Item = &'d Draft>,
    ) -> BTreeSet<&'static str> {
        let broken = others.flat_map(|other| self.rules.iter().filter(|(_, breaks)| breaks(draft, other)));
        broken.map(|(name, _)| *name).collect()
    }

    pub fn update(&self, id: Uuid, draft: &Draft, keys: &Keys) -> String {
        let Row { table, columns, .. } = (self.row)(draft, keys);
        let sets: Vec<String> = columns.iter().map(|(name, sql)| format!("{name} = {sql}")).collect();
        format!("update {table} set {} where id = '{id}'", sets.join(", "))
    }

    pub fn delete(&self, id: Uuid, draft: &Draft, keys: &Keys) -> String {
        format!("delete from {} where id = '{id}'", (self.row)(draft, keys).table)
    }
}

/// The hour as SQL of a moment.
pub fn moment(hour: Option<i64>) -> String {
    hour.map_or("null::timestamptz".into(), |hour| {
        format!("(timestamptz '2027-03-27 00:00:00+00' + {hour} * interval '1 hour')")
    })
}

/// The same number of days.
pub fn day(number: Option<i64>) -> String {
    number.map_or("null::date".into(), |number| format!("date '2027-03-01' + {number}"))
}

pub fn number(number: Option<i64>) -> String {
    number.map_or("null::bigint".into(), |number| number.to_string())
}

/// The word of this state.
pub fn word(words: &[&str], state: usize) -> String {
    format!("'{}'", words[state])
}
