//! The context of one request. A middleware makes it once; handlers take it as an argument.

use crate::app::App;
use crate::cookies;
use crate::session::{self, Session};
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use chrono_tz::Tz;
use http::request::Parts;
use http::{HeaderMap, Uri, header};
use kernel::{Actor, AppError, Locale};
use std::net::IpAddr;
use std::sync::Arc;
use ui::cx::{Flash, Person, Theme, UiCx};

/// Who asks, for what, in which language. Cheap to clone.
#[derive(Clone)]
pub struct Cx(Arc<Inner>);

/// The fields of [`Cx`].
pub struct Inner {
    /// What every request shares.
    pub app: App,
    /// The session, if somebody is signed in.
    pub session: Option<Session>,
    /// Language of the interface for this request.
    pub locale: Locale,
    /// Light or dark.
    pub theme: Theme,
    /// Path and query as asked for.
    pub uri: Uri,
    /// Host as asked for, lower case, without port.
    pub host: String,
    /// Address of the client as far as the configured proxies can be trusted; for sessions and limits, never for logs.
    pub ip: Option<IpAddr>,
    /// Random word that allows the inline scripts of this response.
    pub nonce: Option<String>,
    /// A message that the page before left behind.
    pub flash: Option<Flash>,
}

impl std::ops::Deref for Cx {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Cx {
    /// The identity that row-level security sees.
    pub fn actor(&self) -> Actor {
        self.session.as_ref().map_or(Actor::Visitor, Session::actor)
    }

    /// The signed-in person's session.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`] for a visitor, which becomes a way to the sign-in page and back.
    pub fn person(&self) -> Result<&Session, AppError> {
        self.session.as_ref().ok_or(AppError::Unauthenticated)
    }

    /// The clocks of whoever asks; UTC for visitors, and where what they chose is no zone.
    pub fn zone(&self) -> Tz {
        self.session.as_ref().and_then(|session| session.timezone.parse().ok()).unwrap_or(Tz::UTC)
    }

    /// Path and query as asked for.
    pub fn path_and_query(&self) -> &str {
        self.uri.path_and_query().map_or("/", |path| path.as_str())
    }

    /// What components see of this request.
    pub fn ui(&self) -> UiCx {
        UiCx {
            locale: self.locale,
            theme: self.theme,
            person: self.session.as_ref().map(|session| Person {
                display_name: session.display_name.clone(),
                handle: session.handle.clone(),
                works_in: session.works_in.first().cloned(),
                moderates: session.moderates.first().cloned(),
            }),
            path: self.path_and_query().to_owned(),
            nonce: self.nonce.clone(),
            flash: self.flash.clone(),
            origin: self.app.settings.origin.clone(),
            dev: self.app.settings.dev,
        }
    }

    /// A message of the interface in this request's language.
    pub fn t(&self, id: &str) -> String {
        ui::i18n::message(self.locale, id, &[])
    }
}

impl FromRequestParts<App> for Cx {
    type Rejection = crate::Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        if let Some(cx) = parts.extensions.get::<Self>() {
            return Ok(cx.clone());
        }
        let cx = make(app, &parts.headers, &parts.uri, &parts.extensions).await?;
        parts.extensions.insert(cx.clone());
        Ok(cx)
    }
}

/// Makes the context before any handler runs. A failed answer carries it out again, for the error page.
pub async fn provide(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let cx = match make(&app, request.headers(), request.uri(), request.extensions()).await {
        Ok(cx) => cx,
        Err(failure) => return failure.into_response(),
    };
    request.extensions_mut().insert(cx.clone());
    let mut response = next.run(request).await;
    if response.status().is_client_error() || response.status().is_server_error() {
        response.extensions_mut().insert(cx);
    }
    response
}

/// What a request says about its sender, before anything is looked up.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The session's token.
    pub token: Option<String>,
    /// Language of the cookie, else of the browser.
    pub locale: Locale,
    /// Theme of the cookie.
    pub theme: Theme,
    /// Host, lower case, without port.
    pub host: String,
    /// Path and query.
    pub uri: Uri,
    /// A message that the page before left behind.
    pub flash: Option<Flash>,
    ip: Option<IpAddr>,
    nonce: Option<String>,
}

impl Asked {
    /// Reads cookies and headers.
    pub fn new(app: &App, headers: &HeaderMap, uri: &Uri, extensions: &http::Extensions) -> Self {
        let jar = CookieJar::from_headers(headers);
        let cookie = |name: &str| {
            jar.get(&cookies::wire_name(name, app.secure())).map(|cookie| cookie.value().to_owned())
        };
        let accepted = || headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let chosen = cookie(cookies::LANGUAGE).and_then(|tag| Locale::from_tag(&tag));
        let uri = extensions.get::<axum::extract::OriginalUri>().map_or(uri, |original| &original.0);
        Self {
            token: cookie(cookies::SESSION),
            locale: chosen.or_else(|| accepted().and_then(Locale::from_accept_language)).unwrap_or_default(),
            theme: cookie(cookies::THEME).map(|word| Theme::parse(&word)).unwrap_or_default(),
            host: host(headers, uri),
            uri: uri.clone(),
            flash: cookie(cookies::FLASH).as_deref().and_then(flash),
            ip: extensions.get::<ClientIp>().map(|ip| ip.0),
            nonce: extensions.get::<Nonce>().map(|nonce| nonce.0.clone()),
        }
    }

    /// The context of a visitor, whatever the cookies say: needs no database.
    pub fn visitor(self, app: &App) -> Cx {
        self.cx(app, None)
    }

    fn cx(self, app: &App, session: Option<Session>) -> Cx {
        let own = session.as_ref();
        Cx(Arc::new(Inner {
            app: app.clone(),
            locale: own.and_then(|session| Locale::from_tag(&session.language)).unwrap_or(self.locale),
            theme: own.map_or(self.theme, |session| Theme::parse(&session.theme)),
            session,
            uri: self.uri,
            host: self.host,
            ip: self.ip,
            nonce: self.nonce,
            flash: self.flash,
        }))
    }
}

async fn make(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    extensions: &http::Extensions,
) -> Result<Cx, crate::Failure> {
    let asked = Asked::new(app, headers, uri, extensions);
    let session = match &asked.token {
        Some(token) => session::session_find(&app.db, token).await?,
        None => None,
    };
    Ok(asked.cx(app, session))
}

/// Put into the request by the server: the client's address, counted through the configured proxies.
#[derive(Clone, Copy, Debug)]
pub struct ClientIp(pub IpAddr);

/// Put into the request by the server's security middleware.
#[derive(Clone)]
pub struct Nonce(pub String);

fn host(headers: &HeaderMap, uri: &Uri) -> String {
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok())
        .or_else(|| uri.host())
        .unwrap_or_default();
    host.rsplit_once(':').map_or(host, |(name, _)| name).to_ascii_lowercase()
}

/// The cookie holds only which message it is; the words come from the catalogue.
fn flash(cookie: &str) -> Option<Flash> {
    let (kind, key) = cookie.split_once('.')?;
    let known = key.len() <= 60
        && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    known.then(|| Flash { good: kind == "good", key: key.to_owned() })
}
