//! First start, programme, sign-in, PIN, sign-out.

use fluent::FluentValue;

use super::Person;
use crate::household::Household;

/// Whose computer it is, as asked at the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// «Mi computadora».
    Own,
    /// «Computadora compartida».
    Shared,
}

impl Person {
    /// Chooses language and kind of computer.
    pub async fn passes_the_first_start(&self, whose: Whose) {
        self.arrives("start-language-title").await;
        self.clicks("start-language-name").await;
        self.arrives("start-computer-title").await;
        let label = match whose {
            Whose::Own => "computer-own",
            Whose::Shared => "computer-shared",
        };
        self.window.ticks("radio", self.words.say(label)).await;
        self.clicks("continue").await;
        self.arrives("programmes-title").await;
    }

    /// Opens the sign-in page of the programme.
    pub async fn chooses_the_programme(&self) {
        self.arrives("programmes-title").await;
        let name = FluentValue::from(self.words.say("programme-name"));
        let label = self.words.say_with("programmes-open", [("name", name)]);
        self.window.clicks("button", label).await;
        self.arrives("sign-in-title").await;
    }

    /// Fills in the sign-in form, on its page or over another one, and sends it.
    pub async fn tries_to_sign_in(&self, identifier: &str, pin: &str) {
        self.fills("programme-identifier-label", identifier).await;
        self.fills("pin-label", pin).await;
        self.clicks("sign-in-go").await;
    }

    /// Fills in the forced change of PIN and sends it.
    pub async fn tries_a_new_pin(&self, temporary: &str, new: &str, again: &str) {
        self.fills("pin-temporary-label", temporary).await;
        self.fills("pin-new-label", new).await;
        self.fills("pin-again-label", again).await;
        self.clicks("pin-save").await;
    }

    /// From the first start to home.
    pub async fn comes_in(&self, household: &Household) {
        self.passes_the_first_start(Whose::Own).await;
        self.signs_in(household).await;
    }

    /// From the choice of programmes to home.
    pub async fn signs_in(&self, household: &Household) {
        self.chooses_the_programme().await;
        self.tries_to_sign_in(&household.identifier, &household.pin).await;
        self.arrives("home-title").await;
    }

    /// Signs out.
    pub async fn signs_out(&self) {
        self.clicks("sign-out").await;
        self.arrives("signed-out-title").await;
    }
}
