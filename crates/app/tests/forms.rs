//! Forms as the interface sends them.

use app::view::form::{LetterForm, PinForm, ProfileForm, SignInForm};
use app::view::payments::PaymentsAsked;
use app::view::person::{DevicePinForm, UnlockForm};
use contract::secret::Secret;
use domain::payment::Direction;
use domain::profile::Profile;
use testkit::fresh_key;
use uuid::Uuid;

pub fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

pub fn attempt() -> Uuid {
    fresh_key()
}

pub fn sign_in(program: &str, identifier: &str, pin: &str) -> SignInForm {
    SignInForm {
        program: program.to_owned(),
        identifier: secret(identifier),
        secret: secret(pin),
        remember: false,
        attempt: attempt(),
    }
}

pub fn pin(current: &str, new: &str, again: &str) -> PinForm {
    PinForm {
        current: secret(current),
        new: secret(new),
        again: secret(again),
        attempt: attempt(),
    }
}

pub fn letter(program: &str, identifier: &str, [year, month, day]: [&str; 3]) -> LetterForm {
    LetterForm {
        program: program.to_owned(),
        identifier: secret(identifier),
        birth_year: year.to_owned(),
        birth_month: month.to_owned(),
        birth_day: day.to_owned(),
        attempt: attempt(),
    }
}

pub fn profile(shown: &Profile) -> ProfileForm {
    ProfileForm {
        update: shown.on_file.clone(),
        version: shown.version,
        attempt: attempt(),
    }
}

pub fn asked(direction: Direction) -> PaymentsAsked {
    PaymentsAsked {
        direction,
        year: None,
        from: None,
        to: None,
        page: 0,
    }
}

pub fn unlock(slot: &str, pin: &str) -> UnlockForm {
    UnlockForm {
        slot: slot.to_owned(),
        pin: secret(pin),
    }
}

pub fn device_pin(current: &str, new: &str, again: &str) -> DevicePinForm {
    DevicePinForm {
        current: secret(current),
        new: secret(new),
        again: secret(again),
    }
}
