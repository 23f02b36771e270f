//! Signing in with the account that somebody has elsewhere: OpenID Connect, authorization code with PKCE (S256). What a
//! provider says about itself ([`discover`]), the address to which a browser goes ([`Document::address`]), and what it brings
//! back ([`redeem`]). Knows neither database nor pages. Tokens are read by jsonwebtoken with ring's cryptography; every
//! request goes through the guarded client of `outbound` and follows no redirect.

mod call;
mod crypto;
mod discovery;
mod redeem;
mod token;
mod trouble;

pub use discovery::{Document, discover};
pub use redeem::{Account, redeem};
pub use trouble::Trouble;

/// What an organisation has registered at its provider.
#[derive(Clone)]
pub struct Registration {
    /// The provider, exactly as it calls itself.
    pub issuer: String,
    /// How the provider calls this application.
    pub client_id: String,
    /// Given by the provider; `None` for public clients.
    pub client_secret: Option<String>,
    /// What is asked for besides `openid`: `email`, `profile` …
    pub scopes: Vec<String>,
    /// The whole address to which the browser comes back.
    pub redirect: String,
}

/// Three words of one sign-in. Whoever comes back without them did not leave from here.
#[derive(Clone)]
pub struct Words {
    /// Comes back in the address.
    pub state: String,
    /// Comes back in the signed token.
    pub nonce: String,
    /// Shown to the provider when the code is redeemed (RFC 7636): 43 to 128 letters and figures.
    pub verifier: String,
}
