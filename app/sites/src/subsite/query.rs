//! Finding a subsite by its address, former addresses included, and the addresses of filtered lists.

use super::frame::Frame;
use super::store;
use crate::module::{ModuleView, Sorting};
use db::prelude::*;
use kernel::Cursor;
use kernel::address::encode_all;
use serde::Deserialize;
use web::{Answer, Cx};

/// A subsite by its address.
pub enum Found {
    /// Here it is.
    Here(Box<Frame>),
    /// Nothing is here; perhaps it was.
    Gone,
}

impl Found {
    /// The subsite, if it is here.
    pub fn here(self) -> Option<Frame> {
        match self {
            Self::Here(frame) => Some(*frame),
            Self::Gone => None,
        }
    }
}

/// Looks up an address.
///
/// # Errors
/// If the database is away.
pub async fn frame_or_moved(tx: &ActorTx<'_>, prefix: &str, slug: &str) -> StoreResult<Found> {
    if [prefix, slug].iter().any(|word| word.contains('\0')) {
        // Postgres knows no such letter.
        return Err(StoreError::NotFound);
    }
    match store::frame_find(tx, prefix, slug).await {
        Ok(frame) => Ok(Found::Here(Box::new(frame))),
        Err(StoreError::NotFound) => Ok(Found::Gone),
        Err(error) => Err(error),
    }
}

/// The answer where no subsite is: its present address, if it had this one before.
///
/// # Errors
/// `NotFound` if it never was here.
pub async fn moved(cx: &Cx, prefix: &str, slug: &str) -> Answer {
    let now = cx.app.db.read(cx.actor(), async |tx| store::subsite_moved(tx, prefix, slug).await).await?;
    let path = cx.uri.path();
    // Path and slug are compared in the same spelling: the path may be percent-encoded.
    let rest = path.splitn(4, '/').nth(3).map(|rest| format!("/{rest}")).unwrap_or_default();
    let query = cx.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(web::answer::moved(&format!("/{prefix}/{now}{rest}{query}")))
}

/// What stands behind `?` in the address of a tab.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// Items with this tag.
    pub tag: String,
    /// Items of this year.
    pub year: String,
    /// `1`: only what is set in front.
    pub featured: String,
    /// Order.
    pub sort: String,
    /// How the items stand.
    pub view: String,
    /// The last item of the page before.
    pub after: String,
}

impl ListQuery {
    /// The order asked for, if the module offers it.
    pub fn sorting(&self, offered: &[Sorting]) -> Option<Sorting> {
        self.sort.parse().ok().filter(|sort| offered.contains(sort))
    }

    /// The view asked for: a visitor may choose between grid and list.
    pub fn view(&self) -> Option<ModuleView> {
        self.view.parse().ok().filter(|view| matches!(view, ModuleView::Grid | ModuleView::List))
    }

    /// Where the page begins.
    pub fn cursor(&self) -> Option<Cursor> {
        Cursor::parse(&self.after).filter(|cursor| !cursor.key.contains('\0'))
    }

    /// The address of `path` with this query. Empty parts are left out, so that equal lists have equal addresses.
    pub fn href(&self, path: &str) -> String {
        let parts = [
            ("tag", &self.tag),
            ("year", &self.year),
            ("featured", &self.featured),
            ("sort", &self.sort),
            ("view", &self.view),
            ("after", &self.after),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| format!("{key}={}", encode_all(value)))
            .collect();
        if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
    }

    /// Does it narrow or arrange the list? Such pages are not for search engines.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::ListQuery;

    #[test]
    fn addresses_carry_only_what_was_chosen() {
        let query = ListQuery { tag: "dub & bass".into(), view: "list".into(), ..ListQuery::default() };
        assert_eq!(query.href("/artists/a/albums"), "/artists/a/albums?tag=dub%20%26%20bass&view=list");
        assert_eq!(ListQuery::default().href("/a"), "/a");
        assert_eq!(ListQuery { view: "table".into(), ..ListQuery::default() }.view(), None);
    }
}
