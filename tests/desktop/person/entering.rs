//! First start, programme, sign-in, PIN, sign-out.

use domain::programme::Page;
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
    /// Chooses language and kind of computer, and arrives at the choice of programmes.
    pub async fn passes_the_first_start(&self, whose: Whose) {
        self.passes_the_first_start_only(whose).await;
        self.arrives("programmes-title").await;
    }

    /// Chooses language and kind of computer, wherever that leads.
    pub async fn passes_the_first_start_only(&self, whose: Whose) {
        self.arrives("start-language-title").await;
        self.clicks("start-language-name").await;
        self.arrives("start-computer-title").await;
        let label = match whose {
            Whose::Own => "computer-own",
            Whose::Shared => "computer-shared",
        };
        self.window.ticks("radio", self.words.say(label)).await;
        self.clicks("continue").await;
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

    /// Signs out, and looks at the receipt in the window that has taken the other's place.
    pub async fn signs_out(&self) {
        self.clicks("sign-out").await;
        self.window.is_replaced().await;
        self.arrives("receipt-title-signed-out").await;
    }

    /// Sets the device PIN, or changes it, and returns to the security page.
    pub async fn sets_a_device_pin(&self, current: &str, new: &str) {
        self.opens(Page::Security).await;
        if current.is_empty() {
            self.follows("security-device-pin-set").await;
        } else {
            self.follows("security-device-pin-change").await;
            self.fills("device-pin-current", current).await;
        }
        self.fills("device-pin-new", new).await;
        self.fills("device-pin-again", new).await;
        let done = if current.is_empty() { "set" } else { "change" };
        self.clicks(&format!("device-pin-{done}-go")).await;
        self.reads(&format!("device-pin-{done}-done")).await;
    }

    /// Types the device PIN where it is asked for.
    pub async fn opens_with(&self, pin: &str) {
        self.fills("unlock-pin", pin).await;
        self.clicks("unlock-go").await;
        self.has_an_answer().await;
    }

    /// Chooses somebody from the list of people, who have no names there; 1 is the first, who was in last.
    pub async fn chooses_the_person(&self, place: usize) {
        let script = "document.querySelectorAll('main li button')[arguments[0] - 1].click()";
        self.window.run(script, vec![place.into()]).await;
        self.arrives("unlock-title").await;
    }
}
