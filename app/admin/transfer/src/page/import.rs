//! The page of an import: what it shows depends on how far it is.

use super::mapping::{self, Sheet};
use super::{AtOne, enter_one, href, place, progress, report, tools};
use crate::file::detect::DELIMITERS;
use crate::file::read::{Look, Source};
use crate::file::{decode::ENCODINGS, keep};
use crate::import::batch::SIZE;
use crate::import::model::{Decided, Import, Report, SavedMapping};
use crate::import::plan::{OnMatch, Plan};
use crate::import::store;
use crate::import::{trial, worker};
use crate::target::guess::{self, Mapped};
use crate::target::slots;
use axum::extract::Path;
use axum::response::Response;
use db::jobs::{self, NewJob};
use db::prelude::*;
use engine::Noun;
use engine::changeset::{self, Changeset, Count, Fault, changeset_find};
use frame::{Desk, TheEngine};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// What has become of an import that was begun.
pub struct Ended {
    /// The change.
    pub change: Changeset,
    /// The change that takes it back.
    pub undo: Option<Changeset>,
    /// How many rows met which fate.
    pub counts: Vec<Count>,
    /// The first rows with something wrong, of the change or of what takes it back.
    pub faults: Vec<Fault>,
}

/// The page.
///
/// # Errors
/// As [`enter_one`].
pub async fn show(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (desk, noun, import) = enter_one(&cx, &engine, at).await?;
    match import.changeset_id {
        Some(id) => {
            let ended = cx.app.db.read_newest(cx.actor(), async |tx| ended(tx, id).await).await?;
            Ok(changed(&desk, &noun, import, ended))
        }
        None => sheet(&desk, &noun, import, FieldErrors::default()).await,
    }
}

async fn ended(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Ended> {
    let change = changeset_find(tx, id).await?;
    let undo = changeset::undo_find(tx, id).await?;
    let told = undo.as_ref().map_or(id, |undo| undo.id);
    let (counts, faults) = (changeset::counts(tx, told).await?, changeset::faults(tx, told).await?);
    Ok(Ended { change, undo, counts, faults })
}

/// The page of an import that was begun.
fn changed(desk: &Desk, noun: &Arc<Noun>, import: Import, ended: Ended) -> Response {
    let place = place(desk, noun, import.file_name.clone(), Some(&import));
    let open = ended.change.is_open() || ended.undo.as_ref().is_some_and(Changeset::is_open);
    let (own, of) = (desk.clone(), Arc::clone(noun));
    let mut page = frame::page(desk, place, move || report::ended(&own, &of, &import, &ended));
    if open {
        page.head.push_str(progress::REFRESH);
    }
    desk.cx.page(page)
}

/// The page on which columns become fields, with what a trial said.
async fn sheet(desk: &Desk, noun: &Arc<Noun>, import: Import, errors: FieldErrors) -> Answer {
    let saved = desk
        .cx
        .app
        .db
        .read_newest(desk.cx.actor(), async |tx| {
            store::mapping_list(tx, desk.scope.organization, &noun.name).await
        })
        .await?;
    let (look, errors) = match tools(desk).source(&import).peek().await {
        Ok(look) => (look, errors),
        Err(error) => (Look::default(), FieldErrors::one("", error.sentence(desk.cx.locale))),
    };
    let slots = slots(&desk.registry, noun, &desk.scope);
    let place = place(desk, noun, import.file_name.clone(), Some(&import));
    let running = import.report().state == "running";
    let status = if errors.is_empty() { 200 } else { 422 };
    let sheet = Sheet { import, slots, sample: look.sample, saved, errors, href: String::new() };
    let (own, of) = (desk.clone(), Arc::clone(noun));
    let mut page = frame::page(desk, place, move || trying(&own, &of, sheet));
    if running {
        page.head.push_str(progress::REFRESH);
    }
    page.status = status;
    Ok(desk.cx.page(page))
}

fn trying(desk: &Desk, noun: &Noun, mut sheet: Sheet) -> AnyView {
    sheet.href = href(desk, noun, sheet.import.id);
    if sheet.import.report().state == "running" {
        return progress::trial(&sheet.href, &sheet.import.report());
    }
    let above = report::trial(desk, noun, &sheet.import);
    view! { <div class="transfer">{above}{mapping::view(sheet)}</div> }.into_any()
}

/// What was decided on the mapping page: `do` says what comes next: `trial`, `stop`, `save`, `load`, `reread`.
///
/// # Errors
/// As [`enter_one`]; `Conflict` for an import that was begun. What does not fit is the page again.
pub async fn decide(
    cx: Cx,
    engine: TheEngine,
    Path(at): Path<AtOne>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let (desk, noun, mut import) = enter_one(&cx, &engine, at).await?;
    if import.changeset_id.is_some() {
        return Err(AppError::Conflict.into());
    }
    let get =
        |name: &str| pairs.iter().find(|(have, _)| have == name).map_or("", |(_, value)| value.as_str());
    let done = match get("do") {
        "reread" => reread(&desk, &noun, &import, (get("encoding"), get("delimiter"))).await,
        "stop" => stop(&desk, &import).await,
        "load" => load(&desk, &noun, &import, get("saved")).await,
        what => {
            import.decided = decided(&import, &pairs);
            keep_and_try(&desk, &noun, &import, (what, get("save_as").trim())).await
        }
    };
    match done {
        Ok(key) => {
            let address = href(&desk, &noun, import.id);
            Ok(if key.is_empty() { web::answer::see_other(&address) } else { cx.done(&address, key) })
        }
        Err(AppError::Invalid(errors)) => sheet(&desk, &noun, import, errors).await,
        Err(error) => Err(error.into()),
    }
}

fn decided(import: &Import, pairs: &[(String, String)]) -> Decided {
    let get =
        |name: &str| pairs.iter().find(|(have, _)| have == name).map_or("", |(_, value)| value.as_str());
    let mapping = import
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| Mapped::parse(column, get(&format!("column.{at}"))))
        .collect();
    let match_by = pairs
        .iter()
        .filter(|(name, value)| name == "match" && !value.is_empty())
        .map(|(_, value)| value.clone());
    Decided {
        mapping: Json(mapping),
        match_by: match_by.collect(),
        on_match: OnMatch::parse(get("on_match")).as_str().to_owned(),
    }
}

/// Keeps a mapping and begins a trial: a short file at once, a long one in the background.
async fn keep_and_try(
    desk: &Desk,
    noun: &Arc<Noun>,
    import: &Import,
    (what, name): (&str, &str),
) -> Result<&'static str, AppError> {
    Plan::new(&desk.registry, noun, &desk.scope, import)?;
    if name.chars().count() > 80 || (what == "save" && name.is_empty()) {
        return Err(AppError::field("save_as", desk.cx.t("transfer-save-refused")));
    }
    let rows = import.report().rows;
    let trial = what != "save";
    let state = if trial { "running" } else { "" };
    let report = Report { rows, trial: Some(Uuid::now_v7()), state: state.to_owned(), ..Report::default() };
    let short = usize::try_from(rows).is_ok_and(|rows| rows <= SIZE);
    let work = async |tx: &mut ActorTx<'_>| {
        if !name.is_empty() {
            let of = (desk.scope.organization, noun.name.as_str());
            store::mapping_save(tx, of, name, &import.decided, || desk.cx.t("transfer-save-taken")).await?;
        }
        store::import_decide(tx, import.id, &import.decided, &report).await?;
        if trial && !short {
            let job = NewJob::new(worker::TRIAL, &import.id)
                .unique(report.trial.map(|id| id.to_string()).unwrap_or_default());
            jobs::enqueue(tx, &job).await?;
        }
        Ok(())
    };
    desk.cx.app.db.as_actor(desk.cx.actor(), work).await?;
    if trial && short {
        Box::pin(trial::run(&tools(desk), import.id)).await?;
    }
    Ok(if trial { "" } else { "transfer-mapping-saved" })
}

/// Ends a trial: it finds no place to write to any more.
async fn stop(desk: &Desk, import: &Import) -> Result<&'static str, AppError> {
    let report = Report { rows: import.report().rows, ..Report::default() };
    let work =
        async |tx: &mut ActorTx<'_>| store::import_decide(tx, import.id, &import.decided, &report).await;
    desk.cx.app.db.as_actor(desk.cx.actor(), work).await?;
    Ok("")
}

/// Takes a mapping that was saved, as far as the file has its columns.
async fn load(desk: &Desk, noun: &Noun, import: &Import, id: &str) -> Result<&'static str, AppError> {
    let slots = slots(&desk.registry, noun, &desk.scope);
    let report = Report { rows: import.report().rows, ..Report::default() };
    let work = async |tx: &mut ActorTx<'_>| {
        let all = store::mapping_list(tx, desk.scope.organization, &noun.name).await?;
        let saved: &SavedMapping = all
            .iter()
            .find(|saved| saved.id.to_string() == id)
            .ok_or_else(|| AppError::field("saved", desk.cx.t("transfer-load-none")))?;
        let mut decided = saved.decided.clone();
        decided.mapping = Json(guess::guess(&import.columns, &[], &slots, &decided.mapping.0));
        store::import_decide(tx, import.id, &decided, &report).await
    };
    desk.cx.app.db.as_actor(desk.cx.actor(), work).await?;
    Ok("transfer-mapping-loaded")
}

/// Reads the file once more, with another encoding or delimiter.
async fn reread(
    desk: &Desk,
    noun: &Noun,
    import: &Import,
    (encoding, delimiter): (&str, &str),
) -> Result<&'static str, AppError> {
    let delimiter = if delimiter == "tab" { Some('\t') } else { delimiter.chars().next() };
    let encoding = ENCODINGS.iter().map(|(name, _)| *name).find(|name| *name == encoding);
    let (Some(encoding), Some(delimiter)) =
        (encoding, delimiter.filter(|letter| DELIMITERS.contains(letter)))
    else {
        return Err(AppError::field("encoding", desk.cx.t("transfer-reread-refused")));
    };
    let source = Source {
        path: keep::path(&tools(desk).root, &import.storage_key),
        encoding: encoding.to_owned(),
        delimiter,
    };
    let look =
        source.look().await.map_err(|error| AppError::field("encoding", error.sentence(desk.cx.locale)))?;
    let slots = slots(&desk.registry, noun, &desk.scope);
    let mapping = guess::guess(&look.columns, &look.sample, &slots, &[]);
    let report = Report { rows: look.rows, ..Report::default() };
    let work = async |tx: &mut ActorTx<'_>| {
        store::import_reread(tx, import.id, (encoding, delimiter), &look.columns, (&mapping, &report)).await
    };
    desk.cx.app.db.as_actor(desk.cx.actor(), work).await?;
    Ok("")
}
