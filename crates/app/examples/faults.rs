//! Prints what a person is told for each fault of the service and of the way to it; `cargo xtask gen` keeps it in
//! `docs/faults.md`, and the test `matrix` goes through it.

use app::error::ErrorCode;
use app::view::status::{Network, SessionState, Source};

#[path = "../tests/network/matrix/rule.rs"]
#[allow(dead_code, clippy::expect_used, reason = "the test uses all of it")]
mod rule;
#[path = "../tests/network/matrix/table.rs"]
#[allow(dead_code, reason = "the test uses all of it")]
mod table;

use rule::{combinations, expected};
use table::{CALLS, Call, FAULTS, Fault, Kind, SITUATIONS, Situation};

const INTRODUCTION: &str = "\
# Faults

What a person is told, and how the app stands, for every call of the API client, every fault of the service or of the way
to it, and every situation that the person may be in: fresh (nothing was read before), with a copy, or in a form (the page
is live). This page is printed by `crates/app/examples/faults.rs` from the rule in `crates/app/tests/network/matrix/`; the
test `matrix` there makes each combination against a service that fails so, and looks besides that nothing takes longer
than it may, that no form is sent under another key than its own or more often than twice, and that sent again, once all is
well, it is the same try.

";

/// What can be told of a call apart from others of its kind.
fn same_rule(call: Call) -> String {
    let fields = FAULTS
        .into_iter()
        .flat_map(|fault| SITUATIONS.into_iter().map(move |situation| cell(call, fault, situation)));
    fields.collect::<Vec<_>>().join("|")
}

fn cell(call: Call, fault: Fault, situation: Situation) -> String {
    if !combinations().any(|one| one == (call, fault, situation)) {
        return "–".to_owned();
    }
    let expected = expected(call, fault, situation);
    let told = expected.told.map_or_else(|| "ok".to_owned(), |code| format!("`{}`", name(code)));
    let network = expected.network.map_or("as before", |network| match network {
        Network::Live => "live",
        Network::Away => "away",
        Network::ComingBack => "coming back",
        Network::Intercepted => "intercepted",
        Network::CaptivePortal => "captive portal",
        Network::WrongClock => "wrong clock",
        Network::Maintenance => "maintenance",
    });
    let shows = match (expected.session, expected.source) {
        (SessionState::Ended, Source::Nothing) => "ended",
        (SessionState::Ended, _) => "ended, copy",
        (SessionState::None, _) => "nobody in",
        (_, Source::Live) => "live",
        (_, Source::Copy) => "copy",
        (_, Source::Nothing) => "nothing",
    };
    format!("{told}; {network}; {shows}")
}

fn name(code: ErrorCode) -> String {
    let json = serde_json::to_value(code).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

fn main() {
    print!("{INTRODUCTION}");
    println!(
        "{} combinations of {} calls, {} faults and {} situations.",
        combinations().count(),
        CALLS.len(),
        FAULTS.len(),
        SITUATIONS.len()
    );
    println!("\nA field says what is told, how things stand with the service, and what the page shows.");
    let mut rules: Vec<(String, Vec<Call>)> = Vec::new();
    for call in CALLS {
        let rule = same_rule(call);
        match rules.iter_mut().find(|(known, _)| *known == rule) {
            Some((_, calls)) => calls.push(call),
            None => rules.push((rule, vec![call])),
        }
    }
    for (_, calls) in rules {
        let kind = match calls[0].kind() {
            Kind::Outside => "before there is a session",
            Kind::Enrolling => "of an enrolment",
            Kind::Look => "behind every page",
            Kind::InPassing => "told in passing",
            Kind::Inside => "in the account's name",
        };
        let names: Vec<String> = calls.iter().map(|call| format!("`{call:?}`")).collect();
        println!("\n## {}: {kind}\n", names.join(", "));
        let head: Vec<&str> = SITUATIONS.into_iter().map(Situation::described).collect();
        println!("| fault | {} |", head.join(" | "));
        println!("| --- | --- | --- | --- |");
        for fault in FAULTS {
            let cells: Vec<String> = SITUATIONS.into_iter().map(|situation| cell(calls[0], fault, situation)).collect();
            println!("| {} | {} |", fault.described(), cells.join(" | "));
        }
    }
}
