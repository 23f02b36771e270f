//! From content to rows: organisations, platform types, mega sites.

use crate::art::Shape;
use crate::content::{House, MegaSite, Organization, Platform};
use crate::people;
use crate::pictures::Pictures;
use crate::rows::{Rows, id};
use anyhow::Context as _;
use serde_json::json;
use uuid::Uuid;

pub(crate) fn house(house: &House, rows: &mut Rows, pictures: &mut Pictures) -> anyhow::Result<()> {
    for organization in &house.organization {
        self::organization(organization, rows)?;
    }
    for theme in &house.theme {
        rows.push(
            "sites.themes",
            json!({
                "id": id("theme", &theme.name), "organization_id": id("organization", &theme.organization),
                "name": theme.name, "variant": theme.variant, "accent": theme.accent, "version": 1,
                "created_at": "now", "updated_at": "now",
            }),
        );
    }
    for platform in &house.platform {
        self::platform(platform, rows);
    }
    for site in &house.mega_site {
        mega_site(site, rows, pictures)?;
    }
    for redirect in &house.redirect {
        rows.push("sites.redirects", json!({
            "id": id("redirect", &redirect.path), "organization_id": id("organization", &redirect.organization),
            "path": redirect.path, "target": redirect.target,
        }).with_times().and("permanent", json!(true)));
    }
    Ok(())
}

/// Small additions to a row.
pub(crate) trait Row {
    /// Adds a column.
    fn and(self, column: &str, value: serde_json::Value) -> Self;
    /// Adds the times that every table has.
    fn with_times(self) -> Self;
}

impl Row for serde_json::Value {
    fn and(mut self, column: &str, value: serde_json::Value) -> Self {
        if let Some(row) = self.as_object_mut() {
            row.insert(column.to_owned(), value);
        }
        self
    }

    fn with_times(self) -> Self {
        self.and("created_at", json!("now")).and("updated_at", json!("now"))
    }
}

fn organization(organization: &Organization, rows: &mut Rows) -> anyhow::Result<()> {
    let own = id("organization", &organization.slug);
    rows.push("identity.organizations", json!({
        "id": own, "name": organization.name, "slug": organization.slug, "description": organization.description,
    }).with_times());
    for member in &organization.members {
        let (handle, role) = member.split_once(' ').context("members are written `handle role`")?;
        rows.push(
            "identity.organization_members",
            json!({
                "id": id("member", &format!("{} {handle}", organization.slug)), "organization_id": own,
                "user_id": people::user(handle), "role": role,
            })
            .with_times(),
        );
    }
    Ok(())
}

fn platform(platform: &Platform, rows: &mut Rows) {
    let (own, organization) = (id("platform", &platform.name), id("organization", &platform.organization));
    rows.push(
        "sites.platform_types",
        json!({
            "id": own, "organization_id": organization, "name": platform.name, "prefix": platform.prefix,
            "label": platform.label, "description": platform.description, "icon": platform.icon,
            "theme_id": id("theme", &platform.theme), "version": 1,
        })
        .with_times(),
    );
    for (position, kind) in platform.project_types.iter().enumerate() {
        rows.push("sites.platform_project_types", json!({
            "id": id("project type", &format!("{} {}", platform.name, kind.name)), "organization_id": organization,
            "platform_type_id": own, "name": kind.name, "label": kind.label, "position": position, "modules": kind.modules,
        }).with_times());
    }
    let lists = [
        ("sites.platform_user_types", &platform.user_types),
        ("sites.platform_post_types", &platform.post_types),
        ("sites.platform_article_types", &platform.article_types),
        ("sites.platform_comment_context_types", &platform.comment_context_types),
        ("sites.platform_contribution_types", &platform.contribution_types),
    ];
    for (table, list) in lists {
        for (position, kind) in list.iter().enumerate() {
            let (name, label) = kind.split_once(' ').unwrap_or((kind, kind));
            rows.push(
                table,
                json!({
                    "id": id(table, &format!("{} {name}", platform.name)), "organization_id": organization,
                    "platform_type_id": own, "name": name, "label": label, "position": position,
                })
                .with_times(),
            );
        }
    }
    for (position, module) in platform.modules.iter().enumerate() {
        rows.push("sites.platform_type_modules", json!({
            "id": id("module", &format!("{} {}", platform.name, module.module)), "organization_id": organization,
            "platform_type_id": own, "module": module.module, "label": module.label, "position": position,
            "view": module.view, "filters": module.filters, "sortings": module.sortings, "home_count": module.home,
            "visible": true,
        }).with_times());
    }
}

fn mega_site(site: &MegaSite, rows: &mut Rows, pictures: &mut Pictures) -> anyhow::Result<()> {
    let (own, organization) = (id("mega site", &site.slug), id("organization", &site.organization));
    let cover = pictures.name(organization, Shape::Wide, &format!("{}/cover", site.slug), &site.cover)?;
    rows.push("sites.mega_sites", json!({
        "id": own, "organization_id": organization, "platform_type_id": id("platform", &site.platform),
        "name": site.name, "slug": site.slug, "description": site.description, "about_text": site.about,
        "cover_asset_id": cover, "theme_id": site.theme.as_deref().map(|theme| id("theme", theme)), "locale": "en",
        "visibility": "public", "publish_state": "published", "featured": site.featured,
        "priority_score": site.priority, "group_sorting_categories": [], "custom_sorting_config": {}, "version": 1,
    }).with_times());
    for (position, page) in site.pages.iter().enumerate() {
        rows.push("sites.mega_site_pages", json!({
            "id": id("page", &format!("{} {}", site.slug, page.slug)), "organization_id": organization,
            "mega_site_id": own, "title": page.title, "slug": page.slug, "body": page.body, "position": position,
            "publish_state": "published", "version": 1,
        }).with_times());
    }
    for (position, menu) in site.menus.iter().enumerate() {
        rows.push("sites.menus", json!({
            "id": id("menu", &format!("{} {} {}", site.slug, menu.place, menu.url)), "organization_id": organization,
            "mega_site_id": own, "place": menu.place, "label": menu.label, "url": menu.url, "position": position,
        }).with_times());
    }
    collections(site, (own, organization), rows);
    Ok(())
}

fn collections(site: &MegaSite, (own, organization): (Uuid, Uuid), rows: &mut Rows) {
    for (position, collection) in site.collections.iter().enumerate() {
        let list = id("collection", &format!("{} {}", site.slug, collection.slug));
        rows.push(
            "sites.mega_site_collections",
            json!({
                "id": list, "organization_id": organization, "mega_site_id": own, "title": collection.title,
                "slug": collection.slug, "description": collection.description, "position": position,
                "publish_state": "published", "version": 1,
            })
            .with_times(),
        );
        for (position, item) in collection.items.iter().enumerate() {
            let (slug, note) = item.split_once(": ").unwrap_or((item, ""));
            rows.push("sites.mega_site_collection_items", json!({
                "id": id("collection item", &format!("{list} {slug}")), "organization_id": organization,
                "collection_id": list, "subsite_id": id("subsite", slug), "mega_site_id": null, "note": note,
                "position": position, "created_at": "now",
            }));
        }
    }
}
