//! The shared rules that many tables use (`replaceable/rules.sql`), tried on tables of their own: counters under
//! concurrent writers, states, trees, and the shape for what somebody makes.

use db::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use testing::{TestDb, World, id};

async fn owner(test: &TestDb, sql: &str) {
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner.batch_execute(sql).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

async fn system(test: &TestDb) -> AsyncPgConnection {
    AsyncPgConnection::establish(&test.db.config().system_url).await.unwrap()
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

async fn number(conn: &mut AsyncPgConnection, sql: &str) -> i64 {
    sql_query(sql).get_result::<Number>(conn).await.unwrap_or_else(|error| panic!("{error}\n{sql}")).n
}

const BOARDS: &str = "
  create table jobs.boards (id integer primary key, parent_id integer, notes_count integer not null default 0,
    version integer not null default 1, updated_at timestamptz not null default now());
  create table jobs.notes (id uuid primary key, board_id uuid, kind text not null, deleted_at timestamptz);
";

/// Numbers as ids, so that a random board is easily named.
fn uuid_of(number: u32) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

#[tokio::test(flavor = "multi_thread")]
async fn counters_are_right_after_random_work_of_several_writers() {
    let test = TestDb::new().await;
    owner(&test, &BOARDS.replace("id integer primary key, parent_id integer", "id uuid primary key")).await;
    owner(
        &test,
        "call auth.shape_system('jobs.boards'); call auth.shape_system('jobs.notes');
         create trigger touch before update on jobs.boards for each row execute function maison.touch();
         create trigger count_notes after insert or delete or update of board_id, deleted_at on jobs.notes for each row
           execute function maison.keep_count('jobs.boards', 'board_id', 'notes_count', 'kind', 'a')",
    )
    .await;
    let boards: Vec<String> = (1..=3).map(|n| format!("('{}')", uuid_of(n))).collect();
    test.sql(&format!("insert into jobs.boards (id) values {}", boards.join(", "))).await;
    let work = (0..4_u32).map(|writer| {
        let url = test.db.config().system_url.clone();
        tokio::spawn(async move {
            let mut conn = AsyncPgConnection::establish(&url).await.unwrap();
            for step in 0..60_u32 {
                conn.batch_execute(&random_step(writer * 1000 + step)).await.unwrap();
            }
        })
    });
    for writer in work.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let mut conn = system(&test).await;
    let truth =
        "select count(*) as n from jobs.boards b where notes_count = (select count(*) from jobs.notes n
        where n.board_id = b.id and n.kind = 'a' and n.deleted_at is null)";
    assert_eq!(number(&mut conn, truth).await, 3);
    assert!(
        number(&mut conn, "select sum(notes_count) as n from jobs.boards").await > 10,
        "something was counted"
    );
    assert_eq!(
        number(&mut conn, "select max(version)::bigint as n from jobs.boards").await,
        1,
        "counting is no edit"
    );
    // What went wrong in other ways is found and put right.
    conn.batch_execute("update jobs.boards set notes_count = notes_count + 5 where id = '00000000-0000-0000-0000-000000000001'").await.unwrap();
    let wrong = "select coalesce(sum(corrected), 0)::bigint as n from maison.recount() where counter = 'jobs.boards.notes_count'";
    assert_eq!((number(&mut conn, wrong).await, number(&mut conn, wrong).await), (1, 0));
    assert_eq!(number(&mut conn, truth).await, 3);
}

/// One of: add, add to the trash, move, put in the trash and back, delete. Every number makes another.
fn random_step(seed: u32) -> String {
    let random = seed.wrapping_mul(2_654_435_761) >> 8;
    let (board, kind) = (uuid_of(1 + random % 3), if random.is_multiple_of(4) { "b" } else { "a" });
    let some = "(select id from jobs.notes order by md5(id::text || '{n}') limit 1)"
        .replace("{n}", &random.to_string());
    match random % 7 {
        0..=2 => format!("insert into jobs.notes values (gen_random_uuid(), '{board}', '{kind}')"),
        3 => format!("insert into jobs.notes values (gen_random_uuid(), '{board}', '{kind}', now())"),
        4 => format!("update jobs.notes set board_id = '{board}' where id = {some}"),
        5 => format!(
            "update jobs.notes set deleted_at = case when deleted_at is null then now() end where id = {some}"
        ),
        _ => format!("delete from jobs.notes where id = {some}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_moves_cannot_make_a_circle_together() {
    let test = TestDb::new().await;
    owner(
        &test,
        &BOARDS.replace("id integer primary key, parent_id integer", "id uuid primary key, parent_id uuid"),
    )
    .await;
    owner(
        &test,
        "call auth.shape_system('jobs.boards'); call auth.shape_system('jobs.notes');
         create trigger no_cycle before insert or update of parent_id on jobs.boards for each row
           execute function maison.no_cycle('parent_id')",
    )
    .await;
    let (a, b) = (uuid_of(1), uuid_of(2));
    test.sql(&format!("insert into jobs.boards (id) values ('{a}'), ('{b}')")).await;
    let (mut first, mut second) = (system(&test).await, system(&test).await);
    first
        .batch_execute(&format!("begin; update jobs.boards set parent_id = '{b}' where id = '{a}'"))
        .await
        .unwrap();
    let later = tokio::spawn({
        let sql = format!("update jobs.boards set parent_id = '{a}' where id = '{b}'");
        async move { second.batch_execute(&sql).await }
    });
    waits(&test).await;
    first.batch_execute("commit").await.unwrap();
    let refused = later.await.unwrap().unwrap_err().to_string();
    assert!(refused.contains("would contain itself"), "{refused}");
    let own =
        first.batch_execute(&format!("update jobs.boards set parent_id = '{b}' where id = '{b}'")).await;
    assert!(own.is_err(), "nothing is its own parent");
}

/// Until somebody waits for a lock in this database.
async fn waits(test: &TestDb) {
    let mut conn = system(test).await;
    let sql = format!(
        "select count(*) as n from pg_locks l join pg_database d on d.oid = l.database where d.datname = '{}' and not granted",
        test.name
    );
    while number(&mut conn, &sql).await == 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_goes_only_along_its_steps() {
    let test = TestDb::new().await;
    owner(
        &test,
        "create table jobs.orders (id integer primary key, status text);
         call auth.shape_system('jobs.orders');
         create trigger steps before update of status on jobs.orders for each row
           execute function maison.steps('status', 'open>paid paid>refunded')",
    )
    .await;
    let mut conn = system(&test).await;
    conn.batch_execute("insert into jobs.orders values (1, 'open'); update jobs.orders set status = 'open'; update jobs.orders set status = 'paid'").await.unwrap();
    let back = conn.batch_execute("update jobs.orders set status = 'open'").await.unwrap_err().to_string();
    assert!(back.contains("cannot go from paid to open"), "{back}");
    conn.batch_execute("update jobs.orders set status = 'refunded'").await.unwrap();
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_made_is_theirs_and_the_admins() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    owner(
        &test,
        "create table sites.ideas (id integer primary key, organization_id uuid not null references identity.organizations,
           created_by uuid references identity.users, word text not null default '');
         call auth.shape_created('sites.ideas', 'sites')",
    )
    .await;
    testing::person(&test, "dora").await;
    world.member(&test, world.birch, "dora", "producer").await;
    test.sql(&format!(
        "insert into identity.role_permissions values ('{0}', 'producer', 'sites.read'), ('{0}', 'producer', 'sites.create')",
        world.birch
    ))
    .await;
    let run = async |name: &str, sql: String| {
        let done = test
            .db
            .as_actor(world.actor(name), async |tx| Ok(sql_query(&sql).execute(&mut tx.conn()).await?))
            .await;
        done.map_err(|error| matches!(error, StoreError::Denied))
    };
    let add = |number: i32, by: &str| {
        format!(
            "insert into sites.ideas values ({number}, '{}', '{}')",
            world.birch,
            id(&format!("user of {by}"))
        )
    };
    assert_eq!(run("dora", add(1, "dora")).await, Ok(1));
    assert_eq!(run("dora", add(2, "bo")).await, Err(true), "nobody adds in another name");
    assert_eq!(run("bo", add(3, "bo")).await, Ok(1));
    let change = |number: i32| format!("update sites.ideas set word = 'new' where id = {number}");
    assert_eq!(run("dora", change(1)).await, Ok(1), "her own");
    assert_eq!(run("dora", change(3)).await, Ok(0), "somebody else's");
    assert_eq!(run("bo", change(1)).await, Ok(1), "with sites.update");
    assert_eq!(
        run("dora", "delete from sites.ideas where id = 1".to_owned()).await,
        Ok(0),
        "deleting is for sites.delete"
    );
    assert_eq!(run("omar", change(1)).await, Ok(0), "another organisation");
    let words: Vec<Word> = test
        .db
        .read(world.actor("dora"), async |tx| {
            Ok(sql_query("select word from sites.ideas order by id").load(&mut tx.conn()).await?)
        })
        .await
        .unwrap();
    assert_eq!(words.iter().map(|row| row.word.as_str()).collect::<Vec<_>>(), ["new", ""]);
}
