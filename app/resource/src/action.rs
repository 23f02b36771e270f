//! What can be done with a row besides changing its fields: publish, archive, pay back.

use crate::Values;
use db::{ActorTx, StoreResult};
use futures::future::BoxFuture;
use uuid::Uuid;

/// Domain code behind an action: gets the row as the person sees it.
pub type Run = for<'a> fn(&'a mut ActorTx<'_>, Uuid, &'a Values) -> BoxFuture<'a, StoreResult<()>>;

/// How an action changes the row.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sets columns; the value `now()` is the present moment, `null` nothing.
    Set(Vec<(&'static str, &'static str)>),
    /// Runs domain code in the same transaction.
    Run(Run),
}

/// Something people do with a row. A button on its form, an entry for selected rows, `POST …/{id}/{name}` in the API.
#[derive(Clone, Debug)]
pub struct Action {
    /// The word in addresses: `publish`.
    pub name: &'static str,
    /// The button.
    pub label: &'static str,
    /// Name in the icon sprite.
    pub icon: &'static str,
    /// It is offered while this column has one of these values.
    pub while_: Option<(&'static str, Vec<&'static str>)>,
    /// The permission verb it needs besides what the database asks: `update` unless said otherwise.
    pub verb: &'static str,
    /// What it does.
    pub step: Step,
}

impl Action {
    /// Sets `column` to `value`.
    pub fn set(name: &'static str, label: &'static str, column: &'static str, value: &'static str) -> Self {
        let step = Step::Set(vec![(column, value)]);
        Self { name, label, icon: "check", while_: None, verb: "update", step }
    }

    /// A step of the column `status`: to `to`, offered while it is one of `from`.
    pub fn status<const N: usize>(
        name: &'static str,
        label: &'static str,
        to: &'static str,
        from: [&'static str; N],
    ) -> Self {
        Self::set(name, label, "status", to).when("status", from)
    }

    /// Runs domain code.
    pub fn run(name: &'static str, label: &'static str, run: Run) -> Self {
        Self { name, label, icon: "check", while_: None, verb: "update", step: Step::Run(run) }
    }

    /// Also sets `column`; only for actions made by [`Action::set`].
    #[must_use]
    pub fn and(mut self, column: &'static str, value: &'static str) -> Self {
        if let Step::Set(columns) = &mut self.step {
            columns.push((column, value));
        }
        self
    }

    /// Sets [`Action::while_`].
    #[must_use]
    pub fn when<const N: usize>(mut self, column: &'static str, values: [&'static str; N]) -> Self {
        self.while_ = Some((column, values.to_vec()));
        self
    }

    /// Sets [`Action::icon`].
    #[must_use]
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = icon;
        self
    }

    /// Sets [`Action::verb`].
    #[must_use]
    pub fn verb(mut self, verb: &'static str) -> Self {
        self.verb = verb;
        self
    }
}
