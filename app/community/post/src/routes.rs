//! The addresses of this part of the portal.

use crate::{act, compose, feed, poll, preview, quote, remind, single, syndicate};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    let writing = Router::new()
        .route("/posts/new", get(compose::post_new).post(compose::post_create))
        .route("/posts/{id}/edit", get(compose::post_edit).post(compose::post_change))
        // The form counts for itself, because how large a video may be is a setting.
        .layer(DefaultBodyLimit::disable());
    let playing = Router::new()
        .route("/posts/media/{asset}/captions", post(compose::playing::add))
        .route("/posts/media/{asset}/captions/{language}/remove", post(compose::playing::remove))
        .route("/posts/media/{asset}/poster", post(compose::playing::poster))
        .route("/posts/media/{asset}/poster/remove", post(compose::playing::poster_remove))
        .layer(DefaultBodyLimit::max(media::captions::FORM_BYTES));
    Router::new()
        .route("/feed", get(feed::home::home))
        .route("/feed/seen", post(feed::home::mark))
        .route("/feed/tags/{organization}/{tag}", get(feed::tags::tag))
        .route("/feed/tags/{organization}/{tag}/follow", post(feed::tags::tag_follow))
        .route("/houses/{key}/feed", get(feed::places::house_posts))
        .route("/houses/{key}/feed.json", get(syndicate::house_json))
        .route("/houses/{key}/feed.xml", get(syndicate::house_atom))
        .route("/people/{handle}/posts", get(feed::places::person_posts))
        .route("/bookmarks", get(feed::places::kept))
        .route("/posts/drafts", get(compose::draft_list))
        .route("/posts/drafts/{id}/forget", post(compose::draft_forget))
        .route("/posts/media/{asset}", get(compose::playing::page))
        .route("/posts/media/{asset}/captions/{language}", get(compose::playing::show))
        .route("/posts/previews/{id}/{file}", get(preview::picture_show))
        .route("/posts/{id}", get(single::page::post))
        .route("/posts/{id}/history", get(single::history::history))
        .route("/posts/{id}/audience", get(single::audience::audience))
        .route("/posts/{id}/quotes", get(quote::list))
        .route("/posts/{id}/quotes/{share}", post(quote::decide))
        .route("/posts/{id}/vote", post(poll::page::vote))
        .route("/posts/{id}/bookmark", post(act::page::bookmark))
        .route("/posts/{id}/remind", get(remind::page::remind).post(remind::page::remind_set))
        .route("/posts/{id}/share", post(act::page::share))
        .route("/posts/{id}/pin", post(act::page::pin))
        .route("/posts/{id}/delete", post(act::page::delete))
        .route("/posts/{id}/restore", post(act::page::restore))
        .merge(writing)
        .merge(playing)
}
