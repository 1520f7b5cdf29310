//! `cargo xtask <task>`.

use std::process::ExitCode;

use xtask::fault::Fault;
use xtask::{bench, check, generated, run, test};

const TASKS: &str = "\
cargo xtask run [-- ARGUMENTS]     install what is missing and open the app in practice mode
cargo xtask test                   install what the tests need, check, and pass them all
cargo xtask check [PART…]          format, lints, types, licences, spelling, generated files, rules of the house
cargo xtask gen                    write the generated files anew
cargo xtask bench [SCENARIO] [--pairs N] [--no-build]   measure each scenario against something run beside it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task, rest) = arguments.split_first().map_or(("", &[][..]), |(task, rest)| (task.as_str(), rest));
    let outcome = match task {
        "run" => run::run(rest),
        "test" => test::test(),
        "check" => check::check(rest),
        "gen" => generated::write(),
        "bench" => bench::bench(rest),
        _ => Err(Fault::Usage(TASKS)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
