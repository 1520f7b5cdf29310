//! The mailed code without which a case is not shown, where a programme asks for one: whoever knows a card and a number is
//! not yet the person, but whoever opens the mail at the address on file is.

use std::sync::Arc;

use contract::problem::Code;
use domain::clock::random;
use domain::field::FieldCode;
use domain::identifier::{IdentifierKind, clean};
use domain::programme::{LetterRules, Programme};
use secrecy::SecretString;
use store::PublicId;
use store::accounts::Reads;
use store::letters::{LetterKind, NewLetter, Queued};
use store::vault;
use zeroize::Zeroizing;

use crate::api::{Api, days};
use crate::hashing::{Hash, HashError, Salt};
use crate::letter::digits;
use crate::refusal::Refusal;
use crate::subject::Subject;

/// A code as typed, if it can be one; a badly formed one never costs a try.
///
/// # Errors
/// [`FieldCode::Missing`], [`FieldCode::NotDigits`] or [`FieldCode::WrongLength`].
pub fn read(typed: &str, rules: &LetterRules) -> Result<Zeroizing<String>, FieldCode> {
    let code = Zeroizing::new(clean(typed));
    if code.is_empty() {
        Err(FieldCode::Missing)
    } else if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        Err(FieldCode::NotDigits)
    } else if code.len() != usize::from(rules.pin_digits) {
        Err(FieldCode::WrongLength)
    } else {
        Ok(code)
    }
}

/// The hash of a code under the account's salt. What it is stands in it, so that it is never a password's.
///
/// # Errors
/// As [`crate::hashing::Hashing::hash`].
pub async fn hash(api: &Api, code: &str, salt: Salt) -> Result<Hash, HashError> {
    let whole = Zeroizing::new(["case-code", code].join("\0"));
    api.hashing.hash(whole, salt).await
}

/// Queues a letter with a new code to the record that an account reads. Every earlier code is void then.
///
/// # Errors
/// [`Code::Forbidden`] where no code is asked for, [`Code::NoCase`] without a record, [`Code::MailNotPossible`] where mail does
/// not arrive or staff must act.
pub async fn queue(api: &Arc<Api>, programme: &Programme, user_id: &str) -> Result<Queued, Refusal> {
    let rules = programme.case_code.as_ref().ok_or(Code::Forbidden)?;
    let identifier = vault::identifier(&*api.vault, &programme.id, IdentifierKind::UserId, user_id);
    let subject = Subject::find(api, &identifier).await?;
    let account = subject.record.as_ref().ok_or(Code::SessionEnded)?;
    let Reads::Record { record, .. } = account.reads else {
        return Err(Code::NoCase.into());
    };
    if account.protected || !account.address_valid {
        return Err(Code::MailNotPossible.into());
    }
    let code = digits(&*api.entropy, rules.pin_digits);
    let asked_at = api.now();
    let letter = NewLetter {
        id: PublicId(random(&*api.entropy)),
        kind: LetterKind::CaseCode,
        participant: record,
        hash: hash(api, &code, subject.salt()).await?,
        pin: SecretString::from(code.as_str()),
        asked_at,
        expires_at: asked_at + days(rules.pin_days),
    };
    Ok(api.store.queue_letter(&letter, rules.in_30_days, asked_at - days(30)).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_spaced() {
        let rules = LetterRules {
            days_from: 7,
            days_to: 10,
            in_30_days: 4,
            pin_days: 30,
            pin_digits: 8,
        };
        let read = |typed| read(typed, &rules).map(|code| code.to_string());
        assert_eq!(read(" 1234-5678 "), Ok("12345678".to_owned()));
        assert_eq!(read(" "), Err(FieldCode::Missing));
        assert_eq!(read("1234567"), Err(FieldCode::WrongLength));
        assert_eq!(read("1234567O"), Err(FieldCode::NotDigits));
    }
}
