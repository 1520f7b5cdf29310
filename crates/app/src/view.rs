//! What crosses to the interface, topic by topic; `ui/src/backend/types.ts` is generated from it.

pub mod account;
pub mod enrolment;
pub mod form;
pub mod home;
pub mod payments;
pub mod person;
pub mod receipt;
pub mod settings;
pub mod status;

pub use domain::case::Case;
pub use domain::hearing::Hearing;
pub use domain::notice::Notice;
pub use domain::profile::Profile;

/// TypeScript declarations of everything that crosses to the interface, as one file.
#[cfg(feature = "ts")]
#[must_use]
pub fn declarations() -> String {
    use ts_rs::TS;
    let config = ts_rs::Config::default();
    macro_rules! declare {
        ($($ty:ty),* $(,)?) => { [$(<$ty>::decl(&config)),*] };
    }
    let declared = declare![
        domain::language::Language,
        domain::money::Cents,
        domain::identifier::IdentifierKind,
        domain::user_id::UserIdRules,
        domain::identifier::IdentifierRule,
        domain::pin::PinRules,
        domain::password::CharacterClass,
        domain::password::PasswordRules,
        domain::password::PasswordRule,
        domain::card::Suffix,
        domain::card::TypedCard,
        domain::enrolment::EmailAsked,
        domain::enrolment::Step,
        domain::enrolment::EnrolmentRules,
        domain::programme::Topic,
        domain::programme::Page,
        domain::programme::ContactKind,
        domain::programme::Contact,
        domain::programme::SecretRules,
        domain::programme::SignInRules,
        domain::programme::Advice,
        domain::programme::AssociationRules,
        domain::programme::RecoveryRules,
        domain::programme::TryLimits,
        domain::programme::LetterRules,
        domain::programme::SessionLimits,
        domain::programme::Programme,
        domain::payment::Direction,
        domain::payment::Method,
        domain::payment::PaymentStatus,
        domain::payment::Payment,
        domain::payment::MonthTotal,
        domain::hearing::HearingKind,
        domain::hearing::HearingPurpose,
        domain::hearing::ToBring,
        domain::hearing::HearingStatus,
        domain::hearing::Place,
        domain::hearing::Hearing,
        domain::case::Role,
        domain::case::CaseStatus,
        domain::case::NextStep,
        domain::case::Frequency,
        domain::case::Order,
        domain::case::Worker,
        domain::case::Case,
        domain::notice::NoticeText,
        domain::notice::Notice,
        domain::profile::Address,
        domain::profile::ProfileUpdate,
        domain::profile::Profile,
        domain::other_party::OtherPartyReport,
        domain::field::FieldCode,
        domain::field::FieldProblem,
        contract::problem::Code,
        contract::programme::OfferedProgramme,
        contract::programme::SampleAccount,
        contract::programme::SampleCard,
        contract::session::CaseAccess,
        contract::enrolment::Entered,
        contract::enrolment::Enrolment,
        contract::own_account::AccountDetails,
        contract::own_account::OwnAccount,
        contract::password::RecoveryQuestions,
        contract::me::Participant,
        contract::recovery::LetterQueued,
        contract::session::ListedSession,
        contract::session::SignInOutcome,
        contract::session::ListedSignIn,
        crate::error::LocalCode,
        crate::error::ErrorCode,
        crate::error::AppError,
        status::Source,
        status::Network,
        status::Keeping,
        status::CopyErased,
        status::SessionState,
        status::Status,
        status::Reading<()>,
        settings::Computer,
        settings::Theme,
        settings::Settings,
        settings::PolicyInForce,
        settings::CheckedThing,
        settings::Check,
        settings::ConnectionCheck,
        person::KeptPerson,
        person::LockReason,
        person::Lock,
        person::UnlockForm,
        person::DevicePinForm,
        person::OtherAccount,
        receipt::Leaving,
        receipt::ErasedThing,
        receipt::Erasure,
        receipt::ReceiptLine,
        receipt::Receipt,
        account::Account,
        account::Start,
        account::ProgrammeChoice,
        form::SignInForm,
        form::PinForm,
        form::LetterForm,
        form::ProfileForm,
        form::OtherPartyForm,
        enrolment::EnrolmentForm,
        enrolment::TypedQuestion,
        enrolment::TypedStep,
        enrolment::StepForm,
        enrolment::SecurityImage,
        enrolment::WorkDone,
        enrolment::CredentialsTyped,
        enrolment::UserIdRule,
        enrolment::CredentialsJudged,
        enrolment::AccountMade,
        enrolment::AssociationForm,
        enrolment::CaseCodeForm,
        enrolment::RecoveryForm,
        enrolment::NewPasswordForm,
        enrolment::PasswordRecovered,
        enrolment::PasswordForm,
        enrolment::QuestionsForm,
        enrolment::AccountForm,
        enrolment::DeletionForm,
        home::Home,
        home::News,
        home::Novelty,
        home::AgendaItem,
        home::Appointed,
        payments::PaymentsAsked,
        payments::PaymentsPage,
    ];
    declared.iter().map(|decl| format!("export {decl}\n")).collect()
}

#[cfg(all(test, feature = "ts"))]
mod tests {
    #[test]
    fn the_interface_s_types_are_those_of_the_code() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/types.ts");
        assert_eq!(
            std::fs::read_to_string(file).unwrap_or_default(),
            super::declarations(),
            "stale: run `cargo xtask gen`"
        );
    }
}
