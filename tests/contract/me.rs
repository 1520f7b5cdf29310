//! `/v1/me`.

mod account;
mod association;
mod case_code;
mod changes;
mod lists;
mod other_party_reports;
mod password;
mod payments;
mod pin;
mod profile;
mod secret_questions;
mod sessions;
mod sign_ins;

use contract::me::Me;
use contract::path;
use contract::problem::Code;
use domain::mask::all_but_last;
use domain::programme::Page;
use testkit::{Sample, Setup, Shows, spawn_server};

#[tokio::test]
async fn the_first_read_says_who_and_the_newest_ten_payments() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::LongHistory);
    let token = server.token_of(&sample).await;
    let me: Me = server.get(path::ME).by(&token).send().await.json();
    assert_eq!(me.participant.first_name, sample.account.participant.first_name);
    assert_eq!(me.participant.participant_id, all_but_last(&sample.participant_id, 4));
    assert_eq!(me.payments.len(), 10);
    assert!(me.payments.is_sorted_by(|a, b| a.date >= b.date));
}

#[tokio::test]
async fn whoever_has_the_answer_already_is_told_so_until_it_changes() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for path in [
        path::ME,
        path::MY_PAYMENTS,
        path::MY_CASES,
        path::MY_HEARINGS,
        path::MY_NOTICES,
        path::MY_PROFILE,
        path::MY_CHANGES,
        path::MY_SIGN_INS,
    ] {
        let first = server.get(path).by(&token).send().await;
        let tag = first.header("etag");
        let again = server.get(path).by(&token).if_none_match(tag).send().await;
        assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag), "{path}");
        let other = server.get(path).by(&token).if_none_match("\"other\"").send().await;
        assert_eq!((other.status, &other.body), (200, &first.body), "{path}");
    }
}

#[tokio::test]
async fn op_05_a_page_that_the_programme_does_not_have_is_forbidden_and_its_rows_are_not_sent() {
    let server = Setup::default()
        .rules(|programme| programme.pages = vec![Page::Home, Page::Security])
        .spawn()
        .await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for path in [
        path::MY_PAYMENTS,
        path::MY_CASES,
        path::MY_HEARINGS,
        path::MY_NOTICES,
        path::MY_PROFILE,
    ] {
        assert_eq!(server.get(path).by(&token).send().await.code(), Code::Forbidden, "{path}");
    }
    let changes = server.get(path::MY_CHANGES).by(&token).send().await.value();
    for rows in ["cases", "payments", "hearings", "notices"] {
        assert_eq!(changes[rows].as_array().map(Vec::len), Some(0), "{rows}");
    }
    assert_eq!(
        server.get(path::ME).by(&token).send().await.value()["payments"]
            .as_array()
            .map(Vec::len),
        Some(0)
    );
}
