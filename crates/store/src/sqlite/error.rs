//! The engine's errors, as the store tells them. SQLite's texts name tables and constraints, never values.

use crate::StoreError;
use crate::vault::Unsealable;

/// Of opening the file for the migrations.
impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            // SQLITE_BUSY and SQLITE_LOCKED; the lower byte is the primary code.
            sqlx::Error::Database(fault) => match fault.code().and_then(|code| code.parse::<u32>().ok()) {
                Some(code) if matches!(code & 0xff, 5 | 6) => Self::Busy,
                _ => Self::Engine(error.to_string()),
            },
            _ => Self::Engine(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        match &error {
            Error::SqliteFailure(fault, _) if matches!(fault.code, ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Error::SqliteFailure(fault, _) if fault.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => {
                Self::Dangling("a row of another table")
            }
            Error::FromSqlConversionFailure(..) | Error::InvalidColumnType(..) | Error::IntegralValueOutOfRange(..) => {
                Self::Damaged("column")
            }
            _ => Self::Engine(error.to_string()),
        }
    }
}

impl From<Unsealable> for StoreError {
    fn from(_: Unsealable) -> Self {
        Self::Damaged("sealed column")
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged("JSON column")
    }
}
