//! A pretended service: one household, and whatever answer a test wants.

use std::collections::BTreeMap;

use contract::changes::Changes;
use contract::me::Participant;
use contract::path;
use contract::programme::{OfferedProgramme, Programmes};
use contract::session::Session;
use domain::language::Language;
use domain::money::Cents;
use domain::payment::{Direction, Method, Payment, PaymentStatus};
use domain::programme::Programme;
use jiff::civil::date;
use serde_json::json;
use wiremock::matchers::{method, path as at};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::desk::Desk;
use crate::forms;

pub const PROGRAM: &str = "pretended";

const DEFINITION: &str = r#"
id = "pretended"
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
"#;

/// The service, with everything in order.
pub async fn service() -> MockServer {
    let service = MockServer::start().await;
    let offered = OfferedProgramme {
        programme: Programme::from_toml(DEFINITION).unwrap(),
        messages: BTreeMap::from([(Language::EsUs, String::new()), (Language::EnUs, String::new())]),
    };
    let programmes = Programmes {
        programmes: vec![offered],
        practice: false,
        samples: Vec::new(),
        cards: Vec::new(),
    };
    let session = Session {
        id: "s1".to_owned(),
        program: PROGRAM.to_owned(),
        account: "a1".to_owned(),
        must_change_pin: false,
        case: contract::session::CaseAccess::Open,
        idle_seconds: 900,
        ends_at: "2099-01-01T00:00:00Z".parse().unwrap(),
    };
    let signed_in = json!({ "token": "t0ken", "session": session });
    answer(&service, "GET", path::PROGRAMMES, ok(&programmes)).await;
    answer(
        &service,
        "POST",
        &path::with(path::SESSIONS, PROGRAM),
        ResponseTemplate::new(201).set_body_json(signed_in),
    )
    .await;
    answer(&service, "GET", path::SESSION, ok(&session)).await;
    answer(&service, "GET", path::MY_CHANGES, ok(&changes())).await;
    service
}

/// Answers so from now on, whatever was agreed before.
pub async fn answer(service: &MockServer, verb: &str, path: &str, answer: ResponseTemplate) {
    let mock = Mock::given(method(verb)).and(at(path)).respond_with(answer);
    // The first that matches of the highest priority: later ones go before.
    let priority = 5 - u8::try_from(service.received_requests().await.unwrap_or_default().len().min(4)).unwrap();
    mock.with_priority(priority.max(1)).mount(service).await;
}

pub fn ok(body: &impl serde::Serialize) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

/// The household's data: one payment.
pub fn changes() -> Changes {
    Changes {
        until: 7,
        participant: Participant {
            first_name: "Ana".to_owned(),
            last_name: "Prueba".to_owned(),
            participant_id: "••••••0001".to_owned(),
            ..Participant::default()
        },
        payments: vec![Payment {
            id: "p1".to_owned(),
            date: date(2026, 10, 1),
            direction: Direction::Sent,
            amount: Cents(12_345),
            method: Method::BankTransfer,
            status: PaymentStatus::Completed,
            case_id: "c1".to_owned(),
        }],
        ..Changes::default()
    }
}

/// A computer whose owner has signed in there and read everything.
pub async fn signed_in(service: &MockServer) -> Desk {
    let desk = Desk::own(&service.uri()).await;
    sign_in(&desk).await;
    desk
}

pub async fn sign_in(desk: &Desk) {
    desk.app.sign_in(forms::sign_in(PROGRAM, "3100000001", "4826")).await.unwrap();
}
