//! The interface in `ui/`: npm's packages, the bundle, its types, format and tests.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{answer, command, run};
use crate::environment::{path_with, root};
use crate::fault::{Fault, Outcome};
use crate::tools;

/// npm, with a Node.js that the bundler runs on.
#[derive(Debug)]
pub struct Interface {
    folders: Vec<PathBuf>,
}

/// `npm` is a script on Windows.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

impl Interface {
    /// Finds Node.js, or installs it in `target/`, and installs the interface's packages where they are out of date.
    ///
    /// # Errors
    /// Node.js or the packages cannot be had.
    pub fn ready() -> Outcome<Self> {
        let version = answer(&mut command("node", ["--version"]));
        let enough = version.as_deref().is_some_and(is_new_enough) && answer(&mut command(NPM, ["--version"])).is_some();
        let folders = if enough {
            Vec::new()
        } else {
            vec![tools::NODE.ensure().map_err(|fault| without_node(&fault))?]
        };
        let interface = Self { folders };
        if !interface.is_installed() {
            // Not `npm ci`: it refuses a lock file that was written where other systems' optional packages were out of
            // reach. This takes the locked versions and changes nothing; a rule of the house holds the two files together.
            run(&mut interface.npm(&["install", "--no-save", "--no-audit", "--no-fund"]))?;
        }
        Ok(interface)
    }

    /// Whether there is a bundle, of whatever age.
    #[must_use]
    pub fn is_built(&self) -> bool {
        root().join("ui/dist/index.html").is_file()
    }

    /// Makes the bundle that the app carries, in `ui/dist`.
    ///
    /// # Errors
    /// It does not build.
    pub fn build(&self) -> Outcome {
        self.tool(&["vite", "build"])
    }

    /// Makes the same bundle with an invented desktop behind it, for a browser, in `target/ui-fake`.
    ///
    /// # Errors
    /// It does not build.
    pub fn build_with_invented_desktop(&self) -> Outcome {
        self.tool(&["vite", "build", "--config", "test/vite.config.ts"])
    }

    /// Checks types.
    ///
    /// # Errors
    /// There is a fault in them.
    pub fn types(&self) -> Outcome {
        self.tool(&["tsc", "--noEmit"])
    }

    /// Checks format and lints.
    ///
    /// # Errors
    /// There is a finding.
    pub fn lints(&self) -> Outcome {
        self.tool(&["biome", "ci", "--error-on-warnings", "."])
    }

    /// Runs the tests.
    ///
    /// # Errors
    /// One fails.
    pub fn tests(&self) -> Outcome {
        self.tool(&["vitest", "run"])
    }

    fn tool(&self, arguments: &[&str]) -> Outcome {
        let mut words = vec!["exec", "--offline", "--"];
        words.extend(arguments);
        run(&mut self.npm(&words))
    }

    fn npm(&self, arguments: &[&str]) -> Command {
        let mut npm = command(NPM, arguments);
        npm.current_dir(root().join("ui")).env("PATH", path_with(&self.folders));
        npm
    }

    /// npm writes its own list after it has installed; a later change of the lock file makes that out of date.
    fn is_installed(&self) -> bool {
        let changed = |path: &str| root().join("ui").join(path).metadata().and_then(|file| file.modified()).ok();
        match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
            (Some(installed), Some(locked)) => installed >= locked,
            _ => false,
        }
    }
}

/// The bundler runs on Node.js 20.19, on 22.12, and on later ones.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}

fn without_node(fault: &Fault) -> Fault {
    Fault::ToDo(format!(
        "Node.js 20.19, 22.12 or later is missing, and could not be installed in target/ ({fault}).\nInstall it from https://nodejs.org and start again."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_not_enough() {
        for (version, enough) in [
            ("v18.19.0", false),
            ("v20.18.9", false),
            ("v20.19.0", true),
            ("v21.7.0", false),
            ("v22.11.0", false),
            ("v24.1.0", true),
        ] {
            assert_eq!(is_new_enough(version), enough, "{version}");
        }
    }
}
