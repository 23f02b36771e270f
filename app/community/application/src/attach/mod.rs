//! Files that answer a question: PDF and pictures. Each is a private asset of the applicant. Its id stands among the answers
//! of the draft, later of the application, there also under `_files`: row-level security shows exactly these to whoever
//! reviews the application, until it is withdrawn. What no draft and no application names any more is thrown away.

mod clean;
mod receive;
mod serve;
mod store;
mod take;
mod view;

pub use clean::{FILES, clean};
pub use receive::{FORM_BYTES, Sent, receive};
pub use serve::file_show;
pub use store::{FileView, create, list, own};
pub use take::{Fresh, take};
pub use view::{field, shown};

use crate::question::{Question, Typed};
use kernel::values::community::ApplicationQuestionKind as Kind;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What the form's button does that sends files and stays: `files`; `drop-{id}` takes one away.
pub const STAY: &str = "files";

/// Which file a button takes away.
pub fn dropped(action: &str) -> Option<&str> {
    action.strip_prefix("drop-")
}

/// Ids of all files among the answers, in the form's order.
pub fn ids(questions: &[Question], typed: &Typed) -> Vec<Uuid> {
    let files = questions.iter().filter(|question| question.kind == Kind::File);
    files.flat_map(|question| typed.all(&question.key)).filter_map(|id| id.parse().ok()).collect()
}

/// Where the database reads which files an application shows to its reviewers.
const NAMED: &str = "_files";

/// Answers that name their files together.
pub fn with_files(mut answers: Map<String, Value>, questions: &[Question]) -> Map<String, Value> {
    let files = questions.iter().filter(|question| question.kind == Kind::File);
    let named = files.filter_map(|question| answers.get(&question.key)?.as_array()).flatten().cloned();
    let named = named.collect::<Vec<_>>();
    answers.remove(NAMED);
    if !named.is_empty() {
        answers.insert(NAMED.to_owned(), json!(named));
    }
    answers
}
