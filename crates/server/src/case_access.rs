//! What of a case an account can read (MA-04).

use contract::problem::Code;
use contract::session::CaseAccess;
use domain::programme::Programme;
use store::ParticipantKey;
use store::accounts::Reads;

/// As the app is told.
#[must_use]
pub fn told(programme: &Programme, reads: Reads) -> CaseAccess {
    match reads {
        Reads::Own => CaseAccess::Open,
        Reads::Nothing => CaseAccess::NotAssociated,
        Reads::Record { code_entered, .. } if programme.case_code.is_some() && !code_entered => CaseAccess::CodeNeeded,
        Reads::Record { .. } => CaseAccess::Open,
    }
}

/// Whose rows are read.
///
/// # Errors
/// [`Code::NoCase`] or [`Code::CaseCodeRequired`].
pub fn record(programme: &Programme, participant: ParticipantKey, reads: Reads) -> Result<ParticipantKey, Code> {
    match (told(programme, reads), reads) {
        (CaseAccess::NotAssociated, _) => Err(Code::NoCase),
        (CaseAccess::CodeNeeded, _) => Err(Code::CaseCodeRequired),
        (CaseAccess::Open, Reads::Record { record, .. }) => Ok(record),
        (CaseAccess::Open, Reads::Own | Reads::Nothing) => Ok(participant),
    }
}
