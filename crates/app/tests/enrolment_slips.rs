//! Slips of the hand at enrolment: found on this side, without a request and without a try.

use app::error::AppError;
use app::view::enrolment::{CredentialsTyped, TypedStep, UserIdRule};
use domain::card::{Suffix, TypedCard};
use domain::field::FieldCode;
use domain::password::PasswordRule;

use crate::desk::Desk;
use crate::enrolling::{CARDS, OPEN, PASSWORD, begin, bodies, card, credentials, name, questions, service, step, text, to_the_image};
use crate::forms;
use crate::slips::problems;

async fn refused(desk: &Desk, typed: TypedStep) -> AppError {
    desk.app.answer_step(step(typed)).await.unwrap_err()
}

#[tokio::test]
async fn ma_06_names_are_needed_and_an_address_is_not() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    for (typed, told) in [
        (
            name("", " ", ""),
            vec![("first_name", FieldCode::Missing), ("last_name", FieldCode::Missing)],
        ),
        (name("An4", "Ruiz", ""), vec![("first_name", FieldCode::DigitsInName)]),
        (name("A\u{202e}na", "Ruiz", ""), vec![("first_name", FieldCode::BadCharacters)]),
        (name("Ana", &"x".repeat(64 * 1024), ""), vec![("last_name", FieldCode::TooLong)]),
        (name("Ana", "Ruiz", "ana@"), vec![("email", FieldCode::NotAnEmail)]),
    ] {
        assert_eq!(problems(&refused(&desk, typed).await), told);
    }
    assert!(bodies(&service, "PUT", "/steps/name-and-email").await.is_empty());
    desk.app.answer_step(step(name("Ana", "Ruiz", ""))).await.unwrap();
}

#[tokio::test]
async fn ma_07_to_ma_09_user_id_and_password_are_judged_before_they_are_sent() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.answer_step(step(name("Ana", "Peña-Ruiz", ""))).await.unwrap();
    for (user_id, code) in [
        ("", FieldCode::Missing),
        ("abcd", FieldCode::UserIdTooShort),
        ("abcdefgh12345678", FieldCode::UserIdTooLong),
        ("niño2020", FieldCode::UserIdNotPlain),
        ("casa azul", FieldCode::UserIdNotPlain),
        ("casa_azul", FieldCode::UserIdNotPlain),
        ("ANA2026", FieldCode::UserIdHoldsName),
        ("pena2026", FieldCode::UserIdHoldsName),
        ("xruiz7", FieldCode::UserIdHoldsName),
    ] {
        let error = refused(&desk, credentials(user_id, PASSWORD, PASSWORD)).await;
        assert_eq!(problems(&error), [("user_id", code)], "{user_id}");
    }
    for (password, code) in [
        ("", FieldCode::Missing),
        ("Casa#202", FieldCode::PasswordTooShort),
        ("Casa#2026Casa#26", FieldCode::PasswordTooLong),
        ("Casa #2026", FieldCode::PasswordBadCharacters),
        ("Casa#azul", FieldCode::PasswordNoDigit),
        ("casa#2026", FieldCode::PasswordNoUpper),
        ("CASA#2026", FieldCode::PasswordNoLower),
        ("Casa02026", FieldCode::PasswordNoSpecial),
        ("Mesa77#zB", FieldCode::PasswordHoldsUserId),
    ] {
        let error = refused(&desk, credentials("mesa77", password, password)).await;
        assert_eq!(problems(&error), [("password", code)], "{password}");
    }
    let error = refused(&desk, credentials("mesa77", PASSWORD, "Casa#2027")).await;
    assert_eq!(problems(&error), [("password_again", FieldCode::NotTheSame)]);
    assert!(bodies(&service, "PUT", "/steps/credentials").await.is_empty());
}

#[tokio::test]
async fn ma_10_questions_differ_and_so_do_their_answers() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    for (typed, told) in [
        ([("pet", "Canela"), ("pet", "Olivo")], ("question-2", FieldCode::QuestionTwice)),
        ([("pet", "Canela"), ("street", " canelá")], ("answer-2", FieldCode::AnswerTwice)),
        (
            [("pet", "primera mascota"), ("street", "Olivo")],
            ("answer-1", FieldCode::AnswerInQuestion),
        ),
        ([("", "Canela"), ("street", "Olivo")], ("question-1", FieldCode::Missing)),
        ([("car", "Canela"), ("street", "Olivo")], ("question-1", FieldCode::NotOffered)),
        ([("pet", ""), ("street", "Olivo")], ("answer-1", FieldCode::Missing)),
        ([("pet", "x"), ("street", "Olivo")], ("answer-1", FieldCode::TooShort)),
    ] {
        let typed = TypedStep::SecretQuestions {
            questions: questions(&typed),
        };
        assert_eq!(problems(&refused(&desk, typed).await), [told]);
    }
    assert!(bodies(&service, "PUT", "/steps/secret-questions").await.is_empty());
}

#[tokio::test]
async fn hu_05_hu_06_a_slip_in_what_the_card_says_costs_no_try() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    let with = |change: &dyn Fn(&mut TypedCard)| {
        let mut typed = card();
        change(&mut typed);
        TypedStep::Identity(typed)
    };
    for (typed, told) in [
        (with(&|card| card.birth_year = "85".into()), ("birth_date", FieldCode::NoSuchDate)),
        (with(&|card| card.birth_day = "31".into()), ("birth_date", FieldCode::NoSuchDate)),
        (
            with(&|card| card.birth_year = "2199".into()),
            ("birth_date", FieldCode::UnlikelyDate),
        ),
        (
            with(&|card| card.birth_year = "1890".into()),
            ("birth_date", FieldCode::UnlikelyDate),
        ),
        (
            with(&|card| card.last_name = "Ruiz Jr.".into()),
            ("last_name", FieldCode::SuffixInName),
        ),
        (
            with(&|card| card.last_name = "Ruiz 11".into()),
            ("last_name", FieldCode::DigitsInName),
        ),
        (
            with(&|card| card.client_id = "OO1234567".into()),
            ("client_id", FieldCode::LetterForDigit),
        ),
        (
            with(&|card| card.client_id = "12345678".into()),
            ("client_id", FieldCode::WrongLength),
        ),
    ] {
        assert_eq!(problems(&refused(&desk, typed).await), [told]);
    }
    assert!(bodies(&service, "PUT", "/steps/identity").await.is_empty());
    let with_suffix = with(&|card| card.suffix = Some(Suffix::Jr));
    desk.app.answer_step(step(with_suffix)).await.unwrap();
    assert_eq!(bodies(&service, "PUT", "/steps/identity").await[0]["suffix"], "jr");
}

#[tokio::test]
async fn hu_09_the_address_is_typed_twice_alike() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    let with = |email: &str, again: &str| TypedStep::Credentials {
        user_id: "casa77".to_owned(),
        password: forms::secret(PASSWORD),
        password_again: forms::secret(PASSWORD),
        email: email.to_owned(),
        email_again: again.to_owned(),
        questions: questions(&[("pet", "Canela")]),
    };
    for (email, again, told) in [
        ("", "", ("email", FieldCode::Missing)),
        ("ana@example", "ana@example", ("email", FieldCode::NotAnEmail)),
        ("ana@example.org", "ana@example.com", ("email_again", FieldCode::NotTheSame)),
    ] {
        assert_eq!(problems(&refused(&desk, with(email, again)).await), [told], "{email}");
    }
}

#[tokio::test]
async fn nothing_goes_on_without_what_is_to_be_agreed_to_or_certified() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    let error = refused(&desk, TypedStep::Agreement { agreed: false }).await;
    assert_eq!(problems(&error), [("agreed", FieldCode::NotAgreed)]);
    let error = refused(&desk, TypedStep::Review { certified: false }).await;
    assert_eq!(problems(&error), [("certified", FieldCode::NotAgreed)]);
    let stranger = refused(&desk, text("k7p?")).await;
    assert_eq!(
        stranger,
        contract::problem::Code::StepOutOfOrder.into(),
        "the programme has no such step"
    );
}

#[tokio::test]
async fn ma_11_an_image_is_answered_while_it_is_shown() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    assert_eq!(problems(&refused(&desk, text("k7p?")).await), [("text", FieldCode::ImageOver)]);
    desk.app.security_image().await.unwrap();
    assert_eq!(problems(&refused(&desk, text("  ")).await), [("text", FieldCode::Missing)]);
    assert_eq!(
        problems(&refused(&desk, text(&"k".repeat(65))).await),
        [("text", FieldCode::TooLong)]
    );
    assert!(bodies(&service, "PUT", "/steps/challenge").await.is_empty());
}

#[tokio::test]
async fn ma_08_rules_are_ticked_while_a_person_types_without_asking_anybody() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    desk.app.answer_step(step(name("Ana", "Peña", ""))).await.unwrap();
    let asked = service.received_requests().await.unwrap().len();
    let judge = async |user_id: &str, password: &str| {
        let typed = CredentialsTyped {
            program: OPEN.to_owned(),
            user_id: user_id.to_owned(),
            password: forms::secret(password),
        };
        desk.app.judge_credentials(typed).await.unwrap()
    };
    use UserIdRule::{Length, Plain, WithoutName};
    for (typed, expected) in [
        ("", [(Length, false), (Plain, false), (WithoutName, false)]),
        ("an", [(Length, false), (Plain, true), (WithoutName, true)]),
        ("ana26", [(Length, true), (Plain, true), (WithoutName, false)]),
        ("casa_77", [(Length, true), (Plain, false), (WithoutName, true)]),
        (" casa77 ", [(Length, true), (Plain, true), (WithoutName, true)]),
    ] {
        assert_eq!(judge(typed, "").await.user_id, expected, "{typed}");
    }
    use PasswordRule::{Allowed, Digit, Lower, Special, Upper, WithoutUserId};
    let judged = judge("casa77", "Casa77").await.password;
    assert_eq!(
        judged,
        [
            (PasswordRule::Length, false),
            (Digit, true),
            (Upper, true),
            (Lower, true),
            (Special, false),
            (Allowed, true),
            (WithoutUserId, false),
        ]
    );
    assert!(judge("mesa77", PASSWORD).await.password.iter().all(|(_, kept)| *kept));
    assert_eq!(service.received_requests().await.unwrap().len(), asked);
}
