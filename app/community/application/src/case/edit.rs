//! `/applications/{id}/edit`: correcting answers until somebody reads them, and answering what was asked later.

use super::model::{Case, Exchange, State, filled, own_name};
use super::store::{case_correct, case_find, renewed};
use crate::attach::{self, FileView, Fresh, Sent, receive};
use crate::letter::{self, News};
use crate::question::{Question, Sheet as Fields, Typed, check, fields};
use axum::extract::{Path, Request};
use axum::response::Response;
use chrono::Utc;
use db::{ActorTx, StoreResult};
use kernel::values::community::ApplicationQuestionKind as Kind;
use kernel::{FieldErrors, SafeHtml};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, status};
use web::{Answer, Cx, Failure};

/// Most letters of an answer to what was asked later.
const MOST: usize = 5_000;

/// What the form holds.
#[derive(Debug, Default)]
struct Sheet {
    typed: Typed,
    said: String,
    version: i32,
    /// Files among the answers.
    files: Vec<FileView>,
    /// Files whose rows are not written yet.
    fresh: Vec<Fresh>,
}

/// `GET /applications/{id}/edit`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn case_edit(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| case_find(tx, id).await;
    let case = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    if !matches!(case.state(), State::Waiting | State::Wanted) {
        return Ok(cx.sorry(&format!("/applications/{id}"), "application-being-read"));
    }
    let (typed, version) = (Typed::from_answers(&case.answers.0), case.version);
    let sheet = Sheet { typed, version, files: case.files.0.clone(), ..Sheet::default() };
    Ok(edit_page(&cx, case, sheet, FieldErrors::default()))
}

/// `POST /applications/{id}/edit`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn case_save(cx: Cx, Path(id): Path<Uuid>, request: Request) -> Answer {
    cx.person()?;
    let sent = receive(&cx, request).await?;
    let look = async |tx: &ActorTx<'_>| case_find(tx, id).await;
    let case = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    let action = sent.text("do").to_owned();
    let (mut sheet, wrong) = typed(&cx, &case, sent).await?;
    let stays = action == attach::STAY || attach::dropped(&action).is_some();
    let all = case.questions.0.iter().collect::<Vec<_>>();
    let mut checked = check(&all, &case.questions.0, &sheet.typed, &case.houses.0, cx.locale);
    if case.state() == State::Wanted && sheet.said.is_empty() {
        checked.errors.add("said", cx.t("application-error-empty"));
    } else if sheet.said.chars().count() > MOST {
        checked.errors.add("said", cx.t("application-said-long"));
    }
    if stays || !wrong.is_empty() || !checked.errors.is_empty() {
        let errors = if stays || !wrong.is_empty() { wrong } else { checked.errors };
        // The answers stay as they are; files that are new wait for the next try, for a day.
        let full = keep_files(&cx, id, &mut sheet).await?;
        return Ok(edit_page(&cx, case, sheet, full.err().unwrap_or(errors)));
    }
    let path = format!("/applications/{id}");
    match refused(keep(&cx, &case, &sheet, checked.answers).await)? {
        Ok(true) => return Ok(cx.done(&path, "application-corrected")),
        Ok(false) => {}
        Err(full) => return Ok(edit_page(&cx, case, sheet, full)),
    }
    // A second click: the first one has kept the very same.
    if case.exchanges().last().is_some_and(|last| !sheet.said.is_empty() && last.said == sheet.said) {
        return Ok(cx.done(&path, "application-corrected"));
    }
    keep_files(&cx, id, &mut sheet).await?.ok();
    let mut page = edit_page(&cx, case, sheet, FieldErrors::one("", cx.t("application-being-read")));
    *page.status_mut() = axum::http::StatusCode::CONFLICT;
    Ok(page)
}

/// The form as it was sent, with its files: those that were there, less those taken away, and new ones.
async fn typed(cx: &Cx, case: &Case, sent: Sent) -> Result<(Sheet, FieldErrors), Failure> {
    let said = sent.text("said").replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    let (version, files) = (sent.text("version").parse().unwrap_or_default(), case.files.0.clone());
    let mut sheet = Sheet { said, version, files, ..Sheet::default() };
    let which = editable(case);
    sheet.typed.take(&which, &sent.fields);
    // The house stays what it was: another house is another application.
    let before = Typed::from_answers(&case.answers.0);
    for question in case.questions.0.iter().filter(|question| question.kind == Kind::House) {
        sheet.typed.0.insert(question.key.clone(), before.all(&question.key).to_vec());
    }
    kept_files(cx, case, &sent, &mut sheet.typed).await?;
    if let Some(file) = attach::dropped(sent.text("do")) {
        sheet.typed.without(&which, file);
    }
    let (fresh, wrong) = attach::take(cx, case.id, &which, sent.files, &mut sheet.typed).await?;
    sheet.fresh = fresh;
    // What was asked for as a link before stays, as long as no file takes its place.
    for question in case.questions.0.iter().filter(|question| question.kind == Kind::File) {
        let link = before.first(&question.key);
        if sheet.typed.all(&question.key).is_empty() && link.starts_with("http") {
            sheet.typed.put(&question.key, link.to_owned());
        }
    }
    Ok((sheet, wrong))
}

/// Which files were there, the form says itself; only those count that the applicant has sent with an application.
async fn kept_files(cx: &Cx, case: &Case, sent: &Sent, typed: &mut Typed) -> StoreResult<()> {
    let asked = case.questions.0.iter().filter(|question| question.kind == Kind::File);
    let named = |question: &Question| {
        let name = format!("k_{}", question.key);
        let ids = sent.fields.iter().filter(|(field, _)| *field == name);
        ids.filter_map(|(_, id)| id.parse::<Uuid>().ok()).collect::<Vec<_>>()
    };
    let named = asked.map(|question| (&question.key, named(question))).collect::<Vec<_>>();
    let all = named.iter().flat_map(|(_, ids)| ids.iter().copied()).collect::<Vec<_>>();
    if all.is_empty() {
        return Ok(());
    }
    let look = async |tx: &ActorTx<'_>| attach::own(tx, all.clone()).await;
    let own = cx.app.db.read_newest(cx.actor(), look).await?;
    for (key, ids) in named {
        for id in ids.into_iter().filter(|id| own.contains(id)) {
            typed.put(key, id.to_string());
        }
    }
    Ok(())
}

/// Writes the rows of new files and reads what there is now; a sentence where there is no room.
async fn keep_files(cx: &Cx, id: Uuid, sheet: &mut Sheet) -> Result<Result<(), FieldErrors>, Failure> {
    let full = cx.t("application-error-room");
    let fresh = std::mem::take(&mut sheet.fresh);
    let ids = sheet.typed.0.values().flatten().filter_map(|id| id.parse().ok()).collect::<Vec<Uuid>>();
    let write = async |tx: &mut ActorTx<'_>| {
        attach::create(tx, id, &fresh, &full).await?;
        attach::list(tx, id, ids.clone()).await
    };
    Ok(match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(files) => {
            sheet.files = files;
            Ok(())
        }
        Err(full) => Err(full),
    })
}

async fn keep(
    cx: &Cx,
    case: &Case,
    sheet: &Sheet,
    answers: serde_json::Map<String, serde_json::Value>,
) -> StoreResult<bool> {
    let wanted = case.state() == State::Wanted;
    let said = case.letter.clone().filter(|_| wanted && !sheet.said.is_empty());
    let said = said.map(|asked| Exchange { asked, said: sheet.said.clone(), at: Utc::now() });
    let answers = renewed(case, answers, said);
    let origin = &cx.app.settings.origin;
    let full = cx.t("application-error-room");
    let write = async |tx: &mut ActorTx<'_>| {
        attach::create(tx, case.id, &sheet.fresh, &full).await?;
        let kept = case_correct(tx, case.id, sheet.version, answers).await?;
        if kept && wanted {
            letter::tell(tx, origin, case.id, News::Answered).await?;
        }
        Ok(kept)
    };
    cx.app.db.as_actor(cx.actor(), write).await
}

fn editable(case: &Case) -> Vec<&crate::question::Question> {
    case.questions.0.iter().filter(|question| question.kind != Kind::House).collect()
}

fn edit_page(cx: &Cx, case: Case, sheet: Sheet, errors: FieldErrors) -> Response {
    let code = status(&errors);
    let mut page = portal_page(case.place(), move || {
        let (all, typed, houses) = (case.questions.0.as_slice(), &sheet.typed, case.houses.0.as_slice());
        let parts = Fields { all, typed, files: &sheet.files, houses, errors: &errors };
        let files = all.iter().any(|question| question.kind == Kind::File);
        let enctype = files.then_some("multipart/form-data");
        let title = if case.state() == State::Wanted {
            t("application-answer-more")
        } else {
            t("application-correct")
        };
        view! {
            <header class="apply-head">
                <p class="apply-place"><a href=format!("/applications/{}", case.id) dir="auto">{case.place()}</a></p>
                <h1>{title}</h1>
            </header>
            <form method="post" class="form apply-form" enctype=enctype novalidate>
                // The first button is the one of the Enter key; without it, that key would take a file away.
                <button type="submit" class="sr-only" tabindex="-1" aria-hidden="true">{t("application-correct-send")}</button>
                <ErrorSummary errors=errors.clone()/>
                <HiddenField name="version" value=sheet.version.to_string()/>
                {wanted(&case, &sheet, &errors)}
                {fields(&editable(&case), parts)}
                <div class="buttons">
                    <SubmitButton label=t("application-correct-send")/>
                    <ButtonLink href=format!("/applications/{}", case.id) label=t("application-cancel") kind=ButtonKind::Quiet/>
                </div>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn wanted(case: &Case, sheet: &Sheet, errors: &FieldErrors) -> Option<AnyView> {
    if case.state() != State::Wanted {
        return None;
    }
    let name = own_name();
    let asked = filled(case.letter.as_deref().unwrap_or_default(), &name, &case.place());
    let html = SafeHtml::from_markdown(&asked, 2).into_string();
    let (said, error) = (sheet.said.clone(), beside(errors, "said"));
    Some(
        view! {
            <div class="case-letter"><div class="prose" dir="auto" inner_html=html></div></div>
            <TextArea name="said" label=t("application-said") value=said error=error required=true rows=6/>
        }
        .into_any(),
    )
}
