//! `POST /apply/{organization}`: keeps a step, goes on, goes back, sends.

use super::model::{Draft, FormView, Place};
use super::page::step_page;
use super::store::{application_create, application_twin, draft_delete, draft_keep, form_find};
use crate::letter::{self, News};
use crate::question::{Question, Typed, check, with_questions};
use axum::extract::{Path, Query};
use db::{ActorTx, StoreResult};
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx, Form};

/// One step as it was sent.
struct Sheet {
    organization: String,
    place: Place,
    form: FormView,
    /// The application's id, from the form.
    id: Uuid,
    step: usize,
    typed: Typed,
}

/// `POST /apply/{organization}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where no form is open.
pub async fn apply_save(
    cx: Cx,
    Path(organization): Path<String>,
    Query(place): Query<Place>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| form_find(tx, &organization, &place).await;
    let form = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    let field =
        |name: &str| fields.iter().find(|(have, _)| have == name).map_or("", |(_, text)| text.as_str());
    let id = field("id").parse().unwrap_or_else(|_| Uuid::now_v7());
    if let Some(open) = form.open {
        return Ok(there(&cx, id, open));
    }
    let (mut typed, step) = (form.typed(), place.step());
    let steps = form.steps(&typed);
    let step = step.min(steps.len().saturating_sub(1));
    typed.take(steps.get(step).map_or(&[], Vec::as_slice), &fields);
    let sheet = Sheet { organization, place, form, id, step, typed };
    match field("do") {
        "send" => sheet.send(&cx).await,
        "back" => sheet.keep(&cx, sheet.step.saturating_sub(1)).await,
        "later" => sheet.later(&cx).await,
        _ => sheet.next(&cx).await,
    }
}

/// It was sent already: by this very form (a second click), or by another one before.
fn there(cx: &Cx, id: Uuid, open: Uuid) -> axum::response::Response {
    let path = format!("/applications/{open}");
    if id == open { cx.done(&path, "application-sent") } else { cx.sorry(&path, "application-already") }
}

impl Sheet {
    fn draft(&self) -> Draft {
        Draft { answers: self.typed.clone(), path: self.place.path(&self.organization, 0) }
    }

    async fn write(&self, cx: &Cx) -> StoreResult<()> {
        let draft = self.draft();
        cx.app.db.as_actor(cx.actor(), async |tx| draft_keep(tx, self.id, &self.form, &draft).await).await
    }

    async fn keep(&self, cx: &Cx, step: usize) -> Answer {
        self.write(cx).await?;
        Ok(see_other(&self.place.path(&self.organization, step)))
    }

    async fn later(&self, cx: &Cx) -> Answer {
        self.write(cx).await?;
        Ok(cx.done("/applications", "application-kept"))
    }

    async fn next(self, cx: &Cx) -> Answer {
        let errors = {
            let steps = self.form.steps(&self.typed);
            self.errors(cx, steps.get(self.step).map_or(&[], Vec::as_slice))
        };
        // What is wrong is kept, too: nobody types it again.
        self.write(cx).await?;
        if errors.is_empty() {
            return Ok(see_other(&self.place.path(&self.organization, self.step + 1)));
        }
        self.again(cx, errors)
    }

    fn errors(&self, cx: &Cx, which: &[&Question]) -> FieldErrors {
        check(which, &self.form.questions.0, &self.typed, &self.form.houses.0, cx.locale).errors
    }

    fn again(self, cx: &Cx, errors: FieldErrors) -> Answer {
        let Self { place, form, id, step, typed, .. } = self;
        Ok(step_page(cx, form, &place, (id, step), (typed, errors)))
    }

    async fn send(mut self, cx: &Cx) -> Answer {
        let all = self.form.questions.0.iter().collect::<Vec<_>>();
        let checked = check(&all, &self.form.questions.0, &self.typed, &self.form.houses.0, cx.locale);
        if !checked.errors.is_empty() {
            self.write(cx).await?;
            // The first step with something to mend; the summary names the others.
            let steps = self.form.steps(&self.typed);
            let wrong =
                |step: &Vec<&Question>| step.iter().any(|one| checked.errors.get(&one.field()).is_some());
            self.step = steps.iter().position(wrong).unwrap_or(self.step);
            return self.again(cx, checked.errors);
        }
        let house = self.form.requested(&self.typed);
        let answers = with_questions(checked.answers, &self.form.questions.0);
        let (form, id, origin) = (&self.form, self.id, &cx.app.settings.origin);
        let write = async |tx: &mut ActorTx<'_>| {
            draft_delete(tx, &form.subject_type, form.subject_id).await?;
            match application_create(tx, id, form, house, answers).await? {
                Some(sent) => {
                    letter::tell(tx, origin, id, News::Received).await?;
                    letter::remind(tx, origin, id, sent.due_at).await?;
                    Ok(id)
                }
                None => application_twin(tx, id, form.organization_id, house).await,
            }
        };
        match cx.app.db.as_actor(cx.actor(), write).await {
            Ok(sent) => Ok(there(cx, id, sent)),
            // Somebody else's application has this id: the form was tampered with.
            Err(db::StoreError::NotFound) => Err(AppError::Conflict.into()),
            Err(error) => Err(error.into()),
        }
    }
}
