//! What somebody wrote themselves in an answer: without the quotation of what they answer, without their signature. What
//! is uncertain stays, because words that are missing are worse than words too many.

/// How sentences above a quotation begin, with a word that stands further on; they end in a colon.
const ATTRIBUTIONS: &[(&str, &str)] = &[
    ("On ", "wrote"),
    ("Am ", "schrieb"),
    ("Le ", "a écrit"),
    ("في ", "كتب"),
    ("في ", "كتابة"),
    ("بتاريخ ", "كتب"),
    ("El ", "escribió"),
    ("Il ", "scritto"),
    ("Em ", "escreveu"),
    ("Op ", "schreef"),
];

/// Lines between dashes above a quotation.
const MARKS: &[&str] = &[
    "original message",
    "ursprüngliche nachricht",
    "message d'origine",
    "message original",
    "الرسالة الأصلية",
];

/// The first line of a quotation's head as Outlook writes it.
const FROM: &[&str] = &["From", "Von", "De", "من"];

/// Its other lines.
const HEAD: &[&str] = &[
    "Sent",
    "Date",
    "To",
    "Cc",
    "Subject",
    "Gesendet",
    "Datum",
    "An",
    "Betreff",
    "Envoyé",
    "À",
    "Objet",
    "تاريخ الإرسال",
    "تم الإرسال",
    "التاريخ",
    "إلى",
    "الموضوع",
];

/// What telephones and programs put below.
const DEVICES: &[&str] = &[
    "Sent from my ",
    "Sent from Outlook",
    "Sent from Mail for ",
    "Sent with Proton",
    "Get Outlook for ",
    "Von meinem ",
    "Gesendet von ",
    "Gesendet mit ",
    "Holen Sie sich Outlook",
    "Envoyé de mon ",
    "Envoyé depuis ",
    "Envoyé à partir de ",
    "Téléchargez Outlook",
    "أرسلت من ",
    "أُرسلت من ",
    "مرسل من ",
    "تم الإرسال من ",
];

/// The person's own words; empty if there are none.
pub fn own_words(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{a0}', " ");
    let lines: Vec<&str> = text.lines().collect();
    let quotation = (0..lines.len()).find_map(|at| Some((at, quotation(lines.get(at..)?)?)));
    let (above, below) = match quotation {
        Some((at, length)) => {
            (lines.get(..at).unwrap_or_default(), own_below(lines.get(at + length..).unwrap_or_default()))
        }
        None => (lines.as_slice(), Vec::new()),
    };
    let above = without_signature(without_quotation(without_signature(above)));
    let above = if quotation.is_some() { without_rule(above) } else { above };
    let mut all = above.to_vec();
    all.push("");
    all.extend(without_signature(&below));
    joined(&all)
}

/// Does a quotation's head begin here? How many lines it has.
fn quotation(lines: &[&str]) -> Option<usize> {
    let first = plain(lines.first()?);
    if is_mark(&first) {
        return Some(1);
    }
    if labelled(&first, FROM) {
        let more = lines.iter().skip(1).take(6).filter(|line| labelled(&plain(line), HEAD)).count();
        return (more >= 2).then_some(1);
    }
    let begins = ATTRIBUTIONS.iter().any(|(start, _)| first.starts_with(start));
    // Mail programs break long lines.
    (1..=3)
        .filter(|_| begins)
        .find(|length| lines.get(..*length).is_some_and(|head| attributes(head, lines.get(*length..))))
}

/// Is this "On …, … wrote:"? Surely only with a date, and with an address or above lines that are quoted.
fn attributes(head: &[&str], rest: Option<&[&str]>) -> bool {
    let text = head.iter().map(|line| plain(line)).collect::<Vec<_>>().join(" ");
    let known = ATTRIBUTIONS.iter().any(|(start, verb)| text.starts_with(start) && text.contains(verb));
    let quoted = || {
        let next = rest.unwrap_or_default().iter().find(|line| !line.trim().is_empty());
        next.is_some_and(|line| is_quoted(line))
    };
    known
        && text.ends_with(':')
        && text.chars().count() <= 300
        && text.chars().any(char::is_numeric)
        && (text.contains('@') || quoted())
}

/// "-----Original Message-----".
fn is_mark(line: &str) -> bool {
    let inside = line.trim_matches('-').trim().to_lowercase();
    line.starts_with("--") && line.ends_with("--") && MARKS.contains(&inside.as_str())
}

/// `From: …`, also in bold, also with a space before the colon.
fn labelled(line: &str, labels: &[&str]) -> bool {
    let Some((label, rest)) = line.split_once(':') else { return false };
    let label = label.trim_matches(['*', ' ']);
    labels.contains(&label) && !rest.trim_matches(['*', ' ']).is_empty()
}

/// Without marks of direction and rare spaces, for comparing.
fn plain(line: &str) -> String {
    let shown = line.chars().filter(|letter| {
        !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    });
    let text: String = shown.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    text.trim().to_owned()
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// What stands below a quotation's head and is not quoted: the answer of somebody who writes below, or between, what they
/// answer. Where nothing is marked as quoted, all of it is.
fn own_below<'l>(lines: &[&'l str]) -> Vec<&'l str> {
    if lines.iter().any(|line| is_quoted(line)) {
        lines.iter().copied().filter(|line| !is_quoted(line)).collect()
    } else {
        Vec::new()
    }
}

/// Up to "-- ", or a line that a telephone put at the end.
fn without_signature<'s, 'l>(lines: &'s [&'l str]) -> &'s [&'l str] {
    let few = |at: usize| lines.iter().skip(at).filter(|line| !line.trim().is_empty()).count() <= 8;
    let sign = lines
        .iter()
        .enumerate()
        .position(|(at, line)| *line == "-- " || (line.trim_end() == "--" && few(at)));
    let lines = without_blank(lines.get(..sign.unwrap_or(lines.len())).unwrap_or_default());
    match lines.split_last() {
        Some((last, rest)) if is_device(last, rest) => without_blank(rest),
        _ => lines,
    }
}

/// Stands apart at the end, and is short.
fn is_device(last: &str, rest: &[&str]) -> bool {
    let line = plain(last);
    rest.last().is_none_or(|line| line.trim().is_empty())
        && line.chars().count() <= 80
        && DEVICES.iter().any(|start| line.starts_with(start))
}

/// Without quoted lines at the end; others are part of what is said.
fn without_quotation<'s, 'l>(mut lines: &'s [&'l str]) -> &'s [&'l str] {
    while let Some((last, rest)) = lines.split_last() {
        if !last.trim().is_empty() && !is_quoted(last) {
            break;
        }
        lines = rest;
    }
    lines
}

/// Without the line that Outlook draws above a quotation's head.
fn without_rule<'s, 'l>(lines: &'s [&'l str]) -> &'s [&'l str] {
    let is_rule = |line: &str| line.len() >= 10 && line.bytes().all(|byte| b"_-".contains(&byte));
    match lines.split_last() {
        Some((last, rest)) if is_rule(last.trim()) => without_signature(rest),
        _ => lines,
    }
}

fn without_blank<'s, 'l>(mut lines: &'s [&'l str]) -> &'s [&'l str] {
    while let Some((last, rest)) = lines.split_last() {
        if !last.trim().is_empty() {
            break;
        }
        lines = rest;
    }
    lines
}

/// One text; never two empty lines together.
fn joined(lines: &[&str]) -> String {
    let mut out = String::new();
    for line in lines.iter().map(|line| line.trim_end()) {
        if line.is_empty() && (out.is_empty() || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out.trim().to_owned()
}
