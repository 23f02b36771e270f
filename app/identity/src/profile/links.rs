//! Links as people type them: one per line, words before the address.

use serde::{Deserialize, Serialize};

/// A link to somewhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// What people read.
    pub label: String,
    /// `https://…`.
    pub url: String,
}

const MOST: usize = 10;

/// The links in the text of a form, or a message id.
///
/// # Errors
/// `error-links-many`, `error-links-shape`, `error-too-long`.
pub fn links_read(text: &str) -> Result<Vec<Link>, &'static str> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST {
        return Err("error-links-many");
    }
    lines.into_iter().map(link_read).collect()
}

fn link_read(line: &str) -> Result<Link, &'static str> {
    let (label, url) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
    let rest =
        url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).ok_or("error-links-shape")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !host.contains('.')
        || host.contains('@')
        || url.contains(['"', '<', '>', '\\'])
        || url.contains(char::is_control)
    {
        return Err("error-links-shape");
    }
    if url.len() > 500 || label.chars().count() > 80 {
        return Err("error-too-long");
    }
    let label = if label.trim().is_empty() { host } else { label.trim() };
    Ok(Link { label: label.to_owned(), url: url.to_owned() })
}

/// The text of the form.
pub fn links_write(links: &[Link]) -> String {
    links.iter().map(|link| format!("{} {}", link.label, link.url)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_links_and_back() {
        let links = links_read(" My shop https://shop.example/a?b=c \n\nhttps://zoe.example\n").unwrap();
        assert_eq!(links[0], Link { label: "My shop".into(), url: "https://shop.example/a?b=c".into() });
        assert_eq!(links[1].label, "zoe.example");
        assert_eq!(links_read(&links_write(&links)).unwrap(), links);
    }

    #[test]
    fn only_the_web_is_linked() {
        for bad in [
            "javascript:alert(1)",
            "x data:text/html,a",
            "https://",
            "https://zoe@evil.example",
            "https://a.example/\"onx",
            "zoe.example",
        ] {
            assert_eq!(links_read(bad), Err("error-links-shape"), "{bad}");
        }
        assert_eq!(links_read(&"https://a.example\n".repeat(11)), Err("error-links-many"));
    }
}
