//! `/applications/{id}/edit`: correcting answers until somebody reads them, and answering what was asked later.

use super::model::{Case, Exchange, State, filled, own_name};
use super::store::{case_correct, case_find, renewed};
use crate::letter::{self, News};
use crate::question::{HouseChoice, Typed, check, fields};
use axum::extract::Path;
use axum::response::Response;
use chrono::Utc;
use db::{ActorTx, StoreResult};
use kernel::values::community::ApplicationQuestionKind as Kind;
use kernel::{FieldErrors, SafeHtml};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, status};
use web::{Answer, Cx, Form};

/// Most letters of an answer to what was asked later.
const MOST: usize = 5_000;

/// What the form holds.
#[derive(Clone, Debug, Default)]
struct Sheet {
    typed: Typed,
    said: String,
    version: i32,
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
    let sheet =
        Sheet { typed: Typed::from_answers(&case.answers.0), said: String::new(), version: case.version };
    Ok(edit_page(&cx, case, sheet, FieldErrors::default()))
}

/// `POST /applications/{id}/edit`.
///
/// # Errors
/// `NotFound` for everybody else's application.
pub async fn case_save(cx: Cx, Path(id): Path<Uuid>, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| case_find(tx, id).await;
    let case = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    let field = |name: &str| sent.iter().find(|(have, _)| have == name).map_or("", |(_, text)| text.as_str());
    let said = field("said").replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    let mut sheet = Sheet { said, version: field("version").parse().unwrap_or_default(), ..Sheet::default() };
    sheet.typed.take(&editable(&case), &sent);
    // The house stays what it was: another house is another application.
    keep_house(&case, &mut sheet.typed);
    let all = case.questions.0.iter().collect::<Vec<_>>();
    let mut checked = check(&all, &case.questions.0, &sheet.typed, &case.houses.0, cx.locale);
    if case.state() == State::Wanted && sheet.said.is_empty() {
        checked.errors.add("said", cx.t("application-error-empty"));
    } else if sheet.said.chars().count() > MOST {
        checked.errors.add("said", cx.t("application-said-long"));
    }
    if !checked.errors.is_empty() {
        return Ok(edit_page(&cx, case, sheet, checked.errors));
    }
    let path = format!("/applications/{id}");
    if keep(&cx, &case, &sheet, checked.answers).await? {
        return Ok(cx.done(&path, "application-corrected"));
    }
    // A second click: the first one has kept the very same.
    if case.exchanges().last().is_some_and(|last| !sheet.said.is_empty() && last.said == sheet.said) {
        return Ok(cx.done(&path, "application-corrected"));
    }
    let mut page = edit_page(&cx, case, sheet, FieldErrors::one("", cx.t("application-being-read")));
    *page.status_mut() = axum::http::StatusCode::CONFLICT;
    Ok(page)
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
    let write = async |tx: &mut ActorTx<'_>| {
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

fn keep_house(case: &Case, typed: &mut Typed) {
    let before = Typed::from_answers(&case.answers.0);
    for question in case.questions.0.iter().filter(|question| question.kind == Kind::House) {
        typed.0.insert(question.key.clone(), before.all(&question.key).to_vec());
    }
}

fn edit_page(cx: &Cx, case: Case, sheet: Sheet, errors: FieldErrors) -> Response {
    let code = status(&errors);
    let mut page = portal_page(case.place(), move || {
        let houses: &[HouseChoice] = &case.houses.0;
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
            <form method="post" class="form apply-form" novalidate>
                <ErrorSummary errors=errors.clone()/>
                <HiddenField name="version" value=sheet.version.to_string()/>
                {wanted(&case, &sheet, &errors)}
                {fields(&editable(&case), &case.questions.0, &sheet.typed, houses, &errors)}
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
