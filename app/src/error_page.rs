//! Failures become pages in the site's look, with ways on.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kernel::AppError;
use leptos::prelude::*;
use ui::Page;
use web::{Cx, Failure};

/// Addresses that nobody serves.
pub async fn not_found() -> Failure {
    Failure(AppError::NotFound)
}

/// Renders the failures of handlers for the person who asked.
pub async fn render(cx: Option<axum::Extension<Cx>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match (response.extensions().get::<Failure>(), cx) {
        (Some(failure), Some(axum::Extension(cx))) => page(&cx, &failure.0),
        _ => response,
    }
}

/// Failures before there is a context (the database is away).
pub async fn render_plain(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match response.extensions().get::<Failure>() {
        Some(failure) => (response.status(), format!("{}\n", failure.0)).into_response(),
        None => response,
    }
}

fn page(cx: &Cx, error: &AppError) -> Response {
    let title = error.to_string();
    let heading = title.clone();
    let mut page = Page::new(title, move || view! { <main><h1>{heading}</h1></main> });
    page.status = error.status();
    cx.page(page)
}
