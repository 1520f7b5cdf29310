//! Whether a row's values make sense, before anything of it is kept.

use domain::enrolment::Step;
use domain::field::line;
use domain::identifier::{self, IdentifierKind, IdentifierRule};
use domain::profile::ProfileUpdate;
use domain::programme::Programme;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::Fault;
use crate::row::Participant;

/// Nobody on file was born before.
const OLDEST: Date = Date::constant(1900, 1, 1);

/// Digits of a Social Security number.
const SSN_DIGITS: u8 = 9;

/// The numbers that a record has: those that sign-in asks for or, where people enrol, client ID and Social Security number.
pub(crate) fn numbers(programme: &Programme) -> Vec<IdentifierRule> {
    let steps = programme.enrolment.iter().flat_map(|enrolment| &enrolment.steps);
    let on_a_card = |step: &Step| match step {
        Step::Identity { client_id_digits } => Some(*client_id_digits),
        _ => None,
    };
    let associated = programme.association.map(|rules| rules.client_id_digits);
    match associated.or_else(|| steps.filter_map(on_a_card).next()) {
        Some(digits) => vec![IdentifierRule::ParticipantId { digits }, IdentifierRule::Ssn { digits: SSN_DIGITS }],
        None => programme.sign_in.identifiers.clone(),
    }
}

/// An identifier as the programme's rules have it, digits only.
pub(crate) fn identifier(kind: IdentifierKind, digits: &str, rules: &[IdentifierRule], field: &'static str) -> Result<(), Fault> {
    // A client ID may have as many digits as a Social Security number: each is judged by its own rule.
    let of_kind = |rule: &&IdentifierRule| rule.digits().is_some_and(|(one, _)| one == kind);
    let rules: Vec<_> = rules.iter().filter(of_kind).copied().collect();
    match identifier::read(digits, &rules) {
        Ok((read, clean)) if read == kind && clean == digits => Ok(()),
        _ => Err(Fault::Senseless(field)),
    }
}

/// A name or another line that a person reads: something, and not too much.
pub(crate) fn name(text: &str, field: &'static str) -> Result<(), Fault> {
    match line(text, 120) {
        Ok(clean) if !clean.is_empty() && clean == text => Ok(()),
        _ => Err(Fault::Senseless(field)),
    }
}

/// A reference: anything that can stand in a line.
pub(crate) fn reference(text: &str) -> Result<(), Fault> {
    name(text, "reference")
}

/// A birth date that can be one.
pub(crate) fn birth_date(date: Date, today: Date) -> Result<(), Fault> {
    if (OLDEST..=today).contains(&date) {
        Ok(())
    } else {
        Err(Fault::Senseless("birth_date"))
    }
}

/// The profile as the post writes it. An address that mail does not reach may be of any form.
pub(crate) fn profile(row: &Participant) -> Result<ProfileUpdate, Fault> {
    let update = ProfileUpdate {
        address: row.address.clone(),
        phone: row.phone.clone(),
        email: row.email.clone(),
        language: row.language,
    };
    match update.checked() {
        Ok(checked) => Ok(checked),
        Err(problems) if !row.address_valid && problems.iter().all(|problem| problem.field.starts_with("address.")) => Ok(update),
        Err(problems) if problems.iter().any(|problem| problem.field.starts_with("address.")) => Err(Fault::Senseless("address")),
        Err(problems) if problems.iter().any(|problem| problem.field == "phone") => Err(Fault::Senseless("phone")),
        Err(_) => Err(Fault::Senseless("email")),
    }
}

/// A local time that the zone's clocks show: not one that the start of summer time leaves out.
pub(crate) fn local_time(at: DateTime, zone: &str) -> Result<(), Fault> {
    let zone = TimeZone::get(zone).map_err(|_| Fault::Senseless("zone"))?;
    match zone.to_ambiguous_timestamp(at).offset() {
        AmbiguousOffset::Gap { .. } => Err(Fault::Senseless("at")),
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_hour_that_the_clocks_leave_out_is_no_time_for_a_hearing() {
        let zone = "America/Los_Angeles";
        assert!(local_time(date(2027, 3, 14).at(2, 30, 0, 0), zone).is_err());
        assert!(local_time(date(2026, 11, 1).at(1, 30, 0, 0), zone).is_ok());
        assert!(local_time(date(2026, 12, 4).at(8, 30, 0, 0), zone).is_ok());
        assert!(local_time(date(2026, 12, 4).at(8, 30, 0, 0), "America/Fresno").is_err());
    }

    #[test]
    fn identifiers_are_as_the_programme_has_them() {
        let rules = [IdentifierRule::ParticipantId { digits: 10 }, IdentifierRule::Ssn { digits: 9 }];
        let check = |digits: &str| identifier(IdentifierKind::ParticipantId, digits, &rules, "participant_id").is_ok();
        assert!(check("0012345678"));
        for wrong in ["001-234-5678", "900123456", "00123456789", "001234567x", ""] {
            assert!(!check(wrong), "{wrong}");
        }
        let alike = [IdentifierRule::ParticipantId { digits: 9 }, IdentifierRule::Ssn { digits: 9 }];
        assert!(identifier(IdentifierKind::Ssn, "900123456", &alike, "ssn").is_ok());
    }
}
