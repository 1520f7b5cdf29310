//! `/v1/me/sessions`: seen, and ended from elsewhere.

use contract::path;
use contract::problem::Code;
use contract::session::Sessions;
use jiff::SignedDuration;
use serde_json::json;
use testkit::{Sample, Shows, samples, spawn_server};

#[tokio::test]
async fn a_session_elsewhere_is_listed_with_its_system_and_can_be_ended_from_here() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let form = json!({ "identifier": sample.participant_id, "secret": sample.secret() });
    let path = path::with(path::SESSIONS, &sample.program);
    let elsewhere = server
        .post(&path)
        .header("user-agent", "mi-cuenta/0.1.0 (Windows)")
        .json(&form)
        .send()
        .await
        .token();
    server.clock.turn(SignedDuration::from_mins(5));
    let here = server.token_of(&sample).await;
    assert_eq!(server.get(path::ME).by(&elsewhere).send().await.status, 200);
    let Sessions { sessions } = server.get(path::MY_SESSIONS).by(&here).send().await.json();
    let told: Vec<_> = sessions.iter().map(|session| (session.current, session.system.as_str())).collect();
    assert_eq!(told, [(true, ""), (false, "Windows")]);
    let other = path::with(path::MY_SESSION, &sessions[1].id);
    assert_eq!(server.delete(&other).by(&here).send().await.status, 204);
    assert_eq!(server.get(path::ME).by(&elsewhere).send().await.code(), Code::SessionEnded);
    assert_eq!(server.delete(&other).by(&here).send().await.code(), Code::NotFound);
    assert_eq!(server.get(path::ME).by(&here).send().await.status, 200);
}

#[tokio::test]
async fn a_session_that_ended_by_itself_is_not_listed() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    server.token_of(&sample).await;
    server.clock.turn(SignedDuration::from_mins(17));
    let here = server.token_of(&sample).await;
    let Sessions { sessions } = server.get(path::MY_SESSIONS).by(&here).send().await.json();
    assert_eq!(sessions.len(), 1);
}

#[tokio::test]
async fn nobody_ends_a_session_of_somebody_else() {
    let server = spawn_server().await;
    let mut people = samples().into_iter().filter(|sample| sample.account.pin.is_some());
    let (one, other) = (people.next().unwrap(), people.next().unwrap());
    let (one, other) = (server.token_of(&one).await, server.token_of(&other).await);
    let Sessions { sessions } = server.get(path::MY_SESSIONS).by(&one).send().await.json();
    let answer = server
        .delete(&path::with(path::MY_SESSION, &sessions[0].id))
        .by(&other)
        .send()
        .await;
    assert_eq!(answer.code(), Code::NotFound);
    assert_eq!(server.get(path::ME).by(&one).send().await.status, 200);
}
