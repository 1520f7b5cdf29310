//! System packages: installed by apt on Debian and its kin; elsewhere the exact command is said.

use std::process::Command;

use crate::command::{answer, command, run};
use crate::environment::{program, variable};
use crate::fault::{Fault, Outcome};

/// A package under the names that each kind of system gives it; `""` where the system needs none.
struct Package {
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    /// A program that does as well, whoever brought it.
    program: &'static str,
}

const fn package(debian: &'static str, fedora: &'static str, arch: &'static str, program: &'static str) -> Package {
    Package {
        debian,
        fedora,
        arch,
        program,
    }
}

/// To build and open the app.
const TO_RUN: [Package; 8] = [
    package("build-essential", "gcc-c++", "base-devel", ""),
    package("pkg-config", "pkgconf-pkg-config", "pkgconf", "pkg-config"),
    package("libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", ""),
    package("librsvg2-dev", "librsvg2-devel", "librsvg", ""),
    package("libxdo-dev", "libxdo-devel", "xdotool", ""),
    package("libssl-dev", "openssl-devel", "openssl", ""),
    package(
        "libayatana-appindicator3-dev",
        "libayatana-appindicator-gtk3-devel",
        "libayatana-appindicator",
        "",
    ),
    package("python3-venv", "python3", "python", ""),
];

/// Beyond that, to drive the real window with a keychain of its own.
const TO_TEST: [Package; 9] = [
    package("webkit2gtk-driver", "webkit2gtk-driver", "webkit2gtk-4.1", "WebKitWebDriver"),
    package("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "Xvfb"),
    package("openbox", "openbox", "openbox", "openbox"),
    package("dbus-x11", "dbus-daemon", "dbus", "dbus-run-session"),
    package("gnome-keyring", "gnome-keyring", "gnome-keyring", "gnome-keyring-daemon"),
    package("libsecret-tools", "libsecret", "libsecret", "secret-tool"),
    package("chromium", "chromium", "chromium", "chromium"),
    package("xdotool", "xdotool", "xdotool", "xdotool"),
    package("procps", "procps-ng", "procps-ng", "ps"),
];

/// What the packages are wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To build and open the app.
    Run,
    /// To run its tests too.
    Test,
}

/// Kinds of systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    Debian,
    Fedora,
    Arch,
    Other,
}

/// Installs what is missing, or says what to install.
///
/// # Errors
/// Something is missing and cannot be installed from here.
pub fn ensure(purpose: Purpose) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let system = system_of(&std::fs::read_to_string("/etc/os-release").unwrap_or_default());
    let name = |package: &Package| match system {
        System::Debian | System::Other => package.debian,
        System::Fedora => package.fedora,
        System::Arch => package.arch,
    };
    let beyond = if purpose == Purpose::Test { &TO_TEST[..] } else { &[] };
    let wanted: Vec<&str> = TO_RUN
        .iter()
        .chain(beyond)
        .filter(|package| package.program.is_empty() || program(package.program).is_none())
        .map(name)
        .collect();
    let missing: Vec<&str> = wanted.into_iter().filter(|name| !is_installed(system, name)).collect();
    match (missing.is_empty(), system) {
        (true, _) => Ok(()),
        (false, System::Debian) => install(&missing),
        (false, System::Fedora) => Err(to_do("sudo dnf install", &missing)),
        (false, System::Arch) => Err(to_do("sudo pacman -S --needed", &missing)),
        (false, System::Other) => {
            eprintln!(
                "This system is none that is known here. If the build fails, install what Debian calls: {}",
                missing.join(" ")
            );
            Ok(())
        }
    }
}

fn install(missing: &[&str]) -> Outcome {
    let Some(mut update) = as_root("apt-get") else {
        return Err(to_do("apt-get install", missing));
    };
    run(update.args(["update", "-q"]))?;
    let Some(mut install) = as_root("apt-get") else {
        return Err(to_do("apt-get install", missing));
    };
    run(install.args(["install", "-y", "-q", "--no-install-recommends"]).args(missing)).map_err(|fault| {
        eprintln!("{fault}");
        to_do("sudo apt-get install", missing)
    })
}

/// A command as the administrator, where that can be had; sudo asks for its password at the terminal by itself.
fn as_root(program_name: &str) -> Option<Command> {
    if answer(&mut command("id", ["-u"])).as_deref() == Some("0") {
        return Some(command("env", ["DEBIAN_FRONTEND=noninteractive", program_name]));
    }
    program("sudo")?;
    let without_asking: &[&str] = if variable("CI").is_some() { &["-n"] } else { &[] };
    Some(command(
        "sudo",
        without_asking
            .iter()
            .chain(&["env", "DEBIAN_FRONTEND=noninteractive", program_name]),
    ))
}

fn is_installed(system: System, name: &str) -> bool {
    match system {
        System::Debian => {
            let status = answer(&mut command("dpkg-query", ["-W", "-f", "${db:Status-Status}", name]));
            status.as_deref() == Some("installed")
        }
        System::Fedora => answer(&mut command("rpm", ["-q", "--whatprovides", name])).is_some(),
        System::Arch => answer(&mut command("pacman", ["-T", name])).is_some(),
        System::Other => false,
    }
}

fn to_do(how: &str, missing: &[&str]) -> Fault {
    Fault::ToDo(format!(
        "Packages are missing. Install them, then start again:\n  {how} {}",
        missing.join(" ")
    ))
}

/// The kind of system, by `ID` and `ID_LIKE` of os-release(5).
fn system_of(os_release: &str) -> System {
    let ids = os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")));
    let ids = ids.flat_map(|value| value.trim_matches('"').split_whitespace());
    ids.filter_map(|id| match id {
        "debian" | "ubuntu" => Some(System::Debian),
        "fedora" | "rhel" => Some(System::Fedora),
        "arch" => Some(System::Arch),
        _ => None,
    })
    .next()
    .unwrap_or(System::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_what_it_says_of_itself() {
        assert_eq!(system_of("NAME=\"Debian\"\nID=debian\n"), System::Debian);
        assert_eq!(system_of("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        assert_eq!(system_of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Fedora);
        assert_eq!(system_of("ID=manjaro\nID_LIKE=arch\n"), System::Arch);
        assert_eq!(system_of("ID=nixos\n"), System::Other);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_package_that_does_not_exist_is_missing() {
        if system_of(&std::fs::read_to_string("/etc/os-release").unwrap_or_default()) == System::Debian {
            assert!(is_installed(System::Debian, "dpkg"));
            assert!(!is_installed(System::Debian, "no-such-package-here"));
        }
    }
}
