//! What can be wrong at a provider. Says nothing about people, so it may stand in a log.

/// Why it did not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The address is none, or belongs to a private network.
    #[error("the address may not be called: {0}")]
    Address(String),
    /// Nobody answers.
    #[error("no answer: {0}")]
    Silent(String),
    /// Something else than 200 came back.
    #[error("the {part} were answered with status {status}")]
    Status {
        /// `document`, `keys`, `tokens`, `person`.
        part: &'static str,
        /// HTTP status.
        status: u16,
    },
    /// What came back is no JSON, or not of the right shape.
    #[error("the {0} cannot be read")]
    Unreadable(&'static str),
    /// The document is of another provider.
    #[error("the document names another issuer: {0}")]
    OtherIssuer(String),
    /// The document does not say where something is, or the place is not reached by https.
    #[error("the document lacks {0}")]
    Missing(&'static str),
    /// The provider knows no authorization codes, or none with PKCE (S256).
    #[error("the provider does not offer {0}")]
    Unable(&'static str),
    /// The provider refused the code, or who asks.
    #[error("the provider refused: {0}")]
    Refused(String),
    /// The token is not what it must be.
    #[error("the token is refused: {0}")]
    Token(String),
}
