//! Forms through the router, against a real database, as the application role.

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
