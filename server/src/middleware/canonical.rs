//! One address per page: no slash at its end, no empty parts. Upper case is tried in lower case by the error page,
//! because tokens in addresses keep their case.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::Method;

/// Redirects readers (308, query kept) to the address as it is kept.
pub async fn redirect(request: Request, next: Next) -> Response {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD);
    match canonical(request.uri().path()).filter(|_| reading) {
        Some(path) => {
            let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
            web::answer::moved(&format!("{path}{query}"))
        }
        None => next.run(request).await,
    }
}

/// The path as it is kept, if this is not it.
fn canonical(path: &str) -> Option<String> {
    if path == "/" || !(path.ends_with('/') || path.contains("//")) {
        return None;
    }
    let mut kept = String::with_capacity(path.len());
    for part in path.split('/').filter(|part| !part.is_empty()) {
        kept.push('/');
        kept.push_str(part);
    }
    Some(if kept.is_empty() { "/".to_owned() } else { kept })
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn slashes_are_taken_away_and_never_lead_elsewhere() {
        assert_eq!(canonical("/"), None);
        assert_eq!(canonical("/artists/john"), None);
        assert_eq!(canonical("/artists/john/").as_deref(), Some("/artists/john"));
        assert_eq!(canonical("//evil.example/").as_deref(), Some("/evil.example"));
        assert_eq!(canonical("//").as_deref(), Some("/"));
        assert_eq!(canonical("/a//b").as_deref(), Some("/a/b"));
    }
}
