//! `POST /apply/{organization}`: keeps a step, goes on, goes back, sends.

use super::model::{Draft, Filled, FormView, Place};
use super::page::step_page;
use super::store::{application_create, application_twin, draft_delete, draft_keep, form_find};
use crate::attach::{self, Fresh, receive, with_files};
use crate::letter::{self, News};
use crate::question::{Question, Typed, check, with_questions};
use axum::extract::{Path, Query, Request};
use db::ActorTx;
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::answer::see_other;
use web::words::refused;
use web::{Answer, Cx, Failure};

/// One step as it was sent.
struct Sheet {
    organization: String,
    place: Place,
    form: FormView,
    /// The application's id, from the form.
    id: Uuid,
    step: usize,
    typed: Typed,
    /// Files whose rows are not written yet.
    fresh: Vec<Fresh>,
}

/// `POST /apply/{organization}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where no form is open.
pub async fn apply_save(
    cx: Cx,
    Path(organization): Path<String>,
    Query(place): Query<Place>,
    request: Request,
) -> Answer {
    cx.person()?;
    let sent = receive(&cx, request).await?;
    let look = async |tx: &ActorTx<'_>| form_find(tx, &organization, &place).await;
    let form = cx.app.db.read_newest(cx.actor(), look).await?.spoken(cx.locale);
    let begun = form.draft.as_ref().map(|draft| draft.0.id);
    let id = sent.text("id").parse().ok().or(begun).unwrap_or_else(Uuid::now_v7);
    if let Some(open) = form.open {
        return Ok(there(&cx, id, open));
    }
    let (mut typed, step) = (form.typed(), place.step());
    let steps = form.steps(&typed);
    let step = step.min(steps.len().saturating_sub(1));
    let which = steps.get(step).map_or(&[][..], Vec::as_slice);
    typed.take(which, &sent.fields);
    let action = sent.text("do").to_owned();
    if let Some(file) = attach::dropped(&action) {
        typed.without(which, file);
    }
    let (fresh, wrong) = attach::take(&cx, id, which, sent.files, &mut typed).await?;
    let sheet = Sheet { organization, place, form, id, step, typed, fresh };
    match action.as_str() {
        // A file that is not taken holds everybody up: it would be missed only when it is too late.
        _ if !wrong.is_empty() => sheet.hold(&cx, wrong).await,
        "send" => sheet.send(&cx).await,
        "back" => sheet.keep(&cx, step.saturating_sub(1)).await,
        "later" => sheet.later(&cx).await,
        stay if stay == attach::STAY || attach::dropped(stay).is_some() => sheet.keep(&cx, step).await,
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

    /// Keeps files and words together; sentences where there is no room for the files.
    async fn write(&self, cx: &Cx) -> Result<Result<(), FieldErrors>, Failure> {
        let (draft, full) = (self.draft(), cx.t("application-error-room"));
        let keep = async |tx: &mut ActorTx<'_>| {
            attach::create(tx, self.id, &self.fresh, &full).await?;
            draft_keep(tx, self.id, &self.form, &draft).await
        };
        refused(cx.app.db.as_actor(cx.actor(), keep).await)
    }

    async fn keep(self, cx: &Cx, step: usize) -> Answer {
        match self.write(cx).await? {
            Ok(()) => Ok(see_other(&self.place.path(&self.organization, step))),
            Err(full) => self.again(cx, full).await,
        }
    }

    async fn later(self, cx: &Cx) -> Answer {
        match self.write(cx).await? {
            Ok(()) => Ok(cx.done("/applications", "application-kept")),
            Err(full) => self.again(cx, full).await,
        }
    }

    async fn next(self, cx: &Cx) -> Answer {
        let errors = {
            let steps = self.form.steps(&self.typed);
            self.errors(cx, steps.get(self.step).map_or(&[], Vec::as_slice))
        };
        if errors.is_empty() {
            let step = self.step + 1;
            return self.keep(cx, step).await;
        }
        self.hold(cx, errors).await
    }

    /// The same step again. What is wrong is kept, too: nobody types it again.
    async fn hold(self, cx: &Cx, errors: FieldErrors) -> Answer {
        match self.write(cx).await? {
            Ok(()) => self.again(cx, errors).await,
            Err(full) => self.again(cx, full).await,
        }
    }

    fn errors(&self, cx: &Cx, which: &[&Question]) -> FieldErrors {
        check(which, &self.form.questions.0, &self.typed, &self.form.houses.0, cx.locale).errors
    }

    async fn again(self, cx: &Cx, errors: FieldErrors) -> Answer {
        let Self { place, form, id, step, typed, .. } = self;
        let ids = attach::ids(&form.questions.0, &typed);
        let look = async |tx: &ActorTx<'_>| attach::list(tx, id, ids.clone()).await;
        let files = cx.app.db.read_newest(cx.actor(), look).await?;
        Ok(step_page(cx, form, &place, (id, step), Filled { typed, files, errors }))
    }

    async fn send(mut self, cx: &Cx) -> Answer {
        let all = self.form.questions.0.iter().collect::<Vec<_>>();
        let checked = check(&all, &self.form.questions.0, &self.typed, &self.form.houses.0, cx.locale);
        if !checked.errors.is_empty() {
            // The first step with something to mend; the summary names the others.
            let steps = self.form.steps(&self.typed);
            let wrong =
                |step: &Vec<&Question>| step.iter().any(|one| checked.errors.get(&one.field()).is_some());
            self.step = steps.iter().position(wrong).unwrap_or(self.step);
            return self.hold(cx, checked.errors).await;
        }
        let house = self.form.requested(&self.typed);
        let answers = with_files(checked.answers, &self.form.questions.0);
        let answers = with_questions(answers, &self.form.questions.0);
        let (form, id, origin) = (&self.form, self.id, &cx.app.settings.origin);
        let (fresh, full) = (&self.fresh, cx.t("application-error-room"));
        let write = async |tx: &mut ActorTx<'_>| {
            attach::create(tx, id, fresh, &full).await?;
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
            Err(db::StoreError::App(AppError::Invalid(full))) => self.again(cx, full).await,
            Err(error) => Err(error.into()),
        }
    }
}
