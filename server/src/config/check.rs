//! Wrong values stop the start with a sentence that names the setting and never quotes a secret.

use anyhow::{anyhow, bail, ensure};
use db::secret::Keys;
use std::net::SocketAddr;
use url::Url;
use web::Secret;

/// `127.0.0.1:3000`.
pub fn address(text: &str) -> anyhow::Result<SocketAddr> {
    text.parse()
        .map_err(|_| anyhow!("address must be an IP address with a port such as 127.0.0.1:3000, not {text}."))
}

/// `http://host` or `https://host`, perhaps with a port; nothing behind it.
pub fn origin(text: &str) -> anyhow::Result<String> {
    let wrong = || {
        anyhow!(
            "origin (--origin, MAISON_ORIGIN) must be like https://maison.example without a path, not {text}."
        )
    };
    let url = Url::parse(text).map_err(|_| wrong())?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.host().is_some()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty();
    ensure!(plain, wrong());
    Ok(url.origin().ascii_serialization())
}

/// Origins separated by spaces or commas.
pub fn origins(text: &str) -> anyhow::Result<Vec<String>> {
    let words = text.split([' ', ',', '\n']).filter(|word| !word.is_empty());
    words
        .map(|word| {
            origin(word).map_err(|_| {
                anyhow!(
                    "api-origins (--api-origins, MAISON_API_ORIGINS) must be like https://app.example, not {word}."
                )
            })
        })
        .collect()
}

/// A Postgres address.
pub fn database_url(name: &str, url: Option<Secret>) -> anyhow::Result<String> {
    let variable = if name == "replica-url" {
        "DATABASE_REPLICA_URL".to_owned()
    } else {
        format!("MAISON_{}", name.replace('-', "_").to_uppercase())
    };
    let Some(url) = url else {
        bail!(
            "{name} (--{name}, {variable}) is missing: say how to reach the database, such as postgres://user:password@host/maison."
        );
    };
    let text = url.reveal();
    let known = text.starts_with("postgres://") || text.starts_with("postgresql://");
    ensure!(known, "{name} (--{name}, {variable}) must begin with postgres://.");
    Ok(text.to_owned())
}

/// 1 to 500 connections.
pub fn pool_size(count: usize) -> anyhow::Result<usize> {
    ensure!(
        (1..=500).contains(&count),
        "pool-size (--pool-size, MAISON_POOL_SIZE) must be from 1 to 500, not {count}."
    );
    Ok(count)
}

/// `smtp://` or `smtps://`.
pub fn smtp_url(url: Secret) -> anyhow::Result<Secret> {
    let scheme = url.reveal().split(':').next().unwrap_or_default().to_owned();
    let known = matches!(scheme.as_str(), "smtp" | "smtps")
        && Url::parse(url.reveal()).is_ok_and(|url| url.has_host());
    ensure!(known, "smtp-url (--smtp-url, MAISON_SMTP_URL) must be like smtps://user:password@mail.example.");
    Ok(url)
}

/// `Name <address>` or an address.
pub fn mail_from(text: Option<&str>) -> anyhow::Result<String> {
    let text = text.unwrap_or("Maison <maison@localhost>");
    text.parse::<lettre::message::Mailbox>()
        .map_err(|_| anyhow!("mail-from (--mail-from, MAISON_MAIL_FROM) must be like Maison <hello@maison.example>, not {text}."))?;
    Ok(text.to_owned())
}

/// An address whose first part leaves room for a plus and a token of 32 letters; empty for none.
pub fn reply_address(text: &str) -> anyhow::Result<Option<String>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let good = text
        .parse::<lettre::Address>()
        .is_ok_and(|address| text.is_ascii() && !text.contains('+') && address.user().len() <= 31);
    ensure!(
        good,
        "reply-address (--reply-address, MAISON_REPLY_ADDRESS) must be like reply@maison.example, without a plus and with at most 31 letters before the @, not {text}."
    );
    Ok(Some(text.to_ascii_lowercase()))
}

/// At least 32 characters.
pub fn mail_hook_secret(secret: Secret) -> anyhow::Result<Secret> {
    ensure!(
        secret.reveal().len() >= 32,
        "mail-hook-secret (--mail-hook-secret, MAISON_MAIL_HOOK_SECRET) must have at least 32 characters, such as the output of `openssl rand -hex 32`."
    );
    Ok(secret)
}

/// At least 32 characters; in development, random ones for this start.
pub fn secret_key(key: Option<Secret>, dev: bool) -> anyhow::Result<Secret> {
    match key {
        Some(key) if key.reveal().len() >= 32 => Ok(key),
        Some(_) => bail!("secret-key (--secret-key, MAISON_SECRET_KEY) must have at least 32 characters."),
        None if dev => Ok(Secret::new(web::session::new_token())),
        None => bail!(
            "secret-key (--secret-key, MAISON_SECRET_KEY) is missing: give it at least 32 random characters, such as the output of `openssl rand -hex 32`."
        ),
    }
}

/// 32 bytes each. In development, the same key always, so that secrets survive a restart.
pub fn encryption_keys(keys: Option<&Secret>, dev: bool) -> anyhow::Result<Keys> {
    let text = match keys {
        Some(keys) => keys.reveal().to_owned(),
        None if dev => DEV_KEY.to_owned(),
        None => bail!(
            "encryption-keys (--encryption-keys, MAISON_ENCRYPTION_KEYS) is missing: give it the output of `openssl rand -base64 32`, and keep a copy."
        ),
    };
    Keys::parse(&text)
        .map_err(|error| anyhow!("encryption-keys (--encryption-keys, MAISON_ENCRYPTION_KEYS): {error}."))
}

/// Protects nothing: for development only.
const DEV_KEY: &str = "ZGV2ZWxvcG1lbnQgb25seSwgcHJvdGVjdHMgbm90aGk=";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_and_host() {
        assert_eq!(origin("https://Maison.example/").unwrap(), "https://maison.example");
        assert_eq!(origin("http://127.0.0.1:3000").unwrap(), "http://127.0.0.1:3000");
        for wrong in
            ["maison.example", "https://maison.example/path", "ftp://maison.example", "https://a@b", ""]
        {
            assert!(
                origin(wrong).unwrap_err().to_string().starts_with("origin (--origin, MAISON_ORIGIN)"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn origins_are_a_list() {
        let two = origins("https://a.example, https://b.example:8443").unwrap();
        assert_eq!(two, ["https://a.example", "https://b.example:8443"]);
        assert_eq!(origins("").unwrap(), Vec::<String>::new());
        assert!(origins("https://a.example *").unwrap_err().to_string().starts_with("api-origins"));
    }

    #[test]
    fn answers_come_to_a_plain_address() {
        assert_eq!(reply_address(" Reply@Maison.example ").unwrap().as_deref(), Some("reply@maison.example"));
        assert_eq!(reply_address("").unwrap(), None);
        let long = format!("{}@maison.example", "a".repeat(32));
        for wrong in
            ["reply", "reply+x@maison.example", "Maison <reply@maison.example>", "é@maison.example", &long]
        {
            let error = reply_address(wrong).unwrap_err().to_string();
            assert!(error.starts_with("reply-address (--reply-address, MAISON_REPLY_ADDRESS)"), "{wrong}");
        }
    }

    #[test]
    fn wrong_values_are_named_and_secrets_not_quoted() {
        let error =
            database_url("app-url", Some(Secret::new("mysql://root:hunter2@host"))).unwrap_err().to_string();
        assert!(error.contains("MAISON_APP_URL") && !error.contains("hunter2"), "{error}");
        let error = smtp_url(Secret::new("http://root:hunter2@host")).unwrap_err().to_string();
        assert!(error.contains("MAISON_SMTP_URL") && !error.contains("hunter2"), "{error}");
        assert!(secret_key(Some(Secret::new("hunter2")), true).unwrap_err().to_string().contains("32"));
        assert!(secret_key(None, false).is_err());
        assert!(secret_key(None, true).is_ok());
        let error = encryption_keys(Some(&Secret::new("hunter2")), true).unwrap_err().to_string();
        assert!(error.contains("MAISON_ENCRYPTION_KEYS") && !error.contains("hunter2"), "{error}");
        assert!(encryption_keys(None, false).is_err());
        assert!(encryption_keys(None, true).is_ok());
        let error = mail_hook_secret(Secret::new("hunter2")).unwrap_err().to_string();
        assert!(error.contains("MAISON_MAIL_HOOK_SECRET") && !error.contains("hunter2"), "{error}");
        assert!(pool_size(0).is_err());
        assert!(mail_from(Some("nobody")).is_err());
        assert!(mail_from(None).is_ok());
        assert!(address("localhost").is_err());
    }
}
