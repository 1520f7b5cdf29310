//! An e-mail address as a step asks for it (MA-06, HU-09).

use domain::enrolment::EmailAsked;

use crate::fields::Fields;

/// The address; empty where it may be and is. Typed twice alike it can still be another one's: whether mail arrives there
/// only mail can tell.
pub fn take(fields: &mut Fields, asked: EmailAsked, [typed, again]: [&str; 2]) -> Option<String> {
    if asked == EmailAsked::No {
        return Some(String::new());
    }
    let email = fields.take("email", asked.read(typed));
    if asked == EmailAsked::Twice && !typed.trim().is_empty() {
        fields.same("email_again", typed.trim(), again.trim());
    }
    email
}
