//! Payments.

use app::view::payments::{PaymentsAsked, PaymentsPage};
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn payments(shell: Here<'_>, asked: PaymentsAsked) -> Answer<Reading<PaymentsPage>> {
    shell.app.payments(&asked).await
}
