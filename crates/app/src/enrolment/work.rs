//! The way without a puzzle (MA-11): the program works for a few seconds instead of the person's eyes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use contract::enrolment::{Challenge, ChallengeAnswer, Enrolment, StepAnswer};
use contract::problem::Code;
use jiff::SignedDuration;
use tokio::sync::watch;
use uuid::Uuid;

use super::Living;
use super::solve::{Found, Work};
use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::view::enrolment::WorkDone;

/// Work is not begun for an image that is good for less than this: an old computer needs a while.
const WHILE: SignedDuration = SignedDuration::from_secs(90);

impl App {
    /// Does the work, and answers the step with it. Stopped, it gives the enrolment as it is.
    ///
    /// # Errors
    /// What the service says; no way to it. What the work found is kept then, for the next time.
    pub async fn work_instead(self: &Arc<Self>, attempt: Uuid) -> Result<Enrolment, AppError> {
        let _alone = self.working.lock().await;
        let stop = self.begin_work();
        let Some((living, challenge)) = self.work_to_do(attempt).await? else {
            return self.living().map(|living| living.enrolment);
        };
        let number = match living.solved {
            Some(number) => number,
            None => match self.solve(&challenge, stop).await? {
                Some(number) => number,
                None => return self.living().map(|living| living.enrolment),
            },
        };
        self.note_solved(&challenge, number);
        self.work.send_replace(WorkDone { percent: 100 });
        let answer = StepAnswer::Challenge(ChallengeAnswer {
            challenge: challenge.id,
            text: None,
            number: Some(number),
        });
        let _alone = self.enrolling.lock().await;
        self.send(&self.living()?, &answer, attempt).await
    }

    /// How far the work is, whenever that changes.
    #[must_use]
    pub fn work_changes(&self) -> watch::Receiver<WorkDone> {
        self.work.subscribe()
    }

    /// Stops the work that is under way, if any is.
    pub fn stop_work(&self) {
        if let Some(stop) = self.state().stop_work.take() {
            stop.store(true, Ordering::Relaxed);
        }
    }

    fn begin_work(&self) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        self.state().stop_work = Some(stop.clone());
        stop
    }

    /// The challenge to work on: the one beside the image that is shown, unless it is too old. None if the step is done.
    async fn work_to_do(&self, attempt: Uuid) -> Result<Option<(Living, Challenge)>, AppError> {
        let _alone = self.enrolling.lock().await;
        let living = self.living()?;
        let steps = &living.rules()?.steps;
        let place = steps
            .iter()
            .position(|step| step.name() == "challenge")
            .ok_or(Code::StepOutOfOrder)?;
        if living.attempt == Some(attempt) || usize::from(living.enrolment.next) > place {
            return Ok(None);
        }
        let lasts = |challenge: &Challenge| challenge.ends_at.duration_since(self.now()) > WHILE;
        let shown = living.challenge.clone();
        let challenge = match shown.filter(|shown| living.solved.is_some() || lasts(shown)) {
            Some(challenge) => challenge,
            None => self.fetch_challenge(&living).await?,
        };
        Ok(Some((living, challenge)))
    }

    /// The number that solves it; none if the person stopped it.
    async fn solve(self: &Arc<Self>, challenge: &Challenge, stop: Arc<AtomicBool>) -> Result<Option<u64>, AppError> {
        let work = Work::read(&challenge.work).ok_or(LocalCode::BadAnswer)?;
        self.work.send_replace(WorkDone { percent: 0 });
        let app = self.clone();
        let tell = move |percent| {
            app.work.send_if_modified(|done| {
                let is_further = done.percent != percent;
                done.percent = percent;
                is_further
            });
        };
        match tokio::task::spawn_blocking(move || work.solve(&stop, tell)).await {
            Ok(Found::Number(number)) => Ok(Some(number)),
            Ok(Found::Stopped) => Ok(None),
            Ok(Found::Nothing) | Err(_) => Err(LocalCode::BadAnswer.into()),
        }
    }

    fn note_solved(&self, challenge: &Challenge, number: u64) {
        let mut state = self.state();
        let living = state.enrolment.as_mut();
        let is_shown = |living: &&mut Living| living.challenge.as_ref().is_some_and(|shown| shown.id == challenge.id);
        if let Some(living) = living.filter(is_shown) {
            living.solved = Some(number);
        }
    }
}
