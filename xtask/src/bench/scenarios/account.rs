//! The account read: who the person is and the newest ten payments, out of a million.

use crate::bench::Scenario;
use crate::bench::cost;
use crate::bench::load::{Load, get};
use crate::bench::programs::program;
use crate::bench::running::Running;
use crate::bench::service::{CONNECTIONS, Service};
use crate::bench::unit::Unit;
use crate::fault::Outcome;

/// Requests for one cost: about half a second of CPU each.
const OURS: u32 = 8_000;
const BARE: u32 = 24_000;

pub fn prepare() -> Outcome<Scenario> {
    let mut service = Service::start("account", 2_000, 1_000_000)?;
    let request = get("/v1/me", &service.token()?);
    let size = service.size(&request)?;
    let mut bare = Running::start(program("bench-bare-axum").arg(size.to_string()))?;
    let mut load = Load::connect(&bare.address()?, CONNECTIONS)?;
    Ok(Scenario {
        name: "account",
        ours: "GET /v1/me out of 1,000,000 payments, CPU of the service",
        against: "a bare axum answer of the same size",
        goal: 3.0,
        unit: Unit::Seconds,
        a: Box::new(move || service.cost(OURS, CONNECTIONS, 200, || request.clone())),
        b: Box::new(move || {
            let work = || load.send(BARE as usize, CONNECTIONS, 200, || get("/", ""));
            Ok(cost::of_work(bare.id(), work)? / f64::from(BARE))
        }),
    })
}
