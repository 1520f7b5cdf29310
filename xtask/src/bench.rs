//! `cargo xtask bench`: each scenario against something run beside it, in pairs A B B A, as a ratio.
//!
//! A scenario is two [`Side`]s, each a closure that does its work once and says what it cost. To add one, write a
//! module beneath `bench/scenarios/` that prepares both and returns a [`Scenario`], and put it in [`scenarios::ALL`].

pub mod cost;
pub mod kept;
pub mod load;
pub mod machine;
pub mod pairs;
pub mod programs;
pub mod running;
pub mod scenarios;
pub mod service;
pub mod table;
pub mod unit;
pub mod web;
pub mod window;

use crate::fault::{Fault, Outcome};
use pairs::{Compared, Ratios};
use unit::Unit;

/// Pairs that are run unless `--pairs` says otherwise.
const PAIRS: usize = 15;

/// Does its work once, and says what it cost: seconds of CPU, or bytes.
pub type Side = Box<dyn FnMut() -> Outcome<f64>>;

/// What is compared with what.
pub struct Scenario {
    /// A few words for the table.
    pub name: &'static str,
    /// What is measured, such as «CPU of the account read».
    pub ours: &'static str,
    /// What it is measured against.
    pub against: &'static str,
    /// The ratio that it should not exceed.
    pub goal: f64,
    /// What the costs are counted in.
    pub unit: Unit,
    /// Ours.
    pub a: Side,
    /// What it is measured against.
    pub b: Side,
}

/// A line of the table.
pub struct Measured {
    /// As in [`Scenario`].
    pub name: &'static str,
    /// As in [`Scenario`].
    pub ours: &'static str,
    /// As in [`Scenario`].
    pub against: &'static str,
    /// As in [`Scenario`].
    pub goal: f64,
    /// As in [`Scenario`].
    pub unit: Unit,
    /// Ours to the other.
    pub compared: Compared,
    /// The other to itself: outside 0.95 to 1.05 the machine was too busy to believe the line.
    pub control: Ratios,
}

/// Runs the scenarios whose name holds the given word, or all, and prints the table.
///
/// # Errors
/// A scenario cannot be prepared or fails.
pub fn bench(arguments: &[String]) -> Outcome {
    let Asked { wanted, pairs, build } = asked(arguments)?;
    if build {
        programs::build()?;
    }
    let mut lines = Vec::new();
    for (name, prepare) in scenarios::ALL.iter().filter(|(name, _)| name.contains(&wanted)) {
        eprintln!("{name}: {pairs} pairs");
        let Scenario {
            name,
            ours,
            against,
            goal,
            unit,
            mut a,
            mut b,
        } = prepare()?;
        let compared = pairs::compare(pairs, &mut *a, &mut *b)?;
        let control = pairs::control(pairs, &mut *b)?;
        let line = Measured {
            name,
            ours,
            against,
            goal,
            unit,
            compared,
            control,
        };
        // One at a time as they come, for the whole takes half an hour.
        eprintln!("{}", table::row(&line));
        lines.push(line);
    }
    println!("{}\n\n{}", machine::machine(), table::table(&lines));
    Ok(())
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    /// What a scenario's name has to hold.
    wanted: String,
    pairs: usize,
    /// Not if what was built before is to be measured.
    build: bool,
}

fn asked(arguments: &[String]) -> Outcome<Asked> {
    let usage = || Fault::Usage("cargo xtask bench [SCENARIO] [--pairs N] [--no-build]");
    let (mut wanted, mut pairs, mut build) = (String::new(), PAIRS, true);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--pairs" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                pairs = number.filter(|number| *number > 0).ok_or_else(usage)?;
            }
            "--no-build" => build = false,
            option if option.starts_with('-') => return Err(usage()),
            name => name.clone_into(&mut wanted),
        }
    }
    Ok(Asked { wanted, pairs, build })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_understood() {
        let words = |line: &str| asked(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok();
        let all = Asked {
            wanted: String::new(),
            pairs: PAIRS,
            build: true,
        };
        let some = Asked {
            wanted: "open".to_owned(),
            pairs: 3,
            build: false,
        };
        assert_eq!(words(""), Some(all));
        assert_eq!(words("open --pairs 3 --no-build"), Some(some));
        assert_eq!(words("--pairs 0"), None);
        assert_eq!(words("--fast"), None);
    }
}
