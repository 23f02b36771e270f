//! The rules as a form sends them.

use diesel::QueryableByName;
use diesel::sql_types::Text;
use kernel::FieldErrors;
use serde::Deserialize;

/// Field, and the words that the database takes for it; the first is the default.
pub const CHOICES: [(&str, &[&str]); 6] = [
    ("follow_policy", &["open", "request", "closed"]),
    ("comment_policy", &["everyone", "followers", "house", "mentioned", "approval", "nobody"]),
    ("mention_policy", &["everyone", "followers", "house", "nobody"]),
    ("quote_policy", &["everyone", "followers", "house", "approval", "nobody"]),
    ("picture_policy", &["ask", "allow", "refuse"]),
    ("default_visibility", &["public", "members", "followers", "house", "private"]),
];

/// The form at `/settings/privacy`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, QueryableByName)]
#[serde(default)]
pub struct RuleDraft {
    /// Who may follow.
    #[diesel(sql_type = Text)]
    pub follow_policy: String,
    /// Who may comment on a new post, unless it says otherwise.
    #[diesel(sql_type = Text)]
    pub comment_policy: String,
    /// Who may name the person.
    #[diesel(sql_type = Text)]
    pub mention_policy: String,
    /// Who may quote.
    #[diesel(sql_type = Text)]
    pub quote_policy: String,
    /// What happens with pictures of the person.
    #[diesel(sql_type = Text)]
    pub picture_policy: String,
    /// Who sees a new post, unless it says otherwise.
    #[diesel(sql_type = Text)]
    pub default_visibility: String,
    /// Days that an account must have before it may comment and name.
    #[diesel(sql_type = Text)]
    pub minimum_age_days: String,
}

impl RuleDraft {
    /// What was chosen for a field.
    pub fn chosen(&self, field: &str) -> &str {
        match field {
            "follow_policy" => &self.follow_policy,
            "comment_policy" => &self.comment_policy,
            "mention_policy" => &self.mention_policy,
            "quote_policy" => &self.quote_policy,
            "picture_policy" => &self.picture_policy,
            _ => &self.default_visibility,
        }
    }

    /// The days, or message ids beside the fields.
    ///
    /// # Errors
    /// Everything that cannot be kept.
    pub fn check(&self) -> Result<i32, FieldErrors> {
        let mut errors = FieldErrors::default();
        for (field, words) in CHOICES {
            if !words.contains(&self.chosen(field)) {
                errors.add(field, "person-rule-choose");
            }
        }
        let days = self.minimum_age_days.trim();
        let days = if days.is_empty() { Ok(0) } else { days.parse::<i32>() };
        match days {
            Ok(days) if (0..=365).contains(&days) && errors.is_empty() => return Ok(days),
            Ok(days) if (0..=365).contains(&days) => {}
            _ => errors.add("minimum_age_days", "person-rule-days"),
        }
        Err(errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> RuleDraft {
        RuleDraft {
            follow_policy: "open".into(),
            comment_policy: "everyone".into(),
            mention_policy: "nobody".into(),
            quote_policy: "approval".into(),
            picture_policy: "refuse".into(),
            default_visibility: "house".into(),
            minimum_age_days: " 14 ".into(),
        }
    }

    #[test]
    fn rules_are_words_of_the_database() {
        assert_eq!(rules().check(), Ok(14));
        let wrong = RuleDraft { mention_policy: "approval".into(), minimum_age_days: "-1".into(), ..rules() };
        let errors = wrong.check().unwrap_err();
        assert_eq!(
            errors.iter().map(|(field, _)| field).collect::<Vec<_>>(),
            ["mention_policy", "minimum_age_days"]
        );
    }
}
