//! The proof of exclusion constraints: random bookings, moves and cancellations are tried out against the database, and
//! an oracle of plain intervals says of each whether it must be taken or refused, and by which rule. Then several
//! sessions book the same things at the same time: what stands afterwards does not collide, and whatever was refused
//! collides with something that stands.
//!
//! `MAISON_SEED=123` tries other numbers; a failure names the seed.

mod crew;
mod draft;
mod keys;
mod people;
mod places;
mod spans;

use super::rights;
use db::prelude::*;
use diesel::sql_types::Text;
use draft::{Case, Draft};
use keys::{Keys, SET};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use testing::TestDb;
use uuid::Uuid;

/// Random steps of one session per case.
const STEPS: usize = 70;
/// Sessions that book at the same time, and bookings of each.
const SESSIONS: u64 = 4;
const BOOKINGS: usize = 10;

fn cases() -> Vec<Case> {
    [spans::cases(), places::cases(), crew::cases(), people::cases()].into_iter().flatten().collect()
}

fn seed() -> u64 {
    std::env::var("MAISON_SEED").map_or(20_261_129, |text| text.parse().expect("MAISON_SEED is a number"))
}

/// What the database said: taken, or the rule that refused it.
type Outcome = Result<(), String>;

/// Tries a statement in a transaction of its own. Two that wait for each other are no answer: Postgres ends one of
/// them, who tries again, as everybody does who is told that there is a conflict.
async fn attempt(test: &TestDb, sql: &str) -> Outcome {
    loop {
        let done = test
            .db
            .as_system("test", async |tx| Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?))
            .await;
        match done {
            Ok(1) => return Ok(()),
            Err(StoreError::Constraint { name }) => return Err(name),
            Err(StoreError::Conflict) => {}
            other => panic!("{other:?}\n{sql}"),
        }
    }
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

async fn exclusions(test: &TestDb) -> BTreeSet<String> {
    let sql = "select conname::text as name from pg_constraint where contype = 'x'";
    let rows: Vec<Name> = test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(sql).load(&mut tx.conn()).await?))
        .await
        .unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

/// One session, step by step.
struct Diary<'t> {
    test: &'t TestDb,
    keys: &'t Keys,
    case: &'t Case,
    standing: Vec<(Uuid, Draft)>,
    taken: usize,
    refused: BTreeMap<String, usize>,
}

impl Diary<'_> {
    async fn step(&mut self, dice: &mut StdRng) {
        let chosen = dice.random_range(0..10);
        if self.standing.is_empty() || chosen < 6 {
            let (id, draft) = (Uuid::from_u128(dice.random()), self.case.shape.draft(dice));
            let sql = self.keys.insert(id, &(self.case.row)(&draft, self.keys));
            self.judge(&sql, draft, None).await.then(|| self.standing.push((id, draft)));
            return;
        }
        let place = dice.random_range(0..self.standing.len());
        let (id, old) = self.standing[place];
        if self.case.moves && chosen < 9 {
            let draft = self.case.shape.elsewhere(dice, old);
            let sql = self.case.update(id, &draft, self.keys);
            self.judge(&sql, draft, Some(id)).await.then(|| self.standing[place].1 = draft);
        } else if self.case.removes {
            attempt(self.test, &self.case.delete(id, &old, self.keys)).await.unwrap();
            self.standing.swap_remove(place);
        }
    }

    /// Was it taken? Fails where the oracle expected something else.
    async fn judge(&mut self, sql: &str, draft: Draft, own: Option<Uuid>) -> bool {
        let others = self.standing.iter().filter(|(id, _)| Some(*id) != own).map(|(_, other)| other);
        let expected = self.case.broken(&draft, others);
        let outcome = attempt(self.test, sql).await;
        let fits = match &outcome {
            Ok(()) => expected.is_empty(),
            Err(rule) => expected.contains(rule.as_str()),
        };
        assert!(
            fits,
            "seed {}, {}: {outcome:?}, but the oracle expects {expected:?}\n{sql}\n{draft:?}\nstanding: {:#?}",
            seed(),
            self.case.name,
            self.standing
        );
        match outcome {
            Ok(()) => self.taken += 1,
            Err(rule) => *self.refused.entry(rule).or_default() += 1,
        }
        fits && expected.is_empty()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bookings_are_taken_and_refused_as_intervals_say() {
    let test = TestDb::new().await;
    let mut writer = rights::filled_writer(&test).await;
    let mut dice = StdRng::seed_from_u64(seed());
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases() {
        let keys = Keys::make(&test, &mut writer, &case, 0).await;
        let mut diary = Diary {
            test: &test,
            keys: &keys,
            case: &case,
            standing: Vec::new(),
            taken: 0,
            refused: BTreeMap::new(),
        };
        for _ in 0..STEPS {
            diary.step(&mut dice).await;
        }
        assert!(diary.taken > STEPS / 10, "{}: hardly anything was taken ({})", case.name, diary.taken);
        for (rule, times) in diary.refused {
            *refused.entry(rule).or_default() += times;
        }
    }
    let untried: Vec<String> =
        exclusions(&test).await.into_iter().filter(|name| !refused.contains_key(name)).collect();
    assert!(untried.is_empty(), "constraints that refused nothing here, or have no case: {untried:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bookings_of_several_sessions_at_once_do_not_collide() {
    let test = Arc::new(TestDb::new().await);
    let mut writer = rights::filled_writer(&test).await;
    let mut refusals = 0;
    for (number, case) in (0..).zip(cases()) {
        let keys = Arc::new(Keys::make(&test, &mut writer, &case, SET).await);
        let sessions = (0..SESSIONS).map(|session| {
            // Everybody draws other numbers, also from one case to the next: ids come from them.
            let own = seed() + 1_000 * (number + 1) + session;
            let (test, case, keys) = (test.clone(), case.clone(), keys.clone());
            tokio::spawn(async move {
                let mut dice = StdRng::seed_from_u64(own);
                let mut tried = Vec::new();
                for _ in 0..BOOKINGS {
                    let (id, draft) = (Uuid::from_u128(dice.random()), case.shape.draft(&mut dice));
                    let outcome = attempt(&test, &keys.insert(id, &(case.row)(&draft, &keys))).await;
                    tried.push((draft, outcome));
                }
                tried
            })
        });
        let mut tried = Vec::new();
        for session in sessions.collect::<Vec<_>>() {
            tried.extend(session.await.unwrap());
        }
        refusals += compare(&case, &tried);
    }
    assert!(refusals > 100, "the sessions hardly met: {refusals}");
}

/// Nothing that stands collides, and what was refused collides with something that stands. Says how many were refused.
fn compare(case: &Case, tried: &[(Draft, Outcome)]) -> usize {
    let standing: Vec<&Draft> =
        tried.iter().filter(|(_, outcome)| outcome.is_ok()).map(|(draft, _)| draft).collect();
    for (place, draft) in standing.iter().enumerate() {
        let broken = case.broken(draft, standing[..place].iter().copied());
        assert!(
            broken.is_empty(),
            "seed {}, {}: {draft:?} stands, against {broken:?}\n{standing:#?}",
            seed(),
            case.name
        );
    }
    let refused = tried.iter().filter_map(|(draft, outcome)| Some((draft, outcome.as_ref().err()?)));
    let mut number = 0;
    for (draft, rule) in refused {
        let broken = case.broken(draft, standing.iter().copied());
        assert!(
            broken.contains(rule.as_str()),
            "seed {}, {}: {draft:?} was refused by {rule}, but stands in nobody's way\n{standing:#?}",
            seed(),
            case.name
        );
        number += 1;
    }
    number
}
