//! The service at its limits, and broken.

use std::time::Duration;

use contract::path;
use contract::problem::Code;
use testkit::{Load, Sample, Setup, Shows, spawn_server};

#[tokio::test]
async fn a_service_with_too_much_to_do_says_so_and_costs_nobody_a_try() {
    let load = Load {
        at_once: 0,
        waiting: 0,
        wait: Duration::from_secs(1),
    };
    let server = Setup::default().load(load).spawn().await;
    let sample = Sample::of(Shows::Ordinary);
    for _ in 0..4 {
        let problem = server.sign_in(&sample.program, &sample.participant_id, "70415").await.problem();
        assert_eq!((problem.code, problem.retry_after), (Code::Busy, Some(5)));
    }
}

#[tokio::test]
async fn a_broken_database_is_an_internal_error_that_says_nothing_of_it() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    server.lose_table("notices");
    let answer = server.get(path::MY_NOTICES).by(&token).send().await;
    assert_eq!(answer.code(), Code::Internal);
    assert!(!String::from_utf8_lossy(&answer.body).contains("notices"));
    assert_eq!(server.get(path::MY_CASES).by(&token).send().await.status, 200, "the rest goes on");
}

#[tokio::test]
async fn a_service_that_closes_while_it_runs_says_so_to_whatever_it_is_asked_and_opens_again() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let token = server.token_of(&sample).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, maintenance) = (folder.path().join("closed"), &server.practice().api().maintenance);
    std::fs::write(&file, "90\nA new disk is put in.\n").unwrap();
    maintenance.look(&file).await;
    let sign_in = server.sign_in(&sample.program, &sample.participant_id, sample.secret()).await;
    let mut answers = vec![sign_in];
    for path in [path::PROGRAMMES, path::ME, path::SESSION, "/v1/nothing", path::READY] {
        answers.push(server.get(path).by(&token).send().await);
    }
    for answer in answers {
        let problem = answer.problem();
        assert_eq!(
            (answer.status, problem.code, problem.retry_after),
            (503, Code::Maintenance, Some(90))
        );
        assert_eq!(answer.header("retry-after"), "90");
        assert!(
            !String::from_utf8_lossy(&answer.body).contains("disk"),
            "what is noted there is for operators"
        );
    }
    assert_eq!(server.get(path::LIVE).send().await.status, 204);
    std::fs::remove_file(&file).unwrap();
    maintenance.look(&file).await;
    assert_eq!(server.get(path::ME).by(&token).send().await.status, 200, "the session is as it was");
    assert_eq!(server.get(path::READY).send().await.status, 204);
    assert_eq!(server.rows("sign_ins"), 1, "what was asked meanwhile was no try");
}

#[tokio::test]
async fn a_service_that_runs_and_can_work_says_so() {
    let server = spawn_server().await;
    assert_eq!(server.get(path::LIVE).send().await.status, 204);
    assert_eq!(server.get(path::READY).send().await.status, 204);
}
