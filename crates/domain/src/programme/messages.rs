//! The messages that a programme brings in each language, in `programs/<id>/<tag>.ftl`.

use super::{ContactKind, Page, Programme, SecretRules};
use crate::enrolment::Step;

/// Messages that every programme brings.
pub const MESSAGES: [&str; 7] = [
    "programme-name",
    "programme-agency",
    "programme-summary",
    "programme-identifier-label",
    "programme-identifier-hint",
    "programme-first-time",
    "programme-contact-hours",
];

/// All messages that a programme brings, by what is in its definition.
#[must_use]
pub fn messages(programme: &Programme) -> Vec<String> {
    let mut ids: Vec<String> = MESSAGES.iter().map(|id| (*id).to_owned()).collect();
    let mut add = |id: &str| ids.push(id.to_owned());
    match &programme.sign_in.secret {
        SecretRules::Pin(_) => {
            add("programme-identifier-help-title");
            add("programme-identifier-help");
            add("programme-pin-hint");
        }
        SecretRules::Password(_) => {}
    }
    if programme.letters.is_some() || programme.case_code.is_some() {
        add("programme-letter-sender");
    }
    if programme.pages.contains(&Page::OtherParty) {
        add("programme-other-party-safety");
    }
    if programme.association.is_some() {
        add("programme-no-case");
        add("programme-client-id-help");
    }
    if let Some(enrolment) = &programme.enrolment {
        add("programme-enrol-lead");
        for step in &enrolment.steps {
            match step {
                Step::Agreement { points } => {
                    add("programme-agreement-title");
                    add("programme-agreement-accept");
                    add("programme-agreement-refuse");
                    for point in points {
                        add(&format!("programme-agreement-{point}"));
                    }
                }
                Step::Identity { .. } => {
                    add("programme-identity-mismatch");
                    add("programme-identity-closed");
                    if programme.association.is_none() {
                        add("programme-client-id-help");
                    }
                }
                Step::Review => {
                    add("programme-certification-title");
                    add("programme-certification");
                    add("programme-enrol-finish");
                }
                Step::NameAndEmail { .. } | Step::Credentials { .. } | Step::SecretQuestions { .. } | Step::Challenge { .. } => {}
            }
        }
        for question in &enrolment.questions {
            add(&format!("programme-question-{question}"));
        }
    }
    if programme.contacts.iter().any(|contact| contact.kind == ContactKind::Email) {
        add("programme-contact-email");
    }
    ids
}
