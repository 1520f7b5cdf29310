//! What the service says when all is well: one household, in a programme with a PIN and in one with a password.

use std::collections::BTreeMap;

use contract::path::{self, with};
use contract::programme::{OfferedProgramme, Programmes};
use contract::session::{CaseAccess, Session};
use domain::language::Language;
use domain::programme::Programme;
use serde_json::{Value, json};

use crate::matrix::table::Call;

/// Sign-in by PIN.
pub const PINS: &str = "pins";
/// Sign-in by password, with all that can be done with one.
pub const WORDS: &str = "words";
/// The same, of which the account has no case yet.
pub const UNTIED: &str = "untied";

const PIN_RULES: &str = r#"
id = "pins"
topic = "child-support"
zone = "America/Los_Angeles"
pages = ["home", "payments"]
contacts = [{ kind = "phone", value = "1-555-555-0100" }]
[sign_in]
identifiers = [{ kind = "participant-id", digits = 10 }]
history = 3
secret = { kind = "pin", min = 4, max = 8 }
[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 40
[session]
idle_minutes = 15
absolute_minutes = 480
[letters]
days_from = 7
days_to = 10
in_30_days = 4
pin_days = 30
pin_digits = 6
"#;

const WORD_RULES: &str = r#"
topic = "benefits"
zone = "America/New_York"
pages = ["home", "case", "account", "security"]
contacts = [{ kind = "phone", value = "1-555-555-0100" }]
[sign_in]
identifiers = [{ kind = "user-id", min = 5, max = 15, name_part = 3 }]
history = 6
[sign_in.secret]
kind = "password"
min = 9
max = 15
classes = ["digit", "upper", "lower", "special"]
refuse_common = false
hours_between = 24
[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 40
[session]
idle_minutes = 15
absolute_minutes = 480
[case_code]
days_from = 7
days_to = 10
in_30_days = 4
pin_days = 30
pin_digits = 8
[association]
client_id_digits = 9
[recovery]
questions = 2
in_a_row = 3
lock_minutes = 30
[enrolment]
minutes = 30
questions = ["pet", "street", "teacher"]
steps = [
    { kind = "name-and-email", email = "optional" },
    { kind = "credentials" },
    { kind = "secret-questions", count = 2 },
    { kind = "challenge", characters = 6, minutes = 5, work = 30 },
    { kind = "agreement", points = ["data"] },
]
"#;

/// The programme in whose account the call is made.
pub const fn programme_of(call: Call) -> &'static str {
    match call {
        Call::Session => UNTIED,
        Call::RecoveryQuestions
        | Call::RecoverPassword
        | Call::BeginEnrolment
        | Call::Enrolment
        | Call::AnswerStep
        | Call::Challenge
        | Call::FinishEnrolment
        | Call::CancelEnrolment
        | Call::ChangePassword
        | Call::ChangeQuestions
        | Call::OwnAccount
        | Call::CorrectAccount
        | Call::DeleteAccount
        | Call::Associate
        | Call::EnterCaseCode
        | Call::AskForCaseCode => WORDS,
        _ => PINS,
    }
}

/// Where the call goes.
pub fn route(call: Call) -> (&'static str, String) {
    let program = programme_of(call);
    match call {
        Call::Programmes => ("GET", path::PROGRAMMES.to_owned()),
        Call::SignIn => ("POST", with(path::SESSIONS, program)),
        Call::Recovery => ("POST", with(path::RECOVERIES, program)),
        Call::RecoveryQuestions => ("POST", with(path::RECOVERY_QUESTIONS, program)),
        Call::RecoverPassword => ("PUT", with(path::RECOVERY_PASSWORD, program)),
        Call::BeginEnrolment => ("POST", with(path::ENROLMENTS, program)),
        Call::Enrolment => ("GET", with(path::ENROLMENT, "e1")),
        Call::AnswerStep => ("PUT", with(&with(path::ENROLMENT_STEP, "e1"), "name-and-email")),
        Call::Challenge => ("POST", with(path::ENROLMENT_CHALLENGES, "e1")),
        Call::FinishEnrolment => ("POST", with(path::ENROLMENT_FINISH, "e1")),
        Call::CancelEnrolment => ("DELETE", with(path::ENROLMENT, "e1")),
        Call::Session => ("GET", path::SESSION.to_owned()),
        Call::Changes => ("GET", path::MY_CHANGES.to_owned()),
        Call::ReadNotice => ("POST", with(path::MY_NOTICE_READ, "n1")),
        Call::Profile => ("GET", path::MY_PROFILE.to_owned()),
        Call::UpdateProfile => ("PUT", path::MY_PROFILE.to_owned()),
        Call::ReportOtherParty => ("POST", path::OTHER_PARTY_REPORTS.to_owned()),
        Call::Sessions => ("GET", path::MY_SESSIONS.to_owned()),
        Call::SignIns => ("GET", path::MY_SIGN_INS.to_owned()),
        Call::EndSession => ("DELETE", with(path::MY_SESSION, "s2")),
        Call::ChangePin => ("PUT", path::MY_PIN.to_owned()),
        Call::ChangePassword => ("PUT", path::MY_PASSWORD.to_owned()),
        Call::ChangeQuestions => ("PUT", path::MY_SECRET_QUESTIONS.to_owned()),
        Call::OwnAccount => ("GET", path::MY_ACCOUNT.to_owned()),
        Call::CorrectAccount => ("PUT", path::MY_ACCOUNT.to_owned()),
        Call::DeleteAccount => ("DELETE", path::MY_ACCOUNT.to_owned()),
        Call::Associate => ("POST", path::MY_ASSOCIATION.to_owned()),
        Call::EnterCaseCode => ("POST", path::MY_CASE_CODE.to_owned()),
        Call::AskForCaseCode => ("POST", path::MY_CASE_CODE_LETTERS.to_owned()),
        Call::SignOut => ("DELETE", path::SESSION.to_owned()),
    }
}

/// What is right to say to whoever bears the token; `until` numbers what the agency knows by now.
pub fn answer(verb: &str, at: &str, token: &str, until: u64) -> (u16, String) {
    let (status, body) = match (verb, at.trim_start_matches("/v1/").split('/').collect::<Vec<_>>().as_slice()) {
        ("GET", ["programs"]) => (200, programmes()),
        ("POST", ["programs", program, "sessions"]) => (201, signed_in(program)),
        ("POST", ["programs", _, "recoveries"] | ["me", "case-code", "letters"]) => (202, letter()),
        ("POST", ["programs", _, "recoveries", "questions"]) => (200, json!({ "questions": ["pet", "street"] })),
        ("PUT", ["programs", _, "recoveries", "password"]) => (200, json!({ "recovery_code": null })),
        ("POST", ["programs", _, "enrolments"]) => (201, json!({ "token": "t0ken-e", "enrolment": enrolment(0) })),
        ("GET", ["enrolments", _]) => (200, enrolment(0)),
        ("PUT", ["enrolments", _, "steps", _]) => (200, enrolment(1)),
        ("POST", ["enrolments", _, "challenges"]) => (201, challenge()),
        ("POST", ["enrolments", _, "finish"]) => (201, json!({ "signed_in": signed_in(WORDS), "recovery_code": null })),
        ("GET", ["session"]) => (200, json!(session(of_token(token)))),
        ("GET", ["me", "changes"]) => (200, changes(until)),
        ("GET" | "PUT", ["me", "profile"]) => (200, profile()),
        ("GET", ["me", "sessions"]) => (200, json!({ "sessions": [] })),
        ("GET", ["me", "sign-ins"]) => (200, json!({ "sign_ins": [] })),
        ("PUT", ["me", "pin"]) => (200, signed_in(PINS)),
        ("PUT", ["me", "password"]) => (200, signed_in(WORDS)),
        ("GET" | "PUT", ["me", "account"]) => (200, own_account()),
        ("POST", ["me", "association" | "case-code"]) => (200, json!(session(of_token(token)))),
        ("DELETE", _) | ("POST", ["me", "other-party-reports"] | ["me", "notices", _, "read"]) | ("PUT", ["me", "secret-questions"]) => {
            return (204, String::new());
        }
        other => panic!("{other:?}"),
    };
    (status, body.to_string())
}

fn programmes() -> Value {
    let offered = |programme| OfferedProgramme {
        programme,
        messages: BTreeMap::from([(Language::EsUs, String::new()), (Language::EnUs, String::new())]),
    };
    let words = |id: &str| Programme::from_toml(&format!("id = \"{id}\"\n{WORD_RULES}")).unwrap();
    let programmes = vec![
        offered(Programme::from_toml(PIN_RULES).unwrap()),
        offered(words(WORDS)),
        offered(words(UNTIED)),
    ];
    json!(Programmes {
        programmes,
        practice: false,
        samples: Vec::new(),
        cards: Vec::new(),
    })
}

fn session(program: &str) -> Session {
    Session {
        id: "s1".to_owned(),
        program: program.to_owned(),
        account: format!("account-{program}"),
        must_change_pin: false,
        case: if program == UNTIED {
            CaseAccess::NotAssociated
        } else {
            CaseAccess::Open
        },
        idle_seconds: 900,
        ends_at: "2099-01-01T00:00:00Z".parse().unwrap(),
    }
}

/// The programme whose account a token opens.
fn of_token(token: &str) -> &str {
    token.trim_start_matches("t0ken-")
}

fn signed_in(program: &str) -> Value {
    json!({ "token": format!("t0ken-{program}"), "session": session(program) })
}

fn letter() -> Value {
    json!({ "arrives_from": "2026-12-01", "arrives_to": "2026-12-05", "letters_left": 2, "next_letter_at": null })
}

fn enrolment(next: u8) -> Value {
    json!({
        "id": "e1", "program": WORDS, "next": next, "tries_left": null, "ends_at": "2099-01-01T00:00:00Z",
        "entered": {
            "first_name": "", "last_name": "", "suffix": null, "birth_date": "", "client_id": "",
            "email": "", "user_id": "", "questions": [],
        },
    })
}

fn challenge() -> Value {
    json!({
        "id": "c1", "image": "aW1hZ2U=", "ends_at": "2099-01-01T00:00:00Z",
        "work": { "challenge": "{}", "most": 60 },
    })
}

/// The household's data. The amount says as of which change they are; the second sets a hearing, the third moves it, the
/// fourth cancels it.
fn changes(until: u64) -> Value {
    let hearing = match until {
        0 | 1 => None,
        2 => Some(("2098-12-04T08:30:00", json!({ "state": "scheduled" }))),
        3 => Some(("2098-12-11T09:30:00", json!({ "state": "moved", "from": "2098-12-04T08:30:00" }))),
        _ => Some(("2098-12-11T09:30:00", json!({ "state": "cancelled" }))),
    };
    let hearings: Vec<Value> = hearing
        .into_iter()
        .map(|(at, status)| {
            json!({
                "id": "h1", "kind": "court", "at": at, "zone": "America/Los_Angeles", "purpose": "set-order", "bring": [],
                "place": { "name": "", "room": "", "street": "", "city": "", "state": "", "zip": "", "phone": "" },
                "status": status, "case_id": "c1",
            })
        })
        .collect();
    json!({
        "until": until, "more": false,
        "participant": { "first_name": "Ana", "last_name": "Prueba", "participant_id": "••••••0001" },
        "cases": [], "hearings": hearings,
        "payments": [{
            "id": "p1", "date": "2026-10-01", "direction": "sent", "amount": until,
            "method": "bank-transfer", "status": "completed", "case_id": "c1",
        }],
        "notices": [{
            "id": "n1", "date": "2026-10-02", "read": false, "respond_by": "2098-12-05",
            "texts": { "es-US": { "title": "Aviso", "body": "…" } },
        }],
    })
}

fn profile() -> Value {
    json!({
        "first_name": "Ana", "last_name": "Prueba", "participant_id": "••••••0001",
        "address": { "street": "1 Main St", "unit": "", "city": "Sacramento", "state": "CA", "zip": "95814" },
        "phone": "9165550100", "email": "", "language": "es-US", "address_valid": true, "version": 1,
    })
}

fn own_account() -> Value {
    json!({
        "user_id": "casa77", "first_name": "Ana", "last_name": "Prueba", "email": "", "language": "es-US",
        "name_is_matched": false, "client_id": "", "questions": [], "version": 1,
    })
}
