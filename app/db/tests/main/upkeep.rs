//! What comes back by itself: the functions that say so in the database are those that workers call, and what is
//! overdue is over once they have run.

use super::rights;
use chrono::{DateTime, Utc};
use db::jobs::Workers;
use db::jobs::upkeep::{UPKEEP, run};
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};
use schema::jobs::schedules;
use std::collections::BTreeSet;
use testing::TestDb;

#[derive(QueryableByName)]
struct Marked {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    comment: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_says_schedule_is_scheduled() {
    let test = TestDb::new().await;
    let sql = "select n.nspname || '.' || p.proname as name, obj_description(p.oid, 'pg_proc') as comment
                 from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where obj_description(p.oid, 'pg_proc') like 'schedule:%'";
    let marked: Vec<Marked> = test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(sql).load(&mut tx.conn()).await?))
        .await
        .unwrap();
    let marked: BTreeSet<String> = marked
        .into_iter()
        .map(|function| {
            let cron = function.comment.strip_prefix("schedule: ").and_then(|rest| rest.split_once(". "));
            let (cron, _) =
                cron.unwrap_or_else(|| panic!("{}: schedule: {{cron}}. {{words}}", function.name));
            format!("{} {cron}", function.name)
        })
        .collect();
    let called: BTreeSet<String> =
        UPKEEP.iter().map(|upkeep| format!("{} {}", upkeep.function, upkeep.cron)).collect();
    assert_eq!(called, marked, "left: workers call these; right: these say so in their comment");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_writes_down_when_each_comes_back() {
    let test = TestDb::new().await;
    let workers = Workers::new(test.db.clone()).upkeep().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let node = tokio::spawn(workers.run(async { drop(stopped.await) }));
    let noted = async || -> Vec<(String, DateTime<Utc>)> {
        let all = test.db.as_system("test", async |tx| {
            Ok(schedules::table
                .select((schedules::kind, schedules::next_run_at))
                .order(schedules::kind)
                .load(&mut tx.conn())
                .await?)
        });
        all.await.unwrap()
    };
    crate::waits::until(async || noted().await.len() == UPKEEP.len()).await;
    stop.send(()).unwrap();
    node.await.unwrap();
    let kinds: Vec<String> = noted().await.into_iter().map(|(kind, _)| kind).collect();
    let called: BTreeSet<String> = UPKEEP.iter().map(|upkeep| upkeep.function.to_owned()).collect();
    assert_eq!(kinds, called.into_iter().collect::<Vec<_>>());
}

/// Tables, what makes their rows overdue, and by which condition that is seen.
const OVERDUE: &[(&str, &str, &str)] = &[
    (
        "analytics.visitor_salts",
        "day = current_date - 9, created_at = now() - interval '9 days'",
        "created_at < now() - interval '49 hours'",
    ),
    ("channels.inbound_webhooks", "keep_until = now() - interval '1 hour'", "keep_until <= now()"),
    (
        "channels.oauth_requests",
        "expires_at = now() - interval '1 hour', created_at = now() - interval '2 hours'",
        "expires_at <= now()",
    ),
    (
        "channels.webhook_deliveries",
        "state = 'sending', locked_until = now() - interval '1 hour'",
        "state = 'sending'",
    ),
    (
        "cms.content_editors",
        "last_seen_at = now() - interval '1 hour'",
        "last_seen_at < now() - interval '1 minute'",
    ),
    (
        "community.bookmarks",
        "remind_at = now() - interval '1 hour', reminded_at = null",
        "remind_at <= now() and reminded_at is null",
    ),
    (
        "community.house_invitations",
        "expires_at = now() - interval '1 hour'",
        "status = 'pending' and expires_at <= now()",
    ),
    ("community.link_previews", "expires_at = now() - interval '1 hour'", "expires_at <= now()"),
    ("community.notifications", "expires_at = now() - interval '1 hour'", "expires_at <= now()"),
    (
        "community.picture_consents",
        "status = 'given', answered_at = now(), expires_at = now() - interval '1 hour'",
        "status = 'given'",
    ),
    (
        "community.post_details",
        "expires_at = now() - interval '1 hour'",
        "expires_at <= now() and exists (select from community.posts p where p.id = t.post_id and p.deleted_at is null)",
    ),
    (
        "community.received_mails",
        "received_at = now() - interval '41 days'",
        "received_at <= now() - interval '40 days'",
    ),
    (
        "community.reply_addresses",
        "expires_at = now() - interval '1 hour', created_at = now() - interval '2 hours'",
        "expires_at <= now()",
    ),
    (
        "events.cart_positions",
        "expires_at = now() - interval '2 days'",
        "expires_at < now() - interval '1 day'",
    ),
    ("events.carts", "expires_at = now() - interval '2 days'", "expires_at < now() - interval '1 day'"),
    (
        "events.orders",
        "expires_at = now() - interval '1 hour'",
        "status in ('requested', 'pending') and expires_at <= now()",
    ),
    (
        "events.ticket_transfers",
        "expires_at = now() - interval '1 hour'",
        "status = 'offered' and expires_at <= now()",
    ),
    (
        "events.venue_bookings",
        "expires_at = now() - interval '1 hour'",
        "status = 'tentative' and expires_at <= now()",
    ),
    (
        "events.waiting_list",
        "status = 'offered', offered_count = 1, offer_expires_at = now() - interval '1 hour'",
        "status = 'offered'",
    ),
    (
        "identity.keyword_filters",
        "expires_at = now() - interval '31 days', created_at = now() - interval '40 days'",
        "expires_at <= now() - interval '30 days'",
    ),
    (
        "identity.mutes",
        "expires_at = now() - interval '1 hour', created_at = now() - interval '2 hours'",
        "expires_at <= now()",
    ),
    (
        "identity.sign_in_challenges",
        "expires_at = now() - interval '1 hour', created_at = now() - interval '2 hours'",
        "expires_at <= now()",
    ),
    ("marketing.bounce_reports", "keep_until = now() - interval '1 hour'", "keep_until <= now()"),
    (
        "marketing.transport_usage",
        "minute = date_trunc('minute', now() - interval '2 days', 'UTC')",
        "minute < now() - interval '1 day'",
    ),
    (
        "media.assets",
        "status = 'approved', expires_at = now() - interval '1 hour'",
        "status = 'approved' and expires_at <= now()",
    ),
    (
        "media.uploads",
        "expires_at = now() - interval '1 hour'",
        "status in ('open', 'uploading') and expires_at <= now()",
    ),
    (
        "messaging.client_messages",
        "created_at = now() - interval '40 days'",
        "created_at < now() - interval '35 days'",
    ),
    (
        "messaging.message_revisions",
        "kind = 'deleted', created_at = now() - interval '40 days'",
        "kind = 'deleted' and created_at < now() - interval '35 days'",
    ),
    ("messaging.messages", "expires_at = now() - interval '1 hour'", "expires_at <= now()"),
];

async fn number(test: &TestDb, sql: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Number {
        #[diesel(sql_type = BigInt)]
        n: i64,
    }
    let found: Number = test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(sql).get_result(&mut tx.conn()).await?))
        .await
        .unwrap_or_else(|error| panic!("{error}\n{sql}"));
    found.n
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_overdue_ends() {
    let test = TestDb::new().await;
    rights::filled_world(&test).await;
    let overdue =
        |table: &str, condition: &str| format!("select count(*) as n from {table} t where {condition}");
    for (table, set, condition) in OVERDUE {
        // One row is enough, and two of a kind could not both have the same day or minute.
        let row = if *table == "messaging.messages" { "id" } else { "ctid" };
        test.sql(&format!("update {table} set {set} where {row} = (select {row} from {table} limit 1)"))
            .await;
        assert!(number(&test, &overdue(table, condition)).await > 0, "{table}: nothing is overdue");
    }
    for upkeep in UPKEEP {
        run(&test.db, upkeep).await.unwrap_or_else(|error| panic!("{}: {error}", upkeep.function));
    }
    for (table, _, condition) in OVERDUE {
        assert_eq!(number(&test, &overdue(table, condition)).await, 0, "{table}: {condition}");
    }
    for upkeep in UPKEEP {
        assert_eq!(run(&test.db, upkeep).await.unwrap(), 0, "{}: again, for nothing", upkeep.function);
    }
}
