//! A programme by today's advice instead of its guide's (NIST SP 800-63B-4): see [`Advice::Modern`].

use super::{Advice, LetterRules, Programme, RecoveryRules, SecretRules};
use crate::enrolment::Step;

/// The fewest and the most characters of a pass phrase.
const SHORTEST: u8 = 15;
const LONGEST: u8 = 128;

/// A mailed code where the definition says nothing of one.
const CODE: LetterRules = LetterRules {
    days_from: 7,
    days_to: 10,
    in_30_days: 4,
    pin_days: 30,
    pin_digits: 8,
};

/// Pass phrases without composition rules, no secret questions, a recovery code, a mailed code before case data. A
/// programme with PINs stays as it is, but for the mailed code: its PIN comes by mail.
pub fn of(mut programme: Programme) -> Programme {
    programme.advice = Advice::Modern;
    let SecretRules::Password(rules) = &mut programme.sign_in.secret else {
        return programme;
    };
    rules.min = SHORTEST;
    rules.max = LONGEST;
    rules.classes.clear();
    rules.refuse_common = true;
    rules.hours_between = 0;
    if let Some(enrolment) = &mut programme.enrolment {
        enrolment.questions.clear();
        enrolment.steps.retain(|step| !matches!(step, Step::SecretQuestions { .. }));
        for step in &mut enrolment.steps {
            if let Step::Credentials { questions, .. } = step {
                *questions = 0;
            }
        }
    }
    programme.recovery = programme.recovery.map(|rules| RecoveryRules { questions: 0, ..rules });
    programme.case_code = programme.case_code.or(Some(CODE));
    programme
}
