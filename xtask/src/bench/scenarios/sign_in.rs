//! Sign-in: nearly all of it should be the one hash.

use crate::bench::Scenario;
use crate::bench::cost;
use crate::bench::programs::program;
use crate::bench::running::Running;
use crate::bench::service::Service;
use crate::bench::unit::Unit;
use crate::fault::Outcome;

/// Hashes for one cost: nearly a second of CPU.
const TIMES: u32 = 48;

pub fn prepare() -> Outcome<Scenario> {
    let mut service = Service::start("sign-in", 1_000, 100_000)?;
    let mut request = service.sign_in()?;
    let mut bare = Running::start(&mut program("bench-bare-argon2"))?;
    let times = TIMES.to_string();
    Ok(Scenario {
        name: "sign-in",
        ours: "POST …/sessions, CPU of the service",
        against: "Argon2id alone, same parameters, reused memory",
        goal: 1.05,
        unit: Unit::Seconds,
        // One after the other: tries under way count as wrong until they turn out right.
        a: Box::new(move || service.cost(TIMES, 1, 201, &mut request)),
        b: Box::new(move || Ok(cost::of_work(bare.id(), || bare.ask(&times).map(drop))? / f64::from(TIMES))),
    })
}
