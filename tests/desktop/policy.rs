//! A policy of the machine, for one app alone: the app sees an `/etc` of its own, in a mount namespace of its own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::driver::APP;
use crate::place;
use crate::stop::OrStop;

/// What starts the app; `FOLDER` and `APP` are put in.
const LAUNCHER: &str = r#"#!/bin/sh
# An ordinary user needs a user namespace for it.
[ "$(id -u)" = 0 ] && own="" || own="--map-current-user"
exec unshare --mount $own sh -c '
    mount -t tmpfs none FOLDER/etc && cp -a /etc/. FOLDER/etc/ 2>/dev/null
    mkdir -p FOLDER/etc/mi-cuenta && cp FOLDER/policies.json FOLDER/etc/mi-cuenta/ && mount --bind FOLDER/etc /etc &&
    exec APP "$@"' sh "$@"
"#;

/// Writes the policy and what starts the app under it, both below `home`.
#[must_use]
pub fn launcher(home: &Path, policy: &str) -> PathBuf {
    let folder = home.join("policy");
    fs::create_dir_all(folder.join("etc")).or_stop("making a folder");
    fs::write(folder.join("policies.json"), policy).or_stop("writing a policy");
    let script = LAUNCHER
        .replace("FOLDER", &folder.to_string_lossy())
        .replace("APP", &place::program(APP).to_string_lossy());
    let launcher = folder.join("start");
    fs::write(&launcher, script).or_stop("writing a launcher");
    fs::set_permissions(&launcher, fs::Permissions::from_mode(0o755)).or_stop("writing a launcher");
    launcher
}

/// The file's text for these keys.
#[must_use]
pub fn of(keys: &Value) -> String {
    serde_json::json!({ "policies": keys }).to_string()
}
