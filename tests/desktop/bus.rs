//! A D-Bus session of its own.

use std::path::Path;
use std::process::Command;

use crate::process::{self, Process};
use crate::stop::OrStop;
use crate::waiting::PATIENCE;

/// The session bus of one computer. It activates no services by itself: a keychain is there only where a test starts one.
pub struct Bus {
    address: String,
    _daemon: Process,
}

const CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=RUNTIME</listen>
  <auth>EXTERNAL</auth>
  SERVICES
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// The window in which the keychain asks for its password.
const PROMPTER: &str = "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/usr/libexec/gcr-prompter\n";

impl Bus {
    /// Starts one that listens in `runtime`.
    pub async fn start(runtime: &Path, environment: &[(String, String)], logs: &Path) -> Self {
        let services = runtime.join("services");
        std::fs::create_dir_all(&services).or_stop("making a folder");
        std::fs::write(services.join("prompter.service"), PROMPTER).or_stop("writing the bus configuration");
        let configuration = CONFIGURATION
            .replace("RUNTIME", &runtime.to_string_lossy())
            .replace("SERVICES", &format!("<servicedir>{}</servicedir>", services.display()));
        let file = runtime.join("bus.conf");
        std::fs::write(&file, configuration).or_stop("writing the bus configuration");
        let mut command = process::command("dbus-daemon");
        command
            .args(["--nofork", "--nopidfile", "--print-address"])
            .arg(format!("--config-file={}", file.display()))
            .env_clear()
            .envs(environment.iter().cloned());
        let mut daemon = Process::start(&mut command, &logs.join("dbus.log"));
        let address = daemon.first_line(PATIENCE).await;
        assert!(address.starts_with("unix:"), "dbus-daemon said: {}", daemon.said());
        Self { address, _daemon: daemon }
    }

    /// For the environment variable `DBUS_SESSION_BUS_ADDRESS`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Tells everybody, as a service of the desktop does.
    pub fn tells(&self, path: &str, signal: &str, arguments: &[&str]) {
        let mut command = Command::new("dbus-send");
        command
            .arg(format!("--bus={}", self.address))
            .args(["--type=signal", path, signal])
            .args(arguments);
        let told = command.status().or_stop("running dbus-send");
        assert!(told.success(), "dbus-send: {told}");
    }

    /// Calls a method and gives what `dbus-send` prints, or nothing if it failed.
    #[must_use]
    pub fn call(&self, destination: &str, path: &str, method: &str, arguments: &[&str]) -> Option<String> {
        let output = Command::new("dbus-send")
            .arg(format!("--bus={}", self.address))
            .args(["--print-reply=literal", "--reply-timeout=5000"])
            .arg(format!("--dest={destination}"))
            .args([path, method])
            .args(arguments)
            .output()
            .or_stop("running dbus-send");
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
