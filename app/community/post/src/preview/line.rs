//! Words of strangers, made one line of plain text.

use unicode_segmentation::UnicodeSegmentation;

/// One line without what nobody sees or what turns the direction of others' words, at most `most` letters long; a letter
/// with its accents, or a picture made of several signs, is never cut apart. Nothing where nothing is left.
pub fn line(text: &str, most: usize) -> Option<String> {
    let shown: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !is_hidden(*letter))
        .collect();
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(cut(words, most)).filter(|words| words.chars().any(char::is_alphanumeric))
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
            | '\u{e0000}'..='\u{10ffff}')
}

/// At most `most` code points, which is how the database counts.
fn cut(words: String, most: usize) -> String {
    if words.chars().count() <= most {
        return words;
    }
    let (mut short, mut count) = (String::new(), 1);
    for letter in words.graphemes(true) {
        count += letter.chars().count();
        if count > most {
            break;
        }
        short.push_str(letter);
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn words_of_strangers_are_one_plain_line() {
        assert_eq!(line("  Two\n\t words\u{2028}", 50).as_deref(), Some("Two words"));
        assert_eq!(line("a\u{202e}b\u{2066}c\u{200b}d\u{7}e", 50).as_deref(), Some("abcde"));
        assert_eq!(line("<script>alert(1)</script>", 50).as_deref(), Some("<script>alert(1)</script>"));
        assert_eq!(line(" \u{202e} … ", 50), None);
        // A family of five code points is one letter.
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(line(&format!("ab{family}{family}"), 8).as_deref(), Some(format!("ab{family}…").as_str()));
        assert_eq!(line(&format!("ab{family}{family}"), 7).as_deref(), Some("ab…"));
        assert_eq!(line("e\u{301}e\u{301}e\u{301}", 4).as_deref(), Some("e\u{301}…"));
        assert_eq!(line("كلمات", 5).as_deref(), Some("كلمات"));
    }
}
