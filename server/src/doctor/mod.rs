//! Is everything there that Maison needs? Each finding says what is wrong and how to mend it.

mod database;
mod surroundings;

use crate::config::Options;
use std::fmt;

/// One thing that was looked at.
#[derive(Clone, Debug)]
pub struct Finding {
    what: String,
    /// What is wrong and how to mend it.
    wrong: Option<(String, &'static str)>,
}

impl Finding {
    /// All is well.
    pub fn fine(what: impl Into<String>) -> Self {
        Self { what: what.into(), wrong: None }
    }

    /// Something is to be done.
    pub fn wrong(what: impl Into<String>, why: impl Into<String>, mend: &'static str) -> Self {
        Self { what: what.into(), wrong: Some((why.into(), mend)) }
    }

    /// Is something to be done?
    pub fn is_wrong(&self) -> bool {
        self.wrong.is_some()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wrong {
            None => write!(f, "✔ {}", self.what),
            Some((why, mend)) => write!(f, "✘ {}: {why}\n  → {mend}", self.what),
        }
    }
}

/// Looks at everything.
///
/// # Errors
/// A sentence if a setting is wrong or missing.
pub async fn examine(options: &Options) -> anyhow::Result<Vec<Finding>> {
    let config = options.serve()?;
    let database = options.database()?;
    let owner = options.owner_url.as_ref().map(|_| options.owner_url()).transpose()?;
    let mut findings = vec![Finding::fine("settings: understood")];
    findings.extend(database::examine(database, owner).await);
    findings.extend(surroundings::examine(&config).await);
    Ok(findings)
}
