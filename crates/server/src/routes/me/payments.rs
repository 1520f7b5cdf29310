//! `/v1/me/payments`: made and sent (CW-06).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::lists::{Payments, PaymentsQuery};
use contract::path;
use contract::problem::Code;
use domain::programme::Page;
use store::payments::{PaymentCursor, PaymentsAsked};

use crate::answer::{self, Known};
use crate::api::Api;
use crate::extract::Question;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Payments on a page that does not say how many.
const USUAL: u16 = 50;
/// The most on a page.
const MOST: u16 = 200;

/// A page of payments, of one view or both, of any span of days.
#[utoipa::path(get, path = path::MY_PAYMENTS, operation_id = "list_payments", tag = "account", security(("token" = [])),
    params(PaymentsQuery),
    responses(
        (status = 200, description = "Newest first", body = Payments),
        (status = 400, description = "malformed-request: a limit, day or cursor that is none")))]
pub async fn list(
    State(api): State<Arc<Api>>,
    session: SignedIn,
    Question(query): Question<PaymentsQuery>,
    known: Known,
) -> Result<Response, Refusal> {
    let participant = session.at(&api, Page::Payments)?;
    let page = api.store.payments(participant, &asked(&query)?).await?;
    let payments = Payments {
        payments: page.payments,
        next: page.next.map(|cursor| cursor.to_string()),
    };
    answer::read(&known, &payments)
}

fn asked(query: &PaymentsQuery) -> Result<PaymentsAsked, Refusal> {
    let limit = query.limit.unwrap_or(USUAL);
    let after = query
        .cursor
        .as_deref()
        .map(|text| PaymentCursor::parse(text).ok_or(Code::MalformedRequest));
    if limit == 0 || limit > MOST {
        return Err(Code::MalformedRequest.into());
    }
    Ok(PaymentsAsked {
        direction: query.direction,
        from: query.from,
        to: query.to,
        after: after.transpose()?,
        limit,
    })
}
