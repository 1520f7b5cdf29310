//! What a certificate says of itself, for the person and for a technician.

use jiff::Timestamp;
use x509_cert::attr::AttributeValue;
use x509_cert::der::asn1::{BmpString, Ia5StringRef, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef};
use x509_cert::der::{Decode, Tag, Tagged};
use x509_cert::name::Name;

/// The parts of a name that say most to a person, the best one first: common name, organization, unit (RFC 5280).
const TELLING: [ObjectIdentifier; 3] = [
    ObjectIdentifier::new_unwrap("2.5.4.3"),
    ObjectIdentifier::new_unwrap("2.5.4.10"),
    ObjectIdentifier::new_unwrap("2.5.4.11"),
];

/// Longer names are cut: whoever made the certificate chose it.
const LONGEST: usize = 80;

/// A certificate, as far as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    /// Who signed it; empty if the name has no part that can be read.
    pub issuer: String,
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
}

impl Certificate {
    /// Reads one; what cannot be read stays empty, for that it was seen matters more.
    pub fn read(der: &[u8]) -> Self {
        let Ok(certificate) = x509_cert::Certificate::from_der(der) else {
            return Self {
                issuer: String::new(),
                from: None,
                until: None,
            };
        };
        let told = certificate.tbs_certificate();
        let at = |time: x509_cert::time::Time| Timestamp::from_second(time.to_unix_duration().as_secs().try_into().ok()?).ok();
        Self {
            issuer: telling(told.issuer()),
            from: at(told.validity().not_before),
            until: at(told.validity().not_after),
        }
    }
}

fn telling(name: &Name) -> String {
    let part = |oid| name.iter().find(|part| part.oid == oid).and_then(|part| text(&part.value));
    let name = TELLING.into_iter().find_map(part).unwrap_or_default();
    name.chars().filter(|letter| !is_trick(*letter)).take(LONGEST).collect()
}

/// What could make a page show something else than what stands there.
fn is_trick(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn text(value: &AttributeValue) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>().map(|text| text.to_string()).ok(),
        Tag::PrintableString => value.decode_as::<PrintableStringRef<'_>>().map(|text| text.to_string()).ok(),
        Tag::Ia5String => value.decode_as::<Ia5StringRef<'_>>().map(|text| text.to_string()).ok(),
        Tag::TeletexString => value.decode_as::<TeletexStringRef<'_>>().map(|text| text.to_string()).ok(),
        Tag::BmpString => value.decode_as::<BmpString>().map(|text| text.to_string()).ok(),
        _ => None,
    }
    .filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_is_still_seen() {
        assert_eq!(Certificate::read(b"no certificate").issuer, "");
    }

    #[test]
    fn a_name_cannot_turn_the_page_around() {
        assert!("Centro\u{202e}\u{0}\n".chars().filter(|letter| is_trick(*letter)).count() == 3);
    }
}
