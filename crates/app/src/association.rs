//! «Asociación de Caso» (MA-04, MA-05), and the mailed code that opens the case.

use std::sync::Arc;

use contract::association::{Association, CaseCode};
use contract::problem::Code;
use contract::recovery::LetterQueued;
use contract::secret::Secret;
use contract::session::{CaseAccess, Session};
use domain::association;
use domain::clock::day_in;
use domain::field::FieldCode;
use domain::identifier::clean;
use domain::programme::Programme;
use jiff::civil::Date;
use uuid::Uuid;

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::state::Whose;
use crate::sync::Call;
use crate::view::account::Account;
use crate::view::enrolment::{AssociationForm, CaseCodeForm};

impl App {
    /// Ties a client ID to the account.
    ///
    /// # Errors
    /// Fields that are badly formed, which cost no try; copy only, while the service is away; what the service says.
    pub async fn associate(self: &Arc<Self>, form: AssociationForm) -> Result<Account, AppError> {
        let programme = self.open_programme()?.programme;
        let body = associated(&form, &programme, day_in(self.now(), &programme.zone))?;
        let call = self.live().await?;
        let session = call
            .service
            .associate(&call.token, &body, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        self.read_case(&call, &session).await
    }

    /// Enters the code of a letter.
    ///
    /// # Errors
    /// As [`Self::associate`].
    pub async fn enter_case_code(self: &Arc<Self>, form: CaseCodeForm) -> Result<Account, AppError> {
        let programme = self.open_programme()?.programme;
        let body = entered(&form, &programme)?;
        let call = self.live().await?;
        let session = call
            .service
            .enter_case_code(&call.token, &body, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        self.read_case(&call, &session).await
    }

    /// Asks for another letter with a code; it makes the one before worth nothing.
    ///
    /// # Errors
    /// Copy only, while the service is away; what the service says.
    pub async fn ask_for_case_code(self: &Arc<Self>, attempt: Uuid) -> Result<LetterQueued, AppError> {
        let call = self.live().await?;
        call.service
            .ask_for_case_code(&call.token, attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))
    }

    /// Reads what there is to read now; a failure shows in the status, for the case is open all the same.
    async fn read_case(self: &Arc<Self>, call: &Call, session: &Session) -> Result<Account, AppError> {
        self.note_case(&call.whose, session.case);
        let account = self.first_read().await;
        // Where nothing else changed, that the case is another one is to be kept all the same.
        self.seal().await;
        account
    }

    /// Notes what of a case the account can read. If that is another thing than before, everything is read anew, for the
    /// case's data may be older than what was read last; and an answer of before, still on its way, belongs to nobody.
    pub(crate) fn note_case(&self, whose: &Whose, case: CaseAccess) {
        let mut state = self.state();
        let account = state.of_mut(whose).filter(|account| account.case != case);
        let Some(account) = account else { return };
        account.case = case;
        if let Some(model) = account.model.as_mut() {
            Arc::make_mut(model).until = 0;
        }
        account.read_at = None;
        state.visit += 1;
    }

    /// Asks what of a case the account can read, as long as that is not everything: it may have been tied elsewhere.
    pub(crate) async fn look_for_case(self: &Arc<Self>, whose: &Whose) -> Result<(), AppError> {
        let is_open = self.state().of(whose).is_none_or(|account| account.case == CaseAccess::Open);
        if is_open {
            return Ok(());
        }
        let call = self.call_for(whose.clone())?;
        let session = call
            .service
            .session(&call.token)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        self.note_case(&call.whose, session.case);
        Ok(())
    }
}

/// What is sent: numbers as digits alone, however they were typed or pasted.
fn associated(form: &AssociationForm, programme: &Programme, today: Date) -> Result<Association, AppError> {
    let rules = programme.association.ok_or(Code::Forbidden)?;
    let (client_id, last4) = (form.client_id.expose(), form.ssn_last4.expose());
    let read = association::read(client_id, &form.birth_year, last4, rules.client_id_digits, today).map_err(AppError::invalid)?;
    Ok(Association {
        client_id: Secret::new(read.client_id),
        birth_year: read.birth_year.to_string(),
        ssn_last4: Secret::new(read.ssn_last4),
    })
}

fn entered(form: &CaseCodeForm, programme: &Programme) -> Result<CaseCode, AppError> {
    let rules = programme.case_code.as_ref().ok_or(Code::Forbidden)?;
    let code = clean(form.code.expose());
    let judged = if code.is_empty() {
        Err(FieldCode::Missing)
    } else if !code.bytes().all(|b| b.is_ascii_digit()) {
        Err(FieldCode::NotDigits)
    } else if code.len() != usize::from(rules.pin_digits) {
        Err(FieldCode::WrongLength)
    } else {
        Ok(Secret::new(code))
    };
    let mut fields = Fields::default();
    let code = fields.take("code", judged);
    fields.unless_wrong(code.map(|code| CaseCode { code }))
}
