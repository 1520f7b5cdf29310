//! Which language a person is served in.

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};

/// Tags of the folders in `locales/`, the source language first.
pub const LANGUAGES: [&str; 2] = ["es-US", "en-US"];

/// The tag out of [`LANGUAGES`] that serves `wanted` best, the first wish first; the source language if none does.
///
/// Takes what systems tell: `es`, `es-MX`, `en_US.UTF-8`.
pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static str {
    let wanted: Vec<String> = wanted
        .into_iter()
        .map(|tag| tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-"))
        .collect();
    let wanted = convert_vec_str_to_langids_lossy(&wanted);
    let here = convert_vec_str_to_langids_lossy(LANGUAGES);
    negotiate_languages(&wanted, &here, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|found| LANGUAGES.into_iter().find(|tag| *tag == found.to_string()))
        .unwrap_or(LANGUAGES[0])
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn a_system_in_any_spanish_or_english_is_understood() {
        for (told, served) in [
            ("es", "es-US"),
            ("es-MX", "es-US"),
            ("es_PR.UTF-8", "es-US"),
            ("en", "en-US"),
            ("en_GB.UTF-8", "en-US"),
            ("en-US", "en-US"),
        ] {
            assert_eq!(negotiate([told]), served, "{told}");
        }
    }

    #[test]
    fn the_first_wish_that_can_be_met_counts() {
        assert_eq!(negotiate(["fr-CA", "en-CA", "es-MX"]), "en-US");
    }

    #[test]
    fn without_a_wish_that_can_be_met_it_is_spanish() {
        assert_eq!(negotiate(["zh-Hant", "C", ""]), "es-US");
        assert_eq!(negotiate([]), "es-US");
    }
}
