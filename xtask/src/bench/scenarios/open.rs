//! Opening: from the start to the signed-in first screen out of the sealed copy, and the memory that it takes.

use std::process::Command;
use std::rc::Rc;

use crate::bench::kept::Kept;
use crate::bench::programs::{fresh_folder, program};
use crate::bench::unit::Unit;
use crate::bench::window::{Desktop, Opened};
use crate::bench::{Scenario, Side, web};
use crate::command::command;
use crate::environment::program as find;
use crate::fault::{Fault, Outcome};

/// Nothing but what a page needs, and no sandbox: it does not start for root with one.
const FLAGS: [&str; 10] = [
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-breakpad",
    "--window-size=1100,780",
];

/// Opens a window anew each time.
fn opening(desktop: &Rc<Desktop>, command: impl Fn() -> Command + 'static, cost: fn(Opened) -> f64) -> Side {
    let desktop = Rc::clone(desktop);
    Box::new(move || desktop.open(command()).map(cost))
}

fn app(desktop: &Rc<Desktop>, name: &str, cost: fn(Opened) -> f64) -> Outcome<Side> {
    let kept = Kept::of_practice(desktop, name)?;
    Ok(opening(desktop, move || kept.app(), cost))
}

/// Chromium without tabs and bars, with a profile that only the first, unmeasured run finds empty.
fn chromium(desktop: &Rc<Desktop>, name: &str, cost: fn(Opened) -> f64) -> Outcome<Side> {
    let found = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find);
    let chromium = found.ok_or_else(|| Fault::ToDo("Chromium is missing".to_owned()))?;
    let address = web::serve()?;
    let profile = fresh_folder(name)?;
    let start = move || {
        let mut start = command(&chromium, FLAGS);
        start.arg(format!("--user-data-dir={}", profile.display()));
        start.arg(format!("--app=http://{address}/?as=copy#/home"));
        start
    };
    Ok(opening(desktop, start, cost))
}

pub fn against_empty() -> Outcome<Scenario> {
    let desktop = Rc::new(Desktop::start()?);
    let cpu = |opened: Opened| opened.cpu;
    Ok(Scenario {
        name: "open-empty",
        ours: "start to the signed-in first screen, CPU of all processes",
        against: "an empty window of the same shell",
        goal: 1.15,
        unit: Unit::Seconds,
        a: app(&desktop, "open-empty", cpu)?,
        b: opening(&desktop, || program("bench-empty-window"), cpu),
    })
}

pub fn against_chromium() -> Outcome<Scenario> {
    let desktop = Rc::new(Desktop::start()?);
    let cpu = |opened: Opened| opened.cpu;
    Ok(Scenario {
        name: "open-chromium",
        ours: "start to the signed-in first screen, CPU of all processes",
        against: "Chromium in app mode, same interface",
        goal: 0.75,
        unit: Unit::Seconds,
        a: app(&desktop, "open-chromium", cpu)?,
        b: chromium(&desktop, "chromium", cpu)?,
    })
}

pub fn memory() -> Outcome<Scenario> {
    let desktop = Rc::new(Desktop::start()?);
    let memory = |opened: Opened| opened.memory;
    Ok(Scenario {
        name: "memory",
        ours: "idle on the first screen, private dirty memory of all processes",
        against: "Chromium in app mode, same interface",
        goal: 1.0,
        unit: Unit::Bytes,
        a: app(&desktop, "memory", memory)?,
        b: chromium(&desktop, "chromium", memory)?,
    })
}

pub fn history() -> Outcome<Scenario> {
    let desktop = Rc::new(Desktop::start()?);
    let side = |name: &str, payments: u64| -> Outcome<Side> {
        let kept = Kept::of_payments(&desktop, name, payments)?;
        Ok(opening(&desktop, move || kept.app(), |opened| opened.cpu))
    };
    Ok(Scenario {
        name: "open-history",
        ours: "opening with 100,000 payments in the copy, CPU of all processes",
        against: "the same with 10",
        goal: 1.15,
        unit: Unit::Seconds,
        a: side("history-many", 100_000)?,
        b: side("history-few", 10)?,
    })
}
