//! Whether a definition makes sense, and where it does not.

use super::{LetterRules, Page, Programme, SecretRules};
use crate::enrolment::EmailAsked;
use crate::enrolment::Step;
use crate::identifier::IdentifierRule;

/// A key and what is wrong with it.
type Wrong = (&'static str, &'static str);

/// Judges a definition that is well formed.
///
/// # Errors
/// The first key that makes no sense, with the reason.
pub fn judge(programme: &Programme) -> Result<(), Wrong> {
    let parts = [of_frame, of_sign_in, of_limits, of_enrolment];
    parts.iter().find_map(|part| part(programme)).map_or(Ok(()), Err)
}

fn first(rules: &[(bool, &'static str, &'static str)]) -> Option<Wrong> {
    rules.iter().find(|(wrong, ..)| *wrong).map(|&(_, key, reason)| (key, reason))
}

fn of_frame(programme: &Programme) -> Option<Wrong> {
    let Programme {
        id, zone, pages, contacts, ..
    } = programme;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    first(&[
        (
            id.is_empty() || !id.bytes().all(plain),
            "id",
            "lower-case letters, digits and dashes",
        ),
        (jiff::tz::TimeZone::get(zone).is_err(), "zone", "an IANA time zone"),
        (pages.first() != Some(&Page::Home), "pages", "the first is home"),
        ((1..pages.len()).any(|at| pages[..at].contains(&pages[at])), "pages", "each once"),
        (
            pages.contains(&Page::Account) && programme.enrolment.is_none(),
            "pages",
            "account shows what was entered at enrolment, and there is none",
        ),
        (contacts.is_empty(), "contacts", "at least one"),
    ])
}

fn of_sign_in(programme: &Programme) -> Option<Wrong> {
    let identifiers = &programme.sign_in.identifiers;
    let digits: Vec<_> = identifiers
        .iter()
        .filter_map(IdentifierRule::digits)
        .map(|(_, digits)| digits)
        .collect();
    let same_length = (1..digits.len()).any(|at| digits[..at].contains(&digits[at]));
    let user_id = programme.user_id();
    let of_identifiers = [
        (identifiers.is_empty(), "sign_in.identifiers", "at least one"),
        (same_length, "sign_in.identifiers", "two of one length cannot be told apart"),
        (
            user_id.is_some() && identifiers.len() > 1,
            "sign_in.identifiers",
            "a user ID stands alone",
        ),
        (
            user_id.is_some_and(|rules| rules.min == 0 || rules.max < rules.min || rules.max > 64),
            "sign_in.identifiers",
            "a user ID of 1 to 64 characters, min no more than max",
        ),
    ];
    first(&of_identifiers).or_else(|| match &programme.sign_in.secret {
        SecretRules::Pin(pin) => first(&[
            (pin.min < 4, "sign_in.secret.min", "4 or more"),
            (pin.max < pin.min || pin.max > 12, "sign_in.secret.max", "from min to 12"),
        ]),
        SecretRules::Password(password) => first(&[
            (password.min < 8, "sign_in.secret.min", "8 or more"),
            (password.max < password.min, "sign_in.secret.max", "no less than min"),
            (
                usize::from(password.min) < password.classes.len(),
                "sign_in.secret.classes",
                "no more than min",
            ),
        ]),
    })
}

fn of_limits(programme: &Programme) -> Option<Wrong> {
    let Programme { tries, session, .. } = programme;
    let pin = programme.sign_in.secret.pin();
    let senseless = |letters: &LetterRules| {
        letters.days_from > letters.days_to || letters.pin_digits < 4 || letters.pin_days == 0 || letters.in_30_days == 0
    };
    let no_such_pin = |letters: &LetterRules| pin.is_none_or(|pin| letters.pin_digits < pin.min || letters.pin_digits > pin.max);
    first(&[
        (
            tries.in_a_row == 0 || tries.in_30_days < tries.in_a_row || tries.lock_minutes == 0 || tries.per_source_hour == 0,
            "tries",
            "1 or more, and in_30_days no less than in_a_row",
        ),
        (
            programme
                .letters
                .as_ref()
                .is_some_and(|letters| senseless(letters) || no_such_pin(letters)),
            "letters",
            "days in order, PIN digits within sign_in.secret, and counts of 1 or more",
        ),
        (
            programme.case_code.as_ref().is_some_and(senseless),
            "case_code",
            "days in order, four digits or more, and counts of 1 or more",
        ),
        (
            session.idle_minutes == 0 || session.absolute_minutes < session.idle_minutes,
            "session",
            "idle of 1 or more, absolute no less than idle",
        ),
    ])
}

fn of_enrolment(programme: &Programme) -> Option<Wrong> {
    let Programme {
        enrolment,
        association,
        recovery,
        ..
    } = programme;
    let asked = enrolment.as_ref().map_or(0, crate::enrolment::EnrolmentRules::question_count);
    let has = |wanted: fn(&Step) -> bool| enrolment.as_ref().is_some_and(|rules| rules.steps.iter().any(wanted));
    let emails = enrolment.as_ref().map_or(0, |rules| {
        let asks = |step: &&Step| {
            matches!(
                step,
                Step::NameAndEmail { email } | Step::Credentials { email, .. } if *email != EmailAsked::No
            )
        };
        rules.steps.iter().filter(asks).count()
    });
    first(&[
        (
            enrolment.is_some() && (programme.user_id().is_none() || programme.sign_in.secret.password().is_none()),
            "enrolment",
            "who enrols signs in with a user ID and a password",
        ),
        (
            programme.user_id().is_some() && enrolment.is_none(),
            "sign_in.identifiers",
            "nobody has a user ID without enrolment",
        ),
        (emails > 1, "enrolment.steps.email", "asked for once"),
        (
            association.is_some_and(|rules| !(4..=16).contains(&rules.client_id_digits)),
            "association.client_id_digits",
            "from 4 to 16",
        ),
        (
            association.is_some() && has(|step| matches!(step, Step::Identity { .. })),
            "association",
            "an enrolment with an identity step ties the case already",
        ),
        (
            recovery.is_some_and(|rules| rules.in_a_row == 0 || rules.lock_minutes == 0),
            "recovery",
            "1 or more",
        ),
        (
            recovery.is_some_and(|rules| rules.questions > asked),
            "recovery.questions",
            "no more than enrolment asks for",
        ),
    ])
    .or_else(|| enrolment.as_ref().and_then(crate::enrolment::EnrolmentRules::fault))
}

/// The line of a key, or of the nearest table above it that is written down.
pub fn line_of(text: &str, key: &str) -> usize {
    let line_at = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let Ok(table) = toml::de::DeTable::parse(text) else { return 1 };
    let mut here = table.get_ref();
    let mut line = 1;
    for part in key.split('.') {
        let Some((name, value)) = here.iter().find(|(name, _)| name.get_ref() == part) else {
            break;
        };
        line = line_at(name.span().start);
        match value.get_ref() {
            toml::de::DeValue::Table(inner) => here = inner,
            _ => break,
        }
    }
    line
}
