//! What is left of an answer, one row for each way in which mail programs quote and sign.

use notification::own_words;

/// Name, mail, own words.
const VECTORS: &[(&str, &str, &str)] = &[
    ("nothing else", "Hello\r\n\r\nthere\r\n", "Hello\n\nthere"),
    (
        "Gmail",
        "Yes!\n\nOn Mon, Nov 30, 2026 at 10:00 AM Maison <hello@maison.example> wrote:\n\n> New posts: 1.\n>\n> -- \n> You get this",
        "Yes!",
    ),
    (
        "Gmail, broken line",
        "Yes!\n\nOn Mon, Nov 30, 2026 at 10:00\u{202f}AM Maison of the Scene\n<hello@maison.example> wrote:\n\n> New posts: 1.",
        "Yes!",
    ),
    (
        "Apple Mail",
        "Yes!\n\n> On 30 Nov 2026, at 10:00, Maison <hello@maison.example> wrote:\n> \n> New posts: 1.\n",
        "Yes!",
    ),
    (
        "iPhone",
        "Yes!\n\nSent from my iPhone\n\n> On 30 Nov 2026, at 10:00, Maison <hello@maison.example> wrote:\n> \n> New posts: 1.\n",
        "Yes!",
    ),
    (
        "Thunderbird",
        "On 30.11.26 10:00, Maison wrote:\n> New posts: 1.\n\nYes, below!\n\n-- \nZoe\n",
        "Yes, below!",
    ),
    (
        "between the lines",
        "Hi.\n\nOn 30.11.26 10:00, Maison wrote:\n> Who?\nMe.\n> When?\nNow.\n",
        "Hi.\n\nMe.\nNow.",
    ),
    (
        "Gmail, German",
        "Ja!\n\nAm Mo., 30. Nov. 2026 um 10:00 Uhr schrieb Maison <\nhello@maison.example>:\n\n> Neue Beiträge: 1.",
        "Ja!",
    ),
    ("Thunderbird, German", "Ja!\n\nAm 30.11.2026 um 10:00 schrieb Maison:\n> Neue Beiträge: 1.", "Ja!"),
    (
        "Gmail, French",
        "Oui\u{a0}!\n\nLe lun. 30 nov. 2026 à 10:00, Maison <hello@maison.example> a écrit\u{a0}:\n\n> Nouveau : 1.",
        "Oui !",
    ),
    (
        "Gmail, Arabic",
        "نعم!\n\n\u{200f}في الاثنين، 30 نوفمبر 2026 في 10:00 ص تمت كتابة ما يلي بواسطة \u{202a}Maison\u{202c}\u{200f} <\u{202a}hello@maison.example\u{202c}\u{200f}>:\u{200f}\n\n> منشورات جديدة: 1.",
        "نعم!",
    ),
    (
        "Apple Mail, Arabic",
        "نعم!\n\nفي ٣٠ نوفمبر ٢٠٢٦، الساعة ١٠:٠٠ ص، كتب Maison <hello@maison.example>:\n\n> منشورات جديدة: 1.",
        "نعم!",
    ),
    (
        "HTML turned into text",
        "Yes!\nOn Mon, Nov 30, 2026 at 10:00 Maison <hello@maison.example> wrote:\nNew posts: 1.\nLook at it",
        "Yes!",
    ),
    (
        "Outlook",
        "Yes!\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Maison <hello@maison.example>\nSent: Monday, November 30, 2026 10:00:00 AM\nTo: zoe@example.org <zoe@example.org>\nSubject: New posts: 1.\n\nNew posts: 1.\n",
        "Yes!",
    ),
    (
        "Outlook, bold",
        "Yes!\n\n*From:* Maison <hello@maison.example>\n*Sent:* Monday, November 30, 2026\n*To:* zoe@example.org\n*Subject:* New posts\n\nNew posts: 1.",
        "Yes!",
    ),
    (
        "Outlook, German",
        "Ja!\n\nVon: Maison <hello@maison.example>\nGesendet: Montag, 30. November 2026 10:00\nAn: zoe@example.org\nBetreff: Neue Beiträge\n\nNeue Beiträge: 1.",
        "Ja!",
    ),
    (
        "Outlook, French",
        "Oui !\n\nDe : Maison <hello@maison.example>\nEnvoyé : lundi 30 novembre 2026 10:00\nÀ : zoe@example.org\nObjet : Nouveau\n\nNouveau : 1.",
        "Oui !",
    ),
    (
        "Outlook, Arabic",
        "نعم!\n\nمن: Maison <hello@maison.example>\nتاريخ الإرسال: الاثنين 30 نوفمبر 2026\nإلى: zoe@example.org\nالموضوع: جديد\n\nجديد: 1.",
        "نعم!",
    ),
    ("original message", "Yes!\n\n-----Original Message-----\nNew posts: 1.", "Yes!"),
    ("original message, German", "Ja!\n\n-----Ursprüngliche Nachricht-----\nNeue Beiträge: 1.", "Ja!"),
    ("original message, French", "Oui\n\n----- Message d'origine -----\nNouveau : 1.", "Oui"),
    ("signature", "Yes!\n\n-- \nZoe\nHouse of Fern\n", "Yes!"),
    ("signature that lost its space", "Yes!\n--\nZoe", "Yes!"),
    (
        "signature above the quotation",
        "Yes!\n-- \nZoe\n\nOn 30.11.26 10:00, Maison wrote:\n> New posts: 1.",
        "Yes!",
    ),
    ("telephone, German", "Ja!\n\nVon meinem iPhone gesendet", "Ja!"),
    ("telephone, French", "Oui\n\nEnvoyé de mon iPhone", "Oui"),
    ("telephone, Arabic", "نعم\n\nأرسلت من الـ iPhone", "نعم"),
    ("quotation at the end", "Yes!\n\n> New posts: 1.\n> Look at it", "Yes!"),
    ("only a quotation", "On Mon, Nov 30, 2026 Maison <hello@maison.example> wrote:\n> New posts: 1.", ""),
    ("nothing", "\n \n", ""),
    // What is uncertain stays.
    ("own quotation", "> to be or not\nThat is the question.", "> to be or not\nThat is the question."),
    ("a story", "On Monday 30 she wrote:\nDear all, come!", "On Monday 30 she wrote:\nDear all, come!"),
    ("a list", "From: Lisbon\nwith love", "From: Lisbon\nwith love"),
    ("a rule", "One\n\n---\n\nTwo", "One\n\n---\n\nTwo"),
    ("dashes and much below", "One\n--\na\nb\nc\nd\ne\nf\ng\nh\ni", "One\n--\na\nb\nc\nd\ne\nf\ng\nh\ni"),
    (
        "a sentence about a telephone",
        "It was\nSent from my phone by mistake",
        "It was\nSent from my phone by mistake",
    ),
    ("many empty lines", "One\n\n\n\nTwo", "One\n\nTwo"),
    ("indented code", "See:\n\n    let x = 1;\n", "See:\n\n    let x = 1;"),
];

#[test]
fn own_words_are_what_is_left() {
    let wrong: Vec<String> = VECTORS
        .iter()
        .filter(|(_, mail, words)| own_words(mail) != *words)
        .map(|(name, mail, words)| format!("{name}: {words:?} expected, {:?} came", own_words(mail)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
