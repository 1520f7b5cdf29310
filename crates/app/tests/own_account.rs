//! What the person entered at enrolment: seen, corrected, deleted (MA-16).

use app::error::ErrorCode;
use app::view::enrolment::{AccountForm, DeletionForm};
use app::view::status::{SessionState, Source};
use contract::own_account::{AccountDetails, OwnAccount};
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::CaseAccess;
use domain::field::{FieldCode, FieldProblem};
use domain::language::Language;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::enrolling::{CARDS, OPEN, PASSWORD, bodies, member, next, problem, service};
use crate::forms;
use crate::pretended::ok;
use crate::slips::problems;

fn details(first_name: &str, email: &str) -> AccountDetails {
    AccountDetails {
        first_name: first_name.to_owned(),
        last_name: "Peña Ruiz".to_owned(),
        email: email.to_owned(),
        language: Language::EsUs,
    }
}

fn own() -> OwnAccount {
    OwnAccount {
        user_id: "casa77".to_owned(),
        details: details("Ana", "ana@example.org"),
        name_is_matched: false,
        client_id: String::new(),
        questions: vec!["pet".to_owned(), "street".to_owned()],
        version: 4,
    }
}

fn correction(first_name: &str, email: &str) -> AccountForm {
    AccountForm {
        details: details(first_name, email),
        version: 4,
        attempt: forms::attempt(),
    }
}

fn deletion(password: &str) -> DeletionForm {
    DeletionForm {
        password: forms::secret(password),
        attempt: forms::attempt(),
    }
}

#[tokio::test]
async fn the_account_is_seen_and_corrected() {
    let service = service().await;
    let desk = member(&service, OPEN, CaseAccess::NotAssociated).await;
    next(&service, "GET", path::MY_ACCOUNT, ok(&own())).await;
    assert_eq!(desk.app.own_account().await.unwrap(), own());

    let error = desk.app.save_account(correction("An4", "ana@")).await.unwrap_err();
    let told = [("first_name", FieldCode::DigitsInName), ("email", FieldCode::NotAnEmail)];
    assert_eq!(problems(&error), told);
    assert!(bodies(&service, "PUT", path::MY_ACCOUNT).await.is_empty());

    next(&service, "PUT", path::MY_ACCOUNT, ok(&own())).await;
    desk.app.save_account(correction(" Ana  Sofía ", "")).await.unwrap();
    let sent = bodies(&service, "PUT", path::MY_ACCOUNT).await;
    assert_eq!(
        sent,
        [json!({ "first_name": "Ana Sofía", "last_name": "Peña Ruiz", "email": "", "language": "es-US" })]
    );
    next(&service, "PUT", path::MY_ACCOUNT, problem(&Problem::new(Code::ChangedElsewhere))).await;
    let error = desk.app.save_account(correction("Ana", "")).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::ChangedElsewhere));
}

#[tokio::test]
async fn an_address_that_enrolment_needs_is_not_taken_away() {
    let service = service().await;
    let desk = member(&service, CARDS, CaseAccess::Open).await;
    let error = desk.app.save_account(correction("Ana", " ")).await.unwrap_err();
    assert_eq!(problems(&error), [("email", FieldCode::Missing)]);
}

#[tokio::test]
async fn a_deleted_account_leaves_nothing_on_this_computer() {
    let service = service().await;
    let mut desk = member(&service, OPEN, CaseAccess::Open).await;
    assert!(!desk.files().is_empty());
    next(&service, "DELETE", path::MY_ACCOUNT, ResponseTemplate::new(204)).await;
    desk.app.delete_account(deletion(PASSWORD)).await.unwrap();
    assert_eq!(
        bodies(&service, "DELETE", path::MY_ACCOUNT).await,
        [json!({ "password": PASSWORD })]
    );
    let status = desk.app.status();
    assert_eq!(
        (status.session, status.source, status.trouble),
        (SessionState::None, Source::Nothing, None)
    );
    assert!(desk.files().is_empty(), "{:?}", desk.files());
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.copy_erased.is_none());
}

#[tokio::test]
async fn a_password_that_is_not_right_deletes_nothing() {
    let service = service().await;
    let desk = member(&service, OPEN, CaseAccess::Open).await;
    let error = desk.app.delete_account(deletion("")).await.unwrap_err();
    assert_eq!(problems(&error), [("password", FieldCode::Missing)]);
    assert!(bodies(&service, "DELETE", path::MY_ACCOUNT).await.is_empty());
    let wrong = Problem::invalid(vec![FieldProblem::new("password", FieldCode::WrongPassword)]).with_tries_left(2);
    next(&service, "DELETE", path::MY_ACCOUNT, problem(&wrong)).await;
    let error = desk.app.delete_account(deletion(PASSWORD)).await.unwrap_err();
    assert_eq!(error.tries_left, Some(2));
    assert_eq!(desk.app.status().session, SessionState::Active);
    assert!(!desk.files().is_empty());
}
