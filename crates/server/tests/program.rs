//! The program as whoever runs it sees it: what it prints, how it starts, refuses and stops.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mi-cuenta-server");
const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../programs");

fn run(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).output().unwrap()
}

fn refusal(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// A service that runs; ended with this value if it has not ended by itself.
struct Running {
    child: Child,
    url: String,
    out: BufReader<std::process::ChildStdout>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn start(args: &[&str]) -> Running {
    let mut child = Command::new(PROGRAM).args(args).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    let url = first
        .trim()
        .strip_prefix("listening on ")
        .unwrap_or_else(|| panic!("{first:?}"))
        .to_owned();
    Running { child, url, out }
}

fn serve_args<'a>(database: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec!["serve", "--database", database, "--listen", "127.0.0.1:0", "--programs", PROGRAMS];
    args.extend(more);
    args
}

fn database_in(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("accounts.db").display())
}

#[tokio::test]
async fn it_serves_from_a_file_and_keeps_its_keys_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let database = database_in(folder.path());
    let service = start(&serve_args(&database, &[]));
    let ready = reqwest::get(format!("{}/health/ready", service.url)).await.unwrap();
    assert_eq!(ready.status(), 204);
    assert!(folder.path().join("accounts.db.keys").exists());
    drop(service);
    start(&serve_args(&database, &[]));
}

#[test]
fn a_database_whose_keys_are_gone_or_are_others_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let database = database_in(folder.path());
    drop(start(&serve_args(&database, &[])));
    let keys = folder.path().join("accounts.db.keys");
    let put_away = folder.path().join("put-away");
    std::fs::rename(&keys, &put_away).unwrap();
    let told = refusal(&serve_args(&database, &[]));
    assert!(told.contains("accounts.db.keys") && told.contains("--keys"), "{told}");

    let other = tempfile::tempdir().unwrap();
    drop(start(&serve_args(&database_in(other.path()), &[])));
    let others = other.path().join("accounts.db.keys");
    let told = refusal(&serve_args(&database, &["--keys", others.to_str().unwrap()]));
    assert!(told.contains("other keys"), "{told}");
    drop(start(&serve_args(&database, &["--keys", put_away.to_str().unwrap()])));
}

#[test]
fn what_it_cannot_work_with_is_refused_at_the_start_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let database = database_in(folder.path());
    let empty = folder.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    for (args, told) in [
        (
            vec![
                "serve",
                "--database",
                &database,
                "--listen",
                "127.0.0.1:0",
                "--programs",
                empty.to_str().unwrap(),
            ],
            "program.toml",
        ),
        (
            vec![
                "serve",
                "--database",
                "postgres://x",
                "--listen",
                "127.0.0.1:0",
                "--programs",
                PROGRAMS,
            ],
            "postgres://x",
        ),
        (vec!["practice", "--listen", "nowhere"], "mi-cuenta-server: "),
    ] {
        let refused = refusal(&args);
        assert!(refused.contains(told), "{refused}");
    }
    assert!(
        !folder.path().join("accounts.db").exists(),
        "nothing is made for a service that does not start"
    );
}

#[cfg(unix)]
#[test]
fn it_stops_when_the_system_asks_it_to() {
    let mut service = start(&["practice"]);
    let id = service.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert!(service.child.wait().unwrap().success());
}

#[tokio::test]
async fn a_service_that_is_closed_says_so_and_until_when_to_wait() {
    let folder = tempfile::tempdir().unwrap();
    let database = database_in(folder.path());
    let service = start(&serve_args(&database, &["--maintenance"]));
    for path in ["/v1/programs", "/v1/me", "/health/ready"] {
        let answer = reqwest::get(format!("{}{path}", service.url)).await.unwrap();
        assert_eq!(answer.status(), 503, "{path}");
        assert!(answer.text().await.unwrap().contains("maintenance"), "{path}");
    }
    let answer = reqwest::get(format!("{}/v1/me", service.url)).await.unwrap();
    assert_eq!(answer.headers()["retry-after"], "600");
    assert_eq!(reqwest::get(format!("{}/health/live", service.url)).await.unwrap().status(), 204);
}

#[tokio::test]
async fn a_file_closes_a_service_that_runs_and_one_that_starts_and_its_end_opens_them() {
    let folder = tempfile::tempdir().unwrap();
    let (database, file) = (database_in(folder.path()), folder.path().join("closed"));
    let follow = ["--maintenance-file", file.to_str().unwrap()];
    let status = async |service: &Running| {
        let answer = reqwest::get(format!("{}/v1/programs", service.url)).await.unwrap();
        (answer.status().as_u16(), answer.headers().get("retry-after").cloned())
    };
    let until = async |service: &Running, expected: u16| {
        for _ in 0..100 {
            let told = status(service).await;
            if told.0 == expected {
                return told.1;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("never {expected}");
    };
    let service = start(&serve_args(&database, &follow));
    assert_eq!(status(&service).await.0, 200);
    std::fs::write(&file, "").unwrap();
    assert_eq!(until(&service, 503).await.unwrap(), "600");
    drop(service);
    let service = start(&serve_args(&database, &follow));
    assert_eq!(status(&service).await.0, 503, "it was never open");
    std::fs::remove_file(&file).unwrap();
    until(&service, 200).await;
}

#[test]
fn practice_lists_its_households_on_demand() {
    let table = String::from_utf8(run(&["practice-accounts"]).stdout).unwrap();
    assert!(table.lines().count() > 8, "{table}");
    assert_ne!(table.as_bytes(), run(&["practice-accounts", "--lang", "es-US"]).stdout);
    let mut service = start(&["practice", "--announce"]);
    let mut announced = String::new();
    while announced.lines().count() < table.lines().count() {
        assert_ne!(service.out.read_line(&mut announced).unwrap(), 0, "{announced}");
    }
    assert_eq!(announced, table);
    service.child.kill().unwrap();
    service.out.read_to_string(&mut announced).unwrap();
    assert_eq!(announced, table, "nothing else is printed");
}

#[test]
fn the_document_is_printed_the_same_every_time() {
    let (one, other) = (run(&["openapi"]).stdout, run(&["openapi"]).stdout);
    assert!(one == other && one.starts_with(b"{\n"));
}
