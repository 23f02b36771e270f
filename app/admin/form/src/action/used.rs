//! Where a row is used, and what becomes of that when it goes.

use crate::page::One;
use axum::extract::Path;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{BigInt, Integer};
use engine::catalogue::Reference;
use engine::registry::words;
use engine::scope::Verb;
use engine::{Noun, Row, record};
use frame::{Desk, Place, TheEngine, with_query};
use leptos::prelude::*;
use std::sync::Arc;
use ui::prelude::*;
use ui::table::Column;
use uuid::Uuid;
use web::{Answer, Cx};

/// So many are counted.
const MOST: i64 = 1000;

/// Rows of one table that point to a row.
#[derive(Clone)]
pub struct Use {
    /// Their resource.
    pub noun: Arc<Noun>,
    /// The reference.
    pub reference: Reference,
    /// How many the one who asks can see; at most a thousand are counted.
    pub number: i64,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Integer)]
    place: i32,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Every use of a row, in the order of the menu, those with rows only. One statement asks all tables.
///
/// # Errors
/// If the database is away.
pub async fn used(tx: &ActorTx<'_>, desk: &Desk, noun: &Noun, id: Uuid) -> StoreResult<Vec<Use>> {
    let all: Vec<(Arc<Noun>, Reference)> = noun
        .incoming
        .iter()
        .filter_map(|tab| {
            let other =
                desk.registry.noun(&tab.table).filter(|other| desk.scope.may_do(other, Verb::Read))?;
            let seen = other
                .field(&tab.column)
                .is_some_and(|field| desk.scope.sees(field) && field.column.selectable);
            let reference = other.table.reference(&tab.column).filter(|_| seen)?;
            Some((Arc::clone(other), reference.clone()))
        })
        .collect();
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Dynamic::default();
    for (place, (other, reference)) in all.iter().enumerate() {
        sql.push(if place > 0 { " union all " } else { "" });
        sql.push(&format!("select {place} as place, count(*) as number from (select 1 from "));
        sql.name(&other.table.schema)
            .push(".")
            .name(&other.table.name)
            .push(" r where r.")
            .name(&reference.column);
        sql.push(" = ").bind(Some(id.to_string()), "uuid");
        if other.has_trash() {
            sql.push(" and r.deleted_at is null");
        }
        if other.has_organization() {
            sql.push(" and r.organization_id = ").bind(Some(desk.scope.organization.to_string()), "uuid");
        }
        sql.push(&format!(" limit {MOST}) x"));
    }
    let counted: Vec<Counted> = sql.keep().load(&mut tx.conn()).await?;
    let number = |place: usize| {
        counted.iter().find(|row| usize::try_from(row.place) == Ok(place)).map_or(0, |row| row.number)
    };
    let uses = all.into_iter().enumerate().map(|(place, (noun, reference))| Use {
        noun,
        reference,
        number: number(place),
    });
    Ok(uses.filter(|found| found.number > 0).collect())
}

impl Use {
    /// The list of these rows.
    pub fn href(&self, desk: &Desk, id: Uuid) -> String {
        let name = format!("filter.{}", self.reference.column);
        with_query(&desk.list_href(&self.noun), [(name.as_str(), format!("eq.{id}").as_str())])
    }

    /// What they are called, and by which of their fields they point here where that is not plain.
    pub fn label(&self, desk: &Desk, noun: &Noun) -> String {
        let many = words::sentence(&self.noun.many(desk.cx.locale));
        let same = noun.incoming.iter().filter(|tab| tab.table == self.noun.name).count();
        match self.noun.field(&self.reference.column).filter(|_| same > 1) {
            Some(field) => format!("{many} · {}", field.label(desk.cx.locale)),
            None => many,
        }
    }

    /// The number as people read it.
    pub fn count(&self, desk: &Desk) -> String {
        let number = ui::format::number(self.number, desk.cx.locale);
        if self.number >= MOST { format!("{number}+") } else { number }
    }

    /// What becomes of them when the row goes for good.
    fn fate(&self) -> &'static str {
        let required = self.noun.field(&self.reference.column).is_some_and(|field| field.column.required);
        match (self.reference.cascades, self.reference.clears && !required) {
            (true, _) => "form-fate-goes",
            (false, true) => "form-fate-stays",
            (false, false) => "form-fate-blocks",
        }
    }
}

/// What would break: every reference with its number and its fate, and the button that removes the row all the same.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn used_show(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work = async |tx: &ActorTx<'_>| {
        let row = record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let uses = used(tx, &desk, &noun, id).await?;
        Ok((row, uses))
    };
    let (row, uses) = cx.app.db.read_newest(cx.actor(), work).await?;
    let place = Place {
        title: cx.t("form-used-title"),
        system: noun.system.clone(),
        resource: noun.path.clone(),
        crumbs: vec![
            NavLink::new(words::sentence(&noun.many(cx.locale)), desk.list_href(&noun)),
            NavLink::new(row.title.clone(), desk.row_href(&noun, id)),
        ],
    };
    let own = desk.clone();
    Ok(cx.page(frame::page(&desk, place, move || body(&own, &noun, &row, uses))))
}

fn body(desk: &Desk, noun: &Noun, row: &Row, uses: Vec<Use>) -> AnyView {
    let final_ = !noun.has_trash() || row.is_trashed();
    let blocked = final_ && uses.iter().any(|one| one.fate() == "form-fate-blocks");
    let columns = vec![
        Column::new(t("form-used-what")),
        Column::figures(t("form-used-number")),
        Column::new(t("form-used-fate")),
    ];
    let rows = uses
        .iter()
        .map(|one| {
            let (label, href, count) = (one.label(desk, noun), one.href(desk, row.id), one.count(desk));
            vec![view! { <a href=href>{label}</a> }.into_any(), count.into_any(), t(one.fate()).into_any()]
        })
        .collect();
    let empty = view! { <p>{t("form-used-nowhere")}</p> }.into_any();
    let words = if final_ { t("form-used-final") } else { t("form-used-trash") };
    let delete = format!("{}/delete", desk.row_href(noun, row.id));
    let button = (desk.may(noun, Verb::Delete) && !blocked).then(|| {
        view! { <form method="post" action=delete><button class="button button-danger"><Icon name="trash-2"/>{t("form-delete")}</button></form> }
    });
    let refused = blocked.then(|| view! { <p><strong>{t("form-used-blocked")}</strong></p> });
    view! {
        <div class="used">
            <DataTable caption=t("form-used-title") columns=columns rows=rows empty=empty/>
            <section id="delete" class="used-delete"><p>{words}</p>{refused}{button}</section>
        </div>
    }
    .into_any()
}
