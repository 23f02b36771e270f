//! Forms through the router, against a real database, as the application role.

#![expect(clippy::unwrap_used, reason = "what helps tests may fail as tests do")]

#[path = "form/conflicts.rs"]
mod conflicts;
#[path = "form/drafts.rs"]
mod drafts;
#[path = "form/forms.rs"]
mod forms;
#[path = "form/history.rs"]
mod history;
#[path = "form/rights.rs"]
mod rights;
#[path = "form/rows.rs"]
mod rows;
#[path = "form/site.rs"]
mod site;
