//! Secrets in the database: nothing readable in a dump, and a change of keys reaches every row.

use db::secret::{Keys, SecretError, rotate, seal_plain};
use diesel::prelude::*;
use diesel::sql_types::Binary;
use diesel_async::RunQueryDsl;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use testing::{TestDb, id};

const OLD: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
const NEW: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
const PLACE: &str = "jobs.boxes.token_encrypted";

#[derive(QueryableByName)]
struct Sealed {
    #[diesel(sql_type = Binary)]
    bytes: Vec<u8>,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_seals_every_row_anew_and_leaves_what_it_cannot_open() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner
        .batch_execute(
            "create table jobs.boxes (id uuid primary key, token_encrypted bytea);
             comment on column jobs.boxes.token_encrypted is 'secret: a token.';
             call auth.shape_system('jobs.boxes')",
        )
        .await
        .unwrap();
    let old = Keys::parse(OLD).unwrap();
    let stranger = Keys::random();
    let mut system = AsyncPgConnection::establish(&test.db.config().system_url).await.unwrap();
    for number in 0..1200 {
        let row = id(&format!("box {number}"));
        let keys = if number == 7 { &stranger } else { &old };
        let sealed = keys.seal(PLACE, row, format!("token {number}").as_bytes()).unwrap();
        diesel::sql_query(format!("insert into jobs.boxes values ('{row}', $1)"))
            .bind::<Binary, _>(sealed)
            .execute(&mut system)
            .await
            .unwrap();
    }
    let both = Keys::parse(&format!("{NEW} {OLD}")).unwrap();
    let first = rotate(&test.db, &both).await.unwrap();
    let boxes = first.iter().find(|column| column.column == PLACE).unwrap();
    assert_eq!((boxes.renewed, boxes.unreadable), (1199, 1));
    let again = rotate(&test.db, &both).await.unwrap();
    let boxes = again.iter().find(|column| column.column == PLACE).unwrap();
    assert_eq!((boxes.renewed, boxes.unreadable), (0, 1), "nothing is left but what no key opens");
    let only_new = Keys::parse(NEW).unwrap();
    let mut open = async |number: i32| {
        let row = id(&format!("box {number}"));
        let found: Sealed =
            diesel::sql_query(format!("select token_encrypted as bytes from jobs.boxes where id = '{row}'"))
                .get_result(&mut system)
                .await
                .unwrap();
        only_new.open(PLACE, row, &found.bytes)
    };
    assert_eq!(open(3).await, Ok(b"token 3".to_vec()));
    assert_eq!(open(1199).await, Ok(b"token 1199".to_vec()));
    assert_eq!(open(7).await, Err(SecretError::UnknownKey));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sql_wrote_plainly_is_sealed_once() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    let (plain, sealed) = (id("a plain box"), id("a sealed box"));
    owner
        .batch_execute(
            "create table jobs.boxes (id uuid primary key, token_encrypted bytea);
             comment on column jobs.boxes.token_encrypted is 'secret: a token.';
             call auth.shape_system('jobs.boxes')",
        )
        .await
        .unwrap();
    let keys = Keys::parse(NEW).unwrap();
    let mut system = AsyncPgConnection::establish(&test.db.config().system_url).await.unwrap();
    diesel::sql_query(format!(
        "insert into jobs.boxes values ('{plain}', 'plain:'::bytea || 'token'::bytea), ('{sealed}', $1), (gen_random_uuid(), null)"
    ))
    .bind::<Binary, _>(keys.seal(PLACE, sealed, b"other").unwrap())
    .execute(&mut system)
    .await
    .unwrap();
    assert_eq!(seal_plain(&test.db, &keys).await.unwrap(), 1);
    assert_eq!(seal_plain(&test.db, &keys).await.unwrap(), 0);
    for (row, token) in [(plain, b"token"), (sealed, b"other")] {
        let found: Sealed =
            diesel::sql_query(format!("select token_encrypted as bytes from jobs.boxes where id = '{row}'"))
                .get_result(&mut system)
                .await
                .unwrap();
        assert_eq!(keys.open(PLACE, row, &found.bytes), Ok(token.to_vec()));
    }
}
