//! `cargo xtask check`: everything that can be judged without running the app.

use crate::command::{cargo, command, run};
use crate::environment::root;
use crate::fault::{Fault, Outcome};
use crate::generated;
use crate::house::{RULES, Tree};
use crate::interface::Interface;
use crate::packages::{self, Purpose};
use crate::tools;

/// Installs what the checks need, and runs those that are named, or all.
///
/// # Errors
/// Something cannot be had, there is no such part, or a part fails.
pub fn check(wanted: &[String]) -> Outcome {
    packages::ensure(Purpose::Run)?;
    let interface = Interface::ready()?;
    // The app embeds the bundle, fresh or stale: without one not even lints run.
    if !interface.is_built() {
        interface.build()?;
    }
    parts(&interface, wanted)
}

/// Parts one after the other, quick ones first; one that fails does not hide the next.
///
/// # Errors
/// The names of those that failed.
pub fn parts(interface: &Interface, wanted: &[String]) -> Outcome {
    let parts: [(&str, &dyn Fn() -> Outcome); 9] = [
        ("house", &house),
        ("format", &|| run(&mut cargo("fmt --all --check"))),
        ("types", &|| interface.types()),
        ("biome", &|| interface.lints()),
        ("spelling", &|| {
            run(&mut command(tools::TYPOS.ensure()?.join("typos"), ["--format", "brief"]))
        }),
        ("unused", &|| {
            run(&mut command(tools::CARGO_MACHETE.ensure()?, ["--skip-target-dir", "."]))
        }),
        // The database of advisories is fetched from a forge that a build machine need not reach: look at it apart.
        ("licences", &|| {
            run(&mut command(tools::CARGO_DENY.ensure()?, ["check", "bans", "licenses", "sources"]))
        }),
        ("clippy", &|| {
            run(&mut cargo("clippy --workspace --all-targets --quiet -- -D warnings"))
        }),
        ("generated", &generated::check),
    ];
    if let Some(stranger) = wanted.iter().find(|name| parts.iter().all(|(part, _)| part != name)) {
        let names: Vec<&str> = parts.iter().map(|(name, _)| *name).collect();
        return Err(Fault::ToDo(format!("no part is called {stranger}; there are {}", names.join(", "))));
    }
    let mut failed = Vec::new();
    for (name, part) in parts
        .iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|one| one == name))
    {
        if let Err(fault) = part() {
            eprintln!("{fault}");
            failed.push((*name).to_owned());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Fault::Parts(failed)) }
}

fn house() -> Outcome {
    let tree = Tree::read(root())?;
    let mut broken = Vec::new();
    for rule in &RULES {
        let findings = (rule.judge)(&tree);
        if !findings.is_empty() {
            broken.push(rule.name.to_owned());
        }
        for finding in findings {
            eprintln!("{}: {finding}", rule.name);
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Fault::Parts(broken)) }
}
