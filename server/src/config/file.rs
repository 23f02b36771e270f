//! The settings file.

use super::Options;
use anyhow::{Context, anyhow};
use std::path::Path;

/// Reads a TOML file of settings.
///
/// # Errors
/// A sentence with file and line. The line itself is not quoted: it may hold a password.
pub fn read(path: &Path) -> anyhow::Result<Options> {
    let shown = path.display();
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("The settings file {shown} (--config) cannot be read"))?;
    parse(&text).with_context(|| format!("The settings file {shown} (--config) is not understood"))
}

fn parse(text: &str) -> anyhow::Result<Options> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let message = error.message();
        // Serde quotes wrong values: for words they are quoted after "invalid type" or "invalid value".
        let (kind, hidden) = if message.starts_with("invalid") {
            (message.split('"').next().unwrap_or_default(), "…")
        } else {
            (message, "")
        };
        let field =
            text.get(error.span().map_or(0..0, |span| before.rfind('\n').map_or(0, |at| at + 1)..span.start));
        let field = field.and_then(|line| line.split('=').next()).unwrap_or_default().trim();
        let name = if field.is_empty() { String::new() } else { format!("`{field}`: ") };
        anyhow!("line {}: {name}{kind}{hidden}", before.lines().count().max(1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_of_the_file_is_known() {
        let options = parse("app-url = 'postgres://a'\npool-size = 4\ndev = true\nlog-format = 'pretty'\naddress = '127.0.0.1:80'").unwrap();
        assert_eq!(options.pool_size, Some(4));
        assert_eq!(options.dev, Some(true));
        assert_eq!(options.app_url.unwrap().reveal(), "postgres://a");
    }

    #[test]
    fn mistakes_name_line_and_setting_but_not_the_value() {
        let error = parse("dev = true\npool-size = \"hunter2\"").unwrap_err().to_string();
        assert!(error.starts_with("line 2: `pool-size`: invalid type"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
        let error = parse("colour = 1").unwrap_err().to_string();
        assert!(error.contains("unknown field `colour`"), "{error}");
    }
}
