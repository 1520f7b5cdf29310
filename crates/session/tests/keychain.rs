//! The system's keychain on Linux. What needs a Secret Service runs where `MI_CUENTA_TEST_KEYCHAIN=1` says that one is
//! there, unlocked, on a session bus of the test's own.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]
#![cfg(target_os = "linux")]

use std::process::Command;

use session::Keychain;

const SLOT: &str = "ffeeddccbbaa99887766554433221100";

#[expect(clippy::disallowed_methods, reason = "the runner says in the environment what there is")]
fn has_secret_service() -> bool {
    std::env::var_os("MI_CUENTA_TEST_KEYCHAIN").is_some_and(|value| value == "1")
}

/// Makes the configuration of a session bus that starts no service by itself.
const BARE: &str = "sed /servicedirs/d /usr/share/dbus-1/session.conf >$HOME/bus.conf";

/// Starts the daemon of the sample home with its keyring unlocked, and waits for it.
const START: &str =
    "echo -n test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & echo $! >$HOME/pid; sleep 1";
const STOP: &str = "kill $(cat $HOME/pid); sleep 1";

/// Not a test of its own: the others run it in another environment and read what it prints.
#[tokio::test]
#[ignore = "run by the others"]
async fn tell_how_the_keychain_is() {
    println!("keychain: {:?}", Keychain::system().check().await);
}

/// Like the one above.
#[tokio::test]
#[ignore = "run by the others"]
async fn tell_how_the_keychain_comes_back() {
    let (keychain, mut told) = (Keychain::system(), Vec::new());
    for step in ["true", STOP, START, &format!("{STOP}; {START}")] {
        assert!(Command::new("sh").args(["-c", step]).status().unwrap().success());
        told.push(keychain.check().await);
    }
    println!("keychain: {told:?}");
}

/// What `test` prints where `script` runs it as `$TELL`, in a home of its own.
fn told_by(test: &str, script: &str) -> String {
    let home = tempfile::tempdir().unwrap();
    let tell = format!(
        "{} --ignored --exact {test} --nocapture",
        std::env::current_exe().unwrap().display()
    );
    let output = Command::new("sh")
        .args(["-c", script])
        .envs([("TELL", tell.as_str()), ("BARE", BARE), ("START", START), ("STOP", STOP)])
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .find_map(|line| Some(line.split_once("keychain: ")?.1.to_owned()))
        .unwrap_or(text)
}

#[tokio::test]
async fn the_system_keeps_it_for_the_next_start_and_forgets_it_when_told() {
    if !has_secret_service() {
        return;
    }
    let keychain = Keychain::system();
    assert_eq!(keychain.check().await, Ok(()));
    assert!(keychain.get(SLOT).await.unwrap().is_none());
    // Every byte there is, and as many as Windows takes.
    let first: Vec<u8> = (0..=255).cycle().take(2560).collect();
    keychain.set(SLOT, &first).await.unwrap();
    assert_eq!(*keychain.get(SLOT).await.unwrap().unwrap(), first);
    keychain.replace(SLOT, &first, b"second").await.unwrap();

    let next_start = Keychain::system();
    assert_eq!(*next_start.get(SLOT).await.unwrap().unwrap(), b"second");
    next_start.delete(SLOT).await.unwrap();
    next_start.delete(SLOT).await.unwrap();
    assert!(keychain.get(SLOT).await.unwrap().is_none());
}

#[test]
fn a_computer_without_a_session_bus_has_no_keychain() {
    let script = "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent $TELL";
    assert_eq!(told_by("tell_how_the_keychain_is", script), "Err(Absent)");
}

#[test]
fn a_session_bus_without_a_secret_service_has_no_keychain() {
    if has_secret_service() {
        let script = r#"eval "$BARE"; dbus-run-session --config-file=$HOME/bus.conf -- $TELL"#;
        assert_eq!(told_by("tell_how_the_keychain_is", script), "Err(Absent)");
    }
}

#[test]
fn a_keychain_that_nobody_unlocked_is_locked() {
    if has_secret_service() {
        let before = r#"dbus-run-session -- sh -c "$START; $TELL; $STOP" >&2"#;
        let now = "dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >&2; $TELL'";
        assert_eq!(told_by("tell_how_the_keychain_is", &format!("{before}; {now}")), "Err(Locked)");
    }
}

#[test]
fn a_keychain_that_vanishes_is_absent_and_is_used_again_when_it_is_back() {
    if has_secret_service() {
        let script = r#"eval "$BARE"; dbus-run-session --config-file=$HOME/bus.conf -- sh -c "$START; $TELL; $STOP""#;
        assert_eq!(
            told_by("tell_how_the_keychain_comes_back", script),
            "[Ok(()), Err(Absent), Ok(()), Ok(())]"
        );
    }
}
