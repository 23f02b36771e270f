//! What a browser says about itself, in words that a person recognises.

use http::{HeaderMap, header};
use std::net::IpAddr;
use ui::{t, tr};
use web::Cx;

/// Where somebody signs in from.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The browser's own name, 300 letters at most.
    pub user_agent: Option<String>,
    /// The client's address.
    pub ip: Option<IpAddr>,
}

impl Device {
    /// The device of this request.
    pub fn of(cx: &Cx, headers: &HeaderMap) -> Self {
        let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Self { user_agent: agent.map(|agent| agent.chars().take(300).collect()), ip: cx.ip }
    }
}

/// Order matters: most browsers also claim to be an older one.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
    ("curl", "curl"),
];
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// Browser and system, as far as they are known.
fn describe(agent: &str) -> (Option<&'static str>, Option<&'static str>) {
    let find = |list: &'static [(&str, &str)]| {
        list.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    (find(BROWSERS), find(SYSTEMS))
}

/// The same as a name, in the page's language.
pub fn words(agent: &str) -> String {
    match describe(agent) {
        (Some(browser), Some(system)) => {
            tr("sessions-device", &[("browser", browser.into()), ("system", system.into())])
        }
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => t("sessions-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::describe;

    #[test]
    fn browsers_are_told_apart() {
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Version/19.0 Safari/604.1";
        assert_eq!(describe(phone), (Some("Safari"), Some("iPhone")));
        let desk = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0";
        assert_eq!(describe(desk), (Some("Edge"), Some("Windows")));
        assert_eq!(describe("nonsense"), (None, None));
    }
}
