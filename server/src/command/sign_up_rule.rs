//! `maison sign-up-rule`.

use crate::config::Options;
use anyhow::{Context, anyhow};
use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Subcommand};
use db::{Db, StoreError};
use identity::sign_up_rule::{NewRule, RuleRow, Subject, rule_create, rule_delete, rule_list};
use kernel::values::identity::SignUpRuleAction;
use uuid::Uuid;

/// What to do about rules for joining. The closest one decides: an address before its domain, any domain before a network.
#[derive(Subcommand, Debug)]
pub enum What {
    /// List the rules, the newest first, and how often each was met
    List,
    /// Make a rule about a domain, an address or a network
    Add(New),
    /// Take a rule away
    Remove {
        /// The rule's id, as `list` shows it
        id: Uuid,
    },
}

/// A rule to be made.
#[derive(Args, Debug)]
pub struct New {
    #[command(flatten)]
    about: About,
    /// What it wants: refuse, puzzle, review or allow
    #[arg(long, default_value = "refuse")]
    action: SignUpRuleAction,
    /// End it after so many days; without, it stays
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=3650))]
    days: Option<u16>,
    /// Why, for other operators; no names or addresses
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Exactly one of these.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub struct About {
    /// Addresses at this domain and at domains below it
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// One address, of which only a hash is kept
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Whoever comes from this address or network, such as 198.51.100.0/24
    #[arg(long, value_name = "NETWORK")]
    network: Option<String>,
}

/// Does it.
///
/// # Errors
/// A sentence if something is no domain, address or network, there is such a rule already, or the database is away.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let db = Db::new(options.database()?)?;
    match what {
        What::List => {
            let rules = db.as_system("rules for joining", async |tx| rule_list(tx).await).await?;
            rules.iter().for_each(|rule| println!("{}", line(rule)));
        }
        What::Add(new) => {
            let rule = new.rule(Utc::now())?;
            let made = db.as_system("a new rule for joining", async |tx| rule_create(tx, &rule).await).await;
            println!("{} is in force.", made.map_err(sentence)?);
        }
        What::Remove { id } => {
            let gone = db.as_system("a rule for joining ends", async |tx| rule_delete(tx, id).await).await;
            gone.context("There is no such rule; `maison sign-up-rule list` shows their ids")?;
            println!("{id} is gone.");
        }
    }
    Ok(())
}

impl New {
    fn rule(self, now: DateTime<Utc>) -> anyhow::Result<NewRule> {
        Ok(NewRule {
            subject: self.about.subject()?,
            action: self.action,
            note: self.note,
            expires_at: self.days.map(|days| now + TimeDelta::days(days.into())),
        })
    }
}

impl About {
    fn subject(self) -> anyhow::Result<Subject> {
        if let Some(domain) = self.domain {
            return Subject::domain(&domain)
                .ok_or_else(|| anyhow!("--domain must be a domain such as mail.example, not {domain}."));
        }
        if let Some(email) = self.email {
            // Not said again: what is typed here may be somebody's address.
            let right = email.trim().parse::<lettre::Address>().is_ok();
            return right
                .then(|| Subject::email(&email))
                .context("--email must be an address such as ana@maison.example.");
        }
        let network = self.network.unwrap_or_default();
        Subject::network(&network)
            .ok_or_else(|| anyhow!("--network must be a network such as 198.51.100.0/24, not {network}."))
    }
}

/// `{id}  refuse  throwaway.example  met 212 times, last 2026-11-29  until 2027-01-28  why`
fn line(rule: &RuleRow) -> String {
    let day = |at: DateTime<Utc>| at.format("%Y-%m-%d").to_string();
    let last = rule.last_hit_at.map(|at| format!(", last {}", day(at))).unwrap_or_default();
    let end = rule.expires_at.map(|at| format!("  until {}", day(at))).unwrap_or_default();
    let note = rule.note.as_deref().map(|note| format!("  {note}")).unwrap_or_default();
    format!("{}  {:<6}  {}  met {} times{last}{end}{note}", rule.id, rule.action, rule.subject, rule.hits)
}

fn sentence(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::Constraint { name } if name == "sign_up_rules_once" => {
            anyhow!(
                "There is a rule about this already. Remove it first; `maison sign-up-rule list` shows its id."
            )
        }
        StoreError::Constraint { name } if name == "sign_up_rules_note_length" => {
            anyhow!("--note may have 500 letters at most.")
        }
        other => anyhow::Error::new(other).context("The rule could not be made"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(subcommand)]
        what: What,
    }

    fn add(arguments: &[&str]) -> Option<NewRule> {
        let line = Line::try_parse_from([&["maison", "add"], arguments].concat()).ok()?;
        let What::Add(new) = line.what else { return None };
        new.rule(DateTime::UNIX_EPOCH).ok()
    }

    #[test]
    fn rules_are_read_from_the_line() {
        let rule = add(&["--domain", "Mail.Example", "--action", "puzzle", "--days", "30", "--note", "why"])
            .unwrap();
        assert_eq!(rule.subject, Subject::Domain("mail.example".into()));
        assert_eq!((rule.action, rule.note.as_deref()), (SignUpRuleAction::Puzzle, Some("why")));
        assert_eq!(rule.expires_at, Some(DateTime::UNIX_EPOCH + TimeDelta::days(30)));
        let banned = add(&["--email", "Somebody@nuisance.example"]).unwrap();
        assert_eq!(
            (banned.subject, banned.action),
            (Subject::email("somebody@nuisance.example"), SignUpRuleAction::Refuse)
        );
        assert!(add(&["--network", "2001:db8::/32"]).is_some());
        for wrong in [&["--domain", "com"][..], &["--email", "nobody"], &["--network", "10.0.0.0/40"], &[]] {
            assert!(add(wrong).is_none(), "{wrong:?}");
        }
        assert!(add(&["--domain", "a.example", "--email", "b@a.example"]).is_none(), "one thing at a time");
        assert!(add(&["--domain", "a.example", "--action", "ban"]).is_none());
    }
}
