//! A thousand at once (HU-08).

use std::sync::Arc;

use contract::enrolment::EnrolmentBegun;
use contract::path;
use contract::problem::Code;
use serde_json::json;

use super::{Form, busy_house, card, misnamed, typed};

/// Forms that are filled in at the same time; the store's own test does a hundred rounds of a thousand.
const FORMS: usize = 20;
const AT_ONCE: usize = 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn hu_08_of_a_thousand_wrong_cards_at_once_exactly_three_are_evaluated() {
    let server = Arc::new(busy_house().spawn().await);
    let card = card(&server);
    let mut forms = Vec::new();
    for _ in 0..FORMS {
        let form = Form::of_card(&server).await;
        forms.push((form.id.clone(), form.token.clone()));
    }
    let mut submissions = tokio::task::JoinSet::new();
    for number in 0..AT_ONCE {
        let (server, (id, token)) = (Arc::clone(&server), forms[number % FORMS].clone());
        let mut body = misnamed(&card, number);
        body["kind"] = "identity".into();
        submissions.spawn(async move {
            let address = path::with(&path::with(path::ENROLMENT_STEP, &id), "identity");
            let problem = server.put(&address).by(&token).json(&body).send().await.problem();
            (problem.code, problem.tries_left)
        });
    }
    let answers = submissions.join_all().await;
    let mut left: Vec<_> = answers.iter().filter_map(|(_, left)| *left).collect();
    left.sort_unstable();
    // The third closes the form, as all those do that come too late.
    assert_eq!(left, [1, 2]);
    let refused = |code: &Code| matches!(code, Code::IdentityNotMatched | Code::IdentityClosed | Code::EnrolmentOver);
    assert!(answers.iter().all(|(code, _)| refused(code)), "{answers:?}");
    assert_eq!(server.rows("wrong_submissions"), 3);
    assert_eq!(
        Form::of_card(&server).await.step("identity", typed(&card)).await.code(),
        Code::IdentityClosed
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_finishes_once() {
    let server = Arc::new(busy_house().spawn().await);
    let form = Form::of_account(&server).await;
    form.whole("girasol9").await;
    let key = testkit::fresh_key();
    let (one, other) = tokio::join!(form.finish_once(key), form.finish_once(key));
    assert_eq!((one.status, &one.body), (201, &other.body));
    let begun: EnrolmentBegun = server.post(&path::with(path::ENROLMENTS, &form.program)).send().await.json();
    assert_ne!(begun.enrolment.id, form.id);
    assert_eq!(form.step("agreement", json!({ "agreed": true })).await.code(), Code::EnrolmentOver);
}
