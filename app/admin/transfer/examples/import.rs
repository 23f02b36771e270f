//! Measures: `import 100000` reads so many contacts in with a check for duplicates, twice: new, then all known.
//! `import export 1000000` writes so many rows as CSV and says how much memory that takes.
//!
//! Build with `cargo build --workspace --exclude frontend --example import`, run `target/debug/examples/import`.

use anyhow::Context;
use chrono_tz::Tz;
use db::ActorTx;
use engine::scope::{Scope, scope_find};
use engine::{Engine, ListQuery};
use futures::StreamExt;
use kernel::{Actor, Locale};
use std::fmt::Write;
use std::sync::Arc;
use std::time::Instant;
use testing::{TestDb, World};
use transfer::export::columns::Columns;
use transfer::export::source::{Export, body};
use transfer::file::Format;
use transfer::file::keep::Kept;
use transfer::file::read::Source;
use transfer::import::model::{Decided, Report};
use transfer::import::run;
use transfer::import::store::{import_create, import_find};
use transfer::import::worker::Tools;
use transfer::target::guess::guess;
use transfer::target::slots;
use uuid::Uuid;

const TABLE: &str = "crm.contacts";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().unwrap_or_else(|| "100000".to_owned());
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let folder = tempfile::tempdir()?;
    let tools = Tools::new(test.db.clone(), &Engine::new(resources::all()), folder.path().to_owned()).await?;
    let actor = world.actor("ana");
    let find = async |tx: &ActorTx<'_>| scope_find(tx, "birch", Locale::En, Tz::UTC).await;
    let scope = test.db.read(actor, find).await?;
    if first == "export" {
        let count: u64 = arguments.next().unwrap_or_else(|| "1000000".to_owned()).parse()?;
        return export(&test, &world, &tools, (actor, scope, count)).await;
    }
    let count: usize = first.parse()?;
    let text = contacts(count)?;
    for what in ["new", "known"] {
        let begun = Instant::now();
        import(&tools, (actor, &scope), &text).await?;
        let seconds = begun.elapsed().as_secs_f64();
        println!("{count} contacts, all {what}: {seconds:.1} s");
    }
    Ok(())
}

fn contacts(count: usize) -> anyhow::Result<String> {
    let mut text = String::from("First name,Last name,E-mail,Contact type\n");
    for number in 0..count {
        writeln!(text, "Ana {number},Noor,guest{number}@example.org,Lead")?;
    }
    Ok(text)
}

async fn import(tools: &Tools, (actor, scope): (Actor, &Scope), text: &str) -> anyhow::Result<()> {
    let noun = tools.noun(TABLE)?;
    let key = format!("imports/{}", Uuid::now_v7());
    let path = tools.root.join(&key);
    std::fs::create_dir_all(path.parent().context("a folder")?)?;
    std::fs::write(&path, text)?;
    let source = Source { path, encoding: "utf-8".into(), delimiter: ',' };
    let look = source.look().await.map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let kept = Kept { key, format: Format::Csv, encoding: "utf-8", delimiter: ',' };
    let report = Report { rows: look.rows, ..Report::default() };
    let decided = Decided {
        mapping: db::Json(guess(&look.columns, &look.sample, &slots(&tools.registry, &noun, scope), &[])),
        match_by: vec!["contact_emails.email".into()],
        on_match: "update".into(),
    };
    let begin = async |tx: &mut ActorTx<'_>| {
        let of = (scope.organization, TABLE);
        let id = import_create(tx, of, ("contacts.csv", &kept), (&look.columns, &report), &decided).await?;
        let import = import_find(tx, scope.organization, TABLE, id).await?;
        run::begin(tx, &import).await?;
        Ok(id)
    };
    let id = tools.db.as_actor(actor, begin).await?;
    run::run(tools, id).await?;
    Ok(())
}

async fn export(
    test: &TestDb,
    world: &World,
    tools: &Tools,
    (actor, scope, count): (Actor, Scope, u64),
) -> anyhow::Result<()> {
    test.sql(&format!(
        "set maison.quiet = 'on'; insert into crm.contacts (id, organization_id, first_name, last_name, company_name)
         select gen_random_uuid(), '{}', 'Ana ' || n, 'Noor', 'Atelier ' || n from generate_series(1, {count}) n;",
        world.birch
    ))
    .await;
    let noun = tools.noun(TABLE)?;
    let columns =
        Columns::new(&noun, &scope, "first_name,last_name,company_name,contact_type,company_id,created_at");
    let export = Export {
        db: tools.db.clone(),
        actor,
        registry: tools.registry.clone(),
        scope: Arc::new(scope),
        noun,
        query: ListQuery::default(),
        columns,
    };
    let (before, begun) = (memory()?, Instant::now());
    let mut stream = body(export, Format::Csv, false).await?.into_data_stream();
    let (mut bytes, mut most) = (0, before);
    while let Some(piece) = stream.next().await {
        bytes += piece?.len();
        most = most.max(memory()?);
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{count} rows, {} MB: {seconds:.1} s, {} MB of memory more",
        bytes / 1_000_000,
        most.saturating_sub(before) / 1024
    );
    Ok(())
}

/// kB that the process holds.
fn memory() -> anyhow::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
