//! The cookies there are. All are `HttpOnly` and `SameSite=Lax`; names carry `__Host-` where TLS is on.

use axum_extra::extract::cookie::{Cookie, SameSite};

/// The session's token.
pub const SESSION: &str = "session";
/// Proof that this browser is the one that registered, until the address is confirmed.
pub const JOIN: &str = "join";
/// Half a sign-in: who has shown a password or a mail, and owes a second factor.
pub const HALF: &str = "half";
/// On the way to an account elsewhere and back.
pub const AWAY: &str = "away";
/// Language of a visitor.
pub const LANGUAGE: &str = "lang";
/// Theme of a visitor.
pub const THEME: &str = "theme";
/// A message for the next page.
pub const FLASH: &str = "flash";

/// The name that goes over the wire.
pub fn wire_name(name: &str, secure: bool) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}

/// A `Set-Cookie` value; `seconds` zero removes the cookie.
pub fn set(name: &str, value: &str, seconds: i64, secure: bool) -> String {
    Cookie::build((wire_name(name, secure), value.to_owned()))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .max_age(time::Duration::seconds(seconds))
        .build()
        .to_string()
}
