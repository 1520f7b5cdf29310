//! `/v1/me/cases`, `/v1/me/hearings`, `/v1/me/notices`.

use contract::lists::{Cases, Hearings, Notices};
use contract::path;
use contract::problem::Code;
use domain::case::Role;
use domain::hearing::HearingStatus;
use domain::language::Language;
use testkit::{Sample, Shows, samples, spawn_server};

#[tokio::test]
async fn cw_08_a_case_is_shown_with_its_order_and_the_other_party_by_name_alone() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let Cases { cases } = server.get(path::MY_CASES).by(&token).send().await.json();
    let case = &cases[0];
    assert!(case.order.is_some() && !case.worker.phone.is_empty());
    assert_eq!(case.role, Role::Receives);
    assert!(case.other_party.is_some());
}

#[tokio::test]
async fn cw_08_no_name_is_shown_to_either_side_where_one_is_protected() {
    let server = spawn_server().await;
    let protected = Sample::of(Shows::Protected);
    let token = server.token_of(&protected).await;
    let Cases { cases } = server.get(path::MY_CASES).by(&token).send().await.json();
    assert!(!cases.is_empty() && cases.iter().all(|case| case.other_party.is_none()));
    let mut others = 0;
    for sample in samples()
        .into_iter()
        .filter(|sample| sample.account.pin.is_some() && sample.participant_id != protected.participant_id)
    {
        let token = server.token_of(&sample).await;
        let theirs: Cases = server.get(path::MY_CASES).by(&token).send().await.json();
        for case in theirs
            .cases
            .iter()
            .filter(|case| cases.iter().any(|ours| ours.number == case.number))
        {
            assert_eq!(case.other_party, None);
            others += 1;
        }
    }
    assert_eq!(others, 1, "the practice data has the other party of the protected case");
}

#[tokio::test]
async fn cw_09_court_dates_come_earliest_first_and_moved_and_cancelled_ones_stay() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let Hearings { hearings } = server.get(path::MY_HEARINGS).by(&token).send().await.json();
    assert!(hearings.is_sorted_by_key(|hearing| hearing.at));
    assert!(hearings.iter().any(|hearing| matches!(hearing.status, HearingStatus::Moved { .. })));
    assert!(hearings.iter().any(|hearing| hearing.status == HearingStatus::Cancelled));
}

#[tokio::test]
async fn op_04_a_notice_has_words_in_both_languages_and_stays_opened() {
    let server = spawn_server().await;
    for sample in samples().into_iter().filter(|sample| sample.account.pin.is_some()) {
        let token = server.token_of(&sample).await;
        let read = async || server.get(path::MY_NOTICES).by(&token).send().await.json::<Notices>().notices;
        for notice in read().await {
            assert!(
                Language::ALL.iter().all(|language| notice.texts.contains_key(language)),
                "{notice:?}"
            );
            let path = path::with(path::MY_NOTICE_READ, &notice.id);
            for _ in 0..2 {
                assert_eq!(server.post(&path).by(&token).send().await.status, 204);
            }
        }
        assert!(read().await.iter().all(|notice| notice.read));
    }
}

#[tokio::test]
async fn a_notice_of_somebody_else_is_not_found() {
    let server = spawn_server().await;
    let mut tokens = Vec::new();
    for sample in samples().into_iter().filter(|sample| sample.account.pin.is_some()) {
        tokens.push(server.token_of(&sample).await);
    }
    let Notices { notices } = server.get(path::MY_NOTICES).by(&tokens[0]).send().await.json();
    for id in [notices[0].id.as_str(), "00000000000000000000000000000000", "x", "%ff"] {
        let answer = server.post(&path::with(path::MY_NOTICE_READ, id)).by(&tokens[1]).send().await;
        assert_eq!(answer.code(), Code::NotFound, "{id}");
    }
}
