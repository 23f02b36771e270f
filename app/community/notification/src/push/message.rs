//! What a device shows: the sentence of the list, the first words, where it leads. Encrypted for the browser alone.

use super::model::DeviceRow;
use crate::notice::model::NoticeView;
use crate::notice::words::{excerpt, sentence};
use anyhow::Context;
use kernel::Locale;
use serde::{Deserialize, Serialize};
use ui::cx::UiCx;
use ui::tr;
use web::Secret;
use web_push_native::p256::PublicKey;
use web_push_native::{Auth, encrypt};

/// The message, as the service worker reads it (`app/community/browser/src/push-worker.ts`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// One sentence.
    pub title: String,
    /// More words, perhaps none.
    pub body: String,
    /// A path of ours.
    pub path: String,
    /// What takes the place of an earlier message: the same word, 32 letters.
    pub tag: String,
    /// Tag of the language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
}

/// The words for somebody who sees these notices; nothing for none.
pub fn message(notices: &[NoticeView], device: &DeviceRow, key: &Secret) -> Option<Message> {
    let locale = Locale::from_tag(&device.language).unwrap_or_default();
    let (title, body, path, about) = ui::cx::scope(UiCx { locale, ..UiCx::default() }, || match notices {
        [] => None,
        [one] => Some((sentence(one), excerpt(one).unwrap_or_default(), one.path(), topic(one))),
        many => {
            let first = many.iter().take(3).map(sentence).collect::<Vec<_>>().join("\n");
            let title = tr("notification-push-many", &[("count", many.len().into())]);
            Some((title, first, "/notifications".to_owned(), "many".to_owned()))
        }
    })?;
    let tag = key.sign(&[b"notification/push/topic", device.user.as_bytes(), about.as_bytes()]).ok()?;
    Some(Message {
        title,
        body,
        path,
        tag: tag.chars().take(32).collect(),
        lang: locale.tag().to_owned(),
        dir: locale.dir().to_owned(),
    })
}

/// What is told together (`group_key` of the row). Push services see it signed only.
fn topic(notice: &NoticeView) -> String {
    let subject = notice.subject_id.map(|id| id.to_string()).unwrap_or_default();
    format!("{}:{subject}:{}", notice.kind, notice.what.as_deref().unwrap_or_default())
}

/// The message for one browser (RFC 8291, `aes128gcm`). `auth`: what only it and we know.
///
/// # Errors
/// If the browser's keys are none.
pub fn sealed(message: &Message, p256dh: &[u8], auth: &[u8]) -> anyhow::Result<Vec<u8>> {
    let public = PublicKey::from_sec1_bytes(p256dh).context("the browser's key is none")?;
    let auth: [u8; 16] = auth.try_into().context("the browser's secret has another length")?;
    Ok(encrypt(serde_json::to_vec(message)?, &public, &Auth::from(auth))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use web_push_native::{decrypt, p256::SecretKey};

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    /// The keys of RFC 8291, appendix A.
    fn browser() -> (SecretKey, [u8; 16]) {
        let key = SecretKey::from_slice(&bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")).unwrap();
        (key, bytes("BTBZMqHH6r4Tts7J_aSIgg").try_into().unwrap())
    }

    #[test]
    fn what_is_read_here_is_written_as_the_standard_says() {
        let (key, auth) = browser();
        let sent = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        let read = decrypt(bytes(sent), &key, &Auth::from(auth)).unwrap();
        assert_eq!(read, b"When I grow up, I want to be a watermelon");
    }

    #[test]
    fn only_the_browser_reads_it_and_no_two_look_alike() {
        let (key, auth) = browser();
        let message = Message {
            title: "Elle commented on your post.".into(),
            body: "Wonderful".into(),
            path: "/comments/1".into(),
            tag: "t".repeat(32),
            lang: "en".into(),
            dir: "ltr".into(),
        };
        let public =
            bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        let (one, two) =
            (sealed(&message, &public, &auth).unwrap(), sealed(&message, &public, &auth).unwrap());
        assert_ne!(one, two);
        assert!(one.len() < 4096);
        let read = decrypt(one, &key, &Auth::from(auth)).unwrap();
        assert_eq!(serde_json::from_slice::<Message>(&read).unwrap(), message);
        assert!(decrypt(two, &key, &Auth::from([0; 16])).is_err());
        assert!(sealed(&message, &[4; 65], &auth).is_err() && sealed(&message, &public, &[0; 15]).is_err());
    }
}
