//! Storage, what reads documents, mail, built files, the origin.

use super::Finding;
use crate::config::Config;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use std::path::Path;
use std::time::Duration;
use web::Secret;

const PATIENCE: Duration = Duration::from_secs(10);

/// What the machine around the server has.
pub async fn examine(config: &Config) -> Vec<Finding> {
    vec![
        storage(&config.web.storage).await,
        documents(),
        mail(config).await,
        files(&config.site_root),
        origin(config),
    ]
}

async fn storage(folder: &Path) -> Finding {
    let what = format!("storage: {} can be written", folder.display());
    let probe = folder.join(format!(".doctor-{}", std::process::id()));
    let attempt = async {
        tokio::fs::create_dir_all(folder).await?;
        tokio::fs::write(&probe, b"maison").await?;
        let same = tokio::fs::read(&probe).await? == b"maison";
        tokio::fs::remove_file(&probe).await?;
        if same { Ok(()) } else { Err(std::io::Error::other("what was written is not what is read")) }
    };
    match attempt.await {
        Ok(()) => Finding::fine(what),
        Err(error) => Finding::wrong(
            what,
            error.to_string(),
            "Give the folder to the user that runs maison, or set --storage to another one.",
        ),
    }
}

fn documents() -> Finding {
    let what = "documents: the programs that read PDFs are there";
    match media::reading::missing().as_slice() {
        [] => Finding::fine(what),
        missing => Finding::wrong(
            what,
            format!("no {}, so people cannot send PDFs", missing.join(", ")),
            "Install the Debian packages poppler-utils and util-linux.",
        ),
    }
}

async fn mail(config: &Config) -> Finding {
    let what = "mail: the server answers";
    match &config.web.smtp_url {
        Some(url) => match tokio::time::timeout(PATIENCE, smtp(url)).await {
            Ok(Ok(())) => Finding::fine(what),
            Ok(Err(why)) => Finding::wrong(what, why, "Check host, port, user and password of smtp-url."),
            Err(_) => Finding::wrong(
                what,
                "no answer",
                "Check host and port of smtp-url; many networks close port 25.",
            ),
        },
        None if config.web.dev => Finding::fine("mail: stays in the outbox (development)"),
        None => Finding::wrong(
            what,
            "smtp-url is not set, so nobody gets mail",
            "Set --smtp-url or MAISON_SMTP_URL.",
        ),
    }
}

async fn smtp(url: &Secret) -> Result<(), String> {
    let builder =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(url.reveal()).map_err(|error| error.to_string())?;
    let transport: AsyncSmtpTransport<Tokio1Executor> = builder.build();
    match transport.test_connection().await {
        Ok(true) => Ok(()),
        Ok(false) => Err("it refuses the connection".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn files(site_root: &Path) -> Finding {
    let what = format!("built files: in {}", site_root.display());
    let names: Vec<String> = std::fs::read_dir(site_root.join("pkg"))
        .map(|folder| {
            folder.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
        })
        .unwrap_or_default();
    let missing: Vec<&str> = [".css", ".js", ".wasm"]
        .into_iter()
        .filter(|end| !names.iter().any(|name| name.ends_with(end)))
        .collect();
    if missing.is_empty() {
        return Finding::fine(what);
    }
    Finding::wrong(
        what,
        format!("no {} in pkg/", missing.join(", ")),
        "Build with `cargo leptos build`, or set --site-root to the folder that holds pkg/.",
    )
}

fn origin(config: &Config) -> Finding {
    let what = format!("origin: {}", config.web.origin);
    let here = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
        .iter()
        .any(|start| config.web.origin.starts_with(start));
    if config.web.origin.starts_with("https://") || config.web.dev || here {
        return Finding::fine(what);
    }
    Finding::wrong(
        what,
        "without TLS, sessions can be stolen on the way",
        "Put a TLS proxy in front and set --origin to https://….",
    )
}
