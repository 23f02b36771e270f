//! Every mail is the same quiet letter: a greeting line, a few sentences, one link, why it came.

use super::Outgoing;
use kernel::Locale;
use std::fmt::Write;
use ui::i18n::message;
use ui::page::Escaped;

/// A mail before it is written out. Its words are `mail-{key}-subject`, `mail-{key}-text` (lines are paragraphs) and
/// `mail-{key}-button` of the catalogue; below them stands `mail-{key}-footer`, why this kind of mail comes.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The reader's language.
    pub locale: Locale,
    /// Which letter.
    pub key: &'a str,
    /// Texts that stand in its sentences.
    pub values: &'a [(&'a str, &'a str)],
    /// The whole address that it leads to, `https://…`.
    pub link: Option<String>,
}

impl Letter<'_> {
    /// The finished mail to one address.
    pub fn to(&self, address: &str) -> Outgoing {
        let text = self.words("text");
        let button = self.link.as_ref().map(|_| self.words("button"));
        let footer = self.footer();
        Outgoing {
            to: address.to_owned(),
            subject: self.words("subject"),
            text: self.plain(&text, &footer),
            html: self.html(&text, button.as_deref(), &footer),
            stop: None,
            reply_to: None,
            stop_mail: None,
            is_answer: false,
        }
    }

    /// Why the mail came; kinds without a reason of their own say that something happened.
    fn footer(&self) -> String {
        let own = format!("mail-{}-footer", self.key);
        let words = message(self.locale, &own, &[]);
        if words == own { message(self.locale, "mail-footer", &[]) } else { words }
    }

    fn words(&self, part: &str) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        message(self.locale, &format!("mail-{}-{part}", self.key), &values)
    }

    fn plain(&self, text: &str, footer: &str) -> String {
        let mut out = String::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let _ = write!(out, "{}\n\n", line.trim());
        }
        if let Some(link) = &self.link {
            let _ = write!(out, "{link}\n\n");
        }
        let _ = writeln!(out, "-- \n{footer}");
        out
    }

    fn html(&self, text: &str, button: Option<&str>, footer: &str) -> String {
        let mut out = format!(
            "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\
             <body style=\"margin:0;padding:32px 16px;background:#fbfaf7;color:#1d1917;font:16px/1.55 system-ui,sans-serif\">\
             <div style=\"max-width:34em;margin:0 auto;overflow-wrap:anywhere\"><p style=\"font-weight:700;font-size:20px\">{}</p>",
            self.locale.tag(),
            self.locale.dir(),
            Escaped(&self.words("subject")),
            Escaped(&message(self.locale, "site-name", &[])),
        );
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let _ = write!(out, "<p>{}</p>", Escaped(line.trim()));
        }
        if let (Some(link), Some(button)) = (&self.link, button) {
            let _ = write!(
                out,
                "<p><a href=\"{0}\" style=\"display:inline-block;padding:12px 20px;background:#1d1917;color:#fff;\
                 text-decoration:none\">{1}</a></p><p style=\"font-size:13px;word-break:break-all\">{0}</p>",
                Escaped(link),
                Escaped(button),
            );
        }
        let _ = write!(
            out,
            "<p style=\"font-size:13px;color:#6b625c\">{}</p></div></body></html>",
            Escaped(footer)
        );
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_speaks_the_readers_language_and_carries_its_link() {
        for locale in Locale::ALL {
            for key in [
                "join",
                "known",
                "sign-in",
                "reset",
                "stranger",
                "change",
                "changed",
                "password",
                "invitation",
            ] {
                let values = [("name", "<Zoë>"), ("organization", "Birch & Co"), ("email", "z@example.org")];
                let link = Some("https://maison.example/x?a=1&b=2".to_owned());
                let mail = Letter { locale: *locale, key, values: &values, link }.to("z@example.org");
                for text in [&mail.subject, &mail.text, &mail.html] {
                    assert!(
                        !text.contains(&format!("mail-{key}")),
                        "{locale:?} lacks words of {key}: {text}"
                    );
                    assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
                }
                assert!(mail.text.contains("https://maison.example/x?a=1&b=2"));
                assert!(mail.html.contains("https://maison.example/x?a=1&amp;b=2"));
                assert!(!mail.html.contains("<Zoë>"));
            }
        }
    }

    #[test]
    fn every_kind_says_truly_why_it_came() {
        let footer = |locale, key: &str| {
            let mail = Letter { locale, key, values: &[], link: None }.to("z@example.org");
            mail.text.lines().last().unwrap_or_default().to_owned()
        };
        // What anybody can have sent to an address may be ignored; news of an account, its end and its rights may not.
        let harmless = ["join", "known", "sign-in", "reset", "stranger", "change", "invitation"];
        for key in harmless {
            assert!(footer(Locale::En, key).contains("you can ignore it"), "{key}");
        }
        let kinds = ["changed", "password", "archive", "leave", "left", "stopped", "notification"];
        let kinds =
            kinds.into_iter().chain(["notification-digest", "notification-answer", "application-received"]);
        let kinds = kinds.chain(["reply-refused", "reply-empty", "reply-left-out"]);
        for key in kinds.chain(["application-more", "application-rejected"]) {
            assert!(!footer(Locale::En, key).contains("ignore"), "{key}");
            for locale in Locale::ALL {
                assert_ne!(footer(*locale, key), message(*locale, "mail-footer", &[]), "{locale:?} {key}");
                assert!(!footer(*locale, key).contains("footer"), "{locale:?} {key}");
            }
        }
        assert_eq!(footer(Locale::En, "of-no-kind"), message(Locale::En, "mail-footer", &[]));
    }
}
