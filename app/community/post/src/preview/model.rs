//! A preview as cards show it.

use serde::Deserialize;
use url::Url;

/// What a page says of itself: plain text that nobody here wrote.
#[derive(Clone, Debug, Deserialize)]
pub struct Link {
    /// Its address, as the post has it.
    pub url: String,
    /// The name of its site, if it says one.
    pub site: Option<String>,
    /// Its title.
    pub title: String,
    /// What it is about, if it says so.
    pub description: Option<String>,
}

impl Link {
    /// The host that the link leads to, as it is asked for: letters beyond ASCII stand there as `xn--…`, so that none
    /// passes for another.
    pub fn host(&self) -> String {
        let url = Url::parse(&self.url).ok();
        url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}
