//! Accounts that invented people made already, by the rules that hold for anybody who enrols.

use domain::enrolment::EnrolmentRules;
use domain::programme::Programme;
use domain::question::Answered;
use domain::{password, profile, question, user_id};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use store::ParticipantKey;
use store::accounts::{AccountDetails, AnswerHash, NewAccount};

use super::Account;
use crate::Fault;
use crate::extract::Tools;
use crate::put::Putting;

/// Enrolled so many days ago: long enough for the password to be changed again.
const DAYS_AGO: i64 = 30;

/// What somebody chose at enrolment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolled {
    /// User ID, in lower case.
    pub user_id: String,
    /// Password.
    pub password: String,
    /// E-mail; may be empty.
    pub email: String,
    /// Secret questions with their answers, as many as the programme asks for.
    pub questions: Vec<Answer>,
    /// Whether the record is tied to the account.
    pub associated: bool,
}

/// A secret question and its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The question's id in the programme's list.
    pub question: String,
    /// The answer, as it is typed.
    pub answer: String,
}

/// Puts the account in place, if the person has made one.
pub(super) fn put(
    putting: &mut Putting<'_>,
    tools: &Tools,
    now: Timestamp,
    participant: ParticipantKey,
    account: &Account,
) -> Result<(), Fault> {
    let Some(enrolled) = &account.enrolled else { return Ok(()) };
    let person = &account.participant;
    judge(enrolled, &tools.programme, &[&person.first_name, &person.last_name])?;
    let salt = tools.hasher.salt();
    let asked = tools.programme.enrolment.as_ref().map_or(0, EnrolmentRules::question_count);
    let hashed = |one: &Answer| {
        let answer = question::read(&one.answer).map_err(|_| Fault::Senseless("enrolled.questions"))?;
        Ok::<_, Fault>(AnswerHash {
            question: one.question.clone(),
            // The service's own way: the question is part of it.
            answer: tools.hasher.hash(&salt, &[one.question.as_str(), &answer].join("\0"))?,
        })
    };
    let row = NewAccount {
        account: putting.public_id("account", &person.reference),
        program: tools.programme.id.clone(),
        user_id: enrolled.user_id.clone(),
        details: AccountDetails {
            first_name: person.first_name.clone(),
            last_name: person.last_name.clone(),
            email: enrolled.email.clone(),
            language: person.language,
        },
        name_is_matched: enrolled.associated && tools.programme.association.is_none(),
        record: enrolled.associated.then_some(participant),
        salt,
        password: tools.hasher.hash(&salt, &enrolled.password)?,
        questions: enrolled.questions.iter().take(asked.into()).map(hashed).collect::<Result<_, _>>()?,
        recovery_code: None,
    };
    let at = now - SignedDuration::from_hours(24 * DAYS_AGO);
    Ok(putting.loader().account(&row, at.as_millisecond())?)
}

/// Whether somebody could choose that. A programme that asks for no questions, as by today's advice, has none judged.
fn judge(enrolled: &Enrolled, programme: &Programme, name: &[&str]) -> Result<(), Fault> {
    let senseless = |field| Fault::Senseless(field);
    let rules = programme.user_id().ok_or(senseless("enrolled"))?;
    match user_id::choose(&enrolled.user_id, rules, name) {
        Ok(read) if read == enrolled.user_id => {}
        _ => return Err(senseless("enrolled.user_id")),
    }
    let rules = programme.sign_in.secret.password().ok_or(senseless("enrolled"))?;
    password::choose(&enrolled.password, rules, &enrolled.user_id).map_err(|_| senseless("enrolled.password"))?;
    if !enrolled.email.is_empty() && profile::email(&enrolled.email).as_ref() != Ok(&enrolled.email) {
        return Err(senseless("enrolled.email"));
    }
    let enrolment = programme.enrolment.as_ref().ok_or(senseless("enrolled"))?;
    let asked = usize::from(enrolment.question_count());
    let answered: Vec<_> = enrolled.questions.iter().take(asked).map(as_typed).collect();
    if answered.len() < asked || question::choose(&answered, &enrolment.questions).is_err() {
        return Err(senseless("enrolled.questions"));
    }
    Ok(())
}

/// The words of the question are a programme's messages, which a load does not read.
fn as_typed(one: &Answer) -> Answered<'_> {
    Answered {
        question: &one.question,
        words: "",
        answer: &one.answer,
    }
}
