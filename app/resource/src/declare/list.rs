//! How rows are called, found and shown in lists.

use super::Resource;
use crate::View;

impl Resource {
    /// Says what one and several of them are called.
    #[must_use]
    pub fn words(mut self, one: &'static str, many: &'static str) -> Self {
        self.words = Some((one, many));
        self
    }

    /// Sets [`Resource::icon`].
    #[must_use]
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = icon;
        self
    }

    /// Sets [`Resource::title`].
    #[must_use]
    pub fn title(mut self, column: &'static str) -> Self {
        self.title = Some(column);
        self
    }

    /// Sets [`Resource::title_order`].
    #[must_use]
    pub fn title_order(mut self, column: &'static str) -> Self {
        self.title_order = Some(column);
        self
    }

    /// Sets [`Resource::picture`].
    #[must_use]
    pub fn picture(mut self, column: &'static str) -> Self {
        self.picture = Some(column);
        self
    }

    /// Sets [`Resource::list`].
    #[must_use]
    pub fn list<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.list = columns.to_vec();
        self
    }

    /// Sets [`Resource::filters`].
    #[must_use]
    pub fn filters<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.filters = columns.to_vec();
        self
    }

    /// Sets [`Resource::search`].
    #[must_use]
    pub fn search<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        self.search = columns.to_vec();
        self
    }

    /// Sets [`Resource::is_indexed`].
    #[must_use]
    pub fn indexed(mut self) -> Self {
        self.is_indexed = true;
        self
    }

    /// Sets [`Resource::sort`].
    #[must_use]
    pub fn sort(mut self, order: &'static str) -> Self {
        self.sort = Some(order);
        self
    }

    /// An organisation has a few hundred of these at most, so that its list is put in order by any column, without an index.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.is_small = true;
        self
    }

    /// Adds a [`View`].
    #[must_use]
    pub fn view(mut self, view: View) -> Self {
        self.views.push(view);
        self
    }

    /// Adds a column worked out by SQL over the row `r`.
    #[must_use]
    pub fn computed(mut self, name: &'static str, label: &'static str, sql: &'static str) -> Self {
        self.computed.push((name, label, sql));
        self
    }

    /// Sets [`Resource::address`].
    #[must_use]
    pub fn address(mut self, template: &'static str) -> Self {
        self.address = Some(template);
        self
    }

    /// Sets [`Resource::empty`].
    #[must_use]
    pub fn empty(mut self, sentence: &'static str) -> Self {
        self.empty = Some(sentence);
        self
    }
}
