//! `cargo xtask bench`: each scenario against something run beside it, in pairs A B B A, as a ratio.
//!
//! A scenario is two [`Side`]s, each a closure that does its work once and says what it cost. To add one, write a
//! module beneath `bench/scenarios/` that prepares both and returns a [`Scenario`], and put it in [`scenarios::ALL`].

pub mod cost;
pub mod pairs;
pub mod scenarios;
pub mod table;

use crate::fault::{Fault, Outcome};
use pairs::Ratios;

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
    /// Ours to the other.
    pub ratios: Ratios,
    /// The other to itself: outside 0.95 to 1.05 the machine was too busy to believe the line.
    pub control: Ratios,
}

/// Runs the scenarios whose name holds the given word, or all, and prints the table.
///
/// # Errors
/// A scenario cannot be prepared or fails.
pub fn bench(arguments: &[String]) -> Outcome {
    let (wanted, pairs) = asked(arguments)?;
    let mut lines = Vec::new();
    for (name, prepare) in scenarios::ALL.iter().filter(|(name, _)| name.contains(&wanted)) {
        eprintln!("{name}: {pairs} pairs");
        let Scenario {
            name,
            ours,
            against,
            goal,
            mut a,
            mut b,
        } = prepare()?;
        let ratios = pairs::compare(pairs, &mut *a, &mut *b)?;
        let control = pairs::control(pairs, &mut *b)?;
        lines.push(Measured {
            name,
            ours,
            against,
            goal,
            ratios,
            control,
        });
    }
    println!("{}", table::table(&lines));
    Ok(())
}

fn asked(arguments: &[String]) -> Outcome<(String, usize)> {
    let usage = || Fault::Usage("cargo xtask bench [SCENARIO] [--pairs N]");
    let (mut wanted, mut pairs) = (String::new(), PAIRS);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--pairs" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                pairs = number.filter(|number| *number > 0).ok_or_else(usage)?;
            }
            option if option.starts_with('-') => return Err(usage()),
            name => name.clone_into(&mut wanted),
        }
    }
    Ok((wanted, pairs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_understood() {
        let words = |line: &str| asked(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok();
        assert_eq!(words(""), Some((String::new(), PAIRS)));
        assert_eq!(words("open --pairs 3"), Some(("open".to_owned(), 3)));
        assert_eq!(words("--pairs 0"), None);
        assert_eq!(words("--fast"), None);
    }
}
