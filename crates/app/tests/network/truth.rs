//! A copy never poses as live, whatever befalls the service and in whatever order.

use std::time::Duration;

use app::view::settings::Computer;
use app::view::status::{Network, SessionState, Source, Status};
use app::{Clock, Limits};
use domain::payment::Direction;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;

use crate::calls;
use crate::desk::Desk;
use crate::faulty::{Faulty, Happened, Speech};
use crate::forms;
use crate::household::PINS;
use crate::matrix::table::{Call, FAULTS, Fault};

/// What happens, one after the other.
#[derive(Debug, Clone)]
enum Step {
    /// From now on the fault befalls this call.
    Break(Fault, Call),
    Mend,
    /// The agency has something new.
    Change,
    /// Time passes, so that what was read is not fresh any more.
    Wait,
    Look,
    Home,
    Payments,
    /// Another page is opened, or something is sent.
    Call(Call),
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let fault = select(FAULTS.into_iter().filter(|fault| *fault != Fault::NoName).collect::<Vec<_>>());
    let asked = select(vec![Call::Changes, Call::Profile, Call::ReportOtherParty, Call::Sessions]);
    let called = select(vec![Call::Profile, Call::ReportOtherParty, Call::Sessions, Call::ReadNotice]);
    prop_oneof![
        4 => (fault, asked).prop_map(|(fault, call)| Step::Break(fault, call)),
        3 => Just(Step::Mend),
        2 => Just(Step::Change),
        5 => Just(Step::Wait),
        5 => Just(Step::Look),
        3 => Just(Step::Home),
        3 => Just(Step::Payments),
        4 => called.prop_map(Step::Call),
        1 => Just(Step::Restart),
    ]
}

/// What is known from the service's side.
#[derive(Default)]
struct Known {
    /// Each reading that was given out, with the time by the service's clock and by this computer's.
    given: Vec<(Timestamp, Timestamp, u64)>,
    /// Which of them nothing has failed since.
    live: Option<u64>,
}

impl Known {
    fn take(&mut self, service: &Faulty, desk: &Desk) {
        let offset = desk.clock.now().duration_since(crate::faulty::now());
        for happened in service.happened() {
            match happened {
                Happened::Good(at, until) => {
                    self.given.push((at, at + offset, until));
                    self.live = Some(until);
                }
                Happened::Bad => self.live = None,
            }
        }
    }

    /// What is on the screen, `shown` being its number if there is one, with the line that came with it.
    fn judge(&self, shown: Option<u64>, status: &Status) -> Result<(), TestCaseError> {
        if status.source == Source::Live {
            prop_assert!(self.live.is_some(), "live, although something failed since: {status:?}");
            prop_assert!(matches!(status.network, Network::Live | Network::WrongClock), "{status:?}");
            prop_assert_eq!(status.session, SessionState::Active);
            if let Some(shown) = shown {
                prop_assert_eq!(Some(shown), self.live, "{:?}", status);
            }
        }
        if let (Some(shown), Some(as_of)) = (shown, status.as_of) {
            // By the service's clock where that is days from this computer's.
            let skewed = SignedDuration::from_hours(72);
            let is_near = |at: Timestamp| as_of.duration_since(at).abs() < SignedDuration::from_secs(10);
            let mut given = self.given.iter().filter(|(_, _, until)| *until == shown);
            let is_true = given.any(|(there, here, _)| is_near(*here) || is_near(*there + skewed));
            prop_assert!(is_true, "nothing like {shown} was given out at {as_of}: {:?}", self.given);
        }
        Ok(())
    }
}

async fn go(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let service = Faulty::start(Speech::Tls("localhost")).await;
    let mut desk = Desk::fresh(Some(&service.url));
    desk.config.limits = Limits {
        connect: Duration::from_millis(700),
        whole: Duration::from_millis(700),
        retries: 1,
        pause: Duration::from_millis(5),
        answer: 64 * 1024,
    };
    desk.config.roots = vec![service.root.clone()];
    desk.restart();
    desk.choose(Computer::Own).await;
    let mut known = Known::default();
    _ = calls::sign_in(&desk, PINS, forms::attempt()).await;
    known.take(&service, &desk);
    for step in steps {
        let mut shown = None;
        match step.clone() {
            Step::Break(fault, call) => service.break_with(fault, call).await,
            Step::Mend => {
                service.mend().await;
                if desk.app.status().session != SessionState::Active {
                    _ = calls::sign_in(&desk, PINS, forms::attempt()).await;
                }
            }
            Step::Change => _ = service.change(),
            Step::Wait => desk.clock.turn(SignedDuration::from_secs(20)),
            Step::Look => _ = desk.app.check_again().await,
            Step::Home => {
                if let Ok(home) = desk.app.home().await {
                    shown = home.data.payments.first().map(|payment| (payment.amount.0, home.status));
                }
            }
            Step::Payments => {
                if let Ok(page) = desk.app.payments(&forms::asked(Direction::Sent)).await {
                    shown = page.data.payments.first().map(|payment| (payment.amount.0, page.status));
                }
            }
            Step::Call(call) => _ = calls::make(&desk, call, forms::attempt()).await,
            Step::Restart => {
                desk.restart();
                let start = desk.app.start().await;
                prop_assert_ne!(start.status.source, Source::Live, "before anything was asked");
            }
        }
        known.take(&service, &desk);
        if let Some((number, status)) = shown {
            known
                .judge(Some(u64::try_from(number).unwrap()), &status)
                .map_err(|error| after(&step, &error))?;
        }
        known.judge(None, &desk.app.status()).map_err(|error| after(&step, &error))?;
    }
    Ok(())
}

fn after(step: &Step, error: &TestCaseError) -> TestCaseError {
    TestCaseError::fail(format!("after {step:?}: {error}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_copy_never_poses_as_live(steps in proptest::collection::vec(step(), 1..30)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(go(steps))?;
    }
}
