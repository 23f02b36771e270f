//! Functions of the database that come back by themselves: what ends, ends; what was counted is counted again. They live
//! in migrations, say `schedule: …` in their comment, and a test compares those with this list. Work that needs more
//! than SQL (mail, files, other people's servers) is a job of its system instead.

use crate::jobs::Workers;
use crate::{Db, StoreResult, statement};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Integer};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};

/// Rows of a kind in one transaction, of those functions that take a number.
const BATCH: i32 = 5_000;

/// A function and when it comes back.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep {
    /// The function's name, which is the job's kind.
    pub function: &'static str,
    /// When, by a cron expression in UTC.
    pub cron: &'static str,
    /// SQL that calls it and gives one number `n`: how many rows it changed. Takes a batch as `$1`, or nothing.
    call: &'static str,
    /// Is there more to do when a whole batch was changed?
    batched: bool,
}

/// `function "cron" whole|batched;` for every line.
macro_rules! upkeep {
    ($($function:literal $cron:literal $how:ident;)+) => {
        &[$(upkeep!(@ $function $cron $how)),+]
    };
    (@ $function:literal $cron:literal whole) => {
        Upkeep { function: $function, cron: $cron, call: concat!("select ", $function, "()::bigint as n"), batched: false }
    };
    (@ $function:literal $cron:literal batched) => {
        Upkeep { function: $function, cron: $cron, call: concat!("select ", $function, "($1)::bigint as n"), batched: true }
    };
    (@ $function:literal $cron:literal counters) => {
        Upkeep {
            function: $function,
            cron: $cron,
            call: concat!("select coalesce(sum(corrected), 0)::bigint as n from ", $function, "()"),
            batched: false,
        }
    };
}

/// All of them. Counting comes at night, one after another; ends come at odd minutes, so that not all come at once.
pub const UPKEEP: &[Upkeep] = upkeep! {
    "analytics.forget_salts" "4 * * * *" whole;
    "channels.close_leases" "* * * * *" whole;
    "channels.forget_ended" "*/5 * * * *" batched;
    "cms.forget_editors" "*/5 * * * *" batched;
    "community.end_overdue" "*/10 * * * *" batched;
    "community.remind" "* * * * *" batched;
    "crm.expire_scores" "9 * * * *" batched;
    "crm.recount_scores" "27 1 * * *" whole;
    "events.end_overdue" "* * * * *" batched;
    "identity.forget_ended" "*/10 * * * *" batched;
    "maison.recount" "7 1 * * *" counters;
    "marketing.close_leases" "* * * * *" whole;
    "marketing.close_step_leases" "* * * * *" whole;
    "marketing.drop_old_steps" "37 1 * * *" batched;
    "marketing.forget_ended" "14 * * * *" batched;
    "media.end_uploads" "19 * * * *" batched;
    "media.expire_assets" "24 * * * *" whole;
    "media.recount_usage" "47 1 * * *" whole;
    "messaging.forget_ended" "*/5 * * * *" batched;
    "production.expire_options" "* * * * *" whole;
};

pub(super) fn register(workers: Workers) -> anyhow::Result<Workers> {
    UPKEEP.iter().try_fold(workers, |workers, upkeep| {
        workers.every(
            upkeep.function,
            upkeep.cron,
            move |db| async move { Ok(run(&db, upkeep).await.map(drop)?) },
        )
    })
}

#[derive(QueryableByName)]
struct Changed {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Calls one of [`UPKEEP`] until there is nothing more to do; says how many rows changed.
///
/// # Errors
/// If the database is away, or the function refuses.
pub async fn run(db: &Db, upkeep: &'static Upkeep) -> StoreResult<i64> {
    let mut all = 0;
    loop {
        let n = once(db, upkeep).await?;
        all += n;
        if !upkeep.batched || n < i64::from(BATCH) {
            break;
        }
    }
    if all > 0 {
        tracing::info!(function = upkeep.function, rows = all, "upkeep");
    }
    Ok(all)
}

async fn once(db: &Db, upkeep: &'static Upkeep) -> StoreResult<i64> {
    db.as_system("upkeep", async |tx| {
        // Counting everything may take longer than other work of the system may.
        tx.conn().batch_execute("set local statement_timeout = '50min'").await?;
        let changed: Changed = if upkeep.batched {
            statement(upkeep.call).bind::<Integer, _>(BATCH).get_result(&mut tx.conn()).await?
        } else {
            sql_query(upkeep.call).get_result(&mut tx.conn()).await?
        };
        Ok(changed.n)
    })
    .await
}
