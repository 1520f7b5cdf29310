//! What is wrong with a form, found before the service is asked: a slip costs no request and no try.

use domain::field::{FieldCode, FieldProblem};

use crate::error::AppError;

/// The problems of a form's fields, in the form's order.
#[derive(Default)]
pub(crate) struct Fields(Vec<FieldProblem>);

impl Fields {
    /// The value of a field; notes what is wrong with it.
    pub fn take<T>(&mut self, field: &str, result: Result<T, impl Into<FieldCode>>) -> Option<T> {
        result.map_err(|code| self.0.push(FieldProblem::new(field, code))).ok()
    }

    /// Notes what is wrong with a field.
    pub fn wrong(&mut self, field: &str, code: FieldCode) {
        self.0.push(FieldProblem::new(field, code));
    }

    /// Notes what is wrong with several fields.
    pub fn all_wrong(&mut self, problems: Vec<FieldProblem>) {
        self.0.extend(problems);
    }

    /// Notes a second typing that differs from the first.
    pub fn same(&mut self, again: &str, first: &str, second: &str) {
        if first != second {
            self.wrong(again, FieldCode::NotTheSame);
        }
    }

    /// What the fields make, unless one of them is wrong.
    pub fn unless_wrong<T>(self, made: Option<T>) -> Result<T, AppError> {
        made.filter(|_| self.0.is_empty()).ok_or_else(|| self.error())
    }

    /// The error that all of it is.
    pub fn error(self) -> AppError {
        AppError::invalid(self.0)
    }
}
