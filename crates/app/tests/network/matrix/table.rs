//! The table: every call of the API client, every fault, every situation. The program `faults` prints it as
//! `docs/faults.md`; the test beside it goes through it.

use app::error::{ErrorCode, LocalCode};
use app::view::status::{Network, Source};
use contract::problem::Code;

/// What can be wrong with the service or on the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Refused,
    NoName,
    UntrustedCertificate,
    ResetBefore,
    ResetInBody,
    StalledBefore,
    StalledInBody,
    Status401,
    Status403,
    Status404,
    Status409,
    Status422,
    Status429,
    Status500,
    Status503,
    Page,
    CutJson,
    Garbage,
    Endless,
    StrangeJson,
    Bomb,
    Redirect,
    SkewedDate,
}

pub const FAULTS: [Fault; 23] = [
    Fault::Refused,
    Fault::NoName,
    Fault::UntrustedCertificate,
    Fault::ResetBefore,
    Fault::ResetInBody,
    Fault::StalledBefore,
    Fault::StalledInBody,
    Fault::Status401,
    Fault::Status403,
    Fault::Status404,
    Fault::Status409,
    Fault::Status422,
    Fault::Status429,
    Fault::Status500,
    Fault::Status503,
    Fault::Page,
    Fault::CutJson,
    Fault::Garbage,
    Fault::Endless,
    Fault::StrangeJson,
    Fault::Bomb,
    Fault::Redirect,
    Fault::SkewedDate,
];

impl Fault {
    /// As a reader of the document finds it.
    pub const fn described(self) -> &'static str {
        match self {
            Self::Refused => "the connection is refused",
            Self::NoName => "the name does not resolve",
            Self::UntrustedCertificate => "a certificate of somebody unknown",
            Self::ResetBefore => "reset before the answer",
            Self::ResetInBody => "reset in the body",
            Self::StalledBefore => "no answer ever",
            Self::StalledInBody => "an answer that stops in the body",
            Self::Status401 => "401",
            Self::Status403 => "403",
            Self::Status404 => "404",
            Self::Status409 => "409",
            Self::Status422 => "422",
            Self::Status429 => "429 with `Retry-After`",
            Self::Status500 => "500",
            Self::Status503 => "503, maintenance",
            Self::Page => "a web page",
            Self::CutJson => "JSON cut short",
            Self::Garbage => "garbage",
            Self::Endless => "a body without end",
            Self::StrangeJson => "JSON of another shape",
            Self::Bomb => "a gzip bomb nobody asked for",
            Self::Redirect => "a redirect to another place",
            Self::SkewedDate => "a date days from this computer's",
        }
    }

    /// Whether it befalls whatever is asked, rather than the one call.
    pub const fn is_of_everything(self) -> bool {
        matches!(self, Self::Refused | Self::NoName | Self::UntrustedCertificate | Self::SkewedDate)
    }

    /// The code with which the service refuses, where that is the fault.
    pub const fn refusal(self, call: Call) -> Option<Code> {
        Some(match self {
            Self::Status401 => match call.kind() {
                Kind::Outside => Code::CredentialsWrong,
                _ => Code::NotSignedIn,
            },
            Self::Status403 => Code::Forbidden,
            Self::Status404 => Code::NotFound,
            Self::Status409 => Code::IdempotencyKeyReused,
            Self::Status422 => Code::InvalidFields,
            Self::Status429 => Code::SourceLimited,
            Self::Status500 => Code::Internal,
            Self::Status503 => Code::Maintenance,
            _ => return None,
        })
    }

    /// Whether the service cannot be used for it.
    pub fn is_of_the_way(self) -> bool {
        self.of_the_way().is_some()
    }

    /// What it is where the service cannot be used for it.
    pub fn of_the_way(self) -> Option<(ErrorCode, Network)> {
        let local = |code, network| Some((ErrorCode::Local(code), network));
        match self {
            Self::Refused | Self::NoName | Self::ResetBefore => local(LocalCode::NoNetwork, Network::Away),
            Self::UntrustedCertificate => local(LocalCode::Intercepted, Network::Intercepted),
            Self::StalledBefore | Self::StalledInBody => local(LocalCode::TimedOut, Network::Away),
            Self::Page | Self::Redirect => local(LocalCode::CaptivePortal, Network::CaptivePortal),
            Self::ResetInBody | Self::CutJson | Self::Garbage | Self::Endless | Self::StrangeJson | Self::Bomb => {
                local(LocalCode::BadAnswer, Network::Away)
            }
            Self::Status500 => Some((ErrorCode::Service(Code::Internal), Network::Away)),
            Self::Status503 => Some((ErrorCode::Service(Code::Maintenance), Network::Maintenance)),
            Self::Status401
            | Self::Status403
            | Self::Status404
            | Self::Status409
            | Self::Status422
            | Self::Status429
            | Self::SkewedDate => None,
        }
    }
}

/// What the person has at that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// Nothing was read before.
    Fresh,
    /// What was read before is shown as a copy.
    WithCopy,
    /// The page is live, and a form on it is filled in.
    InAForm,
}

pub const SITUATIONS: [Situation; 3] = [Situation::Fresh, Situation::WithCopy, Situation::InAForm];

impl Situation {
    pub const fn described(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::WithCopy => "with a copy",
            Self::InAForm => "in a form",
        }
    }

    /// Where the data on the screen come from before the call.
    pub const fn source(self) -> Source {
        match self {
            Self::Fresh => Source::Nothing,
            Self::WithCopy => Source::Copy,
            Self::InAForm => Source::Live,
        }
    }
}

/// A call of the API client, by its name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Programmes,
    SignIn,
    Recovery,
    RecoveryQuestions,
    RecoverPassword,
    BeginEnrolment,
    Enrolment,
    AnswerStep,
    Challenge,
    FinishEnrolment,
    CancelEnrolment,
    Session,
    Changes,
    ReadNotice,
    Profile,
    UpdateProfile,
    ReportOtherParty,
    Sessions,
    SignIns,
    EndSession,
    ChangePin,
    ChangePassword,
    ChangeQuestions,
    OwnAccount,
    CorrectAccount,
    DeleteAccount,
    Associate,
    EnterCaseCode,
    AskForCaseCode,
    SignOut,
}

/// Every call there is.
pub const CALLS: [Call; 30] = [
    Call::Programmes,
    Call::SignIn,
    Call::Recovery,
    Call::RecoveryQuestions,
    Call::RecoverPassword,
    Call::BeginEnrolment,
    Call::Enrolment,
    Call::AnswerStep,
    Call::Challenge,
    Call::FinishEnrolment,
    Call::CancelEnrolment,
    Call::Session,
    Call::Changes,
    Call::ReadNotice,
    Call::Profile,
    Call::UpdateProfile,
    Call::ReportOtherParty,
    Call::Sessions,
    Call::SignIns,
    Call::EndSession,
    Call::ChangePin,
    Call::ChangePassword,
    Call::ChangeQuestions,
    Call::OwnAccount,
    Call::CorrectAccount,
    Call::DeleteAccount,
    Call::Associate,
    Call::EnterCaseCode,
    Call::AskForCaseCode,
    Call::SignOut,
];

/// What kind of thing a call is to the person; the rule goes by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Before there is a session: nobody need be in.
    Outside,
    /// Of an enrolment that lives.
    Enrolling,
    /// A look for what changed, behind every page.
    Look,
    /// Told in passing: whether it succeeds does not matter to the person.
    InPassing,
    /// Read or written at the service itself, in the account's name.
    Inside,
}

impl Call {
    pub const fn kind(self) -> Kind {
        match self {
            Self::Programmes | Self::SignIn | Self::Recovery | Self::RecoveryQuestions | Self::RecoverPassword | Self::BeginEnrolment => {
                Kind::Outside
            }
            Self::Enrolment | Self::AnswerStep | Self::Challenge | Self::FinishEnrolment => Kind::Enrolling,
            Self::Session | Self::Changes => Kind::Look,
            Self::CancelEnrolment | Self::ReadNotice | Self::SignOut => Kind::InPassing,
            _ => Kind::Inside,
        }
    }

    /// Whether it gives something back that is looked at.
    pub const fn has_answer(self) -> bool {
        !matches!(
            self,
            Self::CancelEnrolment
                | Self::ReadNotice
                | Self::ReportOtherParty
                | Self::EndSession
                | Self::ChangeQuestions
                | Self::DeleteAccount
                | Self::SignOut
        )
    }

    /// Whether the person fills something in that goes with a key.
    pub const fn is_form(self) -> bool {
        !matches!(
            self,
            Self::Programmes
                | Self::Enrolment
                | Self::Challenge
                | Self::CancelEnrolment
                | Self::Session
                | Self::Changes
                | Self::ReadNotice
                | Self::Profile
                | Self::Sessions
                | Self::SignIns
                | Self::EndSession
                | Self::OwnAccount
                | Self::SignOut
        )
    }
}
