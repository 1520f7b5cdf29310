//! Which rules hold for what is typed so far: shown before typing, and ticked while typing.

use contract::problem::Code;
use contract::programme::OfferedProgramme;
use domain::password;
use domain::user_id::{UserIdRules, holds_name};

use crate::app::App;
use crate::error::AppError;
use crate::view::enrolment::{CredentialsJudged, CredentialsTyped, UserIdRule};

impl App {
    /// Judges a user ID and a password that are still being typed; nothing is asked for it.
    ///
    /// # Errors
    /// There is no such programme, or it has no passwords.
    pub async fn judge_credentials(&self, typed: CredentialsTyped) -> Result<CredentialsJudged, AppError> {
        let offered = match self.known(&typed.program) {
            Some(offered) => offered,
            None => self.offered(&typed.program).await?,
        };
        let rules = offered.programme.sign_in.secret.password().ok_or(Code::Forbidden)?;
        let user_id = typed.user_id.trim();
        let name = self.entered_name(&typed.program);
        let judged = |rules| judge(user_id, rules, [&name[0], &name[1]]);
        Ok(CredentialsJudged {
            user_id: offered.programme.user_id().map(judged).unwrap_or_default(),
            password: password::shown(rules)
                .into_iter()
                .map(|rule| (rule, password::keeps(typed.password.expose(), rule, rules, user_id)))
                .collect(),
        })
    }

    /// The programme of the enrolment that lives or of the open account: off line too.
    fn known(&self, program: &str) -> Option<OfferedProgramme> {
        let state = self.state();
        let living = state.enrolment.as_ref().map(|living| &living.offered);
        let open = state.account().map(|account| &account.offered);
        living.into_iter().chain(open).find(|known| known.programme.id == program).cloned()
    }

    /// The name that was entered in this programme's enrolment; empty if none was.
    fn entered_name(&self, program: &str) -> [String; 2] {
        let state = self.state();
        let living = state.enrolment.as_ref().filter(|living| living.enrolment.program == program);
        living
            .map(|living| &living.enrolment.entered)
            .map(|entered| [entered.first_name.clone(), entered.last_name.clone()])
            .unwrap_or_default()
    }
}

/// An empty user ID keeps none of the rules.
fn judge(typed: &str, rules: UserIdRules, name: [&str; 2]) -> Vec<(UserIdRule, bool)> {
    let is_typed = !typed.is_empty();
    let length = typed.chars().count();
    let mut judged = vec![
        (
            UserIdRule::Length,
            (usize::from(rules.min)..=usize::from(rules.max)).contains(&length),
        ),
        (UserIdRule::Plain, is_typed && typed.bytes().all(|b| b.is_ascii_alphanumeric())),
    ];
    if rules.name_part > 0 {
        judged.push((UserIdRule::WithoutName, is_typed && !holds_name(typed, rules, &name)));
    }
    judged
}
