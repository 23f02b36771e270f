//! What the form of a decision sends, and what of it can be taken.

use super::content::ContentAction;
use super::model::CaseView;
use crate::report::model::typed;
use crate::subject::model::hideable;
use kernel::FieldErrors;
use kernel::values::community::SanctionKind;
use serde::Deserialize;

/// Most letters for the person and for the reporters.
pub const MOST: usize = 5000;
/// Most letters of a note.
const MOST_NOTE: usize = 2000;

/// Days for which a sanction may hold; empty where it holds until it is taken back.
pub const DAYS: [&str; 8] = ["1", "3", "7", "14", "30", "90", "180", "365"];

/// Sanctions that moderators choose; `content_removal` comes with hiding and removing.
pub const MEASURES: [SanctionKind; 5] = [
    SanctionKind::Warning,
    SanctionKind::Limit,
    SanctionKind::Silence,
    SanctionKind::Suspension,
    SanctionKind::Ban,
];

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DecisionDraft {
    /// `act`, or `dismiss`.
    pub verdict: String,
    /// One of [`ContentAction`], or empty.
    pub content: String,
    /// One of [`MEASURES`], or empty.
    pub measure: String,
    /// One of [`DAYS`], or empty.
    pub days: String,
    /// What the person is told.
    pub words: String,
    /// What the reporters are told; empty for the usual sentence.
    pub answer: String,
    /// For the log.
    pub note: String,
}

/// A decision that can be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Does anything break the rules?
    pub acts: bool,
    /// What happens to the thing.
    pub content: Option<ContentAction>,
    /// What is held against the person.
    pub measure: Option<SanctionKind>,
    /// For how many days.
    pub days: Option<i32>,
    /// What the person is told.
    pub words: String,
    /// What the reporters are told.
    pub answer: Option<String>,
    /// For the log.
    pub note: Option<String>,
}

impl Decision {
    /// Is something of theirs taken away, so that they are owed a reason and an appeal?
    pub fn takes_away(&self) -> bool {
        matches!(self.content, Some(ContentAction::Hide | ContentAction::Remove))
    }
}

/// The days of a sanction that ends by itself.
pub fn days(measure: Option<SanctionKind>, typed: &str, errors: &mut FieldErrors) -> Option<i32> {
    let chosen = DAYS.contains(&typed).then(|| typed.parse().ok()).flatten();
    match measure {
        Some(SanctionKind::Suspension) if chosen.is_none() => {
            errors.add("days", "safety-days-missing");
            None
        }
        Some(SanctionKind::Limit | SanctionKind::Silence | SanctionKind::Suspension) => chosen,
        _ => None,
    }
}

/// One of [`MEASURES`]; nothing for an empty word.
pub fn measure(typed: &str, errors: &mut FieldErrors) -> Option<SanctionKind> {
    let found = MEASURES.into_iter().find(|kind| kind.as_str() == typed);
    if found.is_none() && !typed.is_empty() {
        errors.add("measure", "safety-measure-unknown");
    }
    found
}

/// A text that has a longest length.
pub fn text(value: &str, field: &str, most: usize, errors: &mut FieldErrors) -> Option<String> {
    let text = typed(value);
    if text.chars().count() > most {
        errors.add(field, "safety-words-long");
    }
    (!text.is_empty()).then_some(text)
}

impl DecisionDraft {
    /// The decision, or what is wrong with it (message ids).
    ///
    /// # Errors
    /// Beside the fields; beside the form as a whole where verdict and actions contradict each other.
    pub fn check(&self, case: &CaseView) -> Result<Decision, FieldErrors> {
        let mut errors = FieldErrors::default();
        let content = ContentAction::parse(&self.content).filter(|_| hideable(case.content_type));
        let measure = measure(&self.measure, &mut errors).filter(|_| case.owner_id.is_some());
        let decision = Decision {
            acts: self.verdict != "dismiss",
            content,
            measure,
            days: days(measure, &self.days, &mut errors),
            words: text(&self.words, "words", MOST, &mut errors).unwrap_or_default(),
            answer: text(&self.answer, "answer", MOST, &mut errors),
            note: text(&self.note, "note", MOST_NOTE, &mut errors),
        };
        let does = content.is_some() || measure.is_some();
        if decision.acts && !does {
            errors.add("content", "safety-act-nothing");
        }
        if !decision.acts && (decision.takes_away() || measure.is_some()) {
            errors.add("", "safety-dismiss-acts");
        }
        if decision.acts
            && (measure.is_some() || decision.takes_away())
            && decision.words.is_empty()
            && case.owner_id.is_some()
        {
            errors.add("words", "safety-words-missing");
        }
        if errors.is_empty() { Ok(decision) } else { Err(errors) }
    }
}
