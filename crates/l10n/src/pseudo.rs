//! The pseudolocale en-XA: English that is readable, accented and a third longer, so that a text that escaped
//! translation or a page that has no room for Spanish is seen at once.

use std::borrow::Cow;

/// Accents the letters of a text and makes it longer; all else stays as it is.
#[must_use]
pub fn pseudolocalize(text: &str) -> Cow<'_, str> {
    let mut long = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let (accented, twice) = accent(letter);
        long.push(accented);
        if twice {
            long.push(accented);
        }
    }
    long.into()
}

/// The letter with an accent, and whether it is written twice, as vowels are.
fn accent(letter: char) -> (char, bool) {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒğĥíĵķľɱñóþɋřšŧúṽŵẋýžÅƁÇĐÉƑĞĤÍĴĶĽṀÑÓÞɊŘŠŦÚṼŴẊÝŽ";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == letter)
        .map_or((letter, false), |(plain, accented)| (accented, "aeiou".contains(plain)))
}

#[cfg(test)]
mod tests {
    use super::pseudolocalize;

    #[test]
    fn letters_are_accented_and_vowels_doubled() {
        assert_eq!(pseudolocalize("Sign in"), "Šííğñ ííñ");
    }

    #[test]
    fn numbers_and_marks_stay() {
        assert_eq!(pseudolocalize("1-866-901-3212 ($5.00)"), "1-866-901-3212 ($5.00)");
    }
}
