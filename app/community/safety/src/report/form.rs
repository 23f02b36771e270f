//! `/report/{subject}/{id}`: the form.

use super::model::{MOST, Reason, ReportDraft};
use super::store::{NewReport, report_create, report_home, report_mine};
use crate::clock::Clock;
use crate::subject::model::{Kind, SubjectView, reportable};
use crate::subject::page::{kind_name, preview};
use crate::subject::store::subject_find;
use axum::extract::Path;
use db::ActorTx;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::answer::see_other;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// What can be reported here, or the way to the report that was made before.
enum Found {
    Open(Box<SubjectView>),
    Mine(Uuid),
}

async fn find(cx: &Cx, kind: Kind, id: Uuid) -> Result<Found, Failure> {
    let own = cx.person()?.profile_id.0;
    let look = async |tx: &ActorTx<'_>| {
        let mine = report_mine(tx, kind, id).await?;
        Ok((mine, subject_find(tx, kind, id).await?))
    };
    let (mine, subject) = cx.app.db.read_newest(cx.actor(), look).await?;
    if let Some(report) = mine {
        return Ok(Found::Mine(report));
    }
    let subject = subject.ok_or(AppError::NotFound)?;
    if subject.owner_id == Some(own) {
        return Err(AppError::Forbidden.into());
    }
    Ok(Found::Open(Box::new(subject)))
}

fn kind(cx: &Cx, word: &str) -> Result<Kind, Failure> {
    cx.person()?;
    Ok(reportable(word).ok_or(AppError::NotFound)?)
}

/// `GET /report/{subject}/{id}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what they do not see, `Forbidden` for what is theirs.
pub async fn report_form(cx: Cx, Path((word, id)): Path<(String, Uuid)>) -> Answer {
    let kind = kind(&cx, &word)?;
    match find(&cx, kind, id).await? {
        Found::Mine(report) => Ok(see_other(&format!("/reports/{report}"))),
        Found::Open(subject) => {
            Ok(form_page(&cx, kind, *subject, ReportDraft::default(), FieldErrors::default()))
        }
    }
}

/// `POST /report/{subject}/{id}`.
///
/// # Errors
/// As the form.
pub async fn report_form_create(
    cx: Cx,
    Path((word, id)): Path<(String, Uuid)>,
    Form(draft): Form<ReportDraft>,
) -> Answer {
    let kind = kind(&cx, &word)?;
    let subject = match find(&cx, kind, id).await? {
        Found::Mine(report) => return Ok(cx.done(&format!("/reports/{report}"), "safety-report-again")),
        Found::Open(subject) => *subject,
    };
    let (reason, description) = match draft.check() {
        Ok(checked) => checked,
        Err(errors) => return Ok(form_page(&cx, kind, subject, draft, errors)),
    };
    let new = NewReport {
        organization: home(&cx, &subject).await?,
        subject: (kind, id),
        reason,
        description,
        block: subject.owner_id.filter(|_| draft.block == "true"),
    };
    let write = async |tx: &mut ActorTx<'_>| report_create(tx, &new).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(made) => {
            let words = if made.fresh { "safety-report-sent" } else { "safety-report-again" };
            Ok(cx.done(&format!("/reports/{}", made.id), words))
        }
        Err(errors) => Ok(form_page(&cx, kind, subject, draft, errors)),
    }
}

async fn home(cx: &Cx, subject: &SubjectView) -> Result<Uuid, Failure> {
    if let Some(organization) = subject.organization_id {
        return Ok(organization);
    }
    let reporter = cx.person()?.profile_id;
    let look = async |tx: &mut ActorTx<'_>| report_home(tx, subject.owner_id, reporter).await;
    Ok(cx.app.db.as_system("report: whose moderators", look).await?)
}

fn form_page(
    cx: &Cx,
    kind: Kind,
    subject: SubjectView,
    draft: ReportDraft,
    errors: FieldErrors,
) -> axum::response::Response {
    let (errors, clock) = (spoken(cx, &errors), Clock::new(cx));
    let code = status(&errors);
    let mut page = portal_page(cx.t("safety-report-title"), move || {
        let heading = tr("safety-report-heading", &[("kind", kind_name(kind).into())]);
        view! {
            <h1>{heading}</h1>
            <p>{t("safety-report-text")}</p>
            {preview(kind, &subject, clock)}
            {form(&subject, draft, &errors)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn form(subject: &SubjectView, draft: ReportDraft, errors: &FieldErrors) -> AnyView {
    let block = subject.owner_id.map(|_| {
        view! {
            <CheckField
                name="block" label=t("safety-report-block") checked=draft.block == "true" help=t("safety-report-block-help")
            />
        }
    });
    let labels = vec![("reason", t("safety-report-reason")), ("description", t("safety-report-description"))];
    view! {
        <form method="post" class="form">
            <ErrorSummary errors=errors.clone() labels=labels/>
            {reasons(&draft.reason, errors)}
            <TextArea
                name="description" label=t("safety-report-description") value=draft.description
                error=beside(errors, "description") help=t("safety-report-description-help")
                max_length=u32::try_from(MOST).unwrap_or_default()
            />
            {block}
            <p class="help"><Icon name="shield-check"/>" "{t("safety-report-secret")}</p>
            <SubmitButton label=t("safety-report-send")/>
        </form>
    }
    .into_any()
}

/// Every reason with what it means, so that nobody has to know the rules by heart.
fn reasons(chosen: &str, errors: &FieldErrors) -> AnyView {
    let frame = Frame::new("reason", t("safety-report-reason"), beside(errors, "reason"), None, true);
    let options = Reason::ALL
        .iter()
        .map(|reason| {
            let checked = reason.as_str() == chosen;
            view! {
                <label class="safety-choice">
                    <input type="radio" name="reason" value=reason.as_str() checked=checked required=true/>
                    <span>
                        <strong>{t(&format!("safety-reason-{reason}"))}</strong>
                        <span class="help">{t(&format!("safety-reason-{reason}-text"))}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    frame.around_group(view! { <div class="safety-choices">{options}</div> })
}
