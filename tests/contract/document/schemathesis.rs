//! schemathesis makes up requests from the document and finds where the service does not keep to it.

use std::path::{Path, PathBuf};

use contract::path;
use secrecy::ExposeSecret;
use testkit::{Running, Sample, Shows, spawn_server};
use tokio::process::Command;

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

async fn look(server: &Running, args: &[&str]) {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("contract/document/schemathesis.toml");
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(installed().await);
    command
        .current_dir(folder.path())
        .env("PROGRAM", Sample::of(Shows::Ordinary).program)
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
    look(&server, &[]).await;
    let token = server.token_of(&Sample::of(Shows::LongHistory)).await;
    let header = format!("Authorization: Bearer {}", token.expose_secret());
    let [one, other] = ENDING;
    look(
        &server,
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
        &["-H", &header, "--include-operation-id", one, "--include-operation-id", other],
    )
    .await;
}
