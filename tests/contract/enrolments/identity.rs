//! Who the person is, exactly as on the card (HU-05 to HU-08).

use contract::enrolment::Enrolment;
use contract::problem::Code;
use domain::field::FieldCode;
use jiff::SignedDuration;
use reqwest::header::DATE;
use serde_json::{Value, json};
use testkit::{Answer, Running, enrolled, fresh_key, spawn_server};

use super::{Form, card, cards, is_over, misnamed, typed, with, wrong};

async fn left(form: &Form<'_>, typed: Value) -> u32 {
    let problem = form.step("identity", typed).await.problem();
    assert_eq!(problem.code, Code::IdentityNotMatched);
    problem.tries_left.unwrap()
}

#[tokio::test]
async fn hu_05_every_card_is_matched_as_it_is_printed() {
    let server = spawn_server().await;
    for card in cards(&server, false) {
        let form = Form::of_card(&server).await;
        let enrolment = form.done("identity", typed(&card)).await;
        assert_eq!((enrolment.next, enrolment.tries_left), (2, Some(3)));
        let entered = enrolment.entered;
        assert_eq!((entered.first_name, entered.suffix), (card.first_name.clone(), card.suffix));
        assert_eq!(
            (entered.birth_date, entered.client_id),
            (card.birth_date.to_string(), card.client_id)
        );
    }
}

#[tokio::test]
async fn hu_06_capitals_accents_and_dashes_make_no_difference_and_a_suffix_does() {
    let server = spawn_server().await;
    let all = cards(&server, false);
    for card in &all {
        let form = Form::of_card(&server).await;
        let shouted = domain::fold::folded(&card.last_name).to_uppercase().replace('\'', "’");
        let first = card.first_name.to_uppercase();
        form.done("identity", with(with(typed(card), "last_name", &shouted), "first_name", &first))
            .await;
    }
    let with_suffix = all.iter().find(|card| card.suffix.is_some()).expect("a card with a suffix");
    let form = Form::of_card(&server).await;
    let mut without = typed(with_suffix);
    without["suffix"] = Value::Null;
    assert_eq!(left(&form, without).await, 2);
    let two_surnames = all.iter().find(|card| card.last_name.contains(' ')).expect("two surnames");
    let one = two_surnames.last_name.split(' ').next().unwrap();
    let form = Form::of_card(&server).await;
    assert_eq!(left(&form, with(typed(two_surnames), "last_name", one)).await, 2);
}

#[tokio::test]
async fn hu_07_a_mismatch_is_told_with_the_tries_that_are_left() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    assert_eq!(left(&form, misnamed(&card, 1)).await, 2);
    let enrolment: Enrolment = form.read().await.json();
    assert_eq!((enrolment.next, enrolment.tries_left), (1, Some(2)));
    assert_eq!(enrolment.entered.first_name, "", "what does not match is not kept");
    assert_eq!(left(&form, with(typed(&card), "birth_day", "27")).await, 1);
}

#[tokio::test]
async fn hu_08_three_mismatches_in_a_row_close_the_form() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    left(&form, misnamed(&card, 1)).await;
    left(&form, misnamed(&card, 2)).await;
    let closed = form.step("identity", misnamed(&card, 3)).await.problem();
    assert_eq!((closed.code, closed.retry_after), (Code::IdentityClosed, Some(30 * 60)));
    assert!(is_over(&form.read().await) && is_over(&form.step("identity", typed(&card)).await) && is_over(&form.finish().await));

    let another = Form::of_card(&server).await;
    assert_eq!(another.step("identity", typed(&card)).await.code(), Code::IdentityClosed);
    assert!(is_over(&another.read().await));
    server.clock.turn(SignedDuration::from_mins(30));
    Form::of_card(&server).await.done("identity", typed(&card)).await;
}

#[tokio::test]
async fn hu_08_a_form_that_is_closed_closes_no_door() {
    let server = spawn_server().await;
    let form = Form::of_card(&server).await;
    let member = enrolled()
        .into_iter()
        .find(|sample| sample.program == form.program)
        .expect("an account");
    for number in 0..3 {
        let named = with(misnamed(&card(&server), number), "client_id", &member.participant_id);
        form.step("identity", named).await;
    }
    assert!(is_over(&form.read().await));
    let answer = server.sign_in(&member.program, member.identifier(), member.secret()).await;
    assert_eq!(answer.status, 201, "{answer:?}");
}

#[tokio::test]
async fn hu_08_a_match_before_the_third_resets_the_count() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    left(&form, misnamed(&card, 1)).await;
    assert_eq!(left(&form, misnamed(&card, 2)).await, 1);
    assert_eq!(form.done("identity", typed(&card)).await.tries_left, Some(3));
    assert_eq!(left(&form, misnamed(&card, 3)).await, 2);
    let still: Enrolment = form.read().await.json();
    assert_eq!(still.next, 2, "who was matched before stays matched");
}

#[tokio::test]
async fn hu_08_a_match_does_not_give_the_mismatches_of_30_days_back() {
    let server = spawn_server().await;
    let card = card(&server);
    for round in 0..5 {
        let form = Form::of_card(&server).await;
        form.step("identity", misnamed(&card, 2 * round)).await;
        form.step("identity", misnamed(&card, 2 * round + 1)).await;
        form.step("identity", typed(&card)).await;
        server.clock.turn(SignedDuration::from_hours(1));
    }
    let locked = Form::of_card(&server).await.step("identity", typed(&card)).await.problem();
    assert_eq!(locked.code, Code::IdentityClosed);
    assert!(locked.retry_after > Some(29 * 86_400), "{locked:?}");
}

#[tokio::test]
async fn hu_08_what_is_no_new_try_costs_none() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    let key = fresh_key();
    for _ in 0..5 {
        let again = form.step_once("identity", misnamed(&card, 1), key).await;
        assert_eq!(again.problem().tries_left, Some(2), "the same request");
    }
    for _ in 0..5 {
        assert_eq!(left(&form, misnamed(&card, 1)).await, 2, "the same data");
    }
    let elsewhere = Form::of_card(&server).await;
    assert_eq!(left(&elsewhere, misnamed(&card, 1)).await, 2, "the same data in another form");
    for (field, value, expected) in [
        ("birth_year", "85", wrong("birth_date", FieldCode::NoSuchDate)),
        ("birth_month", "13", wrong("birth_date", FieldCode::NoSuchDate)),
        ("birth_year", "2030", wrong("birth_date", FieldCode::UnlikelyDate)),
        ("birth_year", "1890", wrong("birth_date", FieldCode::UnlikelyDate)),
        ("first_name", "", wrong("first_name", FieldCode::Missing)),
        ("first_name", "Ana 2", wrong("first_name", FieldCode::DigitsInName)),
        ("first_name", "A\u{202e}na", wrong("first_name", FieldCode::BadCharacters)),
        ("last_name", "Ruiz\u{7}", wrong("last_name", FieldCode::BadCharacters)),
        ("last_name", "Ruiz Jr.", wrong("last_name", FieldCode::SuffixInName)),
        ("last_name", "Ruiz 11", wrong("last_name", FieldCode::DigitsInName)),
        ("client_id", "OO2701143", wrong("client_id", FieldCode::LetterForDigit)),
        ("client_id", "12345678", wrong("client_id", FieldCode::WrongLength)),
        ("last_name", &"x".repeat(30_000), wrong("last_name", FieldCode::TooLong)),
    ] {
        let answer = form.step("identity", with(typed(&card), field, value)).await;
        assert_eq!(answer.fields(), expected, "{field}");
    }
    let february = with(with(typed(&card), "birth_month", "2"), "birth_day", "31");
    assert_eq!(
        form.step("identity", february).await.fields(),
        wrong("birth_date", FieldCode::NoSuchDate)
    );
    let too_large = with(typed(&card), "last_name", &"x".repeat(64 * 1024));
    assert_eq!(form.step("identity", too_large).await.code(), Code::TooLarge);
    assert_eq!(left(&form, misnamed(&card, 2)).await, 1);
}

#[tokio::test]
async fn hu_08_the_answer_that_closed_the_form_is_given_again_if_it_was_lost() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    form.step("identity", misnamed(&card, 1)).await;
    form.step("identity", misnamed(&card, 2)).await;
    let key = fresh_key();
    let closed = form.step_once("identity", misnamed(&card, 3), key).await;
    let again = form.step_once("identity", misnamed(&card, 3), key).await;
    assert_eq!((closed.code(), &closed.body), (Code::IdentityClosed, &again.body));
}

#[tokio::test]
async fn hu_08_the_row_is_of_one_form_whomever_it_names() {
    let server = spawn_server().await;
    let form = Form::of_card(&server).await;
    let card = card(&server);
    let naming = |number: usize| with(misnamed(&card, number), "client_id", &format!("77700000{number}"));
    assert_eq!(left(&form, naming(1)).await, 2);
    assert_eq!(left(&form, naming(2)).await, 1);
    assert_eq!(form.step("identity", naming(3)).await.code(), Code::IdentityClosed);
    assert!(is_over(&form.read().await));
}

/// Everything that a form is told about a card, to its end.
async fn told(server: &Running, typed: impl Fn(usize) -> Value) -> Vec<Answer> {
    let form = Form::of_card(server).await;
    let mut told = Vec::new();
    for number in 0..4 {
        let mut answer = form.step("identity", typed(number)).await;
        answer.headers.remove(DATE);
        told.push(answer);
    }
    told
}

#[tokio::test]
async fn unknown_protected_and_other_peoples_records_are_answered_with_the_same_bytes() {
    let server = spawn_server().await;
    let known = card(&server);
    let protected = cards(&server, true).remove(0);
    let of_known = told(&server, |number| misnamed(&known, number)).await;
    assert_eq!(of_known[0].code(), Code::IdentityNotMatched);
    assert_eq!(of_known[2].code(), Code::IdentityClosed);
    let unknown = |number| with(misnamed(&known, number), "client_id", "999999999");
    // Of the protected record all is right but, for three different tries, the day: and once all is.
    let of_protected = |number: usize| match number {
        0 => typed(&protected),
        number => misnamed(&protected, number),
    };
    for other in [told(&server, unknown).await, told(&server, of_protected).await] {
        for (other, of_known) in other.iter().zip(&of_known) {
            assert_eq!(
                (other.status, &other.headers, &other.body),
                (of_known.status, &of_known.headers, &of_known.body)
            );
        }
    }
}

#[tokio::test]
async fn that_somebody_has_an_account_is_told_after_a_match_alone() {
    let server = spawn_server().await;
    let program = server.programme(crate::members::matches_first).programme.id.clone();
    let has_account = enrolled().into_iter().find(|sample| sample.program == program);
    let person = has_account.expect("an account").account.participant;
    let typed = json!({
        "first_name": person.first_name, "last_name": person.last_name, "suffix": person.suffix,
        "birth_year": person.birth_date.year().to_string(), "birth_month": person.birth_date.month().to_string(),
        "birth_day": person.birth_date.day().to_string(), "client_id": person.participant_id,
    });
    let form = Form::of_card(&server).await;
    assert_eq!(left(&form, with(typed.clone(), "first_name", "Nadie")).await, 2);
    assert_eq!(form.step("identity", typed).await.code(), Code::AlreadyEnrolled);
    let enrolment: Enrolment = form.read().await.json();
    assert_eq!((enrolment.next, enrolment.tries_left), (1, Some(3)));
}

#[tokio::test]
async fn a_sweep_over_many_cards_from_one_address_is_stopped_and_closes_no_form() {
    let server = testkit::Setup::default()
        .rules(|programme| programme.tries.per_source_hour = 2)
        .spawn()
        .await;
    let card = card(&server);
    let form = Form::of_card(&server).await;
    left(&form, misnamed(&card, 1)).await;
    left(&form, misnamed(&card, 2)).await;
    assert_eq!(form.step("identity", typed(&card)).await.code(), Code::SourceLimited);
    assert_eq!(form.read().await.status, 200);
}
