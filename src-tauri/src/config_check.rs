//! `--config-check`: what is configured, for a technician.

use std::path::Path;

use app::Folders;
use app::settings::SettingsFile;
use l10n::Messages;

use crate::cli::Options;
use crate::policy::Found;
use crate::server;

/// What was found, a line each, and whether all of it is in order.
#[derive(Debug, PartialEq, Eq)]
pub struct Report {
    /// In words.
    pub lines: Vec<String>,
    /// The program leaves with 0 if so, else with 1.
    pub in_order: bool,
}

/// Looks at the configuration and changes nothing.
#[must_use]
pub fn look(options: &Options, folders: Option<&Folders>, policy: (&Path, &Found), messages: &Messages) -> Report {
    let mut report = Report {
        lines: vec![messages.with("shell-check-version", &[("version", env!("CARGO_PKG_VERSION"))])],
        in_order: true,
    };
    look_at_policy(&mut report, policy, messages);
    look_at_server(&mut report, options, policy.1, messages);
    match folders {
        Some(folders) => look_at_folders(&mut report, folders, messages),
        None => report.bad(messages.text("shell-no-folders")),
    }
    report.good(messages.text(if cfg!(feature = "practice") {
        "shell-check-practice"
    } else {
        "shell-check-no-practice"
    }));
    report
}

impl Report {
    fn good(&mut self, line: String) {
        self.lines.push(line);
    }

    fn bad(&mut self, line: String) {
        self.lines.push(line);
        self.in_order = false;
    }
}

fn look_at_policy(report: &mut Report, (place, found): (&Path, &Found), messages: &Messages) {
    let shown = place.display().to_string();
    let line = |id| messages.with(id, &[("path", &shown)]);
    if !found.is_there {
        report.good(line("shell-check-policy-none"));
    } else if found.problems.is_empty() {
        report.good(line("shell-check-policy"));
    } else {
        report.bad(line("shell-check-policy-bad"));
        for problem in &found.problems {
            report.bad(format!("  {}", problem.in_words(messages)));
        }
    }
}

/// The policy's address comes before the command line's.
fn look_at_server(report: &mut Report, options: &Options, found: &Found, messages: &Messages) {
    match found.policy.server.as_ref().or(options.server.as_ref()) {
        None => report.good(messages.text("shell-check-no-server")),
        Some(url) if server::is_safe(url) => report.good(messages.with("shell-check-server", &[("server", url.as_str())])),
        Some(url) => report.bad(messages.with("shell-check-server-not-safe", &[("server", url.as_str())])),
    }
}

fn look_at_folders(report: &mut Report, folders: &Folders, messages: &Messages) {
    let path = app::settings::path_in(&folders.config);
    let shown = path.display().to_string();
    let line = |id| messages.with(id, &[("path", &shown)]);
    match app::settings::look(&path) {
        SettingsFile::None => report.good(line("shell-check-settings-none")),
        SettingsFile::Readable => report.good(line("shell-check-settings")),
        SettingsFile::Unreadable => report.bad(line("shell-check-settings-bad")),
    }
    let shown = folders.data.display().to_string();
    let path = [("path", shown.as_str())];
    if can_be_written(&folders.data) {
        report.good(messages.with("shell-check-copy", &path));
    } else {
        report.bad(messages.with("shell-check-copy-bad", &path));
    }
}

/// Whether a folder, or the nearest above it that exists, takes a file.
fn can_be_written(folder: &Path) -> bool {
    folder
        .ancestors()
        .find(|folder| folder.exists())
        .and_then(|folder| folder.metadata().ok())
        .is_some_and(|found| found.is_dir() && !found.permissions().readonly())
}

#[cfg(test)]
mod tests {
    use app::Folders;
    use l10n::Messages;

    use std::path::Path;

    use super::{Report, look};
    use crate::cli::{Asked, read};
    use crate::policy;

    fn check(line: &str, folders: Option<&Folders>) -> Report {
        under_policy(Path::new("/nowhere/policies.json"), line, folders)
    }

    fn under_policy(place: &Path, line: &str, folders: Option<&Folders>) -> Report {
        let messages = Messages::of("shell", "es-US");
        let arguments: Vec<_> = line.split_whitespace().map(Into::into).collect();
        match read(&arguments, &messages) {
            Ok(Asked::Run(options)) => look(&options, folders, (place, &policy::look(place)), &messages),
            other => panic!("{other:?}"),
        }
    }

    fn fresh() -> (tempfile::TempDir, Folders) {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders {
            config: home.path().join("config"),
            data: home.path().join("data"),
        };
        (home, folders)
    }

    #[test]
    fn a_fresh_computer_is_in_order() {
        let (_home, folders) = fresh();
        let report = check("mi-cuenta --server https://example.org", Some(&folders));
        assert!(report.in_order, "{report:?}");
        assert!(report.lines.iter().any(|line| line.contains("https://example.org")));
        assert!(!folders.config.exists() && !folders.data.exists(), "looking makes nothing");
    }

    #[test]
    fn a_service_without_encryption_is_not() {
        let (_home, folders) = fresh();
        assert!(!check("mi-cuenta --server http://example.org", Some(&folders)).in_order);
        assert!(check("mi-cuenta --server http://127.0.0.1:8080", Some(&folders)).in_order);
    }

    #[test]
    fn a_slip_in_the_policy_is_told_with_its_key_and_line() {
        let (home, folders) = fresh();
        let place = home.path().join("policies.json");
        std::fs::write(&place, "{\"policies\": {\n\"IdleLogoutMinutes\": 500}}").unwrap();
        let report = under_policy(&place, "mi-cuenta", Some(&folders));
        assert!(!report.in_order);
        let told = report.lines.iter().find(|line| line.contains("IdleLogoutMinutes")).unwrap();
        assert!(told.contains('2') && told.contains("240"), "{told}");
    }

    #[test]
    fn the_policy_s_service_comes_before_the_command_line_s() {
        let (home, folders) = fresh();
        let place = home.path().join("policies.json");
        std::fs::write(&place, r#"{"policies": {"ServerUrl": "https://agency.example.org"}}"#).unwrap();
        let report = under_policy(&place, "mi-cuenta --server https://elsewhere.example.org", Some(&folders));
        assert!(report.in_order, "{report:?}");
        assert!(report.lines.iter().any(|line| line.contains("https://agency.example.org")));
        assert!(!report.lines.iter().any(|line| line.contains("elsewhere")));
    }

    #[test]
    fn damaged_settings_are_not() {
        let (_home, folders) = fresh();
        std::fs::create_dir_all(&folders.config).unwrap();
        std::fs::write(app::settings::path_in(&folders.config), "{").unwrap();
        assert!(!check("mi-cuenta", Some(&folders)).in_order);
    }

    #[test]
    fn a_user_without_a_home_is_not() {
        assert!(!check("mi-cuenta", None).in_order);
    }
}
