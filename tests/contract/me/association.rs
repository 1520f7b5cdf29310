//! `/v1/me/association`: «Asociación de Caso» (MA-04, MA-05).

use contract::association::Association;
use contract::me::Me;
use contract::path;
use contract::problem::Code;
use contract::programme::SampleCard;
use contract::secret::Secret;
use contract::session::{CaseAccess, Session};
use domain::field::FieldCode;
use jiff::SignedDuration;
use reqwest::header::DATE;
use testkit::{Answer, Member, Running, Sample, Shows, fresh_key, spawn_server};

use crate::members::{associate, association, card, guide, member};

async fn send(server: &Running, member: &Member, form: &Association) -> Answer {
    server.post(path::MY_ASSOCIATION).by(&member.token).json(form).send().await
}

fn with_last4(card: &SampleCard, last4: &str) -> Association {
    Association {
        ssn_last4: Secret::new(last4.to_owned()),
        ..association(card)
    }
}

/// The card of a record that needs staff.
fn protected(server: &Running, program: &str) -> SampleCard {
    let mut cards = server.cards(program).into_iter();
    let needs_staff = |card: &SampleCard| Sample::of_card(card).account.participant.protected;
    cards.find(needs_staff).expect("a record that needs staff")
}

#[tokio::test]
async fn ma_04_signed_in_without_a_case_there_is_a_name_and_nothing_else() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let session: Session = server.get(path::SESSION).by(&member.token).send().await.json();
    assert_eq!(session.case, CaseAccess::NotAssociated);
    let me: Me = server.get(path::ME).by(&member.token).send().await.json();
    assert_eq!((me.participant.first_name.as_str(), me.payments.len()), ("Ana María", 0));
    for path in [path::MY_CASES, path::MY_PAYMENTS, path::MY_HEARINGS, path::MY_NOTICES] {
        assert_eq!(server.get(path).by(&member.token).send().await.code(), Code::NoCase, "{path}");
    }
}

#[tokio::test]
async fn ma_05_client_id_year_and_last_four_digits_open_the_case_at_once() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let card = card(&server, &member.program);
    let mut form = association(&card);
    form.client_id = Secret::new(format!(" {}-{} ", &card.client_id[..3], &card.client_id[3..]));
    let answer = send(&server, &member, &form).await;
    assert_eq!(
        (answer.status, answer.json::<Session>().case),
        (200, CaseAccess::Open),
        "{answer:?}"
    );
    assert_eq!(server.get(path::MY_CASES).by(&member.token).send().await.status, 200);
    let own = server.get(path::MY_ACCOUNT).by(&member.token).send().await.value();
    let last = &card.client_id[card.client_id.len() - 4..];
    assert!(own["client_id"].as_str().unwrap().ends_with(last));
    assert!(!own["client_id"].as_str().unwrap().contains(&card.client_id));
    let again = server.sign_in_again(&member).await;
    let session: Session = server.get(path::SESSION).by(&again).send().await.json();
    assert_eq!(session.case, CaseAccess::Open);
}

#[tokio::test]
async fn ma_05_a_slip_is_named_and_costs_no_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let card = card(&server, &member.program);
    let mut form = association(&card);
    form.client_id = Secret::new("OO1234567".into());
    form.birth_year = "85".into();
    form.ssn_last4 = Secret::new("900-12-3456".into());
    let expected = [
        ("client_id", FieldCode::LetterForDigit),
        ("birth_year", FieldCode::WrongLength),
        ("ssn_last4", FieldCode::NotLastFour),
    ];
    let told = send(&server, &member, &form).await.fields();
    assert_eq!(told, expected.map(|(field, code)| (field.to_owned(), code)));
    let zeros = send(&server, &member, &with_last4(&card, "0000")).await;
    assert_eq!(zeros.fields(), [("ssn_last4".to_owned(), FieldCode::NoSuchNumber)]);
    let first_try = send(&server, &member, &with_last4(&card, "4815")).await.problem();
    assert_eq!((first_try.code, first_try.tries_left), (Code::AssociationNotMatched, Some(2)));
}

#[tokio::test]
async fn ma_05_three_wrong_tries_close_a_record_for_everybody_and_the_lock_ends() {
    let server = guide().spawn().await;
    let (one, other) = (member(&server, "luna2026").await, member(&server, "sol2027").await);
    let card = card(&server, &one.program);
    for (member, last4, left) in [(&one, "4815", 2), (&other, "4816", 1), (&one, "4817", 0)] {
        let problem = send(&server, member, &with_last4(&card, last4)).await.problem();
        assert_eq!((problem.code, problem.tries_left), (Code::AssociationNotMatched, Some(left)));
    }
    let locked = associate(&server, &other, &card).await.problem();
    assert_eq!((locked.code, locked.retry_after), (Code::CredentialsLocked, Some(30 * 60)));
    server.clock.turn(SignedDuration::from_mins(30));
    let token = server.sign_in_again(&other).await;
    let other = Member { token, ..other };
    assert_eq!(associate(&server, &other, &card).await.status, 200);
}

#[tokio::test]
async fn ma_05_unknown_protected_and_mismatching_records_get_the_same_bytes() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let (card, protected) = (card(&server, &member.program), protected(&server, &member.program));
    let without_number = server
        .cards(&member.program)
        .into_iter()
        .find(|card| card.ssn_last4.is_empty())
        .unwrap();
    for round in 0..4 {
        let known = send(&server, &member, &with_last4(&card, &format!("481{round}"))).await;
        let mut unknown = association(&card);
        unknown.client_id = Secret::new("9".repeat(card.client_id.len()));
        for form in [unknown, association(&protected), with_last4(&without_number, "4815")] {
            let mut other = send(&server, &member, &form).await;
            other.headers.insert(DATE, known.headers[DATE].clone());
            assert_eq!(
                (other.status, &other.headers, &other.body),
                (known.status, &known.headers, &known.body)
            );
        }
    }
}

#[tokio::test]
async fn a_record_that_another_account_has_is_told_only_to_who_knows_all_of_it() {
    let server = guide().spawn().await;
    let (one, other) = (member(&server, "luna2026").await, member(&server, "sol2027").await);
    let card = card(&server, &one.program);
    assert_eq!(associate(&server, &one, &card).await.status, 200);
    let guess = send(&server, &other, &with_last4(&card, "4815")).await;
    assert_eq!(guess.code(), Code::AssociationNotMatched);
    assert_eq!(associate(&server, &other, &card).await.code(), Code::AlreadyEnrolled);
    assert_eq!(associate(&server, &one, &card).await.status, 200, "one's own again changes nothing");
    let second = server
        .cards(&one.program)
        .into_iter()
        .filter(|card| !card.ssn_last4.is_empty())
        .nth(1)
        .unwrap();
    assert_eq!(associate(&server, &one, &second).await.code(), Code::AlreadyEnrolled);
}

#[tokio::test]
async fn the_same_request_again_is_one_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let form = with_last4(&card(&server, &member.program), "4815");
    let key = fresh_key();
    for _ in 0..4 {
        let answer = server
            .post(path::MY_ASSOCIATION)
            .by(&member.token)
            .once(key)
            .json(&form)
            .send()
            .await;
        assert_eq!(answer.problem().tries_left, Some(2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_wrong_ones_at_once_exactly_three_are_evaluated() {
    let server = guide().rules(|programme| programme.tries.per_source_hour = 10_000).spawn().await;
    let member = member(&server, "luna2026").await;
    let card = card(&server, &member.program);
    let server = std::sync::Arc::new(server);
    let mut guesses = tokio::task::JoinSet::new();
    for number in 1..=100 {
        let (server, member, form) = (server.clone(), member.clone(), with_last4(&card, &format!("4{number:03}")));
        guesses.spawn(async move { send(&server, &member, &form).await.code() });
    }
    let codes = guesses.join_all().await;
    let evaluated = codes.iter().filter(|code| **code == Code::AssociationNotMatched).count();
    let locked = codes.iter().filter(|code| **code == Code::CredentialsLocked).count();
    assert_eq!((evaluated, locked), (3, 97));
}

#[tokio::test]
async fn a_programme_without_association_has_none() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let form = association(&server.practice().api().cards[0]);
    let answer = server.post(path::MY_ASSOCIATION).by(&token).json(&form).send().await;
    assert_eq!(answer.code(), Code::Forbidden);
}
