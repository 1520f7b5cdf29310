//! An account without a case yet, and how it comes to one (MA-04, MA-05).

use app::error::{AppError, ErrorCode};
use app::view::enrolment::{AssociationForm, CaseCodeForm};
use app::view::status::{SessionState, Source};
use contract::changes::Changes;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::CaseAccess;
use domain::field::FieldCode;
use domain::payment::Direction;
use jiff::SignedDuration;
use serde_json::json;
use wiremock::MockServer;

use crate::desk::Desk;
use crate::enrolling::{CARDS, MODERN, OPEN, bodies, member, next, problem, service, session};
use crate::forms;
use crate::pretended::{changes, ok};
use crate::slips::problems;

fn form(client_id: &str, birth_year: &str, ssn_last4: &str) -> AssociationForm {
    AssociationForm {
        client_id: forms::secret(client_id),
        birth_year: birth_year.to_owned(),
        ssn_last4: forms::secret(ssn_last4),
        attempt: forms::attempt(),
    }
}

fn code(code: &str) -> CaseCodeForm {
    CaseCodeForm {
        code: forms::secret(code),
        attempt: forms::attempt(),
    }
}

/// An account that has read all there was of no case: nothing.
async fn without_a_case(service: &MockServer, program: &str, case: CaseAccess) -> Desk {
    let nothing = Changes {
        until: 9,
        participant: changes().participant,
        ..Changes::default()
    };
    next(service, "GET", path::MY_CHANGES, ok(&nothing)).await;
    member(service, program, case).await
}

async fn asked_since(service: &MockServer) -> Vec<String> {
    let asked = service.received_requests().await.unwrap();
    let those = asked.iter().filter(|request| request.url.path() == path::MY_CHANGES);
    those.map(|request| request.url.query().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn ma_04_signed_in_without_a_case_is_a_state_and_not_an_error() {
    let service = service().await;
    let desk = without_a_case(&service, OPEN, CaseAccess::NotAssociated).await;
    let home = desk.app.home().await.unwrap();
    assert!(home.data.cases.is_empty() && home.data.payments.is_empty());
    assert_eq!(
        (home.status.source, home.status.session, home.status.trouble),
        (Source::Live, SessionState::Active, None)
    );
    let account = desk.app.start().await.account.unwrap();
    assert_eq!(account.case, CaseAccess::NotAssociated);
    assert_eq!(account.participant.unwrap().first_name, "Ana");
}

#[tokio::test]
async fn ma_04_after_association_the_case_is_read_anew_and_whole() {
    let service = service().await;
    let mut desk = without_a_case(&service, OPEN, CaseAccess::NotAssociated).await;
    next(&service, "POST", path::MY_ASSOCIATION, ok(&session(OPEN, CaseAccess::Open))).await;
    let account = desk.app.associate(form(" 001-234 567", "1985", "12 34")).await.unwrap();
    assert_eq!(account.case, CaseAccess::Open);
    let sent = bodies(&service, "POST", path::MY_ASSOCIATION).await;
    assert_eq!(
        sent,
        [json!({ "client_id": "001234567", "birth_year": "1985", "ssn_last4": "1234" })]
    );
    assert_eq!(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data.count, 1);
    assert_eq!(
        asked_since(&service).await,
        ["since=0", "since=0"],
        "not from where the empty account ended"
    );

    desk.restart();
    assert_eq!(desk.app.start().await.account.unwrap().case, CaseAccess::Open);
}

#[tokio::test]
async fn ma_05_a_slip_costs_no_request() {
    let service = service().await;
    let desk = without_a_case(&service, OPEN, CaseAccess::NotAssociated).await;
    for (typed, told) in [
        (form("OO1234567", "1985", "1234"), ("client_id", FieldCode::LetterForDigit)),
        (form("12345678", "1985", "1234"), ("client_id", FieldCode::WrongLength)),
        (form("001234567", "2199", "1234"), ("birth_year", FieldCode::UnlikelyDate)),
        (form("001234567", "1985", "900-12-1234"), ("ssn_last4", FieldCode::NotLastFour)),
        (form("001234567", "1985", "0000"), ("ssn_last4", FieldCode::NoSuchNumber)),
        (form("001234567", "1985", ""), ("ssn_last4", FieldCode::Missing)),
    ] {
        assert_eq!(problems(&desk.app.associate(typed).await.unwrap_err()), [told]);
    }
    let two_digits = desk.app.associate(form("001234567", "85", "1234")).await.unwrap_err();
    assert_eq!(two_digits.fields[0].field, "birth_year");
    assert!(bodies(&service, "POST", path::MY_ASSOCIATION).await.is_empty());
}

#[tokio::test]
async fn ma_05_a_mismatch_tells_how_many_tries_are_left_and_nothing_else_changes() {
    let service = service().await;
    let desk = without_a_case(&service, OPEN, CaseAccess::NotAssociated).await;
    for said in [
        Problem::new(Code::AssociationNotMatched).with_tries_left(2),
        Problem::new(Code::CredentialsLocked).after(1800),
        Problem::new(Code::AlreadyEnrolled),
    ] {
        next(&service, "POST", path::MY_ASSOCIATION, problem(&said)).await;
        let error = desk.app.associate(form("001234567", "1985", "1234")).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Service(said.code));
        assert_eq!((error.tries_left, error.retry_after), (said.tries_left, said.retry_after));
        assert_eq!(desk.app.start().await.account.unwrap().case, CaseAccess::NotAssociated);
        assert_eq!(desk.app.status().session, SessionState::Active);
    }
}

#[tokio::test]
async fn a_case_that_was_tied_from_elsewhere_is_read_at_the_next_look() {
    let service = service().await;
    let desk = without_a_case(&service, OPEN, CaseAccess::NotAssociated).await;
    next(&service, "GET", path::SESSION, ok(&session(OPEN, CaseAccess::Open))).await;
    desk.clock.turn(SignedDuration::from_secs(20));
    desk.app.check_again().await;
    assert_eq!(desk.app.start().await.account.unwrap().case, CaseAccess::Open);
    assert_eq!(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data.count, 1);
}

#[tokio::test]
async fn a_code_by_mail_opens_the_case() {
    let service = service().await;
    let desk = without_a_case(&service, MODERN, CaseAccess::CodeNeeded).await;
    assert!(desk.app.home().await.is_ok());
    for (typed, told) in [
        ("", FieldCode::Missing),
        ("1234567", FieldCode::WrongLength),
        ("1234567O", FieldCode::NotDigits),
    ] {
        assert_eq!(
            problems(&desk.app.enter_case_code(code(typed)).await.unwrap_err()),
            [("code", told)],
            "{typed}"
        );
    }
    assert!(bodies(&service, "POST", path::MY_CASE_CODE).await.is_empty());
    let wrong = Problem::new(Code::CaseCodeWrong).with_tries_left(2);
    next(&service, "POST", path::MY_CASE_CODE, problem(&wrong)).await;
    let error = desk.app.enter_case_code(code("12345678")).await.unwrap_err();
    assert_eq!(error.tries_left, Some(2));
    next(&service, "POST", path::MY_CASE_CODE, ok(&session(MODERN, CaseAccess::Open))).await;
    let account = desk.app.enter_case_code(code("1234 5678")).await.unwrap();
    assert_eq!(account.case, CaseAccess::Open);
    assert_eq!(bodies(&service, "POST", path::MY_CASE_CODE).await[1], json!({ "code": "12345678" }));
    assert_eq!(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data.count, 1);
}

#[tokio::test]
async fn another_letter_with_a_code_can_be_asked_for() {
    let service = service().await;
    let desk = without_a_case(&service, MODERN, CaseAccess::CodeNeeded).await;
    let queued = json!({ "arrives_from": "2026-11-30", "arrives_to": "2026-12-03", "letters_left": 2, "next_letter_at": null });
    next(&service, "POST", path::MY_CASE_CODE_LETTERS, ok(&queued)).await;
    assert_eq!(desk.app.ask_for_case_code(forms::attempt()).await.unwrap().letters_left, 2);
}

#[tokio::test]
async fn a_page_that_is_refused_for_want_of_a_case_leaves_the_account_in_that_state() {
    for (said, state) in [
        (Code::NoCase, CaseAccess::NotAssociated),
        (Code::CaseCodeRequired, CaseAccess::CodeNeeded),
    ] {
        let service = service().await;
        let desk = member(&service, OPEN, CaseAccess::Open).await;
        next(&service, "GET", path::MY_PROFILE, problem(&Problem::new(said))).await;
        let error: AppError = desk.app.profile().await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Service(said));
        let start = desk.app.start().await;
        assert_eq!((start.account.unwrap().case, start.status.session), (state, SessionState::Active));
    }
}

#[tokio::test]
async fn a_programme_without_association_has_none() {
    let service = service().await;
    let desk = member(&service, CARDS, CaseAccess::Open).await;
    let error = desk.app.associate(form("001234567", "1985", "1234")).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::Forbidden));
    let error = desk.app.enter_case_code(code("12345678")).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::Forbidden));
}
