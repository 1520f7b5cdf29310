//! By which rule a field of the table is judged. It is written from what a person must see, not from what the code does.

use app::error::{ErrorCode, LocalCode};
use app::view::status::{Network, SessionState, Source};
use contract::problem::Code;

use super::table::{CALLS, Call, FAULTS, Fault, Kind, SITUATIONS, Situation};

/// What must come of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// What the person is told; nothing if all is well for them.
    pub told: Option<ErrorCode>,
    /// How things stand; absent where the call says nothing about it.
    pub network: Option<Network>,
    pub source: Source,
    pub session: SessionState,
    /// Whether anything may reach the service with the form's key.
    pub may_be_sent: bool,
}

/// Combinations that there are: an enrolment lives in memory, and does not outlive the start that changing the way to names
/// takes in a test.
pub fn combinations() -> impl Iterator<Item = (Call, Fault, Situation)> {
    let all = CALLS.into_iter().flat_map(|call| {
        FAULTS
            .into_iter()
            .flat_map(move |fault| SITUATIONS.into_iter().map(move |situation| (call, fault, situation)))
    });
    all.filter(|(call, fault, _)| {
        let lives_in_memory = matches!(call.kind(), Kind::Enrolling) || *call == Call::CancelEnrolment;
        !(lives_in_memory && *fault == Fault::NoName)
    })
}

/// The rule.
pub fn expected(call: Call, fault: Fault, situation: Situation) -> Expected {
    // A name that stops resolving is tried with a new start, which finds the copy, or nobody.
    let situation = match (fault, situation) {
        (Fault::NoName, Situation::InAForm) => Situation::WithCopy,
        (_, situation) => situation,
    };
    let before = Expected {
        told: None,
        network: None,
        source: situation.source(),
        session: if needs_nobody(call, situation) {
            SessionState::None
        } else {
            SessionState::Active
        },
        may_be_sent: true,
    };
    if fault == Fault::NoName && situation == Situation::Fresh && before.session == SessionState::Active {
        return without_anybody(call);
    }
    let outcome = match call.kind() {
        Kind::Outside => outside(call, fault, before),
        Kind::Enrolling => enrolling(call, fault, before),
        Kind::Look => look(fault, before),
        Kind::InPassing => in_passing(call, fault, situation, before),
        Kind::Inside => inside(call, fault, situation, before),
    };
    if fault == Fault::SkewedDate && outcome.told.is_none() && outcome.network.is_some() {
        return Expected {
            network: Some(Network::WrongClock),
            ..outcome
        };
    }
    outcome
}

/// Whether nobody is in when it is called.
pub const fn needs_nobody(call: Call, situation: Situation) -> bool {
    let is_before_a_session = matches!(call.kind(), Kind::Outside | Kind::Enrolling) || matches!(call, Call::CancelEnrolment);
    is_before_a_session && matches!(situation, Situation::Fresh)
}

/// Whether the service's answer is good enough, for all that is wrong with it.
pub fn is_good(call: Call, fault: Fault) -> bool {
    match fault {
        Fault::SkewedDate => true,
        // It says that it succeeded, and nothing else is asked.
        Fault::CutJson | Fault::StrangeJson => !call.has_answer(),
        // What was to go is gone.
        Fault::Status404 => call == Call::EndSession,
        Fault::Status401 => call == Call::SignOut,
        _ => false,
    }
}

/// Without the service, what is shown is a copy.
const fn lost(source: Source) -> Source {
    match source {
        Source::Live | Source::Copy => Source::Copy,
        Source::Nothing => Source::Nothing,
    }
}

/// Started without a way to the service and without a copy: nobody is in.
fn without_anybody(call: Call) -> Expected {
    Expected {
        told: match call {
            Call::SignOut => None,
            Call::Changes | Call::Session => Some(ErrorCode::Local(LocalCode::NoNetwork)),
            _ => Some(ErrorCode::Service(Code::NotSignedIn)),
        },
        network: Some(Network::Away),
        source: Source::Nothing,
        session: SessionState::None,
        may_be_sent: false,
    }
}

fn outside(call: Call, fault: Fault, before: Expected) -> Expected {
    // What was offered before is still offered; who comes with a form meets the programmes first.
    let is_known = call == Call::Programmes && before.session == SessionState::Active && fault != Fault::NoName;
    if is_good(call, fault) {
        return match call {
            // Goes on to the pages.
            Call::SignIn => Expected {
                network: Some(Network::Live),
                source: Source::Live,
                session: SessionState::Active,
                ..before
            },
            _ => Expected {
                network: Some(Network::Live),
                ..before
            },
        };
    }
    if let Some((code, network)) = fault.of_the_way() {
        return Expected {
            told: (!is_known).then_some(code),
            network: Some(network),
            source: lost(before.source),
            ..before
        };
    }
    Expected {
        told: (!is_known).then(|| ErrorCode::Service(fault.refusal(call).expect("a status"))),
        network: Some(Network::Live),
        ..before
    }
}

fn enrolling(call: Call, fault: Fault, before: Expected) -> Expected {
    if is_good(call, fault) {
        return match call {
            Call::FinishEnrolment => Expected {
                network: Some(Network::Live),
                source: Source::Live,
                session: SessionState::Active,
                ..before
            },
            _ => Expected {
                network: Some(Network::Live),
                ..before
            },
        };
    }
    if let Some((code, network)) = fault.of_the_way() {
        return Expected {
            // It lives as long as it was to.
            told: (call != Call::Enrolment).then_some(code),
            network: Some(network),
            source: lost(before.source),
            ..before
        };
    }
    let code = match fault {
        Fault::Status401 => Code::EnrolmentOver,
        _ => fault.refusal(call).expect("a status"),
    };
    Expected {
        // One that is over is none.
        told: (call != Call::Enrolment || fault != Fault::Status401).then_some(ErrorCode::Service(code)),
        network: Some(Network::Live),
        ..before
    }
}

fn look(fault: Fault, before: Expected) -> Expected {
    if fault == Fault::SkewedDate {
        return Expected {
            network: Some(Network::Live),
            source: Source::Live,
            ..before
        };
    }
    if let Some((code, network)) = fault.of_the_way() {
        return Expected {
            told: Some(code),
            network: Some(network),
            source: lost(before.source),
            ..before
        };
    }
    Expected {
        told: fault.refusal(Call::Changes).map(ErrorCode::Service),
        network: Some(Network::Live),
        // What could not be read anew is a copy, whatever the reason.
        source: lost(before.source),
        session: ended(fault),
        ..before
    }
}

fn in_passing(call: Call, fault: Fault, situation: Situation, before: Expected) -> Expected {
    let is_heard = is_good(call, fault) && fault.refusal(call).is_none();
    let before = Expected {
        // A good answer says that the service is there, whatever was asked.
        network: (is_heard && !(call == Call::ReadNotice && situation == Situation::WithCopy)).then_some(Network::Live),
        ..before
    };
    match call {
        Call::SignOut => Expected {
            source: Source::Nothing,
            session: SessionState::None,
            ..before
        },
        Call::CancelEnrolment => before,
        // Told only while the page is live; a copy can be opened all the same.
        _ => match situation {
            Situation::Fresh if fault.is_of_everything() && fault != Fault::SkewedDate => {
                let (code, network) = fault.of_the_way().expect("of the way");
                Expected {
                    told: Some(code),
                    network: Some(network),
                    ..before
                }
            }
            // The list is read first.
            Situation::Fresh => Expected {
                network: Some(Network::Live),
                source: Source::Live,
                ..before
            },
            Situation::WithCopy => before,
            Situation::InAForm => match fault.of_the_way() {
                _ if is_good(call, fault) => before,
                Some((_, network)) => Expected {
                    network: Some(network),
                    source: Source::Copy,
                    ..before
                },
                None if fault == Fault::Status401 => Expected {
                    network: Some(Network::Live),
                    source: Source::Copy,
                    session: SessionState::Ended,
                    ..before
                },
                None => Expected {
                    told: fault.refusal(call).map(ErrorCode::Service),
                    network: Some(Network::Live),
                    ..before
                },
            },
        },
    }
}

fn inside(call: Call, fault: Fault, situation: Situation, before: Expected) -> Expected {
    let of_the_way = fault.of_the_way();
    // A copy is asked anew before anything else is, and nothing is written off line.
    let before = match (situation, of_the_way) {
        (Situation::WithCopy, Some((_, network))) if fault.is_of_everything() => {
            return Expected {
                told: Some(ErrorCode::Local(LocalCode::CopyOnly)),
                network: Some(network),
                may_be_sent: false,
                ..before
            };
        }
        (Situation::WithCopy, _) => Expected {
            source: Source::Live,
            network: Some(Network::Live),
            ..before
        },
        _ => before,
    };
    if is_good(call, fault) {
        return match call {
            Call::DeleteAccount => Expected {
                source: Source::Nothing,
                session: SessionState::None,
                network: Some(Network::Live),
                ..before
            },
            // These begin the session anew, or open more of the case, and read.
            Call::ChangePin | Call::ChangePassword | Call::Associate | Call::EnterCaseCode => Expected {
                source: Source::Live,
                network: Some(Network::Live),
                ..before
            },
            // A good answer says that the service is there, whatever was asked.
            _ => Expected {
                network: Some(Network::Live),
                ..before
            },
        };
    }
    if let Some((code, network)) = of_the_way {
        return Expected {
            told: Some(code),
            network: Some(network),
            source: lost(before.source),
            ..before
        };
    }
    let session = ended(fault);
    Expected {
        told: fault.refusal(call).map(ErrorCode::Service),
        network: Some(Network::Live),
        source: if session == SessionState::Ended {
            lost(before.source)
        } else {
            before.source
        },
        session,
        ..before
    }
}

const fn ended(fault: Fault) -> SessionState {
    match fault {
        Fault::Status401 => SessionState::Ended,
        _ => SessionState::Active,
    }
}
