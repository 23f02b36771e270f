//! Roles, row-level security, migrations, clock.

use super::Finding;
use db::inspect::{Facts, inspect};
use db::{Db, DbConfig};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const PATIENCE: Duration = Duration::from_secs(10);
/// Seconds that two clocks may differ.
const SKEW: f64 = 2.0;

/// What each role's connection shows.
pub async fn examine(config: DbConfig, owner_url: Option<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let app = role(&mut findings, "maison_app", "app-url", &config.app_url).await;
    if let Some(facts) = &app {
        findings.push(application(facts));
        findings.push(guarded(facts));
        findings.push(clock(facts));
    }
    if let Some(facts) = role(&mut findings, "maison_system", "system-url", &config.system_url).await {
        findings.push(system(&facts));
    }
    match &owner_url {
        Some(url) => {
            if let Some(facts) = role(&mut findings, "maison_owner", "owner-url", url).await {
                findings.push(owner(&facts));
            }
        }
        None => findings.push(Finding::fine("maison_owner: not checked, because owner-url is not set")),
    }
    if let Some(url) = &config.replica_url {
        let _ = role(&mut findings, "maison_app", "replica-url", url).await;
    }
    if app.is_some() {
        findings.push(migrations(config).await);
    }
    findings
}

async fn role(findings: &mut Vec<Finding>, name: &str, setting: &str, url: &str) -> Option<Facts> {
    let what = format!("{setting}: connects as {name}");
    match tokio::time::timeout(PATIENCE, inspect(url)).await {
        Ok(Ok(facts)) if facts.role == name => {
            findings.push(Finding::fine(what));
            Some(facts)
        }
        Ok(Ok(facts)) => {
            findings.push(Finding::wrong(
                what,
                format!("it connects as {}", facts.role),
                "Use the role that the setting is for; docs/operate.md says how the roles are made.",
            ));
            None
        }
        Ok(Err(error)) => {
            findings.push(Finding::wrong(
                what,
                format!("{error:#}"),
                "Check host, port, database and password of the address, and that Postgres runs.",
            ));
            None
        }
        Err(_) => {
            findings.push(Finding::wrong(
                what,
                "no answer",
                "Check that the host is right and that no firewall swallows the connection.",
            ));
            None
        }
    }
}

fn application(facts: &Facts) -> Finding {
    let what = "maison_app: may read tables and is held by row-level security";
    if facts.superuser || facts.bypasses {
        return Finding::wrong(
            what,
            "it passes row-level security by",
            "As a superuser: alter role maison_app nosuperuser nobypassrls.",
        );
    }
    if facts.owned > 0 {
        return Finding::wrong(
            what,
            format!("it owns {} tables", facts.owned),
            "Give them to maison_owner: reassign owned by maison_app to maison_owner.",
        );
    }
    if facts.readable < facts.tables {
        let why = format!("it may read {} of {} tables", facts.readable, facts.tables);
        return Finding::wrong(what, why, "Run `maison migrate`; its migrations carry the grants.");
    }
    Finding::fine(what)
}

fn system(facts: &Facts) -> Finding {
    let what = "maison_system: may read every table and owns none";
    if facts.superuser {
        return Finding::wrong(
            what,
            "it is a superuser",
            "As a superuser: alter role maison_system nosuperuser.",
        );
    }
    if facts.readable < facts.tables || facts.owned > 0 {
        let why =
            format!("it may read {} of {} tables and owns {}", facts.readable, facts.tables, facts.owned);
        return Finding::wrong(what, why, "Run `maison migrate` as maison_owner.");
    }
    Finding::fine(what)
}

fn owner(facts: &Facts) -> Finding {
    let what = format!("maison_owner: owns all {} tables", facts.tables);
    if facts.tables == 0 || facts.owned < facts.tables {
        return Finding::wrong(
            what,
            format!("it owns {}", facts.owned),
            "Run `maison migrate` with owner-url.",
        );
    }
    Finding::fine(what)
}

fn guarded(facts: &Facts) -> Finding {
    let what = format!("row-level security: on and forced on all {} tables", facts.tables);
    if facts.unguarded.is_empty() {
        return Finding::fine(what);
    }
    Finding::wrong(
        what,
        format!("not on {}", facts.unguarded.join(", ")),
        "Call auth.guard and a shape for these tables in a migration.",
    )
}

fn clock(facts: &Facts) -> Finding {
    let here = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64());
    let skew = here - facts.now;
    let what = "clock: agrees with the database's";
    if skew.abs() <= SKEW {
        return Finding::fine(what);
    }
    Finding::wrong(
        what,
        format!("it differs by {skew:.1} seconds"),
        "Let both machines set their clocks by NTP (systemd-timesyncd or chrony).",
    )
}

async fn migrations(config: DbConfig) -> Finding {
    let what = "migrations: all ran";
    let pending = async { anyhow::Ok(db::migrate::pending(&Db::new(config)?).await?) };
    match pending.await {
        Ok(pending) if pending.is_empty() => Finding::fine(what),
        Ok(pending) => Finding::wrong(
            what,
            format!("{} are pending: {}", pending.len(), pending.join(", ")),
            "Run `maison migrate`.",
        ),
        Err(error) => Finding::wrong(
            what,
            format!("{error:#}"),
            "Run `maison migrate`; a database that was never migrated cannot tell.",
        ),
    }
}
