//! A mail as it comes, read by `mail-parser`: to which addresses, from whom, whether anybody wrote it, and the words.

use super::address::ReplyAddress;
use super::automatic::is_automatic;
use super::html::text_of;
use super::trim::own_words;
use mail_parser::{HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use web::session::token_hash;

/// What counts of a mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Tokens of ours in the addresses to which it was sent, those of the envelope first.
    pub tokens: Vec<String>,
    /// The one address that it says it comes from, in small letters; none for several.
    pub from: Option<String>,
    /// SHA-256 of its Message-ID, of the whole mail where it has none.
    pub key: Vec<u8>,
    /// Did a program write it?
    pub automatic: bool,
    /// The person's own words, without lines that carry secrets of theirs.
    pub text: String,
    /// Was something attached?
    pub attached: bool,
}

/// Headers that say to whom, as mail servers and people write them.
const RECIPIENTS: &[&str] = &["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc"];

/// Reads a mail; nothing for what is none. The words of parts that are shown to people only are looked at, never others.
pub fn read(raw: &[u8], reply: &ReplyAddress) -> Option<Incoming> {
    let message = MessageParser::default().parse(raw)?;
    message.from()?;
    let named = |name: &&str| {
        let values = message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name));
        values.flat_map(|(_, value)| reply.tokens(value)).collect::<Vec<_>>()
    };
    let text = own_words(&words(&message));
    Some(Incoming {
        tokens: RECIPIENTS.iter().flat_map(named).collect(),
        from: from(&message),
        key: message.message_id().map_or_else(|| token_hash(&String::from_utf8_lossy(raw)), token_hash),
        automatic: is_automatic(message.headers_raw(), message.subject()),
        text: harmless(&text, reply),
        attached: message.attachments().any(is_left_out),
    })
}

fn from(message: &Message<'_>) -> Option<String> {
    let mut headers = message.header_values(HeaderName::From);
    let (Some(header), None) = (headers.next(), headers.next()) else { return None };
    let mut people = header.as_address()?.iter();
    let (Some(person), None) = (people.next(), people.next()) else { return None };
    Some(person.address()?.trim().to_lowercase())
}

/// Plain text where there is some, else the text of the HTML.
fn words(message: &Message<'_>) -> String {
    let parts = message.text_bodies().filter_map(|part| match &part.body {
        PartType::Text(text) => Some(text.as_ref().to_owned()),
        PartType::Html(html) => Some(text_of(html)),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// Whoever quotes our mail in a way that nobody foresaw publishes neither the address that writes as them nor the link
/// that ends their mails.
fn harmless(text: &str, reply: &ReplyAddress) -> String {
    let lines = text
        .lines()
        .filter(|line| reply.tokens(line).is_empty() && !line.contains("/notifications/unsubscribe/"));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Seals, and pictures that belong to the HTML, are nothing that anybody attached.
fn is_left_out(part: &MessagePart<'_>) -> bool {
    let attached = part.content_disposition().is_some_and(|kind| kind.is_attachment());
    let inside = part.content_id().is_some() && !attached;
    let seal = ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys"]
        .iter()
        .any(|kind| part.is_content_type("application", kind));
    !inside && !seal && !matches!(part.body, PartType::Multipart(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> ReplyAddress {
        ReplyAddress::parse("reply@maison.example").unwrap()
    }

    fn of(head: &str, body: &str) -> Incoming {
        read(format!("From: Zoe <Zoe@Example.org>\r\n{head}\r\n\r\n{body}").as_bytes(), &ours()).unwrap()
    }

    #[test]
    fn the_envelope_comes_first_and_one_sender_is_believed() {
        let (one, two) = ("1".repeat(32), "2".repeat(32));
        let mail =
            of(&format!("To: reply+{one}@maison.example\r\nDelivered-To: reply+{two}@maison.example"), "Yes");
        assert_eq!(mail.tokens, [two, one]);
        assert_eq!(mail.from.as_deref(), Some("zoe@example.org"));
        assert_eq!(of("From: eve@example.org", "Yes").from, None);
        let two = read(b"From: zoe@example.org, eve@example.org\r\n\r\nYes", &ours()).unwrap();
        assert_eq!(two.from, None);
        assert!(read(b"Subject: x\r\n\r\nnobody", &ours()).is_none());
        assert!(read(b"", &ours()).is_none());
    }

    #[test]
    fn charsets_and_encodings_are_read() {
        let mail = of(
            "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable",
            "Gr=FC=DFe",
        );
        assert_eq!(mail.text, "Grüße");
        let mail =
            of("Content-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64", "5Nrj");
        assert_eq!(mail.text, "نعم");
    }

    #[test]
    fn text_is_preferred_and_what_is_attached_noticed() {
        let both = "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b--\r\n";
        let mail = of("Content-Type: multipart/alternative; boundary=b", both);
        assert_eq!((mail.text.as_str(), mail.attached), ("plain", false));
        let part = |head: &str| {
            let body = format!(
                "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\n{head}\r\n\r\nAAAA\r\n--b--\r\n"
            );
            of("Content-Type: multipart/mixed; boundary=b", &body)
        };
        assert!(part("Content-Type: image/png\r\nContent-Disposition: attachment; filename=a.png").attached);
        assert!(part("Content-Type: application/pdf").attached);
        assert!(!part("Content-Type: application/pgp-signature").attached);
        assert!(
            !part("Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline").attached
        );
    }

    #[test]
    fn secrets_in_a_strange_quotation_stay_out() {
        let token = "a".repeat(32);
        let body = format!(
            "Yes\n\nMaison said: answer reply+{token}@maison.example\nhttps://maison.example/notifications/unsubscribe/x.y.z\nBye"
        );
        assert_eq!(of("X: y", &body).text, "Yes\n\nBye");
    }
}
