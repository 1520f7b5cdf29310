//! A page of fifty payments, among many and among few.

use crate::bench::Scenario;
use crate::bench::load::get;
use crate::bench::service::{CONNECTIONS, Service};
use crate::bench::unit::Unit;
use crate::fault::Outcome;

/// Requests for one cost: about half a second of CPU.
const TIMES: u32 = 4_000;

pub fn prepare() -> Outcome<Scenario> {
    let side = |name: &str, payments: u64| -> Outcome<_> {
        let mut service = Service::start(name, 1, payments)?;
        let request = get("/v1/me/payments?limit=50", &service.token()?);
        Ok(move || service.cost(TIMES, CONNECTIONS, 200, || request.clone()))
    };
    Ok(Scenario {
        name: "list",
        ours: "a page of 50 payments among 10,000, CPU of the service",
        against: "the same among 50",
        goal: 1.2,
        unit: Unit::Seconds,
        a: Box::new(side("list-many", 10_000)?),
        b: Box::new(side("list-few", 50)?),
    })
}
