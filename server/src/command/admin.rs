//! `maison admin`.

use crate::config::Options;
use anyhow::anyhow;
use clap::Subcommand;
use db::{Db, StoreError};
use identity::account::store::{NewPerson, person_create};
use identity::organization::store::{NewOrganization, organization_create};
use identity::token::store::{NewToken, Purpose, token_create};
use kernel::{AppError, Locale, Slug};

/// How long the link to the first password works.
const LIFETIME: chrono::TimeDelta = chrono::TimeDelta::hours(24);

/// What to do for people who run the site.
#[derive(Subcommand, Debug)]
pub enum What {
    /// Make a person; prints a link with which they set their password
    Create {
        /// Where mail reaches them
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        /// The name everybody sees
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Also make an organisation of this name, which they own
        #[arg(long, value_name = "NAME")]
        organization: Option<String>,
    },
}

/// Does it.
///
/// # Errors
/// A sentence if the address or the organisation's name is taken, or the database is away.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let What::Create { email, name, organization } = what;
    email
        .parse::<lettre::Address>()
        .map_err(|_| anyhow!("--email must be an address such as ana@maison.example, not {email}."))?;
    let origin = options.origin()?;
    let db = Db::new(options.database()?)?;
    let person =
        NewPerson { email, display_name: name, handle: None, hashed_password: None, language: Locale::En };
    let token = create(&db, &person, organization).await.map_err(sentence)?;
    println!(
        "{} is there. The first password is set here, within a day:\n{origin}/reset-password/{token}",
        person.display_name
    );
    Ok(())
}

/// Person, organisation and link in one transaction.
async fn create(db: &Db, person: &NewPerson, organization: Option<String>) -> Result<String, StoreError> {
    db.as_system("admin create", async |tx| {
        let made = person_create(tx, person).await?;
        if let Some(name) = organization {
            let slug =
                Slug::from_title(&name).map_or_else(|| made.handle.clone(), |slug| slug.as_str().to_owned());
            organization_create(tx, &NewOrganization { name, slug, description: None, owner: made.user })
                .await?;
        }
        let user = Some(made.user);
        token_create(
            tx,
            &NewToken {
                purpose: Purpose::ResetPassword,
                user,
                payload: serde_json::json!({}),
                lifetime: LIFETIME,
            },
        )
        .await
    })
    .await
}

/// What stands beside a field on a page is a sentence here.
fn sentence(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::App(AppError::Invalid(fields)) => {
            let words: Vec<String> =
                fields.iter().map(|(_, id)| ui::i18n::message(Locale::En, id, &[])).collect();
            anyhow!("{}", words.join(" "))
        }
        other => anyhow::Error::new(other).context("The person could not be made"),
    }
}
