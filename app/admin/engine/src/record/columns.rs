//! What stands between `select` and `from`.

use crate::catalogue::Table;
use crate::registry::{Mode, Noun, Registry, Title};
use crate::scope::Scope;
use db::Dynamic;
use db::dynamic::Quoted;

/// The row's own columns over the alias `r`: those of `wanted`, or all; the key always. Only what the one who asks may see.
pub(super) fn own(noun: &Noun, scope: &Scope, wanted: Option<&[String]>) -> Vec<String> {
    let is_wanted =
        |name: &str| wanted.is_none_or(|wanted| wanted.iter().any(|want| want == name)) || name == noun.key;
    let fields = noun
        .fields
        .iter()
        .filter(|field| field.mode != Mode::Inside && scope.sees(field) && is_wanted(&field.name));
    fields.map(|field| format!("r.{}", Quoted(&field.name))).collect()
}

/// Computed columns over `r`.
pub(super) fn computed(noun: &Noun, wanted: Option<&[String]>) -> Vec<String> {
    let is_wanted = |name: &str| wanted.is_none_or(|wanted| wanted.iter().any(|want| want == name));
    let columns = noun.declared.computed.iter().filter(|(name, _, _)| is_wanted(name));
    columns.map(|(name, _, sql)| format!("({sql}) as {}", Quoted(name))).collect()
}

/// Title and version over `r`. Tables that count their versions tell them; elsewhere the number of the transaction that
/// wrote the row does.
pub(super) fn about(registry: &Registry, noun: &Noun) -> [String; 2] {
    [
        format!("{} as \"·title\"", title(registry, noun, "r", 0)),
        format!("{} as \"·version\"", version(&noun.table, "r")),
    ]
}

/// What changes with every change of a row.
pub(super) fn version(table: &Table, alias: &str) -> String {
    if table.has("version") { format!("{alias}.version::text") } else { format!("{alias}.xmin::text") }
}

/// The title of a row. Where it is itself a reference, the title of what it points to.
pub(super) fn title(registry: &Registry, noun: &Noun, alias: &str, depth: usize) -> String {
    let reference = match &noun.title {
        Title::Column(name) => noun.table.reference(name).map(|reference| (name, reference)),
        Title::Sql(_) | Title::Id => None,
    };
    match reference {
        Some((name, reference)) if depth < 3 => label(
            registry,
            &reference.target,
            &reference.target_column,
            &format!("{alias}.{}", Quoted(name)),
            depth + 1,
        )
        .unwrap_or_else(|| noun.title_sql(alias)),
        _ => noun.title_sql(alias),
    }
}

/// The title of the row of `target` whose `column` is `value`.
fn label(registry: &Registry, target: &str, column: &str, value: &str, depth: usize) -> Option<String> {
    let alias = format!("t{depth}");
    Some(match target {
        "identity.users" => format!(
            "(select {alias}.display_name from identity.profiles {alias} where {alias}.user_id = {value})"
        ),
        "identity.profiles" => {
            format!("(select {alias}.display_name from identity.profiles {alias} where {alias}.id = {value})")
        }
        "identity.organizations" => {
            format!("(select {alias}.name from identity.organizations {alias} where {alias}.id = {value})")
        }
        _ => {
            let noun = registry.noun(target)?;
            let (schema, name) = (Quoted(&noun.table.schema), Quoted(&noun.table.name));
            let title = title(registry, noun, &alias, depth);
            format!(
                "(select {title} from {schema}.{name} {alias} where {alias}.{} = {value})",
                Quoted(column)
            )
        }
    })
}

/// Titles (and pictures) of what the row points to, for the columns of `wanted`, or all.
pub(super) fn labels(
    registry: &Registry,
    noun: &Noun,
    scope: &Scope,
    wanted: Option<&[String]>,
) -> Vec<String> {
    let mut all = Vec::new();
    for field in noun.fields.iter().filter(|field| field.mode != Mode::Inside && scope.sees(field)) {
        let Some(reference) = &field.reference else { continue };
        let is_wanted =
            wanted.is_none_or(|wanted| wanted.contains(&field.name)) && field.name != "organization_id";
        if !is_wanted {
            continue;
        }
        let value = format!("r.{}", Quoted(&field.name));
        let sql = if reference.target == "media.assets" {
            Some(format!("(select t1.image from media.assets t1 where t1.id = {value})"))
        } else {
            label(registry, &reference.target, &reference.target_column, &value, 1)
        };
        if let Some(sql) = sql {
            all.push(format!("{sql} as {}", Quoted(&format!("{}·label", field.name))));
        }
    }
    if noun.name == "media.assets" {
        all.push("r.image as \"id·label\"".to_owned());
    }
    all
}

/// `schema.table r`.
pub(super) fn from(noun: &Noun) -> String {
    format!("{}.{} r", Quoted(&noun.table.schema), Quoted(&noun.table.name))
}

/// The condition that the row is the organisation's: rows that policies show because they are public stay outside. People
/// are those who belong to it.
pub fn within(sql: &mut Dynamic, noun: &Noun, scope: &Scope) {
    let organization = Some(scope.organization.to_string());
    match noun.name.as_str() {
        _ if noun.has_organization() => sql.push("r.organization_id = ").bind(organization, "uuid"),
        "identity.organizations" => sql.push("r.id = ").bind(organization, "uuid"),
        "identity.profiles" => sql
            .push("exists (select from identity.organization_members m where m.user_id = r.user_id and m.organization_id = ")
            .bind(organization, "uuid")
            .push(")"),
        _ => sql.push("true"),
    };
}
