//! The forms of a case: taking it, an opinion, the three decisions; and what to look at before them.

use super::decision::Sheet;
use super::desk::Desk;
use super::file::Opinion;
use super::model::File;
use crate::case::State;
use crate::question::{Typed, is_asked};
use kernel::FieldErrors;
use kernel::values::community::ApplicationReviewVote as Vote;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

fn action(desk: &Desk, file: &File, part: &str) -> String {
    format!("/review/{}/{}/{part}", desk.slug, file.case.id)
}

/// Take it, or put it back; and who has it.
pub fn claim(desk: &Desk, file: &File) -> Option<AnyView> {
    let state = file.case.state();
    if !state.is_open() {
        return None;
    }
    let reading = state == State::Reading;
    let (part, label, kind) = match reading {
        true => ("release", t("review-release"), ButtonKind::Quiet),
        false => ("claim", t("review-claim"), ButtonKind::Primary),
    };
    let who = match (&file.reviewer, file.is_mine) {
        (_, true) if reading => Some(t("review-with-you")),
        (Some(person), false) => Some(tr("review-with", &[("name", person.0.name.clone().into())])),
        _ => None,
    };
    Some(
        view! {
            {who.map(|who| view! { <p dir="auto">{who}</p> })}
            <form method="post" action=action(desk, file, part)><SubmitButton label=label kind=kind/></form>
        }
        .into_any(),
    )
}

/// What to look at before deciding; the database knows the answers.
pub fn checklist(file: &File) -> AnyView {
    let case = &file.case;
    let typed = Typed::from_answers(&case.answers.0);
    let whole = case.questions.0.iter().all(|question| {
        !question.is_required
            || case.answers.0.contains_key(&question.key)
            || !is_asked(question, &case.questions.0, &typed)
    });
    let votes = tr("review-votes", &[("yes", file.yes().into()), ("needed", i64::from(file.needed).into())]);
    let mut points = vec![
        (whole, t(if whole { "review-check-whole" } else { "review-check-parts" })),
        (file.is_agreed(), votes),
        (
            file.applicant.is_some(),
            t(if file.applicant.is_some() { "review-check-seen" } else { "review-check-hidden" }),
        ),
        (file.others == 0, tr("review-check-others", &[("count", file.others.into())])),
    ];
    if file.is_inside {
        points.push((false, t("review-check-inside")));
    }
    if file.is_invited {
        points.push((false, t("review-check-invited")));
    }
    let items = points.into_iter().map(|(good, text)| {
        let (icon, word) = if good {
            ("circle-check", t("review-check-good"))
        } else {
            ("circle-alert", t("review-check-look"))
        };
        view! { <li><Icon name=icon label=word/><span>{text}</span></li> }
    });
    let items = items.collect::<Vec<_>>();
    view! { <section><h2>{t("review-checklist")}</h2><ul class="checklist">{items}</ul></section> }.into_any()
}

/// The reader's own opinion.
pub fn opinion(desk: &Desk, file: &File, typed: Option<Opinion>, errors: &FieldErrors) -> AnyView {
    let own = file.reviews.0.iter().find(|review| review.own);
    let before =
        own.map(|own| Opinion { vote: own.vote.to_string(), notes: own.notes.clone().unwrap_or_default() });
    let now = typed.or(before).unwrap_or_default();
    let votes = [Vote::Approve, Vote::Reject, Vote::Abstain].iter();
    let votes =
        votes.map(|vote| Choice::new(vote.as_str(), t(&format!("review-vote-{vote}")))).collect::<Vec<_>>();
    let error = beside(errors, "notes");
    view! {
        <form method="post" action=action(desk, file, "note") class="form">
            <RadioField name="vote" label=t("review-vote") options=votes value=now.vote/>
            <TextArea name="notes" label=t("review-notes") value=now.notes error=error help=t("review-notes-help") rows=4/>
            <SubmitButton label=t("review-note-save") kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}

/// Yes, more, no. What was typed into one of them stays there.
pub fn decisions(desk: &Desk, file: &File, sheet: &Sheet, errors: &FieldErrors) -> AnyView {
    let form = |act: &'static str, template: Option<&String>| {
        let own = sheet.act == act;
        let letter = if own { sheet.letter.clone() } else { template.cloned().unwrap_or_default() };
        let errors = if own { errors.clone() } else { FieldErrors::default() };
        decision(desk, file, (act, own), &Sheet { letter, ..sheet.clone() }, errors)
    };
    view! {
        <section class="decisions">
            <h2>{t("review-decide")}</h2>
            {form("approve", file.approval_letter.as_ref())}
            {form("more", None)}
            {form("reject", file.rejection_letter.as_ref())}
        </section>
    }
    .into_any()
}

fn decision(
    desk: &Desk,
    file: &File,
    (act, open): (&'static str, bool),
    sheet: &Sheet,
    errors: FieldErrors,
) -> AnyView {
    let kind = if act == "reject" { ButtonKind::Danger } else { ButtonKind::Primary };
    // Three forms stand on one page: each has a name of its own for its letter.
    let name = match act {
        "approve" => "approve_letter",
        "reject" => "reject_letter",
        _ => "more_letter",
    };
    let error = beside(&errors, name);
    let labels =
        vec![("house", t("review-assign")), ("reason", t("review-reason")), (name, t("review-letter"))];
    let required = act == "more";
    let house = (act == "approve").then(|| assign(desk, file, sheet, &errors));
    let reason = (act == "reject").then(|| {
        let (value, error) = (sheet.reason.clone(), beside(&errors, "reason"));
        view! { <TextArea name="reason" label=t("review-reason") value=value error=error help=t("review-reason-help") required=true rows=3/> }
    });
    let letter = sheet.letter.clone();
    view! {
        <details class="decision" open=open name="decision">
            <summary>{t(&format!("review-{act}"))}</summary>
            <form method="post" action=action(desk, file, "decide") class="form" novalidate>
                <ErrorSummary errors=errors.clone() labels=labels/>
                <p class="help">{t(&format!("review-{act}-text"))}</p>
                <HiddenField name="do" value=act/>
                <HiddenField name="version" value=file.case.version.to_string()/>
                {house}
                {reason}
                <TextArea name=name label=t("review-letter") value=letter error=error help=t("review-letter-help") required=required rows=8/>
                <SubmitButton label=t(&format!("review-{act}-send")) kind=kind/>
            </form>
        </details>
    }
    .into_any()
}

/// A declined application can be opened again, with a reason.
pub fn reopen(desk: &Desk, file: &File, sheet: &Sheet, errors: &FieldErrors) -> Option<AnyView> {
    if file.case.state() != State::Rejected {
        return None;
    }
    let own = sheet.act == "reopen";
    let (value, errors) = match own {
        true => (sheet.reason.clone(), errors.clone()),
        false => (String::new(), FieldErrors::default()),
    };
    let (error, labels) = (beside(&errors, "reason"), vec![("reason", t("review-reopen-reason"))]);
    Some(
        view! {
            <section class="decisions">
                <h2>{t("review-reopen-title")}</h2>
                <details class="decision" open=own>
                    <summary>{t("review-reopen")}</summary>
                    <form method="post" action=action(desk, file, "reopen") class="form" novalidate>
                        <ErrorSummary errors=errors labels=labels/>
                        <p class="help">{t("review-reopen-text")}</p>
                        <HiddenField name="do" value="reopen"/>
                        <HiddenField name="version" value=file.case.version.to_string()/>
                        <TextArea name="reason" label=t("review-reopen-reason") value=value error=error help=t("review-reason-help-reopen") required=true rows=3/>
                        <SubmitButton label=t("review-reopen-send")/>
                    </form>
                </details>
            </section>
        }
        .into_any(),
    )
}

fn assign(desk: &Desk, file: &File, sheet: &Sheet, errors: &FieldErrors) -> AnyView {
    let options = desk.houses.0.iter().map(|house| Choice::new(house.id.to_string(), house.name.clone()));
    let asked = file.case.house.as_ref().map(|house| house.0.id.to_string()).unwrap_or_default();
    let value = if sheet.house.is_empty() { asked } else { sheet.house.clone() };
    let (options, error) = (options.collect::<Vec<_>>(), beside(errors, "house"));
    view! { <SelectField name="house" label=t("review-assign") options=options value=value error=error help=t("review-assign-help")/> }
        .into_any()
}
