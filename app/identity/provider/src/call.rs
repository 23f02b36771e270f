//! One request to a provider and its JSON.

use crate::Trouble;
use bytes::Bytes;
use http::Request;
use http::request::Builder;
use outbound::{Answer, Client, PRIVATE};
use serde_json::Value;

/// So much of an answer is read, in bytes. Key sets with certificates are long.
const MOST: usize = 256 * 1024;

/// Sends a request; the answer's status is for the caller to judge.
pub(crate) async fn send(client: &Client, request: Builder, body: String) -> Result<Answer, Trouble> {
    let request: Request<Bytes> =
        request.body(body.into()).map_err(|error| Trouble::Address(error.to_string()))?;
    client.call(request, MOST).await.map_err(|reason| match reason.as_str() {
        PRIVATE => Trouble::Address(reason),
        _ => Trouble::Silent(reason),
    })
}

/// The JSON of an answer.
pub(crate) fn json(part: &'static str, answer: &Answer) -> Result<Value, Trouble> {
    serde_json::from_slice(&answer.body).map_err(|_| Trouble::Unreadable(part))
}

/// The JSON at an address.
pub(crate) async fn get(client: &Client, part: &'static str, request: Builder) -> Result<Value, Trouble> {
    let answer =
        send(client, request.header(http::header::ACCEPT, "application/json"), String::new()).await?;
    match answer.status {
        200 => json(part, &answer),
        status => Err(Trouble::Status { part, status }),
    }
}
