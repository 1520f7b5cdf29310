//! Files that a program writes and git keeps, so that a change of them is seen in review.

use crate::command::{cargo, command, read, run};
use crate::environment::{root, target};
use crate::fault::{Fault, Outcome};

/// A file and the program that prints it.
struct Generated {
    path: &'static str,
    /// Options of the build. Of the whole workspace, so that dependencies are those of every other build.
    build: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
}

const GENERATED: [Generated; 3] = [
    Generated {
        path: "ui/src/backend/types.ts",
        build: "build --quiet --workspace --features app/ts --example declarations",
        program: "examples/declarations",
        arguments: &[],
    },
    Generated {
        path: "docs/faults.md",
        build: "build --quiet --workspace --features app/ts --example faults",
        program: "examples/faults",
        arguments: &[],
    },
    Generated {
        path: "docs/openapi.json",
        build: "build --quiet --workspace --bin mi-cuenta-server",
        program: "mi-cuenta-server",
        arguments: &["openapi"],
    },
];

impl Generated {
    fn fresh(&self) -> Outcome<String> {
        run(&mut cargo(self.build))?;
        let program = target()
            .join("debug")
            .join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        read(&mut command(program, self.arguments))
    }
}

/// Writes each anew.
///
/// # Errors
/// One cannot be made or written.
pub fn write() -> Outcome {
    for one in &GENERATED {
        let fresh = one.fresh()?;
        std::fs::write(root().join(one.path), fresh).map_err(|source| Fault::File {
            path: one.path.to_owned(),
            source,
        })?;
    }
    Ok(())
}

/// Says which are stale.
///
/// # Errors
/// One is stale, or cannot be made.
pub fn check() -> Outcome {
    let mut stale = Vec::new();
    for one in &GENERATED {
        if one.fresh()? != std::fs::read_to_string(root().join(one.path)).unwrap_or_default() {
            eprintln!("{} is stale: run `cargo xtask gen`", one.path);
            stale.push(one.path.to_owned());
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(Fault::Parts(stale)) }
}
