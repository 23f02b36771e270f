//! Somebody at work in an organisation.

use axum::Extension;
use engine::scope::{Scope, Verb, scope_find};
use engine::{Engine, Noun, Registry};
use kernel::AppError;
use std::sync::Arc;
use uuid::Uuid;
use web::{Cx, Failure};

/// A request to the dashboard: who asks, in which organisation, and what there is.
#[derive(Clone)]
pub struct Desk {
    /// The request.
    pub cx: Cx,
    /// Organisation, rights, language and clock.
    pub scope: Arc<Scope>,
    /// Every resource.
    pub registry: Arc<Registry>,
}

/// Opens the dashboard of the organisation with this word in addresses.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where there is no such organisation, `Forbidden` for people who do not
/// belong to it.
pub async fn open(cx: &Cx, engine: &Engine, slug: &str) -> Result<Desk, Failure> {
    cx.person()?;
    let zone = cx.zone();
    let registry = engine.registry(&cx.app.db).await?;
    let scope = cx.app.db.read(cx.actor(), async |tx| scope_find(tx, slug, cx.locale, zone).await).await?;
    if scope.role.is_none() {
        return Err(AppError::Forbidden.into());
    }
    Ok(Desk { cx: cx.clone(), scope: Arc::new(scope), registry })
}

impl Desk {
    /// The resource of an address, for somebody who may see rows of it.
    ///
    /// # Errors
    /// `NotFound` where there is none, `Forbidden` without the right.
    pub fn noun(&self, system: &str, path: &str) -> Result<Arc<Noun>, Failure> {
        let noun = self.registry.find(system, path).ok_or(AppError::NotFound)?;
        self.scope.require(noun, Verb::Read)?;
        Ok(Arc::clone(noun))
    }

    /// `/admin/{organization}`.
    pub fn base(&self) -> String {
        format!("/admin/{}", self.scope.slug)
    }

    /// The list of a resource.
    pub fn list_href(&self, noun: &Noun) -> String {
        format!("/admin/{}/{}/{}", self.scope.slug, noun.system, noun.path)
    }

    /// The form of a row.
    pub fn row_href(&self, noun: &Noun, id: Uuid) -> String {
        format!("{}/{id}", self.list_href(noun))
    }

    /// The form of a new row.
    pub fn new_href(&self, noun: &Noun) -> String {
        format!("{}/new", self.list_href(noun))
    }

    /// May the one who asks do this to rows of this kind?
    pub fn may(&self, noun: &Noun, verb: Verb) -> bool {
        let made_here = verb != Verb::Create || !noun.declared.no_create;
        made_here && self.scope.may_do(noun, verb)
    }

    /// The resources that stand in the menu of a system and that the one who asks may see. Kinds for which policies ask
    /// for no word come along with others: whoever has no word of a system does not work in it.
    pub fn menu<'a>(&'a self, system: &'a str) -> impl Iterator<Item = &'a Arc<Noun>> {
        let nouns = move || {
            let all = self.registry.nouns().iter();
            all.filter(move |noun| noun.system == system && noun.group().is_some())
        };
        let works = nouns().any(|noun| self.scope.may_by_word(noun, Verb::Read));
        nouns().filter(move |noun| works && self.scope.may_do(noun, Verb::Read))
    }
}

/// The engine, as handlers take it.
pub type TheEngine = Extension<Engine>;
