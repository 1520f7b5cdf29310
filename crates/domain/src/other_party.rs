//! «Proporcionar Información de la Otra Parte» (CW-07): write-only; nothing of it is ever shown again.

use serde::{Deserialize, Serialize};

use crate::field::{FieldCode, FieldProblem, line, paragraph};
use crate::profile::{optional, phone};

/// What a person tells about the other party. Every field may be empty, not all of them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OtherPartyReport {
    /// The case it is about, by that case's `id`.
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub case_id: String,
    /// Address, at most 200 characters.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub address: String,
    /// Telephone.
    #[cfg_attr(feature = "openapi", schema(max_length = 40))]
    pub phone: String,
    /// Employer, at most 120 characters.
    #[cfg_attr(feature = "openapi", schema(max_length = 120))]
    pub employer: String,
    /// Anything else, at most 1,000 characters.
    #[cfg_attr(feature = "openapi", schema(max_length = 1000))]
    pub details: String,
}

impl OtherPartyReport {
    /// The report as it will be kept.
    ///
    /// # Errors
    /// Every field that is wrong, or [`FieldCode::NothingGiven`] at `details` if all are empty.
    pub fn checked(&self) -> Result<Self, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut field = |name: &str, result: Result<String, FieldCode>| {
            result.unwrap_or_else(|code| {
                problems.push(FieldProblem::new(name, code));
                String::new()
            })
        };
        let checked = Self {
            case_id: field("case_id", line(&self.case_id, 64)),
            address: field("address", paragraph(&self.address, 200)),
            phone: field("phone", optional(&self.phone, phone)),
            employer: field("employer", line(&self.employer, 120)),
            details: field("details", paragraph(&self.details, 1000)),
        };
        if problems.is_empty()
            && [&checked.address, &checked.phone, &checked.employer, &checked.details]
                .iter()
                .all(|text| text.is_empty())
        {
            problems.push(FieldProblem::new("details", FieldCode::NothingGiven));
        }
        if problems.is_empty() { Ok(checked) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cw_07_a_report_says_something_or_is_not_sent() {
        let empty = OtherPartyReport {
            case_id: "c1".into(),
            ..OtherPartyReport::default()
        };
        assert_eq!(
            empty.checked().err(),
            Some(vec![FieldProblem::new("details", FieldCode::NothingGiven)])
        );
        let told = OtherPartyReport {
            employer: " Taller Ruiz ".into(),
            ..empty
        };
        assert_eq!(told.checked().map(|kept| kept.employer), Ok("Taller Ruiz".into()));
    }
}
