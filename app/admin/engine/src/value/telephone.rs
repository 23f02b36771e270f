//! Telephone numbers as people write them.

/// Numbers with a country code, as people write them (`+49 (0)30 123-45`, `0049 30 12345`), become E.164; others stay.
pub(super) fn read(text: &str) -> String {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('+').or_else(|| text.strip_prefix("00")) else {
        return text.to_owned();
    };
    let rest = rest.replace("(0)", "");
    let between = |letter: char| letter.is_whitespace() || "-./()".contains(letter);
    let digits: String = rest.chars().filter(|letter| !between(*letter)).collect();
    if digits.chars().all(|digit| digit.is_ascii_digit()) { format!("+{digits}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn numbers_with_a_country_code_lose_what_stands_between_the_digits() {
        assert_eq!(read(" +49 (0)30 123-45.67 "), "+49301234567");
        assert_eq!(read("0049 30/12345"), "+493012345");
        assert_eq!(read("+44\u{a0}20 7946 0000"), "+442079460000");
    }

    #[test]
    fn what_is_no_such_number_stays_as_it_was() {
        for text in ["030 123 45", "+49 30 ask for Ana", "", "call me"] {
            assert_eq!(read(text), text);
        }
    }
}
