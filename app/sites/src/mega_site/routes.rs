//! Addresses of the first page, mega sites, lists across subsites, and what other software reads.

use crate::{collection, explore, feed, home, oembed, platform_type, search, share_image, sitemap, tag};
use axum::Router;
use axum::routing::get;
use web::App;

/// Addresses of mega sites and everything around them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home::page::home_show))
        .route("/mega", get(platform_type::page::platform_type_list))
        .route("/mega/{platform_type}", get(platform_type::page::platform_type_show))
        .route("/mega/{platform_type}/{mega_site}", get(super::page::mega_site_show))
        .route("/mega/{platform_type}/{mega_site}/pages/{slug}", get(super::page::mega_site_page_show))
        .route(
            "/mega/{platform_type}/{mega_site}/collections/{slug}",
            get(collection::page::mega_site_collection_show),
        )
        .route("/mega/{platform_type}/{mega_site}/explore/{module}", get(explore::page::explore_show))
        .route("/mega/{platform_type}/{mega_site}/tags/{tag}", get(tag::page::mega_site_tag_show))
        .route("/mega/{platform_type}/{mega_site}/feed.xml", get(feed::page::mega_site_feed))
        .route("/{prefix}/{subsite}/feed.xml", get(feed::page::subsite_feed))
        .route("/{prefix}/{subsite}/{module}/feed.xml", get(feed::page::module_feed))
        .route("/collections/{slug}", get(collection::page::collection_show))
        .route("/tags/{tag}", get(tag::page::tag_show))
        .route("/search", get(search::page::search_show))
        .route("/robots.txt", get(sitemap::page::robots))
        .route("/sitemap.xml", get(sitemap::page::sitemap_index))
        .route("/sitemaps/{file}", get(sitemap::page::sitemap))
        .route("/oembed", get(oembed::page::oembed_show))
        .route("/share/{kind}/{file}", get(share_image::page::share_image_show))
}
