//! schemathesis makes up requests from the document and finds where the service does not keep to it.

use std::path::{Path, PathBuf};

use contract::path;
use secrecy::ExposeSecret;
use testkit::{Running, Sample, Shows, spawn_server};
use tokio::process::Command;

use crate::members::{guide, member};

const VERSION: &str = "4.32.5";

/// Operations that end the session which the others need.
const ENDING: [&str; 2] = ["sign_out", "end_session"];

/// The program, in a Python environment of its own under `target/`; installed if it is missing.
async fn installed() -> PathBuf {
    let venv = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/venv");
    let program = venv.join("bin/schemathesis");
    if !program.exists() {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&venv)).await;
        let package = format!("schemathesis=={VERSION}");
        succeed(Command::new(venv.join("bin/pip")).args(["install", "--quiet", &package])).await;
    }
    let version = Command::new(&program).arg("--version").output().await.unwrap();
    assert!(
        String::from_utf8_lossy(&version.stdout).contains(VERSION),
        "another version is in {}",
        venv.display()
    );
    program
}

async fn succeed(command: &mut Command) {
    let output = command.output().await.unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}\n{}", String::from_utf8_lossy(&output.stderr));
}

async fn look(server: &Running, program: &str, args: &[&str]) {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("contract/document/schemathesis.toml");
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(installed().await);
    command
        .current_dir(folder.path())
        .env("PROGRAM", program)
        .arg("--config-file")
        .arg(config);
    command
        .args(["run", "--no-color"])
        .args(args)
        .arg(format!("{}{}", server.url, path::OPENAPI));
    succeed(&mut command).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_keeps_to_its_document_with_a_token_and_without() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::LongHistory);
    look(&server, &sample.program, &[]).await;
    let token = server.token_of(&sample).await;
    let header = format!("Authorization: Bearer {}", token.expose_secret());
    let [one, other] = ENDING;
    look(
        &server,
        &sample.program,
        &["-H", &header, "--exclude-operation-id", one, "--exclude-operation-id", other],
    )
    .await;
    assert_eq!(
        server.get(path::ME).by(&token).send().await.status,
        200,
        "it was signed in all the time"
    );
    look(
        &server,
        &sample.program,
        &["-H", &header, "--include-operation-id", one, "--include-operation-id", other],
    )
    .await;
}

/// Operations of accounts that people made at enrolment.
const OF_MEMBERS: [&str; 10] = [
    "ask_recovery_questions",
    "recover_password",
    "change_password",
    "change_secret_questions",
    "read_account",
    "correct_account",
    "delete_account",
    "associate",
    "enter_case_code",
    "ask_for_case_code",
];

#[tokio::test(flavor = "multi_thread")]
async fn the_service_keeps_to_its_document_for_members_too() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let header = format!("Authorization: Bearer {}", member.token.expose_secret());
    let mut args = vec!["-H", &header];
    args.extend(OF_MEMBERS.iter().flat_map(|operation| ["--include-operation-id", operation]));
    look(&server, &member.program, &args).await;
    let account = server.get(path::MY_ACCOUNT).by(&member.token).send().await;
    assert_eq!(
        account.status, 200,
        "nothing that was made up changed the password or deleted the account"
    );
}
