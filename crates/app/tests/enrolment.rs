//! From «Inscríbase aquí» to an account, whatever comes between.

use std::time::Duration;

use app::Clock;
use app::error::{ErrorCode, LocalCode};
use app::view::enrolment::TypedStep;
use app::view::settings::Computer;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::CaseAccess;
use jiff::SignedDuration;
use session::Fault;
use session::fake::Mood;
use wiremock::MockServer;

use crate::desk::Desk;
use crate::enrolling::{
    CARDS, ENROLMENT_TOKEN, MODERN, OPEN, PASSWORD, SESSION_TOKEN, begin, begun_until, bodies, card, credentials, name, next, problem,
    questions, service, step, text, to_the_image,
};
use crate::forms;
use crate::wire::Wire;

async fn count(service: &MockServer, verb: &str, end: &str) -> usize {
    bodies(service, verb, end).await.len()
}

#[tokio::test]
async fn ma_14_a_person_comes_from_the_first_step_to_an_account_without_a_case() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    let image = desk.app.security_image().await.unwrap();
    assert!(image.image.starts_with("image"));
    let enrolment = desk.app.answer_step(step(text(" k7p? "))).await.unwrap();
    assert_eq!((enrolment.next, enrolment.entered.user_id.as_str()), (4, "casa77"));
    let enrolment = desk.app.answer_step(step(TypedStep::Agreement { agreed: true })).await.unwrap();
    assert_eq!(enrolment.next, 5);

    let made = desk.app.finish_enrolment(forms::attempt()).await.unwrap();
    assert_eq!(made.account.case, CaseAccess::NotAssociated);
    assert_eq!(made.recovery_code, None);
    assert_eq!(desk.app.enrolment().await, Ok(None), "it became an account");
    assert!(desk.app.home().await.is_ok(), "without a case the first page is there all the same");

    let sent = bodies(&service, "PUT", "/steps/challenge").await;
    assert_eq!(sent[0]["text"], "k7p?");
    assert!(sent[0]["challenge"].as_str().unwrap().starts_with('c') && sent[0].get("number").is_none());
    let sent = bodies(&service, "PUT", "/steps/credentials").await;
    assert_eq!((&sent[0]["user_id"], &sent[0]["password"]), (&"casa77".into(), &PASSWORD.into()));
}

#[tokio::test]
async fn hu_04_to_hu_10_a_card_leads_to_an_account_with_its_case() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let begun = desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    assert_eq!(begun.tries_left, Some(3));
    let own = TypedStep::Credentials {
        user_id: "casa77".to_owned(),
        password: forms::secret(PASSWORD),
        password_again: forms::secret(PASSWORD),
        email: "ana@example.org".to_owned(),
        email_again: " ana@example.org".to_owned(),
        questions: questions(&[("pet", "Canela")]),
    };
    for typed in [
        TypedStep::Agreement { agreed: true },
        TypedStep::Identity(card()),
        own,
        TypedStep::Review { certified: true },
    ] {
        desk.app.answer_step(step(typed)).await.unwrap();
    }
    let made = desk.app.finish_enrolment(forms::attempt()).await.unwrap();
    assert_eq!((made.account.case, made.recovery_code), (CaseAccess::Open, None));
    let sent = bodies(&service, "PUT", "/steps/credentials").await;
    assert_eq!(
        (&sent[0]["email"], &sent[0]["questions"][0]["answer"]),
        (&"ana@example.org".into(), &"Canela".into())
    );
}

#[tokio::test]
async fn by_today_s_advice_a_recovery_code_comes_with_the_account_once() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(MODERN)).await.unwrap();
    let phrase = "tres gatos duermen al sol";
    for typed in [name("Ana", "Peña", ""), credentials("casa77", phrase, phrase)] {
        desk.app.answer_step(step(typed)).await.unwrap();
    }
    let made = desk.app.finish_enrolment(forms::attempt()).await.unwrap();
    assert_eq!(made.recovery_code.as_deref(), Some("recovery-code-1"));
}

#[tokio::test]
async fn no_token_is_in_what_a_command_gives() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let mut given = vec![format!("{:?}", desk.app.begin_enrolment(begin(OPEN)).await)];
    given.push(format!("{:?}", desk.app.answer_step(step(name("Ana", "Ruiz", ""))).await));
    given.push(format!("{:?}", desk.app.enrolment().await));
    given.push(format!("{:?}", desk.app.security_image().await));
    given.push(format!("{:?}", desk.app.work_instead(forms::attempt()).await));
    given.push(format!("{:?}", desk.app.finish_enrolment(forms::attempt()).await));
    for told in given {
        assert!(told.starts_with("Ok"), "{told}");
        assert!(!told.contains(ENROLMENT_TOKEN) && !told.contains(SESSION_TOKEN), "{told}");
    }
}

#[tokio::test]
async fn ma_13_cancelling_keeps_nothing_here_or_there() {
    let service = service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.answer_step(step(name("Ana", "Ruiz", ""))).await.unwrap();
    desk.app.cancel_enrolment().await;
    assert_eq!(count(&service, "DELETE", "/v1/enrolments/e1").await, 1);
    let late = desk.app.answer_step(step(credentials("casa77", PASSWORD, PASSWORD))).await;
    assert_eq!(late.unwrap_err().code, ErrorCode::Service(Code::EnrolmentOver));
    for start in 0..2 {
        assert_eq!(desk.app.enrolment().await, Ok(None), "start {start}");
        desk.restart();
    }
    assert_eq!(count(&service, "GET", "/v1/enrolments/e1").await, 0);
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn cancelling_off_line_forgets_all_the_same() {
    let service = service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    wire.cut();
    desk.app.cancel_enrolment().await;
    wire.mend();
    assert_eq!(desk.app.enrolment().await, Ok(None));
}

#[tokio::test]
async fn after_the_window_was_reloaded_what_was_entered_is_there_again() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    let before = desk
        .app
        .answer_step(step(name("Ana", "Peña Ruiz", "ana@example.org")))
        .await
        .unwrap();
    let again = desk.app.enrolment().await.unwrap().unwrap();
    assert_eq!(again, before);
    assert_eq!((again.entered.last_name.as_str(), again.next), ("Peña Ruiz", 1));
    assert_eq!(
        count(&service, "GET", "/v1/enrolments/e1").await,
        1,
        "the service says whether it lives"
    );
}

#[tokio::test]
async fn an_enrolment_that_is_over_is_none() {
    for over in [Code::EnrolmentOver, Code::NotSignedIn] {
        let service = service().await;
        let desk = Desk::own(&service.uri()).await;
        desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
        next(&service, "GET", "/v1/enrolments/e1", problem(&Problem::new(over))).await;
        assert_eq!(desk.app.enrolment().await, Ok(None));
        assert_eq!(desk.app.enrolment().await, Ok(None));
        assert_eq!(count(&service, "GET", "/v1/enrolments/e1").await, 1, "asked once");
    }
}

#[tokio::test]
async fn a_double_click_begins_and_answers_once() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let once = forms::attempt();
    let form = || app::view::enrolment::EnrolmentForm {
        attempt: once,
        ..begin(OPEN)
    };
    let (first, second) = tokio::join!(desk.app.begin_enrolment(form()), desk.app.begin_enrolment(form()));
    assert_eq!(first, second);
    assert_eq!(count(&service, "POST", "/enrolments").await, 1);
    assert_eq!(count(&service, "DELETE", "/v1/enrolments/e1").await, 0);
    let once = forms::attempt();
    let form = || app::view::enrolment::StepForm {
        attempt: once,
        ..step(name("Ana", "Ruiz", ""))
    };
    let (first, second) = tokio::join!(desk.app.answer_step(form()), desk.app.answer_step(form()));
    assert_eq!(first, second);
    assert_eq!(count(&service, "PUT", "/steps/name-and-email").await, 1);
}

#[tokio::test]
async fn one_that_is_begun_anew_cancels_the_one_before() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    let second = desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    assert_eq!(second.program, CARDS);
    for _ in 0..50 {
        if count(&service, "DELETE", "/v1/enrolments/e1").await == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(count(&service, "DELETE", "/v1/enrolments/e1").await, 1);
    assert_eq!(desk.app.enrolment().await.unwrap().unwrap().id, second.id);
}

#[tokio::test]
async fn a_connection_lost_in_the_middle_loses_nothing() {
    let service = service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.answer_step(step(name("Ana", "Peña Ruiz", ""))).await.unwrap();
    wire.cut();
    let lost = step(credentials("casa77", PASSWORD, PASSWORD));
    let again = app::view::enrolment::StepForm {
        attempt: lost.attempt,
        ..step(credentials("casa77", PASSWORD, PASSWORD))
    };
    let error = desk.app.answer_step(lost).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NoNetwork));
    let entered = desk.app.enrolment().await.unwrap().unwrap().entered;
    assert_eq!(entered.last_name, "Peña Ruiz", "also while the service cannot be asked");
    wire.mend();
    assert_eq!(desk.app.answer_step(again).await.unwrap().next, 2);
}

#[tokio::test]
async fn off_line_an_enrolment_lives_no_longer_than_it_was_to() {
    let service = service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    desk.app.programmes().await.unwrap();
    let ends_at = desk.clock.now() + SignedDuration::from_mins(30);
    next(&service, "POST", &path::with(path::ENROLMENTS, OPEN), begun_until(ends_at)).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    wire.cut();
    desk.clock.turn(SignedDuration::from_mins(29));
    assert!(desk.app.enrolment().await.unwrap().is_some());
    desk.clock.turn(SignedDuration::from_mins(2));
    assert_eq!(desk.app.enrolment().await, Ok(None));
}

#[tokio::test]
async fn a_lost_answer_to_the_last_step_makes_one_account() {
    let service = service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    to_the_image(&desk).await;
    wire.cut();
    let attempt = forms::attempt();
    let error = desk.app.finish_enrolment(attempt).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NoNetwork));
    wire.mend();
    assert!(desk.app.finish_enrolment(attempt).await.is_ok());
}

#[tokio::test]
async fn on_a_computer_of_one_s_own_a_closed_program_goes_on_where_it_was() {
    let service = service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.answer_step(step(name("Ana", "Peña Ruiz", ""))).await.unwrap();
    desk.restart();
    let again = desk.app.enrolment().await.unwrap().unwrap();
    assert_eq!((again.entered.last_name.as_str(), again.next), ("Peña Ruiz", 1));
    desk.app.answer_step(step(credentials("casa77", PASSWORD, PASSWORD))).await.unwrap();
    desk.app.finish_enrolment(forms::attempt()).await.unwrap();
    desk.app.sign_out().await;
    desk.restart();
    assert_eq!(desk.app.enrolment().await, Ok(None), "it became an account");
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn on_a_shared_computer_a_closed_program_keeps_nothing_of_an_enrolment() {
    let service = service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    desk.choose(Computer::Shared).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.restart();
    assert_eq!(desk.app.enrolment().await, Ok(None));

    // Nor is anything left on one that is said to be shared meanwhile.
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.choose(Computer::Shared).await;
    assert!(desk.app.enrolment().await.unwrap().is_some(), "this window goes on");
    desk.choose(Computer::Own).await;
    desk.choose(Computer::Shared).await;
    desk.restart();
    desk.choose(Computer::Own).await;
    assert_eq!(desk.app.enrolment().await, Ok(None));
}

#[tokio::test]
async fn without_a_keychain_an_enrolment_lives_as_long_as_the_program() {
    for mood in [
        Mood::Failing(Fault::Absent),
        Mood::Failing(Fault::Locked),
        Mood::Blocking(Duration::from_millis(600)),
    ] {
        let service = service().await;
        let mut desk = Desk::own(&service.uri()).await;
        desk.moods.turn(mood);
        desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
        desk.app.answer_step(step(name("Ana", "Ruiz", ""))).await.unwrap();
        assert!(desk.app.enrolment().await.unwrap().is_some(), "{mood:?}");
        assert!(desk.files().is_empty(), "never a file");
        desk.restart();
        assert_eq!(desk.app.enrolment().await, Ok(None), "{mood:?}");
    }
}

#[tokio::test]
async fn the_token_of_an_enrolment_is_never_shown_to_another_service() {
    let (first, stranger) = (service().await, service().await);
    let mut desk = Desk::own(&first.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.config.server = Some(stranger.uri().parse().unwrap());
    desk.restart();
    assert_eq!(desk.app.enrolment().await, Ok(None));
    assert!(stranger.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn whoever_signs_in_meanwhile_finds_nothing_of_the_enrolment() {
    let service = service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.sign_in(forms::sign_in(OPEN, "casa77", PASSWORD)).await.unwrap();
    assert_eq!(desk.app.enrolment().await, Ok(None));
    desk.app.sign_out().await;
    desk.restart();
    assert_eq!(desk.app.enrolment().await, Ok(None));
}

#[tokio::test]
async fn a_programme_without_enrolment_has_none_to_begin() {
    let service = crate::pretended::service().await;
    let desk = Desk::own(&service.uri()).await;
    let error = desk.app.begin_enrolment(begin(crate::pretended::PROGRAM)).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::Forbidden));
    let posted = bodies(&service, "POST", path::ENROLMENTS.rsplit('/').next().unwrap()).await;
    assert!(posted.is_empty());
}
