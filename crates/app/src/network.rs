//! How things stand with the service: a machine without a clock, a wire or a wait, from what happens on the way to what is
//! told of it. What it holds against is one rule: a copy never poses as live.

use contract::problem::Code;

use crate::error::{AppError, ErrorCode, LocalCode};
use crate::view::status::{Network, Source};

/// What happens on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// The service is asked.
    Asked,
    /// It answered in its own name, be it a refusal; and what is wrong with this computer's clock by its date, if anything.
    Answered(Option<AppError>),
    /// Something was in the way, or the service cannot be used at present.
    Failed(AppError),
}

/// What is known of the way to the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Way {
    network: Network,
    trouble: Option<AppError>,
    /// The last that was heard of the service was an answer.
    answers: bool,
    faults: u64,
}

/// A moment on the way: what was read then is live until something fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark(u64);

impl Way {
    /// Takes in what happened.
    pub fn note(&mut self, event: Event) {
        match event {
            // A look for news does not make what is live any less so.
            Event::Asked if self.answers => {}
            Event::Asked => self.network = Network::ComingBack,
            Event::Answered(trouble) => {
                self.network = trouble.as_ref().map_or(Network::Live, network_of);
                self.trouble = trouble;
                self.answers = true;
            }
            Event::Failed(trouble) => {
                self.network = network_of(&trouble);
                self.trouble = Some(trouble);
                self.answers = false;
                self.faults += 1;
            }
        }
    }

    /// How things stand.
    pub const fn network(&self) -> Network {
        self.network
    }

    /// Why they do not stand well; while the service is asked again, why it was away.
    pub const fn trouble(&self) -> Option<&AppError> {
        self.trouble.as_ref()
    }

    /// This moment.
    pub const fn mark(&self) -> Mark {
        Mark(self.faults)
    }

    /// What data is that was read from the service at `read`, or in an earlier visit.
    pub fn source(&self, has_data: bool, read: Option<Mark>) -> Source {
        match has_data {
            false => Source::Nothing,
            true if read == Some(self.mark()) => Source::Live,
            true => Source::Copy,
        }
    }
}

const fn network_of(trouble: &AppError) -> Network {
    match trouble.code {
        ErrorCode::Local(LocalCode::Intercepted) => Network::Intercepted,
        ErrorCode::Local(LocalCode::CaptivePortal) => Network::CaptivePortal,
        ErrorCode::Local(LocalCode::WrongClock) => Network::WrongClock,
        ErrorCode::Service(Code::Maintenance) => Network::Maintenance,
        _ => Network::Away,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FAULTS: [(ErrorCode, Network); 8] = [
        (ErrorCode::Local(LocalCode::NoNetwork), Network::Away),
        (ErrorCode::Local(LocalCode::TimedOut), Network::Away),
        (ErrorCode::Local(LocalCode::BadAnswer), Network::Away),
        (ErrorCode::Service(Code::Internal), Network::Away),
        (ErrorCode::Service(Code::Maintenance), Network::Maintenance),
        (ErrorCode::Local(LocalCode::Intercepted), Network::Intercepted),
        (ErrorCode::Local(LocalCode::CaptivePortal), Network::CaptivePortal),
        (ErrorCode::Local(LocalCode::WrongClock), Network::WrongClock),
    ];

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            Just(Event::Asked),
            Just(Event::Answered(None)),
            Just(Event::Answered(Some(LocalCode::WrongClock.into()))),
            (0..FAULTS.len()).prop_map(|fault| Event::Failed(AppError::of(FAULTS[fault].0))),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_happens_only_what_was_read_after_the_last_fault_is_live(
            events in proptest::collection::vec((event(), any::<bool>()), 0..40)
        ) {
            let mut way = Way::default();
            let (mut read, mut is_live, mut was, mut before) = (None, false, None, Event::Asked);
            for (event, is_data) in events {
                way.note(event.clone());
                match &event {
                    Event::Asked => {}
                    Event::Failed(_) => is_live = false,
                    Event::Answered(_) if is_data => {
                        read = Some(way.mark());
                        is_live = true;
                    }
                    Event::Answered(_) => {}
                }
                prop_assert_eq!(way.source(true, read) == Source::Live, is_live);
                prop_assert_eq!(way.source(true, None), Source::Copy);
                prop_assert_eq!(way.source(false, read), Source::Nothing);
                // Each state is left for a reason, and is told with it.
                match &event {
                    Event::Asked if matches!(before, Event::Answered(_)) => prop_assert_ne!(way.network(), Network::ComingBack),
                    Event::Asked => prop_assert_eq!(way.network(), Network::ComingBack),
                    Event::Answered(None) => prop_assert_eq!((way.network(), way.trouble()), (Network::Live, None)),
                    Event::Answered(trouble) => {
                        prop_assert_eq!((way.network(), way.trouble()), (Network::WrongClock, trouble.as_ref()));
                    }
                    Event::Failed(trouble) => {
                        let expected = FAULTS.iter().find(|(code, _)| *code == trouble.code).map(|(_, network)| *network);
                        prop_assert_eq!((Some(way.network()), way.trouble()), (expected, Some(trouble)));
                    }
                }
                if event != Event::Asked {
                    was = way.trouble().cloned();
                    before = event;
                }
                prop_assert_eq!(way.trouble(), was.as_ref(), "asking does not mend anything");
            }
        }
    }

    #[test]
    fn at_first_the_service_is_being_asked() {
        let way = Way::default();
        assert_eq!((way.network(), way.trouble()), (Network::ComingBack, None));
    }
}
