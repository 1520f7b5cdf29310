//! Every call of the API client × every fault × every situation, against the rules of the table.

pub mod rule;
#[allow(dead_code, reason = "the program that prints the table uses all of it")]
pub mod table;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use app::error::{ErrorCode, LocalCode};
use app::view::settings::Computer;
use app::view::status::{SessionState, Source, Status};
use app::{Limits, Proxy};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::calls;
use crate::desk::Desk;
use crate::faulty::{Faulty, Speech};
use crate::forms;
use crate::household::programme_of;
use crate::proxy::Centre;
use rule::{Expected, combinations, expected, needs_nobody};
use table::{Call, FAULTS, Fault, Kind, SITUATIONS, Situation};

/// Many more would wait for each other's processor, and run into their own time limits.
const AT_ONCE: usize = 6;
/// Long for a call that has three seconds and what leads up to it, short for one that nothing ends.
const LONGEST: Duration = Duration::from_secs(15);

/// By which way the service is reached: most faults are the same with and without TLS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Plain,
    Sealed,
    /// Only the proxy knows the name.
    ByProxy,
}

impl Way {
    fn of(fault: Fault) -> Self {
        match fault {
            Fault::UntrustedCertificate => Self::Sealed,
            Fault::NoName => Self::ByProxy,
            _ => Self::Plain,
        }
    }
}

/// A desk and its service, for one call in one situation after the other fault.
struct Bench {
    desk: Desk,
    service: Arc<Faulty>,
    /// The way there, where the name does not resolve without it.
    centre: Option<Centre>,
}

fn limits() -> Limits {
    Limits {
        connect: Duration::from_secs(3),
        whole: Duration::from_secs(3),
        retries: 1,
        pause: Duration::from_millis(5),
        answer: 64 * 1024,
    }
}

impl Bench {
    async fn new(way: Way) -> Self {
        let service = Faulty::start(match way {
            Way::Plain => Speech::Plain,
            Way::Sealed => Speech::Tls("localhost"),
            Way::ByProxy => Speech::Tls("service.invalid"),
        })
        .await;
        let mut desk = Desk::fresh(Some(&service.url));
        desk.config.limits = limits();
        desk.config.roots = vec![service.root.clone()];
        let centre = if way == Way::ByProxy {
            Some(Centre::answering("200 OK").await)
        } else {
            None
        };
        desk.config.policy.proxy = Some(centre.as_ref().map_or(Proxy::None, Centre::way));
        desk.restart();
        desk.choose(Computer::Own).await;
        Self { desk, service, centre }
    }

    /// Puts the person into the situation in which the call is made.
    async fn prepare(&mut self, call: Call, situation: Situation) {
        self.service.mend().await;
        // What is cancelled behind one's back may be answered late, and the service is heard then.
        self.desk.app.cancel_enrolment().await;
        if situation == Situation::Fresh || self.desk.app.status().session != SessionState::Active {
            self.desk.app.sign_out().await;
        }
        if needs_nobody(call, situation) {
            self.desk.restart();
        } else {
            self.be_in(call, situation).await;
        }
        if matches!(call.kind(), Kind::Enrolling) || call == Call::CancelEnrolment {
            self.begin().await;
            // An enrolment that begins says that the service is there, and nothing of the pages.
            self.desk.app.check_again().await;
            if situation == Situation::WithCopy {
                self.lose_the_way().await;
            }
        }
        let status = self.desk.app.status();
        assert_eq!(status.source, situation.source(), "{call:?} {situation:?} {status:?}");
        self.service.asked();
    }

    async fn be_in(&self, call: Call, situation: Situation) {
        let app = &self.desk.app;
        if app.status().session != SessionState::Active {
            if situation == Situation::Fresh {
                self.service.break_with(Fault::Status500, Call::Changes).await;
            }
            self.sign_in(call).await;
            self.service.mend().await;
        }
        match situation {
            Situation::Fresh => {}
            Situation::InAForm => self.come_back().await,
            Situation::WithCopy => {
                self.come_back().await;
                self.lose_the_way().await;
            }
        }
    }

    async fn lose_the_way(&self) {
        self.service.break_all(Fault::Refused).await;
        self.desk.clock.turn(jiff::SignedDuration::from_secs(20));
        self.desk.app.check_again().await;
        self.service.mend().await;
    }

    async fn come_back(&self) {
        for _ in 0..5 {
            if self.desk.app.status().source == Source::Live {
                return;
            }
            self.desk.app.check_again().await;
        }
    }

    async fn break_with(&mut self, fault: Fault, call: Call) {
        if fault == Fault::NoName {
            self.desk.config.policy.proxy = Some(Proxy::None);
            self.desk.restart();
            self.desk.app.start().await;
        } else {
            self.service.break_with(fault, call).await;
        }
    }

    async fn mend(&mut self) {
        self.service.mend().await;
        if let Some(centre) = &self.centre {
            self.desk.config.policy.proxy = Some(centre.way());
            self.desk.restart();
            self.desk.app.start().await;
        }
    }

    /// One field of the table.
    async fn judge(&mut self, call: Call, fault: Fault, situation: Situation, room: &Semaphore) -> Result<(), Wrong> {
        let seat = room.acquire().await.unwrap();
        self.prepare(call, situation).await;
        self.break_with(fault, call).await;
        let before = self.desk.app.status();
        // Who waits for nothing needs no room.
        let seat = Some(seat).filter(|_| !stalls(fault));
        let attempt = forms::attempt();
        let begun = tokio::time::Instant::now();
        let told = calls::make(&self.desk, call, attempt).await;
        let took = begun.elapsed();
        let _seat = match seat {
            Some(seat) => seat,
            None => room.acquire().await.unwrap(),
        };
        let status = self.desk.app.status();
        let asked = self.service.asked();
        let expected = expected(call, fault, situation);

        let mut wrong = compare(&expected, &before, &status);
        let told = told.err().map(|error| error.code);
        let timed_out = Some(ErrorCode::Local(LocalCode::TimedOut));
        // A resolver may take longer to say that there is no such name than anybody waits.
        let is_slow_resolver = fault == Fault::NoName && told == timed_out;
        if told != expected.told && !(is_slow_resolver && expected.told == Some(ErrorCode::Local(LocalCode::NoNetwork))) {
            wrong.push(format!("told {told:?}"));
        }
        let trouble = status.trouble.as_ref().map(|trouble| trouble.code);
        let is_late = !stalls(fault) && (told == timed_out || trouble == timed_out);
        if took > LONGEST {
            wrong.push(format!("took {took:?}"));
        }
        let key = attempt.to_string();
        let mut sent: Vec<_> = asked.iter().filter(|asked| asked.key.as_ref() == Some(&key)).collect();
        if sent.len() > 2 || !expected.may_be_sent && !sent.is_empty() {
            wrong.push(format!("sent {} times", sent.len()));
        }

        // What was typed is still there, and sent again it is the same try.
        self.mend().await;
        if call.is_form() {
            if expected.session == SessionState::Ended || situation == Situation::Fresh && !needs_nobody(call, situation) {
                self.come_in_again(call).await;
            }
            if fault == Fault::Status401 && call.kind() == Kind::Enrolling {
                self.begin().await;
            }
            let is_done = expected.told.is_none() && matches!(call, Call::DeleteAccount | Call::FinishEnrolment);
            let again = if is_done {
                Ok(())
            } else {
                calls::make(&self.desk, call, attempt).await
            };
            if let Err(error) = again {
                wrong.push(format!("cannot be sent again: {error:?}"));
            }
            let again = self.service.asked();
            sent.extend(again.iter().filter(|asked| asked.key.as_ref() == Some(&key)));
            let (verb, path) = crate::household::route(call);
            let tries: BTreeSet<_> = sent
                .iter()
                .filter(|asked| asked.verb == verb && asked.path == path)
                .map(|asked| (&asked.key, &asked.body))
                .collect();
            if tries.len() != 1 {
                wrong.push(format!("{} tries", tries.len()));
            }
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            let wrong = format!("{call:?} × {fault:?} × {situation:?}: {}\n  {expected:?}", wrong.join("; "));
            Err(if is_late { Wrong::Late(wrong) } else { Wrong::Rule(wrong) })
        }
    }

    async fn come_in_again(&self, call: Call) {
        if self.desk.app.status().session != SessionState::Active {
            self.sign_in(call).await;
        }
    }

    /// On a busy machine even a service that does everything right may be late.
    async fn sign_in(&self, call: Call) {
        let attempt = forms::attempt();
        for _ in 0..5 {
            if calls::sign_in(&self.desk, programme_of(call), attempt).await.is_ok() {
                return;
            }
        }
        panic!("{:?}", self.desk.app.status());
    }

    async fn begin(&self) {
        let attempt = forms::attempt();
        for _ in 0..5 {
            if calls::begin(&self.desk, attempt).await.is_ok() {
                return;
            }
        }
        panic!("{:?}", self.desk.app.status());
    }
}

/// Why a field is not as it should be.
enum Wrong {
    /// The machine was so busy that what should fail at once ran into a time limit: to be looked at again.
    Late(String),
    /// The rule is broken.
    Rule(String),
}

/// Whether the time limit is what ends it.
const fn stalls(fault: Fault) -> bool {
    matches!(fault, Fault::StalledBefore | Fault::StalledInBody)
}

fn compare(expected: &Expected, before: &Status, status: &Status) -> Vec<String> {
    let mut wrong = Vec::new();
    let network = expected.network.unwrap_or(before.network);
    if status.network != network {
        wrong.push(format!("network {:?}", status.network));
    }
    if status.source != expected.source {
        wrong.push(format!("source {:?}", status.source));
    }
    if status.session != expected.session {
        wrong.push(format!("session {:?}", status.session));
    }
    wrong
}

/// All faults of one call in one situation that can be had by one way.
async fn row(call: Call, situation: Situation, way: Way, room: Arc<Semaphore>) -> Vec<Result<(), Wrong>> {
    let mut results = Vec::new();
    let mut bench: Option<Bench> = None;
    for fault in FAULTS.into_iter().filter(|fault| Way::of(*fault) == way) {
        if !combinations().any(|combination| combination == (call, fault, situation)) {
            continue;
        }
        let ready = match bench.take() {
            Some(bench) => bench,
            None => {
                let _seat = room.acquire().await.unwrap();
                Bench::new(way).await
            }
        };
        let ready = bench.insert(ready);
        let mut result = ready.judge(call, fault, situation, &room).await;
        for _ in 0..3 {
            if !matches!(result, Err(Wrong::Late(_))) {
                break;
            }
            result = ready.judge(call, fault, situation, &room).await;
        }
        results.push(result);
    }
    results
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn each_call_fares_by_the_rule_whatever_befalls_it_and_whatever_the_person_has() {
    crate::faulty::bomb();
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut rows = JoinSet::new();
    for call in table::CALLS {
        for situation in SITUATIONS {
            for way in [Way::Plain, Way::Sealed, Way::ByProxy] {
                rows.spawn(row(call, situation, way, room.clone()));
            }
        }
    }
    let results: Vec<_> = rows.join_all().await.into_iter().flatten().collect();
    println!("matrix: {} combinations", results.len());
    assert_eq!((results.len(), combinations().count()), (2055, 2055));
    let wrong = results.into_iter().filter_map(Result::err);
    let wrong: Vec<String> = wrong.map(|(Wrong::Late(wrong) | Wrong::Rule(wrong))| wrong).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
