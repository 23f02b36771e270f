//! Mails that nobody wrote: answers of absent people, reports of mail servers, lists. They are dropped without a word,
//! because a word would be answered again.

/// Beginnings of subjects of such answers, where a program does not say it otherwise.
const SUBJECTS: &[&str] = &[
    "out of office",
    "out of the office",
    "automatic reply",
    "auto-reply",
    "autoreply",
    "auto:",
    "abwesenheitsnotiz",
    "automatische antwort",
    "réponse automatique",
    "absence du bureau",
    "رد تلقائي",
    "الرد التلقائي",
    "خارج المكتب",
    "undelivered mail returned to sender",
    "mail delivery failed",
    "delivery status notification",
];

/// Did a program write this? `headers` as they stand in the mail; the subject decoded.
pub fn is_automatic<'a>(
    mut headers: impl Iterator<Item = (&'a str, &'a str)>,
    subject: Option<&str>,
) -> bool {
    let subject = subject.unwrap_or_default().trim().to_lowercase();
    SUBJECTS.iter().any(|start| subject.starts_with(start))
        || headers.any(|(name, value)| says_so(name, value))
}

fn says_so(name: &str, value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    match name.to_ascii_lowercase().as_str() {
        "auto-submitted" => value.split([';', ' ']).next() != Some("no"),
        "precedence" => ["bulk", "junk", "list", "auto_reply"].contains(&value.as_str()),
        "return-path" => value == "<>",
        "content-type" => value.starts_with("multipart/report"),
        "x-auto-response-suppress" => value != "none",
        "list-id" | "x-autoreply" | "x-autorespond" | "x-autoresponder" | "x-mail-autoreply" => value != "no",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_from_people() {
        for (name, value) in [
            ("Auto-Submitted", "auto-replied"),
            ("auto-submitted", " auto-generated; owner-email=\"zoe@example.org\""),
            ("Precedence", "Bulk"),
            ("Precedence", "junk"),
            ("Precedence", "list"),
            ("X-Auto-Response-Suppress", "All"),
            ("Return-Path", " <>"),
            ("X-Autoreply", "yes"),
            ("List-Id", "<people.example.org>"),
            ("Content-Type", "multipart/report; report-type=delivery-status"),
        ] {
            assert!(is_automatic([(name, value)].into_iter(), None), "{name}: {value}");
        }
        for (name, value) in [
            ("Auto-Submitted", "no"),
            ("Auto-Submitted", "No; by hand"),
            ("Precedence", "first-class"),
            ("X-Auto-Response-Suppress", "None"),
            ("Return-Path", "<zoe@example.org>"),
            ("Content-Type", "multipart/alternative; boundary=x"),
        ] {
            assert!(!is_automatic([(name, value)].into_iter(), Some("Re: Comments")), "{name}: {value}");
        }
        for subject in
            ["Automatic reply: Comments", "ABWESENHEITSNOTIZ: x", "Réponse automatique : x", "رد تلقائي: x"]
        {
            assert!(is_automatic(std::iter::empty(), Some(subject)), "{subject}");
        }
        assert!(!is_automatic(std::iter::empty(), Some("Re: New posts: 1.")));
    }
}
