//! A pretended service at which people enrol: it takes every well-formed step, and remembers what was entered.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use altcha::{CreateChallengeOptions, create_challenge};
use app::view::enrolment::{EnrolmentForm, StepForm, TypedQuestion, TypedStep};
use contract::enrolment::{Enrolment, Entered, StepAnswer};
use contract::header::PROBLEM_JSON;
use contract::path;
use contract::problem::Problem;
use contract::programme::{OfferedProgramme, Programmes};
use contract::session::{CaseAccess, Session};
use domain::card::TypedCard;
use domain::language::Language;
use domain::programme::Programme;
use jiff::Timestamp;
use serde_json::{Value, json};
use wiremock::matchers::{method, path as at, path_regex};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::desk::Desk;
use crate::forms::{attempt, secret};
use crate::pretended::{answer, changes, ok};

/// Enrolment without a card, and the case tied afterwards.
pub const OPEN: &str = "open";
/// Enrolment with a card.
pub const CARDS: &str = "cards";
/// As [`OPEN`], by today's advice.
pub const MODERN: &str = "modern";

/// What nothing that a command gives may hold.
pub const ENROLMENT_TOKEN: &str = "t0ken-of-the-enrolment";
pub const SESSION_TOKEN: &str = "t0ken-of-the-session";

/// The number that solves the work, of the largest that it can be.
pub const NUMBER: u32 = 30;
const MOST: u64 = 60;

const COMMON: &str = r#"
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
"#;

const OPEN_STEPS: &str = r#"
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

const CARD_STEPS: &str = r#"
[recovery]
questions = 1
in_a_row = 3
lock_minutes = 30
[enrolment]
minutes = 30
questions = ["pet", "street"]
steps = [
    { kind = "agreement", points = ["data"] },
    { kind = "identity", client_id_digits = 9 },
    { kind = "credentials", email = "twice", questions = 1 },
    { kind = "review" },
]
"#;

fn programme(id: &str, steps: &str) -> Programme {
    Programme::from_toml(&format!("id = \"{id}\"\n{COMMON}{steps}")).unwrap()
}

fn offered(programme: Programme) -> OfferedProgramme {
    OfferedProgramme {
        programme,
        messages: BTreeMap::from([(Language::EsUs, String::new()), (Language::EnUs, String::new())]),
    }
}

/// The service, with everything in order.
pub async fn service() -> MockServer {
    let service = MockServer::start().await;
    let programmes = Programmes {
        programmes: vec![
            offered(programme(OPEN, OPEN_STEPS)),
            offered(programme(CARDS, CARD_STEPS)),
            offered(programme(MODERN, OPEN_STEPS).modern()),
        ],
        practice: false,
        samples: Vec::new(),
        cards: Vec::new(),
    };
    answer(&service, "GET", path::PROGRAMMES, ok(&programmes)).await;
    let office = Office::default();
    for id in [OPEN, CARDS, MODERN] {
        let offered = programmes.programmes.iter().find(|offered| offered.programme.id == id).unwrap();
        let rules = offered.programme.enrolment.as_ref().unwrap();
        let names = rules.steps.iter().map(|step| step.name().to_owned()).collect();
        office.steps.lock().unwrap().insert(id.to_owned(), names);
        let begun = Mock::given(method("POST")).and(at(path::with(path::ENROLMENTS, id)));
        begun.respond_with(office.clone()).mount(&service).await;
        let signed_in = signed_in(id, CaseAccess::Open);
        answer(
            &service,
            "POST",
            &path::with(path::SESSIONS, id),
            ResponseTemplate::new(201).set_body_json(signed_in),
        )
        .await;
    }
    for verb in ["GET", "PUT", "POST", "DELETE"] {
        let own = Mock::given(method(verb)).and(path_regex("^/v1/enrolments/"));
        own.respond_with(office.clone()).mount(&service).await;
    }
    answer(&service, "GET", path::MY_CHANGES, ok(&changes())).await;
    answer(&service, "GET", path::SESSION, ok(&session(OPEN, CaseAccess::NotAssociated))).await;
    service
}

/// What signs in or makes an account.
pub fn signed_in(program: &str, case: CaseAccess) -> Value {
    json!({ "token": SESSION_TOKEN, "session": session(program, case) })
}

pub fn session(program: &str, case: CaseAccess) -> Session {
    Session {
        id: "s1".to_owned(),
        program: program.to_owned(),
        account: "a1".to_owned(),
        must_change_pin: false,
        case,
        idle_seconds: 900,
        ends_at: "2099-01-01T00:00:00Z".parse().unwrap(),
    }
}

/// An enrolment of [`OPEN`] that lives until then.
pub fn begun_until(ends_at: Timestamp) -> ResponseTemplate {
    let enrolment = Enrolment {
        id: "e1".to_owned(),
        program: OPEN.to_owned(),
        next: 0,
        entered: Entered::default(),
        tries_left: None,
        ends_at,
    };
    ResponseTemplate::new(201).set_body_json(json!({ "token": ENROLMENT_TOKEN, "enrolment": enrolment }))
}

/// A problem as the service tells it.
pub fn problem(problem: &Problem) -> ResponseTemplate {
    ResponseTemplate::new(problem.status).set_body_raw(serde_json::to_vec(problem).unwrap(), PROBLEM_JSON)
}

/// Answers the next request so, and those after it as before.
pub async fn next(service: &MockServer, verb: &str, path: &str, answer: ResponseTemplate) {
    let mock = Mock::given(method(verb)).and(at(path)).respond_with(answer);
    mock.up_to_n_times(1).with_priority(1).mount(service).await;
}

/// The bodies of requests of a method to a path that ends so.
pub async fn bodies(service: &MockServer, verb: &str, end: &str) -> Vec<Value> {
    let asked = service.received_requests().await.unwrap();
    let those = asked
        .iter()
        .filter(|request| request.method.as_str() == verb && request.url.path().ends_with(end));
    those
        .map(|request| serde_json::from_slice(&request.body).unwrap_or(Value::Null))
        .collect()
}

/// The address of a step of the first enrolment.
pub fn step_path(name: &str) -> String {
    path::with(&path::with(path::ENROLMENT_STEP, "e1"), name)
}

/// Where people enrol, one at a time.
#[derive(Clone, Default)]
struct Office {
    /// Names of the steps, by programme.
    steps: Arc<Mutex<BTreeMap<String, Vec<String>>>>,
    enrolment: Arc<Mutex<Option<Enrolment>>>,
    /// How many ids were given.
    given: Arc<AtomicU32>,
}

impl Office {
    fn next_number(&self) -> u32 {
        self.given.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn begin(&self, program: &str) -> ResponseTemplate {
        let number = self.next_number();
        let enrolment = Enrolment {
            id: format!("e{number}"),
            program: program.to_owned(),
            next: 0,
            entered: Entered::default(),
            tries_left: (program == CARDS).then_some(3),
            ends_at: "2099-01-01T00:00:00Z".parse().unwrap(),
        };
        *self.enrolment.lock().unwrap() = Some(enrolment.clone());
        ResponseTemplate::new(201).set_body_json(json!({ "token": ENROLMENT_TOKEN, "enrolment": enrolment }))
    }

    fn take(&self, step: &str, answer: StepAnswer) -> ResponseTemplate {
        let mut enrolment = self.enrolment.lock().unwrap();
        let enrolment = enrolment.as_mut().unwrap();
        let steps = &self.steps.lock().unwrap()[&enrolment.program];
        let place = u8::try_from(steps.iter().position(|name| name == step).unwrap()).unwrap();
        enrolment.next = enrolment.next.max(place + 1);
        let entered = &mut enrolment.entered;
        match answer {
            StepAnswer::NameAndEmail(name) => {
                (entered.first_name, entered.last_name, entered.email) = (name.first_name, name.last_name, name.email);
            }
            StepAnswer::Identity(card) => (entered.first_name, entered.last_name) = (card.first_name, card.last_name),
            StepAnswer::Credentials(credentials) => entered.user_id = credentials.user_id,
            StepAnswer::SecretQuestions(chosen) => entered.questions = chosen.questions.into_iter().map(|one| one.question).collect(),
            StepAnswer::Agreement(_) | StepAnswer::Challenge(_) | StepAnswer::Review(_) => {}
        }
        ok(enrolment)
    }

    fn challenge(&self) -> ResponseTemplate {
        let number = self.next_number();
        let work = create_challenge(CreateChallengeOptions {
            cost: 20,
            counter: Some(NUMBER),
            ..CreateChallengeOptions::default()
        });
        ResponseTemplate::new(201).set_body_json(json!({
            "id": format!("c{number}"),
            "image": format!("image{number}"),
            "work": { "challenge": serde_json::to_string(&work.unwrap()).unwrap(), "most": MOST },
            "ends_at": "2099-01-01T00:00:00Z",
        }))
    }
}

impl Respond for Office {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let path: Vec<&str> = request.url.path().trim_start_matches("/v1/").split('/').collect();
        match (request.method.as_str(), path.as_slice()) {
            ("POST", ["programs", program, "enrolments"]) => self.begin(program),
            ("GET", _) => ok(self.enrolment.lock().unwrap().as_ref().unwrap()),
            ("PUT", ["enrolments", _, "steps", step]) => self.take(step, serde_json::from_slice(&request.body).unwrap()),
            ("POST", ["enrolments", _, "challenges"]) => self.challenge(),
            ("POST", ["enrolments", _, "finish"]) => {
                let program = self.enrolment.lock().unwrap().as_ref().unwrap().program.clone();
                let code = (program == MODERN).then_some("recovery-code-1");
                let case = if program == CARDS {
                    CaseAccess::Open
                } else {
                    CaseAccess::NotAssociated
                };
                ResponseTemplate::new(201).set_body_json(json!({ "signed_in": signed_in(&program, case), "recovery_code": code }))
            }
            ("DELETE", _) => ResponseTemplate::new(204),
            other => panic!("{other:?}"),
        }
    }
}

pub fn begin(program: &str) -> EnrolmentForm {
    EnrolmentForm {
        program: program.to_owned(),
        attempt: attempt(),
    }
}

pub fn step(typed: TypedStep) -> StepForm {
    StepForm { typed, attempt: attempt() }
}

pub fn name(first: &str, last: &str, email: &str) -> TypedStep {
    TypedStep::NameAndEmail {
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        email: email.to_owned(),
        email_again: String::new(),
    }
}

pub fn credentials(user_id: &str, password: &str, again: &str) -> TypedStep {
    TypedStep::Credentials {
        user_id: user_id.to_owned(),
        password: secret(password),
        password_again: secret(again),
        email: String::new(),
        email_again: String::new(),
        questions: Vec::new(),
    }
}

pub fn questions(typed: &[(&str, &str)]) -> Vec<TypedQuestion> {
    let question = |&(question, answer): &(&str, &str)| TypedQuestion {
        question: question.to_owned(),
        words: "¿Cómo se llamaba su primera mascota?".to_owned(),
        answer: secret(answer),
    };
    typed.iter().map(question).collect()
}

pub fn card() -> TypedCard {
    TypedCard {
        first_name: "Ana".to_owned(),
        last_name: "Peña Ruiz".to_owned(),
        suffix: None,
        birth_year: "1985".to_owned(),
        birth_month: "2".to_owned(),
        birth_day: "28".to_owned(),
        client_id: "001234567".to_owned(),
    }
}

pub fn text(text: &str) -> TypedStep {
    TypedStep::Challenge { text: text.to_owned() }
}

pub const PASSWORD: &str = "Casa#2026";

/// As far as the security image, in [`OPEN`].
pub async fn to_the_image(desk: &Desk) {
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    let two = questions(&[("pet", "Canela"), ("street", "Olivo")]);
    for typed in [
        name("Ana", "Peña Ruiz", ""),
        credentials("casa77", PASSWORD, PASSWORD),
        TypedStep::SecretQuestions { questions: two },
    ] {
        desk.app.answer_step(step(typed)).await.unwrap();
    }
}

/// Signed in to an account of [`OPEN`] that can read so much of a case.
pub async fn member(service: &MockServer, program: &str, case: CaseAccess) -> Desk {
    let desk = Desk::own(&service.uri()).await;
    let created = ResponseTemplate::new(201).set_body_json(signed_in(program, case));
    next(service, "POST", &path::with(path::SESSIONS, program), created).await;
    let mock = Mock::given(method("GET"))
        .and(at(path::SESSION))
        .respond_with(ok(&session(program, case)));
    mock.with_priority(2).mount(service).await;
    desk.app.sign_in(crate::forms::sign_in(program, "casa77", PASSWORD)).await.unwrap();
    desk
}
