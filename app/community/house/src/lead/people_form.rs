//! The form for one membership.

use super::people_store::{MemberChanges, MemberRow, Walk};
use super::text::{day, words};
use crate::about::span;
use crate::head::HouseHead;
use chrono::Utc;
use kernel::FieldErrors;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::words::beside;

const ROLES: [&str; 7] = ["member", "child", "leader", "mother", "father", "admin", "founder"];
const REASONS: [&str; 5] = ["left", "moved", "removed", "house_closed", "died"];

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MemberDraft {
    /// One of the roles.
    pub role: String,
    /// Their title in the house.
    pub title: String,
    /// Since which day.
    pub joined: String,
    /// Until which day; empty for those who belong to it now.
    pub left: String,
    /// Why it ended.
    pub reason: String,
}

impl MemberDraft {
    /// As it stands in the database.
    pub fn new(row: &MemberRow) -> Self {
        Self {
            role: row.role.clone(),
            title: row.title.clone().unwrap_or_default(),
            joined: row.joined_at.date_naive().to_string(),
            left: row.left_at.map(|left| left.date_naive().to_string()).unwrap_or_default(),
            reason: row.left_reason.clone().unwrap_or_default(),
        }
    }

    /// What it asks for.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn check(&self) -> Result<MemberChanges, FieldErrors> {
        let mut errors = FieldErrors::default();
        let today = Utc::now().date_naive();
        let role = ROLES.into_iter().find(|role| *role == self.role);
        if role.is_none() {
            errors.add("role", "error-choose");
        }
        let title = words(&self.title, 80, "title", &mut errors);
        let joined = day(&self.joined, "joined", &mut errors);
        if joined.is_none() {
            errors.add("joined", "house-day-error");
        }
        if joined.is_some_and(|joined| joined > today) {
            errors.add("joined", "house-day-future");
        }
        let left = day(&self.left, "left", &mut errors);
        if left.is_some_and(|left| left > today) {
            errors.add("left", "house-day-future");
        }
        if left.zip(joined).is_some_and(|(left, joined)| left < joined) {
            errors.add("left", "house-member-order");
        }
        let reason = REASONS.into_iter().find(|reason| *reason == self.reason);
        if left.is_some() && reason.is_none() {
            errors.add("reason", "error-choose");
        }
        match (role, joined, errors.is_empty()) {
            (Some(role), Some(joined), true) => {
                Ok(MemberChanges { role, title, joined, left: left.zip(reason) })
            }
            _ => Err(errors),
        }
    }
}

/// The person, the form, and for whom they walked.
pub fn body(head: &HouseHead, row: MemberRow, draft: &MemberDraft, errors: &FieldErrors) -> AnyView {
    let action = head.path(&format!("/lead/people/{}", row.id));
    view! {
        {person_badge(&row.person.0)}
        <form method="post" action=action class="form">
            <ErrorSummary errors=errors.clone()/>
            {standing(draft, errors)}
            {end(draft, errors)}
            <div class="house-way">
                <SubmitButton label=t("save")/>
                <ButtonLink href=head.path("/lead/people") label=t("house-back-people") kind=ButtonKind::Quiet/>
            </div>
        </form>
        {history(row.walks.0)}
    }
    .into_any()
}

fn standing(draft: &MemberDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    let roles = ROLES.map(|role| Choice::new(role, t(&format!("house-role-{role}")))).to_vec();
    view! {
        <FormSection title=t("house-member-now")>
            <SelectField
                name="role" label=t("house-field-role") options=roles value=draft.role required=true
                error=beside(&errors, "role") help=t("house-role-help")
            />
            <TextField name="title" label=t("house-field-title") value=draft.title error=beside(&errors, "title") help=t("house-title-help")/>
            <TextField name="joined" kind="date" label=t("house-field-joined") value=draft.joined required=true error=beside(&errors, "joined")/>
        </FormSection>
    }
    .into_any()
}

fn end(draft: &MemberDraft, errors: &FieldErrors) -> AnyView {
    let (draft, errors) = (draft.clone(), errors.clone());
    let reasons = REASONS.map(|reason| Choice::new(reason, t(&format!("house-reason-{reason}")))).to_vec();
    view! {
        <FormSection title=t("house-member-end") text=t("house-member-end-text")>
            <TextField name="left" kind="date" label=t("house-field-left") value=draft.left error=beside(&errors, "left")/>
            <SelectField name="reason" label=t("house-field-reason") options=reasons value=draft.reason error=beside(&errors, "reason")/>
        </FormSection>
    }
    .into_any()
}

fn history(walks: Vec<Walk>) -> AnyView {
    let rows = walks.into_iter().map(|walk| {
        let href = format!("/houses/{}", walk.key);
        view! { <li><a href=href dir="auto">{walk.name}</a>{span(Some(walk.joined), walk.left)}</li> }
    });
    view! {
        <section class="house-part" aria-labelledby="walks">
            <h3 id="walks">{t("house-walks")}</h3>
            <ul class="house-lines">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}
