//! A program that runs while it is measured, and ends when it is dropped.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::command::{answer, shown};
use crate::fault::{Fault, Outcome};

/// A program with its standard input and output in our hands.
#[derive(Debug)]
pub struct Running {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Running {
    /// Starts it.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let name = shown(command);
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|source| Fault::Start {
            command: name.clone(),
            source,
        })?;
        match (child.stdin.take(), child.stdout.take()) {
            (input, Some(output)) => Ok(Self {
                name,
                child,
                input,
                output: BufReader::new(output),
            }),
            (_, None) => Err(Fault::ToDo(format!("`{name}` has no output"))),
        }
    }

    /// Its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The next line that it prints.
    ///
    /// # Errors
    /// It has ended.
    pub fn line(&mut self) -> Outcome<String> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(1..) => Ok(line.trim_end().to_owned()),
            _ => Err(Fault::ToDo(format!("`{}` ended early", self.name))),
        }
    }

    /// Tells it a line, and waits for the one that it answers.
    ///
    /// # Errors
    /// It has ended.
    pub fn ask(&mut self, line: &str) -> Outcome<String> {
        if let Some(input) = &mut self.input {
            // One that does not read any more has no answer either.
            let _ = writeln!(input, "{line}");
        }
        self.line()
    }

    /// Where a service listens: host and port, out of the first line that it prints.
    ///
    /// # Errors
    /// It says something else.
    pub fn address(&mut self) -> Outcome<String> {
        let line = self.line()?;
        let address = line.strip_prefix("listening on http://");
        address
            .map(str::to_owned)
            .ok_or_else(|| Fault::ToDo(format!("`{}` says: {line}", self.name)))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.input.take());
        // Asked, so that a desktop's bus takes its daemons along.
        if answer(Command::new("kill").arg(self.child.id().to_string())).is_none() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
