//! Commands: said aloud, without standard input, and judged by their exit status.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::environment::root;
use crate::fault::{Fault, Outcome};

/// A command in the top of the checkout.
pub fn command<I, S>(program: impl AsRef<std::ffi::OsStr>, arguments: I) -> Command
where
    I: IntoIterator<Item = S>,
    S: AsRef<std::ffi::OsStr>,
{
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// `cargo` with arguments, written as one line.
#[must_use]
pub fn cargo(line: &str) -> Command {
    command("cargo", line.split_whitespace())
}

/// Says the command and runs it, its output going where ours goes.
///
/// # Errors
/// It cannot be started, or it fails.
pub fn run(command: &mut Command) -> Outcome {
    run_as(&shown(command), command)
}

/// The same for a command with a shorter name.
///
/// # Errors
/// It cannot be started, or it fails.
pub fn run_as(name: &str, command: &mut Command) -> Outcome {
    eprintln!("\x1b[1m$ {name}\x1b[0m");
    let name = || name.to_owned();
    let status = command.status().map_err(|source| Fault::Start { command: name(), source })?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::Command {
            command: name(),
            status: status.to_string(),
        })
    }
}

/// Runs a command for what it prints.
///
/// # Errors
/// It cannot be started, or it fails.
pub fn read(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|source| Fault::Start {
        command: shown(command),
        source,
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Fault::Command {
            command: shown(command),
            status: output.status.to_string(),
        })
    }
}

/// What a command prints, if it can be run at all and succeeds: for asking which version is there.
#[must_use]
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command as it would be typed.
#[must_use]
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_fails_is_a_fault_and_says_its_name() {
        assert!(run(&mut cargo("--version")).is_ok());
        let fault = run(&mut cargo("no-such-subcommand")).unwrap_err();
        assert!(fault.to_string().starts_with("`cargo no-such-subcommand` ended with"), "{fault}");
        assert!(matches!(run(&mut command("no-such-program", [""])), Err(Fault::Start { .. })));
    }
}
