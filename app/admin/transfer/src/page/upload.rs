//! A file arrives.

use super::{At, base, enter, href, place, tools};
use crate::file::keep::{self, Kept};
use crate::file::read::Source;
use crate::file::{Format, Unreadable};
use crate::import::model::{Decided, Import, Report};
use crate::import::plan::OnMatch;
use crate::import::store::{import_create, import_list, mapping_list};
use crate::target::{guess, slots};
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use db::prelude::*;
use engine::Noun;
use frame::{Desk, TheEngine};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use std::sync::Arc;
use ui::prelude::*;
use ui::table::Column;
use uuid::Uuid;
use web::{Answer, Cx};

/// The form for a file, and files that arrived before.
///
/// # Errors
/// As [`enter`].
pub async fn show(cx: Cx, engine: TheEngine, Path(at): Path<At>) -> Answer {
    let (desk, noun) = enter(&cx, &engine, &at).await?;
    page(&desk, &noun, FieldErrors::default()).await
}

/// Takes a file (multipart, field `file`) and leads to the page on which its columns become fields.
///
/// # Errors
/// As [`enter`]. A file that cannot be read is the form again, with a sentence.
pub async fn take(
    cx: Cx,
    engine: TheEngine,
    Path(at): Path<At>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let (desk, noun) = enter(&cx, &engine, &at).await?;
    let received = match multipart {
        Ok(multipart) => receive(&desk, multipart).await,
        Err(_) => Err(Unreadable::new("transfer-file-none")),
    };
    match received {
        Ok((name, kept)) => match write_down(&desk, &noun, &name, &kept).await {
            Ok(id) => Ok(web::answer::see_other(&href(&desk, &noun, id))),
            Err(error) => {
                let _ = tokio::fs::remove_file(keep::path(&tools(&desk).root, &kept.key)).await;
                again(&desk, &noun, error).await
            }
        },
        Err(unreadable) => again(&desk, &noun, AppError::field("file", unreadable.sentence(cx.locale))).await,
    }
}

async fn again(desk: &Desk, noun: &Arc<Noun>, error: AppError) -> Answer {
    match error {
        AppError::Invalid(errors) => page(desk, noun, errors).await,
        other => Err(other.into()),
    }
}

async fn receive(desk: &Desk, mut multipart: Multipart) -> Result<(String, Kept), Unreadable> {
    let broken = |_| Unreadable::new("transfer-file-broken");
    while let Some(field) = multipart.next_field().await.map_err(broken)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_owned();
            return Ok((name, keep::receive(&desk.cx.app.settings.storage, field).await?));
        }
    }
    Err(Unreadable::new("transfer-file-none"))
}

/// Looks at the file, guesses what its columns are, and keeps it.
async fn write_down(desk: &Desk, noun: &Noun, name: &str, kept: &Kept) -> Result<Uuid, AppError> {
    let path = keep::path(&tools(desk).root, &kept.key);
    let source = Source { path, encoding: kept.encoding.to_owned(), delimiter: kept.delimiter };
    let look =
        source.look().await.map_err(|error| AppError::field("file", error.sentence(desk.cx.locale)))?;
    let slots = slots(&desk.registry, noun, &desk.scope);
    let report = Report { rows: look.rows, ..Report::default() };
    let work = async |tx: &mut ActorTx<'_>| {
        let saved = mapping_list(tx, desk.scope.organization, &noun.name).await?;
        let known = saved
            .iter()
            .find(|saved| saved.decided.mapping.0.iter().all(|mapped| look.columns.contains(&mapped.column)));
        let fresh = || Decided { on_match: OnMatch::Update.as_str().to_owned(), ..Decided::default() };
        let mut decided = known.map_or_else(fresh, |saved| saved.decided.clone());
        decided.mapping = Json(guess::guess(&look.columns, &look.sample, &slots, &decided.mapping.0));
        let of = (desk.scope.organization, noun.name.as_str());
        import_create(tx, of, (name, kept), (&look.columns, &report), &decided).await
    };
    Ok(desk.cx.app.db.as_actor(desk.cx.actor(), work).await?)
}

async fn page(desk: &Desk, noun: &Arc<Noun>, errors: FieldErrors) -> Answer {
    let list = async |tx: &ActorTx<'_>| import_list(tx, desk.scope.organization, &noun.name).await;
    let before = desk.cx.app.db.read_newest(desk.cx.actor(), list).await?;
    Ok(render(desk, noun, before, errors))
}

fn render(desk: &Desk, noun: &Arc<Noun>, before: Vec<Import>, errors: FieldErrors) -> Response {
    let title =
        ui::i18n::message(desk.cx.locale, "transfer-title", &[("name", noun.many(desk.cx.locale).into())]);
    let place = place(desk, noun, title, None);
    let status = if errors.is_empty() { 200 } else { 422 };
    let (own, of) = (desk.clone(), Arc::clone(noun));
    let mut page = frame::page(desk, place, move || body(&own, &of, &before, &errors));
    page.status = status;
    desk.cx.page(page)
}

fn body(desk: &Desk, noun: &Noun, before: &[Import], errors: &FieldErrors) -> AnyView {
    let action = base(desk, noun);
    let rows = before.iter().map(|import| row(desk, noun, import)).collect::<Vec<_>>();
    let sample =
        frame::with_query(&format!("{}/export", desk.list_href(noun)), [("format", "csv"), ("columns", "*")]);
    let error = errors.get("file").map(str::to_owned);
    let frame = Frame::new("file", t("transfer-file"), error, Some(t("transfer-file-help")), true);
    let control = view! {
        <input
            class="input" id=frame.id.clone() name="file" type="file" required=true
            accept=".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    let columns = [t("transfer-col-file"), t("transfer-col-when"), t("transfer-col-rows")];
    let [file, when, count] = columns;
    view! {
        <div class="transfer">
            <ErrorSummary errors=errors.clone() labels=vec![("file", t("transfer-file"))]/>
            <form class="transfer-upload" method="post" action=action enctype="multipart/form-data">
                <upload-field data-max=keep::MOST_BYTES.to_string()>{frame.around(control)}</upload-field>
                <div class="transfer-buttons">
                    <SubmitButton label=t("transfer-send")/>
                    <a href=sample>{t("transfer-sample")}</a>
                </div>
            </form>
            {(!rows.is_empty()).then(|| view! {
                <section class="transfer-before">
                    <h2>{t("transfer-before")}</h2>
                    <DataTable caption=t("transfer-before") columns=vec![Column::new(file), Column::new(when), Column::figures(count)] rows=rows/>
                </section>
            })}
        </div>
    }
    .into_any()
}

fn row(desk: &Desk, noun: &Noun, import: &Import) -> Vec<AnyView> {
    let address = href(desk, noun, import.id);
    let at = import.created_at.with_timezone(&desk.scope.zone);
    let key = if import.changeset_id.is_some() { "transfer-was-begun" } else { "transfer-not-begun" };
    let format = Format::parse(&import.format).map_or("", Format::as_str);
    vec![
        view! { <a href=address dir="auto">{import.file_name.clone()}</a>" "<span class="transfer-kind">{format}</span> }.into_any(),
        format!("{} · {}", ui::format::date_time(at, desk.cx.locale), desk.cx.t(key)).into_any(),
        ui::format::number(import.report().rows, desk.cx.locale).into_any(),
    ]
}
